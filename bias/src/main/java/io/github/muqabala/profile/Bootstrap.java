package io.github.muqabala.profile;

import io.github.muqabala.article.Language;
import io.github.muqabala.article.PerLanguage;
import io.github.muqabala.statistics.Estimate;
import io.github.muqabala.statistics.Resampling;
import io.github.muqabala.statistics.RoganGladen;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.IntUnaryOperator;

/**
 * Bootstrap of a ratio of sums, resampled by article (see {@link Resampling}): sentences of one
 * article resemble each other, so articles, not sentences, are the units that vary.
 *
 * <ul>
 *   <li>Articles that have nothing to divide by tell nothing of the ratio and are no units: an
 *       outlet with one attribution in twenty articles has one unit for shares of attributions.
 *   <li>Below the minimum of units there is a value and no interval.
 *   <li>Where a share is 0 or 1 in all of n articles, resampling cannot tell how far it might be
 *       from that. Were more than 1 − (α/2)<sup>1/n</sup> of all articles otherwise, none among n
 *       would be seen with a chance below α/2 (Clopper and Pearson 1934), and no greater share is
 *       in the interval.
 *   <li>Where other figures are alike in all articles there is no interval.
 * </ul>
 */
final class Bootstrap {
  private final Settings settings;

  Bootstrap(Settings settings) {
    this.settings = settings;
  }

  /**
   * Returns the figure over articles.
   *
   * @param stream a number that sets this figure's random numbers apart from others', the same in
   *     every run
   */
  Figure figure(Measure measure, List<Tally> tallies, long stream) {
    List<Tally> units = units(measure, tallies);
    double[] above = units.stream().mapToDouble(measure::numerator).toArray();
    double[] below = units.stream().mapToDouble(measure::denominator).toArray();
    return resampling(stream)
        .estimates(units.size(), times -> List.of(ratio(above, below, times)))
        .get(0)
        .map(
            e ->
                new Figure(
                    measure,
                    Optional.of(e.value()),
                    interval(e).or(() -> bound(measure, e.value(), units.size()))))
        .orElseGet(() -> Figure.none(measure));
  }

  /** Returns the articles that tell something of a measure. */
  static List<Tally> units(Measure measure, List<Tally> tallies) {
    return tallies.stream().filter(t -> measure.denominator(t) > 0).toList();
  }

  private Optional<Figure.Interval> bound(Measure measure, double value, int units) {
    if (units < settings.minimum() || !measure.isShare() || (value != 0 && value != 1)) {
      return Optional.empty();
    }
    double most = 1 - Math.pow((1 - settings.level()) / 2, 1.0 / units);
    return Optional.of(
        value == 0 ? new Figure.Interval(0, most) : new Figure.Interval(1 - most, 1));
  }

  /**
   * Returns the share of editorial sentences corrected for the detector's known errors, language by
   * language; each bootstrap sample draws the errors too.
   */
  Figure corrected(List<Tally> tallies, PerLanguage<RoganGladen> errors, long stream) {
    Measure measure = Measure.EDITORIAL_SHARE_CORRECTED;
    List<Tally> units = units(measure, tallies);
    return resampling(stream)
        .estimates(
            units.size(),
            times -> List.of(share(units, times, (l, share) -> errors.get(l).corrected(share))),
            (times, random) ->
                List.of(
                    share(
                        units,
                        times,
                        (l, share) -> OptionalDouble.of(errors.get(l).drawn(share, random)))))
        .get(0)
        .map(e -> new Figure(measure, Optional.of(e.value()), interval(e)))
        .orElseGet(() -> Figure.none(measure));
  }

  private Resampling resampling(long stream) {
    return new Resampling(
        settings.minimum(), settings.resamples(), settings.level(), settings.seed() ^ stream);
  }

  private static Optional<Figure.Interval> interval(Estimate estimate) {
    return (estimate.low().isPresent() && estimate.high().isPresent())
        ? Optional.of(
            new Figure.Interval(estimate.low().getAsDouble(), estimate.high().getAsDouble()))
        : Optional.empty();
  }

  /** Corrects a share found in one language. */
  private interface Correction {
    OptionalDouble of(Language language, double share);
  }

  /** Returns the share over all languages; none where the share in one cannot be corrected. */
  private static OptionalDouble share(
      List<Tally> tallies, IntUnaryOperator times, Correction correction) {
    double above = 0;
    double below = 0;
    for (Language language : Language.values()) {
      double editorial = 0;
      double sentences = 0;
      for (int i = 0; i < tallies.size(); i++) {
        Tally tally = tallies.get(i);
        if (tally.language() == language) {
          editorial += times.applyAsInt(i) * (double) tally.editorial();
          sentences += times.applyAsInt(i) * (double) tally.sentences();
        }
      }
      if (sentences > 0) {
        OptionalDouble corrected = correction.of(language, editorial / sentences);
        if (corrected.isEmpty()) {
          return OptionalDouble.empty();
        }
        above += sentences * corrected.getAsDouble();
        below += sentences;
      }
    }
    return below == 0 ? OptionalDouble.empty() : OptionalDouble.of(above / below);
  }

  private static OptionalDouble ratio(double[] above, double[] below, IntUnaryOperator times) {
    double up = 0;
    double down = 0;
    for (int i = 0; i < above.length; i++) {
      up += times.applyAsInt(i) * above[i];
      down += times.applyAsInt(i) * below[i];
    }
    return down > 0 ? OptionalDouble.of(up / down) : OptionalDouble.empty();
  }
}

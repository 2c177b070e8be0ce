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
 * Percentile bootstrap of a ratio of sums, resampled by article (Efron and Tibshirani 1993, chapter
 * 13): sentences of one article resemble each other, so articles, not sentences, are the units that
 * vary.
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
    double[] above = tallies.stream().mapToDouble(measure::numerator).toArray();
    double[] below = tallies.stream().mapToDouble(measure::denominator).toArray();
    return resampling(stream)
        .estimates(tallies.size(), (times, random) -> List.of(ratio(above, below, times)))
        .get(0)
        .map(e -> new Figure(measure, Optional.of(e.value()), interval(e)))
        .orElseGet(() -> new Figure(measure, Optional.empty(), Optional.empty()));
  }

  /**
   * Returns the share of editorial sentences corrected for the detector's known errors, language by
   * language; each bootstrap sample draws the errors too.
   */
  Figure corrected(List<Tally> tallies, PerLanguage<RoganGladen> errors, long stream) {
    Measure measure = Measure.EDITORIAL_SHARE_CORRECTED;
    if (tallies.stream().mapToInt(Tally::sentences).sum() == 0) {
      return new Figure(measure, Optional.empty(), Optional.empty());
    }
    double value = share(tallies, unit -> 1, (l, share) -> errors.get(l).corrected(share));
    return new Figure(
        measure,
        Optional.of(value),
        resampling(stream)
            .estimates(
                tallies.size(),
                (times, random) ->
                    List.of(
                        OptionalDouble.of(
                            share(
                                tallies, times, (l, share) -> errors.get(l).drawn(share, random)))))
            .get(0)
            .flatMap(Bootstrap::interval));
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
    double of(Language language, double share);
  }

  private static double share(List<Tally> tallies, IntUnaryOperator times, Correction correction) {
    double above = 0;
    double below = 0;
    for (Language language : Language.values()) {
      double editorial = 0;
      double sentences = 0;
      for (int i = 0; i < tallies.size(); i++) {
        Tally tally = tallies.get(i);
        if (tally.language() == language) {
          editorial += times.applyAsInt(i) * tally.editorial();
          sentences += times.applyAsInt(i) * tally.sentences();
        }
      }
      if (sentences > 0) {
        above += sentences * correction.of(language, editorial / sentences);
        below += sentences;
      }
    }
    return below == 0 ? 0 : above / below;
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

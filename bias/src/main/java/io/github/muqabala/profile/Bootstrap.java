package io.github.muqabala.profile;

import io.github.muqabala.article.Language;
import io.github.muqabala.article.PerLanguage;
import io.github.muqabala.statistics.RoganGladen;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

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
    double sum = Arrays.stream(below).sum();
    if (sum == 0) {
      return new Figure(measure, Optional.empty(), Optional.empty());
    }
    double value = Arrays.stream(above).sum() / sum;
    return new Figure(measure, Optional.of(value), interval(above, below, stream));
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
    double value = share(tallies, (l, share) -> errors.get(l).corrected(share));
    if (tallies.size() < settings.minimum()) {
      return new Figure(measure, Optional.of(value), Optional.empty());
    }
    SplittableRandom random = new SplittableRandom(settings.seed() ^ stream);
    double[] values = new double[settings.resamples()];
    for (int s = 0; s < values.length; s++) {
      List<Tally> sample = new ArrayList<>(tallies.size());
      for (int i = 0; i < tallies.size(); i++) {
        sample.add(tallies.get(random.nextInt(tallies.size())));
      }
      values[s] = share(sample, (l, share) -> errors.get(l).drawn(share, random));
    }
    Arrays.sort(values);
    double tail = (1 - settings.level()) / 2;
    return new Figure(
        measure,
        Optional.of(value),
        Optional.of(
            new Figure.Interval(
                quantile(values, values.length, tail), quantile(values, values.length, 1 - tail))));
  }

  /** Corrects a share found in one language. */
  private interface Correction {
    double of(Language language, double share);
  }

  private static double share(List<Tally> tallies, Correction correction) {
    double above = 0;
    double below = 0;
    for (Language language : Language.values()) {
      double editorial = 0;
      double sentences = 0;
      for (Tally tally : tallies) {
        if (tally.language() == language) {
          editorial += tally.editorial();
          sentences += tally.sentences();
        }
      }
      if (sentences > 0) {
        above += sentences * correction.of(language, editorial / sentences);
        below += sentences;
      }
    }
    return below == 0 ? 0 : above / below;
  }

  private Optional<Figure.Interval> interval(double[] above, double[] below, long stream) {
    int articles = above.length;
    if (articles < settings.minimum()) {
      return Optional.empty();
    }
    SplittableRandom random = new SplittableRandom(settings.seed() ^ stream);
    double[] values = new double[settings.resamples()];
    int made = 0;
    for (int s = 0; s < values.length; s++) {
      double up = 0;
      double down = 0;
      for (int i = 0; i < articles; i++) {
        int pick = random.nextInt(articles);
        up += above[pick];
        down += below[pick];
      }
      if (down > 0) {
        values[made++] = up / down;
      }
    }
    if (made < values.length / 2) {
      return Optional.empty();
    }
    Arrays.sort(values, 0, made);
    double tail = (1 - settings.level()) / 2;
    return Optional.of(
        new Figure.Interval(quantile(values, made, tail), quantile(values, made, 1 - tail)));
  }

  /** Interpolates between order statistics, as R's quantile type 7 does. */
  static double quantile(double[] sorted, int length, double share) {
    double at = share * (length - 1);
    int low = (int) Math.floor(at);
    int high = Math.min(low + 1, length - 1);
    return sorted[low] + (at - low) * (sorted[high] - sorted[low]);
  }
}

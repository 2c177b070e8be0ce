package io.github.muqabala.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import java.util.function.IntUnaryOperator;

/**
 * Bootstrap: how far figures vary from sample to sample of the units that vary (Efron and
 * Tibshirani 1993, "An Introduction to the Bootstrap"). What resembles each other, such as the
 * sentences of one article, belongs to one unit, which is drawn whole.
 *
 * <p>Intervals are corrected for bias and skewness and widened for few units, as {@link Interval}
 * says. An interval is given where there are units enough and samples differ: where all are alike,
 * they cannot tell how much others would differ.
 *
 * @param minimum the fewest units for which an interval is given; never for a single one
 * @param samples how many samples make an interval; 0 for none
 * @param level the chance that an interval shall have to hold the figure of all units there could
 *     be
 * @param seed start of the random numbers: equal seeds give equal intervals, on any machine
 */
public record Resampling(int minimum, int samples, double level, long seed) {
  /** Leaving out one after the other shows skewness; more groups show it no better. */
  private static final int GROUPS = 200;

  /** Checks the ranges. */
  public Resampling {
    if (minimum < 1 || samples < 0 || !(level > 0 && level < 1)) {
      throw new IllegalArgumentException(
          "resampling must satisfy minimum >= 1, samples >= 0 and 0 < level < 1, got minimum "
              + minimum
              + ", samples "
              + samples
              + ", level "
              + level);
    }
  }

  /** Returns at least 5 units, 1,000 samples, a level of 0.95. */
  public static Resampling defaults() {
    return new Resampling(5, 1000, 0.95, 20_240_911L);
  }

  /** Returns this with other random numbers. */
  public Resampling withSeed(long other) {
    return new Resampling(minimum, samples, level, other);
  }

  /** Returns this with another number of samples. */
  public Resampling withSamples(int other) {
    return new Resampling(minimum, other, level, seed);
  }

  /** Computes figures on a sample. */
  @FunctionalInterface
  public interface Figures {
    /**
     * Returns the figures, the same number each time; none for a figure that the sample does not
     * define.
     *
     * @param times how often a unit is in the sample, by its number
     */
    List<OptionalDouble> of(IntUnaryOperator times);
  }

  /** Computes figures on a sample that have more chance in them than which units were drawn. */
  @FunctionalInterface
  public interface Drawn {
    /**
     * Returns the figures of {@link Figures}, with what else is drawn.
     *
     * @param random random numbers
     */
    List<OptionalDouble> of(IntUnaryOperator times, SplittableRandom random);
  }

  /**
   * Returns the figures of all units, each once, with intervals. A figure that less than half of
   * the samples define has no interval; one that the units themselves do not define is none.
   *
   * @param units how many units there are
   */
  public List<Optional<Estimate>> estimates(int units, Figures figures) {
    return estimates(units, figures, (times, random) -> figures.of(times));
  }

  /**
   * Returns the same for figures that draw more than units in a sample.
   *
   * @param figures the figures without what is drawn
   */
  public List<Optional<Estimate>> estimates(int units, Figures figures, Drawn drawn) {
    List<OptionalDouble> values = figures.of(unit -> 1);
    List<Interval> intervals =
        values.stream().map(v -> new Interval(samples, level, units)).toList();
    if (units >= Math.max(minimum, 2)) {
      SplittableRandom random = new SplittableRandom(seed);
      for (int s = 0; s < samples; s++) {
        int[] times = new int[units];
        for (int i = 0; i < units; i++) {
          times[random.nextInt(units)]++;
        }
        each(drawn.of(unit -> times[unit], random), intervals, Interval::add);
      }
      int groups = samples == 0 ? 0 : Math.min(units, GROUPS);
      for (int g = 0; g < groups; g++) {
        int out = g;
        each(figures.of(unit -> unit % groups == out ? 0 : 1), intervals, Interval::without);
      }
    }
    List<Optional<Estimate>> estimates = new ArrayList<>();
    for (int f = 0; f < values.size(); f++) {
      OptionalDouble value = values.get(f);
      estimates.add(
          value.isPresent()
              ? Optional.of(intervals.get(f).estimate(value.getAsDouble()))
              : Optional.empty());
    }
    return List.copyOf(estimates);
  }

  /** Hands a value to an interval. */
  @FunctionalInterface
  private interface Handing {
    void hand(Interval interval, double value);
  }

  private static void each(List<OptionalDouble> values, List<Interval> intervals, Handing handing) {
    for (int f = 0; f < values.size(); f++) {
      Interval interval = intervals.get(f);
      values.get(f).ifPresent(v -> handing.hand(interval, v));
    }
  }
}

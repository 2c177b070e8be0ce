package io.github.muqabala.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import java.util.function.IntUnaryOperator;

/**
 * Percentile bootstrap: how far figures vary from sample to sample of the units that vary (Efron
 * and Tibshirani 1993, "An Introduction to the Bootstrap", chapter 13). What resembles each other,
 * such as the sentences of one article, belongs to one unit, which is drawn whole.
 *
 * @param minimum the fewest units for which an interval is given
 * @param samples how many samples make an interval; 0 for none
 * @param level the share of samples inside an interval
 * @param seed start of the random numbers: equal seeds give equal intervals, on any machine
 */
public record Resampling(int minimum, int samples, double level, long seed) {
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
  public interface Sampled {
    /**
     * Returns the figures, the same number each time; none for a figure that the sample does not
     * define.
     *
     * @param times how often a unit is in the sample, by its number
     * @param random random numbers for figures that draw more than units
     */
    List<OptionalDouble> figures(IntUnaryOperator times, SplittableRandom random);
  }

  /**
   * Returns the figures of all units, each once, with intervals. A figure that less than half of
   * the samples define has no interval; one that the units themselves do not define is none.
   *
   * @param units how many units there are
   */
  public List<Optional<Estimate>> estimates(int units, Sampled sampled) {
    List<OptionalDouble> values = sampled.figures(unit -> 1, new SplittableRandom(seed));
    List<Drawn> drawn = values.stream().map(v -> new Drawn(samples)).toList();
    if (units >= minimum && units > 0) {
      SplittableRandom random = new SplittableRandom(seed);
      for (int s = 0; s < samples; s++) {
        int[] times = new int[units];
        for (int i = 0; i < units; i++) {
          times[random.nextInt(units)]++;
        }
        List<OptionalDouble> figures = sampled.figures(unit -> times[unit], random);
        for (int f = 0; f < figures.size(); f++) {
          figures.get(f).ifPresent(drawn.get(f)::add);
        }
      }
    }
    List<Optional<Estimate>> estimates = new ArrayList<>();
    for (int f = 0; f < values.size(); f++) {
      OptionalDouble value = values.get(f);
      estimates.add(
          value.isPresent()
              ? Optional.of(drawn.get(f).estimate(value.getAsDouble(), level))
              : Optional.empty());
    }
    return List.copyOf(estimates);
  }

  /** What the samples gave for one figure. */
  private static final class Drawn {
    private final double[] values;
    private int made;

    Drawn(int samples) {
      values = new double[samples];
    }

    void add(double value) {
      values[made] = value;
      made++;
    }

    Estimate estimate(double value, double level) {
      if (made == 0 || made < values.length / 2) {
        return Estimate.of(value);
      }
      Arrays.sort(values, 0, made);
      double tail = (1 - level) / 2;
      return new Estimate(
          value,
          OptionalDouble.of(quantile(values, made, tail)),
          OptionalDouble.of(quantile(values, made, 1 - tail)));
    }
  }

  /** Interpolates between order statistics, as R's quantile type 7 does. */
  static double quantile(double[] sorted, int length, double share) {
    double at = share * (length - 1);
    int low = (int) Math.floor(at);
    int high = Math.min(low + 1, length - 1);
    return sorted[low] + (at - low) * (sorted[high] - sorted[low]);
  }
}

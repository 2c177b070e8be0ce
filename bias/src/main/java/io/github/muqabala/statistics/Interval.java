package io.github.muqabala.statistics;

import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.function.DoubleUnaryOperator;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * The interval of one figure, from what samples gave and what is left where units are left out.
 *
 * <ul>
 *   <li>BCa: bias is read from the share of samples below the figure, those that equal it counted
 *       half, skewness from what the figure becomes where units are left out (Efron 1987, "Better
 *       bootstrap confidence intervals"; Efron and Tibshirani 1993, equations 14.9 to 14.15).
 *   <li>Widened: a bootstrap of n units varies as if it had n − 1 to spare and the normal instead
 *       of Student's distribution, so that its tails are drawn at Φ(√(n/(n−1)) t) (Hesterberg 2015,
 *       "What teachers should know about the bootstrap", section 4.3).
 *   <li>Quantiles are interpolated between order statistics, as R's type 7.
 * </ul>
 */
final class Interval {
  private static final double ROUNDING = 1e-12;
  private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

  private final double[] values;
  private final double level;
  private final int units;
  private int made;
  private double[] without = new double[0];

  Interval(int samples, double level, int units) {
    this.values = new double[samples];
    this.level = level;
    this.units = units;
  }

  /** Takes what a sample gave. */
  void add(double sampled) {
    values[made] = sampled;
    made++;
  }

  /** Takes what the figure is where some units are left out. */
  void without(double left) {
    without = Arrays.copyOf(without, without.length + 1);
    without[without.length - 1] = left;
  }

  /** Returns the figure, with an interval where most samples defined it and they differ. */
  Estimate estimate(double figure) {
    Arrays.sort(values, 0, made);
    if (made < 2 || made < values.length / 2 || values[made - 1] - values[0] <= ROUNDING) {
      return Estimate.of(figure);
    }
    double tail = tail(1 - level, units);
    double bias = bias(values, made, figure);
    double skewness = skewness(without);
    DoubleUnaryOperator end = share -> quantile(values, made, corrected(share, bias, skewness));
    return new Estimate(
        figure,
        OptionalDouble.of(end.applyAsDouble(tail)),
        OptionalDouble.of(end.applyAsDouble(1 - tail)));
  }

  /** Returns how much of the samples to leave out at each end. */
  static double tail(double outside, int units) {
    double student = TDistribution.of(units - 1.0).inverseCumulativeProbability(outside / 2);
    return NORMAL.cumulativeProbability(Math.sqrt(units / (units - 1.0)) * student);
  }

  /** Returns the median bias of samples in normal units. */
  static double bias(double[] sorted, int length, double figure) {
    double below = 0;
    for (int i = 0; i < length; i++) {
      below += sorted[i] < figure ? 1 : sorted[i] == figure ? 0.5 : 0;
    }
    double least = 1.0 / length;
    return NORMAL.inverseCumulativeProbability(
        Math.max(least, Math.min(1 - least, below / length)));
  }

  /** Returns the acceleration. */
  static double skewness(double[] without) {
    double mean = Arrays.stream(without).average().orElse(0);
    double squares = 0;
    double cubes = 0;
    for (double left : without) {
      double d = mean - left;
      squares += d * d;
      cubes += d * d * d;
    }
    return squares <= ROUNDING * ROUNDING ? 0 : cubes / (6 * Math.pow(squares, 1.5));
  }

  /** Returns the share of samples at which an end lies. */
  static double corrected(double share, double bias, double skewness) {
    double z = bias + NORMAL.inverseCumulativeProbability(share);
    double room = 1 - skewness * z;
    return room <= 0 ? (z > 0 ? 1 : 0) : NORMAL.cumulativeProbability(bias + z / room);
  }

  /** Interpolates between order statistics. */
  static double quantile(double[] sorted, int length, double share) {
    double at = share * (length - 1);
    int low = (int) Math.floor(at);
    int high = Math.min(low + 1, length - 1);
    return sorted[low] + (at - low) * (sorted[high] - sorted[low]);
  }
}

package io.github.muqabala.editorial;

import com.google.common.primitives.ImmutableDoubleArray;
import java.util.List;

/**
 * The mean of each feature over some statements, and how far it spreads.
 *
 * @param means the means
 * @param deviations the standard deviations
 */
record Moments(ImmutableDoubleArray means, ImmutableDoubleArray deviations) {
  /** How many times one spread may be another: rare features have no spread to rely on. */
  private static final double MOST = 3;

  /** Returns the moments of statements, given their features. */
  static Moments of(List<double[]> rows) {
    int features = rows.get(0).length;
    double[] means = new double[features];
    double[] deviations = new double[features];
    LogisticRegression.standardise(rows, means, deviations);
    return new Moments(ImmutableDoubleArray.copyOf(means), ImmutableDoubleArray.copyOf(deviations));
  }

  double mean(int feature) {
    return means.get(feature);
  }

  /** Returns how many times as far a feature spreads here as there, within bounds. */
  double spreadAgainst(Moments there, int feature) {
    if (there.deviations().get(feature) == 0) {
      return 1;
    }
    double ratio = deviations.get(feature) / there.deviations().get(feature);
    return Math.max(1 / MOST, Math.min(MOST, ratio));
  }
}

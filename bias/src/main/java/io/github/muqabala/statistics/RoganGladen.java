package io.github.muqabala.statistics;

import java.util.OptionalDouble;
import java.util.SplittableRandom;
import org.apache.commons.statistics.distribution.BetaDistribution;

/**
 * A share corrected for the known errors of the classifier that counted it (Rogan and Gladen 1978,
 * "Estimating prevalence from the results of a screening test"): (share + specificity − 1) /
 * (sensitivity + specificity − 1), held between 0 and 1.
 *
 * @param found positives that the classifier found, in the set on which its errors were measured
 * @param positives all positives of that set
 * @param passed negatives that it let pass as negatives
 * @param negatives all negatives of that set
 */
public record RoganGladen(int found, int positives, int passed, int negatives) {
  /** A classifier this close to a coin toss tells nothing of a share. */
  private static final double LEAST = 0.05;

  /** Jeffreys' prior: half a success and half a failure. */
  private static final double PRIOR = 0.5;

  /** Checks the counts. */
  public RoganGladen {
    if (found < 0 || found > positives || passed < 0 || passed > negatives) {
      throw new IllegalArgumentException(
          "counts must satisfy 0 <= found <= positives and 0 <= passed <= negatives, got "
              + found
              + " of "
              + positives
              + " and "
              + passed
              + " of "
              + negatives);
    }
  }

  /**
   * Returns the corrected share; none where the classifier tells positives and negatives no better
   * apart than a coin, or its errors were not measured.
   */
  public OptionalDouble corrected(double share) {
    return positives == 0 || negatives == 0
        ? OptionalDouble.empty()
        : corrected(share, (double) found / positives, (double) passed / negatives);
  }

  /**
   * Returns the share corrected with a sensitivity and a specificity drawn from what the counts
   * allow (Beta distributions with Jeffreys' prior), so that the error of the errors enters an
   * interval. Where those drawn tell nothing apart, any share may be the true one, and one is
   * drawn.
   */
  public double drawn(double share, SplittableRandom random) {
    OptionalDouble corrected =
        corrected(share, draw(found, positives, random), draw(passed, negatives, random));
    double any = random.nextDouble();
    return corrected.orElse(any);
  }

  private static double draw(int right, int all, SplittableRandom random) {
    return BetaDistribution.of(right + PRIOR, all - right + PRIOR)
        .inverseCumulativeProbability(random.nextDouble());
  }

  private static OptionalDouble corrected(double share, double sensitivity, double specificity) {
    double power = sensitivity + specificity - 1;
    return power < LEAST
        ? OptionalDouble.empty()
        : OptionalDouble.of(Math.max(0, Math.min(1, (share + specificity - 1) / power)));
  }
}

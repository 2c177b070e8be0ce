package io.github.muqabala.statistics;

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
  private static final double LEAST = 0.05;

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

  /** Returns the corrected share; the share itself where the classifier tells nothing apart. */
  public double corrected(double share) {
    return corrected(share, (double) found / positives, (double) passed / negatives);
  }

  /**
   * Returns the share corrected with a sensitivity and a specificity drawn from what the counts
   * allow (Beta distributions with Jeffreys' prior), so that the error of the errors enters an
   * interval.
   */
  public double drawn(double share, SplittableRandom random) {
    return corrected(share, draw(found, positives, random), draw(passed, negatives, random));
  }

  private static double draw(int right, int all, SplittableRandom random) {
    return BetaDistribution.of(right + 0.5, all - right + 0.5)
        .inverseCumulativeProbability(random.nextDouble());
  }

  private static double corrected(double share, double sensitivity, double specificity) {
    double power = sensitivity + specificity - 1;
    return power < LEAST ? share : Math.max(0, Math.min(1, (share + specificity - 1) / power));
  }
}

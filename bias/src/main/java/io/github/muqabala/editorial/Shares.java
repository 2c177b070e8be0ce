package io.github.muqabala.editorial;

import java.util.Arrays;

/**
 * The share of opinion among statements that are judged together, and the score from which on they
 * count as opinion.
 *
 * <p>Rules:
 *
 * <ul>
 *   <li>the share is estimated from the calibrated scores by expectation maximisation (Saerens,
 *       Latinne and Decaestecker 2002), with {@value #PRIOR} statements of the share in the
 *       examples that the weights were fitted to thrown in, so that scores that tell little move it
 *       little;
 *   <li>the scores become posteriors under that share;
 *   <li>opinion are as many of the highest as make the expected macro-F1 greatest, computed as the
 *       ratio of expectations (Jansche 2005; Lipton, Elkan and Naryanaswamy 2014);
 *   <li>but none whose posterior is below {@value #LEAST}, and all whose posterior is above {@value
 *       #MOST}.
 * </ul>
 */
final class Shares {
  /** The fewest statements of which a share is estimated. */
  static final int FEWEST = 50;

  private static final int PRIOR = 30;
  private static final double LEAST = 0.25;
  private static final double MOST = 0.75;
  private static final int ROUNDS = 500;
  private static final double CLOSE = 1e-7;

  private Shares() {}

  /**
   * Returns the share of opinion.
   *
   * @param scores calibrated where opinion has the share {@code fitted}
   */
  static double estimate(double[] scores, double fitted) {
    double share = fitted;
    for (int round = 0; round < ROUNDS; round++) {
      double sum = PRIOR * fitted;
      for (double score : scores) {
        sum += posterior(score, fitted, share);
      }
      double next = sum / (PRIOR + scores.length);
      boolean close = Math.abs(next - share) < CLOSE;
      share = next;
      if (close) {
        break;
      }
    }
    return share;
  }

  /** Returns the score from which on statements are opinion. */
  static double cut(double[] scores, double fitted) {
    double share = estimate(scores, fitted);
    double[] ascending = scores.clone();
    Arrays.sort(ascending);
    double[] posteriors = Arrays.stream(ascending).map(s -> posterior(s, fitted, share)).toArray();
    double opinions = Arrays.stream(posteriors).sum();
    double reports = scores.length - opinions;
    double best = 1;
    double most = -1;
    double right = 0;
    double missed = reports;
    for (int i = scores.length - 1; i >= 0; i--) {
      right += posteriors[i];
      missed -= 1 - posteriors[i];
      int taken = scores.length - i;
      double f = right / (taken + opinions) + missed / (i + reports);
      boolean last = i == 0 || ascending[i - 1] < ascending[i];
      if (last && f > most) {
        most = f;
        best = ascending[i];
      }
    }
    return Math.max(score(LEAST, fitted, share), Math.min(score(MOST, fitted, share), best));
  }

  /** Returns what a probability of opinion becomes where its share is another. */
  private static double posterior(double score, double from, double to) {
    double opinion = score * to / from;
    double report = (1 - score) * (1 - to) / (1 - from);
    return opinion / (opinion + report);
  }

  private static double score(double posterior, double fitted, double share) {
    return posterior(posterior, share, fitted);
  }
}

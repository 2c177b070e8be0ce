package io.github.muqabala.statistics;

import java.util.ArrayList;
import java.util.List;

/**
 * How often an outlet would be silent if what it carries were chance: the null model of omission.
 *
 * <p>A proposition with m carriers among the articles that could carry it falls on an article of
 * weight w (its length) with probability 1 − exp(−λw), λ chosen so that m articles are expected to
 * carry it. Articles that appeared before the proposition are no candidates. The number of silences
 * is then a sum of independent unlike coin tosses, whose distribution is computed exactly
 * (Poisson-binomial; Wang 1993, "On the number of successes in independent trials").
 */
public final class Coverage {
  private static final int HALVINGS = 200;
  private static final double NOTHING = 1e-20;

  private Coverage() {}

  /**
   * Returns the chance of each candidate article to carry a proposition.
   *
   * @param weights lengths of the candidates
   * @param carriers how many of them carry it
   */
  public static List<Double> chances(List<Double> weights, int carriers) {
    if (carriers < 0 || carriers > weights.size()) {
      throw new IllegalArgumentException(
          "carriers must be at most the candidates, got " + carriers + " of " + weights.size());
    }
    if (carriers == weights.size()) {
      return weights.stream().map(w -> 1.0).toList();
    }
    double low = 0;
    double high = 1;
    while (expected(weights, high) < carriers && high < Double.MAX_VALUE / 2) {
      high *= 2;
    }
    for (int i = 0; i < HALVINGS; i++) {
      double middle = (low + high) / 2;
      if (expected(weights, middle) < carriers) {
        low = middle;
      } else {
        high = middle;
      }
    }
    double rate = high;
    return weights.stream().map(w -> -Math.expm1(-rate * w)).toList();
  }

  private static double expected(List<Double> weights, double rate) {
    return weights.stream().mapToDouble(w -> -Math.expm1(-rate * w)).sum();
  }

  /**
   * Returns the probabilities of 0, 1, 2 and more successes of independent unlike tosses. Those
   * below 10⁻²⁰ at either end are taken for 0, so that the work grows with the tosses and the
   * spread of their sum, not with the square of the tosses.
   */
  public static List<Double> distribution(List<Double> chances) {
    double[] probability = new double[chances.size() + 1];
    probability[0] = 1;
    int least = 0;
    int most = 0;
    for (double p : chances) {
      most++;
      for (int k = most; k >= least; k--) {
        probability[k] = probability[k] * (1 - p) + (k > least ? probability[k - 1] * p : 0);
      }
      while (most > least && probability[most] < NOTHING) {
        probability[most] = 0;
        most--;
      }
      while (least < most && probability[least] < NOTHING) {
        probability[least] = 0;
        least++;
      }
    }
    List<Double> distribution = new ArrayList<>();
    for (double p : probability) {
      distribution.add(p);
    }
    return List.copyOf(distribution);
  }

  /** Returns the chance of at least so many successes. */
  public static double atLeast(List<Double> distribution, int successes) {
    double sum = 0;
    for (int k = distribution.size() - 1; k >= successes; k--) {
      sum += distribution.get(k);
    }
    return Math.min(1, sum);
  }

  /** Returns the least number of successes whose cumulative probability reaches a share. */
  public static int quantile(List<Double> distribution, double share) {
    double sum = 0;
    for (int k = 0; k < distribution.size(); k++) {
      sum += distribution.get(k);
      if (sum >= share) {
        return k;
      }
    }
    return distribution.size() - 1;
  }
}

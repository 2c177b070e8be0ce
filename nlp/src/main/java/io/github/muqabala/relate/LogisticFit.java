package io.github.muqabala.relate;

import java.util.List;

/**
 * Binary logistic regression with a ridge penalty on how far the weights leave given ones, by
 * Newton's method with halved steps where a whole one goes up. Same input, same output.
 */
final class LogisticFit {
  private static final int STEPS = 50;
  private static final int HALVINGS = 30;
  private static final double CLOSE = 1e-9;

  private final List<Example> examples;
  private final double[] prior;
  private final double ridge;

  /**
   * An example.
   *
   * @param features its features, as many as there are weights
   * @param holds whether what is to be told holds of it
   * @param weight how much it counts
   */
  record Example(List<Double> features, boolean holds, double weight) {}

  private LogisticFit(List<Example> examples, double[] prior, double ridge) {
    this.examples = examples;
    this.prior = prior;
    this.ridge = ridge;
  }

  /**
   * Fits weights.
   *
   * @param prior what the weights are drawn to
   * @param ridge how much a squared difference of one costs, in units of an example's log loss;
   *     above 0
   */
  static double[] fit(List<Example> examples, double[] prior, double ridge) {
    return new LogisticFit(List.copyOf(examples), prior.clone(), ridge).run();
  }

  private double[] run() {
    double[] weights = prior.clone();
    double loss = loss(weights);
    for (int step = 0; step < STEPS; step++) {
      double[] direction = direction(weights);
      double[] next = weights;
      double nextLoss = loss;
      double share = 1;
      for (int i = 0; i < HALVINGS && !(nextLoss < loss); i++) {
        next = moved(weights, direction, share);
        nextLoss = loss(next);
        share /= 2;
      }
      if (!(nextLoss < loss - CLOSE)) {
        break;
      }
      weights = next;
      loss = nextLoss;
    }
    return weights;
  }

  private static double[] moved(double[] weights, double[] direction, double share) {
    double[] next = weights.clone();
    for (int i = 0; i < next.length; i++) {
      next[i] -= share * direction[i];
    }
    return next;
  }

  private double loss(double[] weights) {
    double sum = 0;
    for (int i = 0; i < weights.length; i++) {
      sum += ridge * (weights[i] - prior[i]) * (weights[i] - prior[i]);
    }
    for (Example example : examples) {
      double odds = example.holds() ? odds(example, weights) : -odds(example, weights);
      sum += example.weight() * (odds > 0 ? Math.log1p(Math.exp(-odds)) : Math.log1p(Math.exp(odds)) - odds);
    }
    return sum;
  }

  private double[] direction(double[] weights) {
    int size = weights.length;
    double[] gradient = new double[size];
    double[][] hessian = new double[size][size];
    for (int i = 0; i < size; i++) {
      gradient[i] = 2 * ridge * (weights[i] - prior[i]);
      hessian[i][i] = 2 * ridge;
    }
    for (Example example : examples) {
      double share = 1 / (1 + Math.exp(-odds(example, weights)));
      double error = example.weight() * (share - (example.holds() ? 1 : 0));
      double bend = example.weight() * share * (1 - share);
      for (int i = 0; i < size; i++) {
        double x = example.features().get(i);
        if (x != 0) {
          gradient[i] += error * x;
          for (int j = 0; j <= i; j++) {
            hessian[i][j] += bend * x * example.features().get(j);
          }
        }
      }
    }
    return new Cholesky(hessian).solve(gradient);
  }

  private static double odds(Example example, double[] weights) {
    double sum = 0;
    for (int i = 0; i < weights.length; i++) {
      sum += weights[i] * example.features().get(i);
    }
    return sum;
  }
}

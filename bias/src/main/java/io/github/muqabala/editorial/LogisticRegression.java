package io.github.muqabala.editorial;

import com.google.common.primitives.ImmutableDoubleArray;
import java.util.Arrays;
import java.util.List;

/**
 * Ridge logistic regression by iteratively reweighted least squares (Hastie, Tibshirani and
 * Friedman 2009, sections 4.4 and 3.4): each feature is brought to mean 0 and variance 1 before the
 * penalty applies, and the weights are given for the features as they come. Same input, same
 * output.
 */
final class LogisticRegression {
  private static final int ROUNDS = 50;
  private static final double CLOSE = 1e-9;

  private LogisticRegression() {}

  /**
   * Weights of a logistic model.
   *
   * @param weights one for each feature
   * @param bias the constant
   */
  record Fit(ImmutableDoubleArray weights, double bias) {
    double score(double[] row) {
      return sigmoid(logOdds(row));
    }

    double logOdds(double[] row) {
      double z = bias;
      for (int i = 0; i < row.length; i++) {
        z += weights.get(i) * row[i];
      }
      return z;
    }

    /** Returns this model with its log-odds stretched and moved. */
    Fit stretched(Stretch stretch) {
      return new Fit(
          ImmutableDoubleArray.copyOf(weights.stream().map(w -> w * stretch.slope())),
          bias * stretch.slope() + stretch.shift());
    }
  }

  /**
   * What makes the scores of a penalised model, which are too near one another, the shares of
   * positive examples among those of that score (Platt 1999).
   *
   * @param slope the factor of the log-odds
   * @param shift what is added to them
   */
  record Stretch(double slope, double shift) {
    /** Fits the stretch to log-odds of examples that the model has not seen. */
    static Stretch of(double[] logOdds, List<Boolean> positive) {
      Fit fit =
          LogisticRegression.fit(
              Arrays.stream(logOdds).mapToObj(z -> new double[] {z}).toList(), positive, 0);
      return new Stretch(fit.weights().get(0), fit.bias());
    }

    double score(double logOdds) {
      return sigmoid(slope * logOdds + shift);
    }
  }

  /**
   * Fits a model.
   *
   * @param rows features of each example, all of one length
   * @param positive whether each example is positive
   * @param ridge strength of the penalty
   */
  static Fit fit(List<double[]> rows, List<Boolean> positive, double ridge) {
    int examples = rows.size();
    if (examples == 0 || examples != positive.size()) {
      throw new IllegalArgumentException(
          "examples and labels must be as many and not none, got "
              + examples
              + " and "
              + positive.size());
    }
    int features = rows.get(0).length;
    double[] mean = new double[features];
    double[] scale = new double[features];
    standardise(rows, mean, scale);
    double[] beta = new double[features + 1];
    for (int round = 0; round < ROUNDS; round++) {
      double[] step = step(rows, positive, ridge, mean, scale, beta);
      double largest = 0;
      for (int i = 0; i < beta.length; i++) {
        beta[i] -= step[i];
        largest = Math.max(largest, Math.abs(step[i]));
      }
      if (largest < CLOSE) {
        break;
      }
    }
    double[] weights = new double[features];
    double bias = beta[features];
    for (int i = 0; i < features; i++) {
      weights[i] = scale[i] == 0 ? 0 : beta[i] / scale[i];
      bias -= weights[i] * mean[i];
    }
    return new Fit(ImmutableDoubleArray.copyOf(weights), bias);
  }

  static void standardise(List<double[]> rows, double[] mean, double[] scale) {
    for (double[] row : rows) {
      for (int i = 0; i < mean.length; i++) {
        mean[i] += row[i] / rows.size();
      }
    }
    for (double[] row : rows) {
      for (int i = 0; i < mean.length; i++) {
        scale[i] += (row[i] - mean[i]) * (row[i] - mean[i]) / rows.size();
      }
    }
    for (int i = 0; i < scale.length; i++) {
      // A feature that never changes differs from its mean by rounding only.
      scale[i] = scale[i] < CLOSE * CLOSE ? 0 : Math.sqrt(scale[i]);
    }
  }

  /** Returns the Newton step: the gradient divided by the Hessian. */
  private static double[] step(
      List<double[]> rows,
      List<Boolean> positive,
      double ridge,
      double[] mean,
      double[] scale,
      double[] beta) {
    int size = beta.length;
    double[] gradient = new double[size];
    double[][] hessian = new double[size][size];
    double[] x = new double[size];
    for (int n = 0; n < rows.size(); n++) {
      double[] row = rows.get(n);
      x[size - 1] = 1;
      double z = beta[size - 1];
      for (int i = 0; i < size - 1; i++) {
        x[i] = scale[i] == 0 ? 0 : (row[i] - mean[i]) / scale[i];
        z += beta[i] * x[i];
      }
      double p = sigmoid(z);
      double error = p - (positive.get(n) ? 1 : 0);
      double weight = p * (1 - p);
      for (int i = 0; i < size; i++) {
        gradient[i] += error * x[i];
        for (int j = 0; j <= i; j++) {
          hessian[i][j] += weight * x[i] * x[j];
        }
      }
    }
    for (int i = 0; i < size; i++) {
      double penalty = i < size - 1 && scale[i] > 0 ? ridge + CLOSE : CLOSE;
      gradient[i] += penalty * beta[i];
      hessian[i][i] += penalty;
    }
    return solve(hessian, gradient);
  }

  static double sigmoid(double z) {
    return 1 / (1 + Math.exp(-z));
  }

  /** Solves a symmetric positive definite system, given its lower triangle, by Cholesky. */
  private static double[] solve(double[][] matrix, double[] right) {
    int size = right.length;
    double[][] lower = new double[size][size];
    for (int i = 0; i < size; i++) {
      for (int j = 0; j <= i; j++) {
        double sum = matrix[i][j];
        for (int k = 0; k < j; k++) {
          sum -= lower[i][k] * lower[j][k];
        }
        lower[i][j] = i == j ? Math.sqrt(sum) : sum / lower[j][j];
      }
    }
    double[] solution = Arrays.copyOf(right, size);
    for (int i = 0; i < size; i++) {
      for (int k = 0; k < i; k++) {
        solution[i] -= lower[i][k] * solution[k];
      }
      solution[i] /= lower[i][i];
    }
    for (int i = size - 1; i >= 0; i--) {
      for (int k = i + 1; k < size; k++) {
        solution[i] -= lower[k][i] * solution[k];
      }
      solution[i] /= lower[i][i];
    }
    return solution;
  }
}

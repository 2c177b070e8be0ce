package io.github.muqabala.relate;

/** The lower triangle whose square is a symmetric, positive matrix: solves linear equations. */
final class Cholesky {
  private final double[][] lower;

  Cholesky(double[][] matrix) {
    int size = matrix.length;
    lower = new double[size][];
    for (int i = 0; i < size; i++) {
      lower[i] = new double[i + 1];
      for (int j = 0; j <= i; j++) {
        double sum = matrix[i][j];
        for (int k = 0; k < j; k++) {
          sum -= lower[i][k] * lower[j][k];
        }
        lower[i][j] = i == j ? Math.sqrt(sum) : sum / lower[j][j];
      }
    }
  }

  double[] solve(double[] right) {
    int size = right.length;
    double[] x = right.clone();
    for (int i = 0; i < size; i++) {
      for (int k = 0; k < i; k++) {
        x[i] -= lower[i][k] * x[k];
      }
      x[i] /= lower[i][i];
    }
    for (int i = size - 1; i >= 0; i--) {
      for (int k = i + 1; k < size; k++) {
        x[i] -= lower[k][i] * x[k];
      }
      x[i] /= lower[i][i];
    }
    return x;
  }
}

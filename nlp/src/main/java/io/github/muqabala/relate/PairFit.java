package io.github.muqabala.relate;

import io.github.muqabala.relate.PairRelater.Stand;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Fits a multinomial logistic model with a ridge penalty by Newton's method (Böhning 1992,
 * "Multinomial logistic regression algorithm": the fixed bound of the Hessian makes every step go
 * down).
 *
 * <p>Features are divided by their standard deviation before the penalty applies. Each set of
 * examples weighs the same; in it a class weighs as its number of examples to the power of {@value
 * #BALANCE}, between equal weight for each class and for each example. A fifth of the examples,
 * told by their first statement, chooses the penalty; then all are fitted. Same input, same output.
 */
final class PairFit {
  private static final int STANDS = Stand.values().length;
  private static final int FOLDS = 5;
  private static final int ROUNDS = 400;
  private static final double CLOSE = 1e-4;
  private static final double BALANCE = 0.3;
  private static final double TOTAL = 1000;
  private static final double[] PENALTIES = {3, 10, 30, 100};

  /** A feature of fewer examples says nothing that carries over. */
  private static final int LEAST = 12;

  private final Map<String, Integer> numbers = new TreeMap<>();
  private final double[] scale;

  private PairFit(List<Example> examples) {
    Map<String, Integer> counts = new HashMap<>();
    examples.forEach(e -> e.features().keySet().forEach(k -> counts.merge(k, 1, Integer::sum)));
    numbers.put(PairModel.BASE, 0);
    counts.entrySet().stream()
        .filter(e -> e.getValue() >= LEAST)
        .map(Map.Entry::getKey)
        .sorted()
        .forEach(k -> numbers.put(k, numbers.size()));
    scale = new double[numbers.size()];
    double[] mean = new double[scale.length];
    for (Example example : examples) {
      example
          .features()
          .forEach(
              (k, v) -> {
                int i = numbers.getOrDefault(k, 0);
                mean[i] += v / examples.size();
                scale[i] += v * v / examples.size();
              });
    }
    for (int i = 0; i < scale.length; i++) {
      scale[i] = Math.sqrt(Math.max(1e-6, scale[i] - mean[i] * mean[i]));
    }
    scale[0] = 1;
  }

  /**
   * A pair whose stand is known.
   *
   * @param set the set of examples it belongs to
   * @param group the group it is held back with
   */
  record Example(Map<String, Double> features, Stand stand, String set, String group) {}

  static PairModel fit(List<Example> examples) {
    PairFit fit = new PairFit(examples);
    double best = -1;
    double penalty = PENALTIES[0];
    List<Example> shown = examples.stream().filter(e -> !held(e)).toList();
    List<Example> held = examples.stream().filter(PairFit::held).toList();
    for (double candidate : PENALTIES) {
      double figure = held.isEmpty() ? 0 : figure(fit.fitted(shown, candidate), held);
      if (figure > best + 1e-3) {
        best = figure;
        penalty = candidate;
      }
    }
    return fit.fitted(examples, penalty);
  }

  private static boolean held(Example example) {
    return Math.floorMod(example.group().hashCode(), FOLDS) == 0;
  }

  /** The mean over the sets of the macro-F1. */
  private static double figure(PairModel model, List<Example> examples) {
    Map<String, int[][]> counts = new TreeMap<>();
    for (Example example : examples) {
      Stand found = PairModel.largest(model.shares(example.features()));
      counts
          .computeIfAbsent(example.set(), k -> new int[STANDS][STANDS])[
          PairModel.column(example.stand())][PairModel.column(found)]++;
    }
    double sum = 0;
    for (int[][] table : counts.values()) {
      for (int k = 0; k < STANDS; k++) {
        int wanted = Arrays.stream(table[k]).sum();
        int found = 0;
        for (int[] row : table) {
          found += row[k];
        }
        sum += wanted + found == 0 ? 0 : 2.0 * table[k][k] / (wanted + found) / STANDS;
      }
    }
    return sum / counts.size();
  }

  private PairModel fitted(List<Example> shown, double penalty) {
    int size = numbers.size();
    List<int[]> columns = new ArrayList<>();
    List<double[]> values = new ArrayList<>();
    for (Example example : shown) {
      List<Map.Entry<String, Double>> known =
          example.features().entrySet().stream()
              .filter(e -> numbers.containsKey(e.getKey()))
              .toList();
      int[] column = new int[known.size() + 1];
      double[] value = new double[column.length];
      value[0] = 1;
      for (int i = 1; i < column.length; i++) {
        column[i] = numbers.getOrDefault(known.get(i - 1).getKey(), 0);
        value[i] = known.get(i - 1).getValue() / scale[column[i]];
      }
      columns.add(column);
      values.add(value);
    }
    double[] weights = weights(shown);
    double[][] bound = new double[size][size];
    for (int n = 0; n < shown.size(); n++) {
      int[] column = columns.get(n);
      double[] value = values.get(n);
      for (int i = 0; i < column.length; i++) {
        for (int j = 0; j < column.length; j++) {
          bound[column[i]][column[j]] += 0.5 * weights[n] * value[i] * value[j];
        }
      }
    }
    for (int i = 0; i < size; i++) {
      bound[i][i] += i == 0 ? 1 : penalty;
    }
    double[][] beta =
        new Descent(shown, columns, values, weights, penalty, new Cholesky(bound)).run(size);
    Map<String, double[]> rows = new TreeMap<>();
    numbers.forEach(
        (name, i) -> {
          double[] row = new double[STANDS];
          for (int k = 0; k < STANDS; k++) {
            row[k] = beta[k][i] / scale[i];
          }
          rows.put(name, row);
        });
    return new PairModel(rows);
  }

  private static double[] weights(List<Example> shown) {
    Map<String, Integer> counts = new HashMap<>();
    shown.forEach(e -> counts.merge(e.set() + '\t' + e.stand(), 1, Integer::sum));
    Map<String, Double> all = new TreeMap<>();
    new TreeMap<>(counts)
        .forEach(
            (k, c) ->
                all.merge(k.substring(0, k.lastIndexOf('\t')), Math.pow(c, BALANCE), Double::sum));
    return shown.stream()
        .mapToDouble(
            e ->
                TOTAL
                    * Math.pow(counts.getOrDefault(e.set() + '\t' + e.stand(), 1), BALANCE - 1)
                    / all.getOrDefault(e.set(), 1.0))
        .toArray();
  }

  /** The steps of one fit, by accelerated descent along the bound of the Hessian. */
  private record Descent(
      List<Example> examples,
      List<int[]> columns,
      List<double[]> values,
      double[] weights,
      double penalty,
      Cholesky bound) {
    double[][] run(int size) {
      double[][] beta = new double[STANDS][size];
      double[][] ahead = new double[STANDS][size];
      double momentum = 1;
      for (int round = 0; round < ROUNDS; round++) {
        double[][] gradient = gradient(ahead, size);
        double next = (1 + Math.sqrt(1 + 4 * momentum * momentum)) / 2;
        double largest = 0;
        for (int k = 0; k < STANDS; k++) {
          double[] step = bound.solve(gradient[k]);
          for (int i = 0; i < size; i++) {
            double moved = ahead[k][i] - step[i];
            double change = moved - beta[k][i];
            ahead[k][i] = moved + (momentum - 1) / next * change;
            beta[k][i] = moved;
            largest = Math.max(largest, Math.abs(change));
          }
        }
        momentum = next;
        if (largest < CLOSE) {
          break;
        }
      }
      return beta;
    }

    private double[][] gradient(double[][] beta, int size) {
      double[][] gradient = new double[STANDS][size];
      for (int k = 0; k < STANDS; k++) {
        for (int i = 0; i < size; i++) {
          gradient[k][i] = beta[k][i] * (i == 0 ? 1 : penalty);
        }
      }
      double[] sums = new double[STANDS];
      for (int n = 0; n < examples.size(); n++) {
        int[] column = columns.get(n);
        double[] value = values.get(n);
        double all = 0;
        for (int k = 0; k < STANDS; k++) {
          double sum = 0;
          for (int i = 0; i < column.length; i++) {
            sum += beta[k][column[i]] * value[i];
          }
          sums[k] = Math.exp(Math.min(50, Math.max(-50, sum)));
          all += sums[k];
        }
        for (int k = 0; k < STANDS; k++) {
          double error = sums[k] / all - (PairModel.column(examples.get(n).stand()) == k ? 1 : 0);
          for (int i = 0; i < column.length; i++) {
            gradient[k][column[i]] += weights[n] * error * value[i];
          }
        }
      }
      return gradient;
    }
  }
}

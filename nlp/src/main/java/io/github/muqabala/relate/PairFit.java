package io.github.muqabala.relate;

import io.github.muqabala.relate.PairRelater.Stand;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Fits a multinomial logistic model with a ridge penalty by Newton's method (Böhning 1992,
 * "Multinomial logistic regression algorithm": the fixed bound of the Hessian makes every step go
 * down).
 *
 * <p>Each {@link PairForm} has weights and a penalty of its own; examples of the other forms count
 * a tenth, and a set counts as far as its examples are of the form, at least a tenth. Features are
 * divided by their standard deviation before the penalty applies. Otherwise each set of examples
 * weighs the same; in it a class weighs as its number of examples to the power of {@value
 * #BALANCE}, between equal weight for each class and for each example. Same input, same output.
 */
final class PairFit {
  private static final int STANDS = Stand.values().length;
  private static final int ROUNDS = 400;
  private static final double CLOSE = 1e-4;
  private static final double BALANCE = 0.3;
  private static final double TOTAL = 1000;

  /** A feature of fewer examples says nothing that carries over. */
  private static final int LEAST = 12;

  /** How much an example of another form counts. */
  private static final double OTHER = 0.1;

  private final PairForm form;
  private final List<Example> examples;
  private final double[] weights;
  private final Map<String, Integer> numbers = new TreeMap<>();
  private final double[] scale;

  private PairFit(PairForm form, List<Example> examples, double[] all) {
    this.form = form;
    this.examples = examples;
    this.weights = new double[all.length];
    Map<String, Integer> counts = new HashMap<>();
    Map<String, Double> shares = shares(form, examples);
    double total = 0;
    for (int n = 0; n < all.length; n++) {
      boolean own = examples.get(n).form() == form;
      double share = shares.getOrDefault(examples.get(n).set(), 1.0);
      weights[n] = share * (own ? all[n] : OTHER * all[n]);
      total += weights[n];
      if (own) {
        examples.get(n).features().keySet().forEach(k -> counts.merge(k, 1, Integer::sum));
      }
    }
    numbers.put(PairModel.BASE, 0);
    counts.entrySet().stream()
        .filter(e -> e.getValue() >= LEAST)
        .map(Map.Entry::getKey)
        .filter(form::uses)
        .sorted()
        .forEach(k -> numbers.put(k, numbers.size()));
    scale = new double[numbers.size()];
    double[] mean = new double[scale.length];
    for (int n = 0; n < all.length; n++) {
      double share = weights[n] / total;
      examples
          .get(n)
          .features()
          .forEach(
              (k, v) -> {
                int i = numbers.getOrDefault(k, 0);
                mean[i] += v * share;
                scale[i] += v * v * share;
              });
    }
    for (int i = 0; i < scale.length; i++) {
      scale[i] = Math.sqrt(Math.max(1e-6, scale[i] - mean[i] * mean[i]));
    }
    scale[0] = 1;
  }

  /** Which share of each set is of a form, but at least a tenth. */
  private static Map<String, Double> shares(PairForm form, List<Example> examples) {
    Map<String, Integer> own = new TreeMap<>();
    Map<String, Integer> all = new TreeMap<>();
    for (Example example : examples) {
      own.merge(example.set(), example.form() == form ? 1 : 0, Integer::sum);
      all.merge(example.set(), 1, Integer::sum);
    }
    Map<String, Double> shares = new TreeMap<>();
    all.forEach(
        (set, count) ->
            shares.put(set, Math.max(OTHER, (double) own.getOrDefault(set, 0) / count)));
    return shares;
  }

  /**
   * A pair whose stand is known.
   *
   * @param set the set of examples it belongs to
   */
  record Example(Map<String, Double> features, Stand stand, String set, PairForm form) {}

  static PairModel fit(List<Example> examples) {
    double[] weights = weights(examples);
    Map<String, double[]> rows = new TreeMap<>();
    for (PairForm form : PairForm.values()) {
      if (examples.stream().anyMatch(e -> e.form() == form)) {
        rows.putAll(new PairFit(form, examples, weights).fitted(form.penalty()));
      }
    }
    return new PairModel(rows);
  }

  private Map<String, double[]> fitted(double penalty) {
    int size = numbers.size();
    List<int[]> columns = new ArrayList<>();
    List<double[]> values = new ArrayList<>();
    for (Example example : examples) {
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
    double[][] bound = new double[size][size];
    for (int n = 0; n < examples.size(); n++) {
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
        new Descent(examples, columns, values, weights, penalty, new Cholesky(bound)).run(size);
    Map<String, double[]> rows = new TreeMap<>();
    numbers.forEach(
        (name, i) -> {
          double[] row = new double[STANDS];
          for (int k = 0; k < STANDS; k++) {
            row[k] = beta[k][i] / scale[i];
          }
          rows.put(form.named(name), row);
        });
    return rows;
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

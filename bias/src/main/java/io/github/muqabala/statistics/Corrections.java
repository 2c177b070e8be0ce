package io.github.muqabala.statistics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Corrections of p-values for several tests. */
public final class Corrections {
  private Corrections() {}

  /**
   * Returns adjusted p-values that hold the chance of any false rejection (Holm 1979, "A simple
   * sequentially rejective multiple test procedure"): whatever the tests' dependence, rejecting
   * where the adjusted value is at most α errs anywhere with a chance of at most α.
   *
   * @param values p-values, in any order; the result is in the same order
   */
  public static List<Double> holm(List<Double> values) {
    List<Integer> order = ascending(values);
    Double[] adjusted = new Double[values.size()];
    double most = 0;
    for (int rank = 0; rank < order.size(); rank++) {
      int at = order.get(rank);
      most = Math.max(most, Math.min(1, (order.size() - rank) * values.get(at)));
      adjusted[at] = most;
    }
    return List.of(adjusted);
  }

  /**
   * Returns adjusted p-values that hold the false discovery rate (Benjamini and Hochberg 1995,
   * "Controlling the false discovery rate"): of the tests whose adjusted value is at most q, a
   * share of at most q is expected to be false, where tests are independent or positively
   * dependent.
   *
   * @param values p-values, in any order; the result is in the same order
   */
  public static List<Double> benjaminiHochberg(List<Double> values) {
    List<Integer> order = ascending(values);
    Double[] adjusted = new Double[values.size()];
    double least = 1;
    for (int rank = order.size(); rank >= 1; rank--) {
      int at = order.get(rank - 1);
      least = Math.min(least, values.get(at) * order.size() / rank);
      adjusted[at] = least;
    }
    return List.of(adjusted);
  }

  private static List<Integer> ascending(List<Double> values) {
    for (double value : values) {
      if (!(value >= 0 && value <= 1)) {
        throw new IllegalArgumentException("p-value must satisfy 0 <= p <= 1, got " + value);
      }
    }
    List<Integer> order = new ArrayList<>(IntStream.range(0, values.size()).boxed().toList());
    order.sort(Comparator.comparingDouble(values::get));
    return order;
  }
}

package io.github.muqabala.relate;

import com.google.common.base.Splitter;
import io.github.muqabala.relate.PairRelater.Stand;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * A multinomial logistic model of how two statements stand to each other: for each {@link PairForm}
 * each feature has a weight for each stand, and the stand with the largest sum is taken.
 */
final class PairModel {
  private static final Splitter CELLS = Splitter.on('\t');

  /** The feature that every pair has. */
  static final String BASE = "base";

  private static final List<Stand> STANDS = List.of(Stand.values());

  private final TreeMap<String, double[]> weights;

  PairModel(Map<String, double[]> weights) {
    this.weights = new TreeMap<>(weights);
  }

  /**
   * Reads a table of weights.
   *
   * @param source the name of the table, for messages
   */
  static PairModel read(List<String> lines, String source) {
    Map<String, double[]> weights = new TreeMap<>();
    int number = 0;
    for (String line : lines) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      List<String> cells = CELLS.splitToList(line);
      if (cells.size() != Stand.values().length + 1) {
        throw new IllegalArgumentException(
            source + " line " + number + ": must have 4 cells, got " + cells.size());
      }
      double[] row = new double[Stand.values().length];
      for (int k = 0; k < row.length; k++) {
        try {
          row[k] = Double.parseDouble(cells.get(k + 1));
        } catch (NumberFormatException e) {
          throw new IllegalArgumentException(
              source + " line " + number + ": weight must be a number, got " + cells.get(k + 1), e);
        }
      }
      weights.put(cells.get(0), row);
    }
    return new PairModel(weights);
  }

  /** Returns the table of weights, sorted by feature. */
  List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add("# feature\tsupports\tcontradicts\tneither");
    weights.forEach(
        (feature, row) ->
            lines.add(
                String.format(
                    Locale.ROOT, "%s\t%.4f\t%.4f\t%.4f", feature, row[0], row[1], row[2])));
    return lines;
  }

  /** Returns the share of each stand; the shares sum to 1. */
  Map<Stand, Double> shares(PairForm form, Map<String, Double> features) {
    double[] sums = base(form).clone();
    features.forEach(
        (feature, value) -> {
          double[] row = weights.get(form.named(feature));
          for (int k = 0; row != null && k < row.length; k++) {
            sums[k] += row[k] * value;
          }
        });
    double most = Math.max(sums[0], Math.max(sums[1], sums[2]));
    double all = 0;
    for (int k = 0; k < sums.length; k++) {
      sums[k] = Math.exp(sums[k] - most);
      all += sums[k];
    }
    Map<Stand, Double> shares = new EnumMap<>(Stand.class);
    for (Stand stand : Stand.values()) {
      shares.put(stand, sums[column(stand)] / all);
    }
    return shares;
  }

  /** Returns which column of the table holds the weights of a stand, from 0. */
  static int column(Stand stand) {
    return STANDS.indexOf(stand);
  }

  private double[] base(PairForm form) {
    return Objects.requireNonNullElseGet(
        weights.get(form.named(BASE)), () -> new double[Stand.values().length]);
  }

  /** Returns the stand with the largest share; of equal ones the first. */
  static Stand largest(Map<Stand, Double> shares) {
    Stand best = Stand.SUPPORTS;
    for (Stand stand : Stand.values()) {
      best = shares.getOrDefault(stand, 0.0) > shares.getOrDefault(best, 0.0) ? stand : best;
    }
    return best;
  }

  /** What a feature adds to the sum of a stand, above its mean over the stands. */
  record Reason(String feature, double weight) {}

  /** Returns the features that speak most for a stand, the heaviest first. */
  List<Reason> reasons(PairForm form, Map<String, Double> features, Stand stand, int most) {
    List<Reason> reasons = new ArrayList<>();
    features.forEach(
        (feature, value) -> {
          double[] row = weights.get(form.named(feature));
          if (row != null) {
            double mean = (row[0] + row[1] + row[2]) / row.length;
            reasons.add(new Reason(feature, value * (row[column(stand)] - mean)));
          }
        });
    return reasons.stream()
        .filter(r -> r.weight() > 0)
        .sorted(
            Comparator.comparingDouble(Reason::weight).reversed().thenComparing(Reason::feature))
        .limit(most)
        .toList();
  }
}

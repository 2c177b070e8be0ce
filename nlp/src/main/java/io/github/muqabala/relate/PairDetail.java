package io.github.muqabala.relate;

import io.github.muqabala.data.DataFile;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Whether of two statements that agree one says more, and whether two that neither agree nor clash
 * are of one matter.
 *
 * <p>Of two statements that agree, the one of which the other has the smaller share is taken for
 * the longer. The data file {@code pair_detail.tsv} says how much each sign counts for its saying
 * more; above 0 it refines the other:
 *
 * <ul>
 *   <li>{@code gap}: how much the shares differ, {@code across.gap} once more where the languages
 *       do; {@code other}: the share of the shorter that the longer has;
 *   <li>{@code length}: by how much it has more words; {@code rule.refines}: the rules say so of
 *       one of them;
 *   <li>{@code more.*}: a finer date, a number, a name, a finer place of the longer; {@code
 *       less.*}: of the shorter;
 *   <li>{@code across}: the languages differ; {@code base}: always.
 * </ul>
 *
 * <p>Two that neither agree nor clash are of one matter by the rows {@code related.*}: a name that
 * they share, their share of names, a name inside one of the other's, the lower share of words that
 * are no name, number or date, and against it each sort of clash.
 *
 * <p>The numbers were fitted, by logistic regression, to the pairs that agree, and to those that
 * neither agree nor clash, among those that {@code pair_weights.tsv} is fitted to, and rounded.
 */
final class PairDetail {
  private static final List<String> SIGNS = List.of("date", "number", "name", "place");
  private static final List<String> CLASHES =
      List.of("actor", "date", "maybe", "name", "number", "part", "place");

  private final Map<String, Double> weights;

  private PairDetail(Map<String, Double> weights) {
    this.weights = weights;
  }

  static PairDetail withDefaults() {
    Map<String, Double> weights = new HashMap<>();
    for (List<String> row : DataFile.rows(PairDetail.class, "pair_detail.tsv", 2)) {
      weights.put(row.get(0), Double.parseDouble(row.get(1)));
    }
    return new PairDetail(weights);
  }

  /** 1 where the first says more, -1 where the second does, 0 where neither. */
  int finer(Map<String, Double> features) {
    double lead = value(features, "cov.b") - value(features, "cov.a");
    String longer = lead >= 0 ? "a." : "b.";
    String shorter = lead >= 0 ? "b." : "a.";
    double length = value(features, "length.ratio") * (lead >= 0 ? 1 : -1);
    boolean across = features.containsKey("across");
    double gap = Math.abs(lead);
    double sum =
        weight("base")
            + weight("gap") * gap
            + weight("length") * length
            + weight("rule.refines") * value(features, "rule.refines")
            + weight("other") * value(features, "cov." + shorter.charAt(0));
    if (across) {
      sum += weight("across") + weight("across.gap") * gap;
    }
    double side = weight("gap") * gap;
    for (String sign : SIGNS) {
      double more = weight("more." + sign) * Math.min(1, value(features, "more." + longer + sign));
      double less = weight("less." + sign) * Math.min(1, value(features, "more." + shorter + sign));
      sum += more + less;
      side += more - less;
    }
    if (sum <= 0) {
      return 0;
    }
    return (side >= 0) == (lead >= 0) ? 1 : -1;
  }

  /** Tells whether two statements are of one matter. */
  boolean related(Map<String, Double> features) {
    double sum =
        weight("related.base")
            + weight("related.share") * value(features, "met.names.share")
            + weight("related.inside") * value(features, "met.names.inside")
            + weight("related.core") * value(features, "core.min");
    if (features.containsKey("met.names")) {
      sum += weight("related.name");
    }
    for (String clash : CLASHES) {
      if (features.containsKey("clash." + clash)) {
        sum += weight("related.clash") + weight("related.clash." + clash);
      }
    }
    return sum > 0;
  }

  private double weight(String sign) {
    return weights.getOrDefault(sign, 0.0);
  }

  private static double value(Map<String, Double> features, String name) {
    return features.getOrDefault(name, 0.0);
  }
}

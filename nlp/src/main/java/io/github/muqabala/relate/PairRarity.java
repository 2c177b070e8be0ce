package io.github.muqabala.relate;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How much a word of a statement counts: by its sort, and by how few of the statements have it. Few
 * statements are taken for a part of a thousand, so that a single pair is weighed like many.
 */
final class PairRarity {
  private static final int LEAST = 1000;

  private final Map<String, Integer> counts;
  private final double statements;

  private PairRarity(Map<String, Integer> counts, double statements) {
    this.counts = counts;
    this.statements = statements;
  }

  static PairRarity of(List<List<PairItem>> texts) {
    Map<String, Integer> counts = new HashMap<>();
    for (List<PairItem> text : texts) {
      Set<String> seen = new HashSet<>();
      text.forEach(i -> seen.addAll(i.keys()));
      seen.forEach(k -> counts.merge(k, 1, Integer::sum));
    }
    return new PairRarity(counts, Math.max(LEAST, texts.size()));
  }

  double[] weights(List<PairItem> items) {
    return items.stream().mapToDouble(this::weight).toArray();
  }

  private double weight(PairItem item) {
    return rarity(item)
        * switch (item.sort()) {
          case LIGHT -> 0.1;
          case VERB -> 0.8;
          case QUALIFIER -> 0.9;
          case NOUN, TIME -> 1;
          case UNKNOWN -> 1.1;
          case NUMBER, NAME -> 1.2;
        };
  }

  /** A word is as rare as the commonest of its dictionary form and concepts. */
  private double rarity(PairItem item) {
    int most = 1;
    for (String key : item.keys()) {
      if (key.charAt(0) == 'c' || key.charAt(0) == 'l') {
        most = Math.max(most, counts.getOrDefault(key, 1));
      }
    }
    return Math.log1p(statements / most) / Math.log1p(statements);
  }
}

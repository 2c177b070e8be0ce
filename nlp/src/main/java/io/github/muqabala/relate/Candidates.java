package io.github.muqabala.relate;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * The pairs of claims of different articles worth comparing: those that share a feature that is not
 * common to most claims. An inverted index keeps this well below all pairs.
 */
final class Candidates {
  private static final int MOST_SHARING = 400;

  private Candidates() {}

  static void forEach(List<Signature> signatures, BiConsumer<Integer, Integer> pair) {
    ListMultimap<String, Integer> index = ArrayListMultimap.create();
    for (int i = 0; i < signatures.size(); i++) {
      for (String feature : signatures.get(i).keys()) {
        index.put(feature, i);
      }
    }
    int[] seen = new int[signatures.size()];
    for (int i = 0; i < signatures.size(); i++) {
      Signature a = signatures.get(i);
      for (String feature : a.keys()) {
        List<Integer> sharing = index.get(feature);
        if (sharing.size() > MOST_SHARING) {
          continue;
        }
        for (int j : sharing) {
          if (j > i && seen[j] != i + 1 && !signatures.get(j).article().equals(a.article())) {
            seen[j] = i + 1;
            pair.accept(i, j);
          }
        }
      }
    }
  }
}

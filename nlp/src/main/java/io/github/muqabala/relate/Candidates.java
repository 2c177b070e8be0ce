package io.github.muqabala.relate;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * The pairs of claims of different articles worth comparing: those that share a feature that is not
 * common to most claims, and across articles on different events, a name. An inverted index keeps
 * this well below all pairs.
 */
final class Candidates {
  private static final int MOST_SHARING = 400;
  private static final int MOST_NAMESAKES = 60;

  private Candidates() {}

  static void forEach(
      List<Signature> signatures, Events events, BiConsumer<Integer, Integer> pair) {
    ListMultimap<String, Integer> index = ArrayListMultimap.create();
    List<Set<String>> features = signatures.stream().map(Signature::keysAndLinks).toList();
    for (int i = 0; i < features.size(); i++) {
      for (String feature : features.get(i)) {
        index.put(feature, i);
      }
    }
    int[] seen = new int[signatures.size()];
    for (int i = 0; i < signatures.size(); i++) {
      Signature a = signatures.get(i);
      Set<String> near = events.with(a.article());
      for (String feature : features.get(i)) {
        List<Integer> sharing = index.get(feature);
        if (sharing.size() > MOST_SHARING) {
          continue;
        }
        boolean far = feature.startsWith("name:") && sharing.size() <= MOST_NAMESAKES;
        for (int j : sharing) {
          if (j > i && seen[j] != i + 1) {
            String article = signatures.get(j).article();
            if (!article.equals(a.article()) && (far || near.contains(article))) {
              seen[j] = i + 1;
              pair.accept(i, j);
            }
          }
        }
      }
    }
  }
}

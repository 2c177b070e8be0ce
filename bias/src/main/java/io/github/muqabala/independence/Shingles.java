package io.github.muqabala.independence;

import io.github.muqabala.article.Language;
import io.github.muqabala.reading.Reading;
import io.github.muqabala.reading.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Finds articles that share much of their wording, by sequences of five words (Broder 1997, <em>On
 * the resemblance and containment of documents</em>).
 *
 * <p>Only articles of one language are compared, and only those that share at least {@value
 * #LEAST_SHARED} sequences, which an inverted index finds; sequences that more than {@value
 * #COMMONEST} articles have are formulas and say nothing. The share is containment: a short wire
 * text inside a long article counts in full.
 */
final class Shingles {
  private static final int LENGTH = 5;
  private static final int LEAST_SHARED = 8;
  private static final int COMMONEST = 50;
  private static final double COPY = 0.5;

  private Shingles() {}

  /** Returns the pairs of readings of which one holds at least half of the other's wording. */
  static List<Copy> copies(List<Reading> readings) {
    List<Set<String>> shingles = readings.stream().map(Shingles::of).toList();
    Map<String, List<Integer>> index = new HashMap<>();
    for (int i = 0; i < readings.size(); i++) {
      for (String shingle : shingles.get(i)) {
        index.computeIfAbsent(shingle, s -> new ArrayList<>(1)).add(i);
      }
    }
    List<Copy> copies = new ArrayList<>();
    for (int i = 0; i < readings.size(); i++) {
      Map<Integer, Integer> shared = new TreeMap<>();
      for (String shingle : shingles.get(i)) {
        List<Integer> holders = index.getOrDefault(shingle, List.of());
        if (holders.size() <= COMMONEST) {
          for (int other : holders) {
            if (other > i && sameLanguage(readings.get(i), readings.get(other))) {
              shared.merge(other, 1, Integer::sum);
            }
          }
        }
      }
      for (Map.Entry<Integer, Integer> entry : shared.entrySet()) {
        int shorter = Math.min(shingles.get(i).size(), shingles.get(entry.getKey()).size());
        double share = (double) entry.getValue() / shorter;
        if (entry.getValue() >= LEAST_SHARED && share >= COPY) {
          copies.add(
              new Copy(
                  readings.get(i).article().id(),
                  readings.get(entry.getKey()).article().id(),
                  share));
        }
      }
    }
    return copies;
  }

  private static boolean sameLanguage(Reading first, Reading second) {
    Language language = first.language();
    return language == second.language();
  }

  private static Set<String> of(Reading reading) {
    List<String> words =
        reading.tokens().filter(t -> t.kind() != Token.Kind.PUNCTUATION).map(Token::key).toList();
    Set<String> shingles = new HashSet<>();
    for (int i = 0; i + LENGTH <= words.size(); i++) {
      shingles.add(String.join(" ", words.subList(i, i + LENGTH)));
    }
    return shingles;
  }
}

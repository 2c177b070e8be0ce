package io.github.muqabala.independence;

import io.github.muqabala.reading.Reading;
import io.github.muqabala.reading.Sentence;
import io.github.muqabala.reading.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.commons.text.similarity.LevenshteinDistance;

/**
 * Finds articles that share wording, by sequences of five words (Broder 1997, <em>On the
 * resemblance and containment of documents</em>), and the sentences that they share.
 *
 * <ul>
 *   <li>Only articles of one language are compared, and only those that an inverted index finds to
 *       share at least {@value #LEAST_SHARED} sequences; sequences that more than {@value
 *       #COMMONEST} articles have are formulas and say nothing.
 *   <li>The share of two articles is containment: a short wire text inside a long article counts in
 *       full.
 *   <li>Two sentences of at least {@value #LEAST_WORDS} words that share a sequence are nearly the
 *       same if their edit distance is at most {@value #MOST_EDITS} of the longer's letters.
 *   <li>Two articles copy if one holds half of the other, or if they share such a sentence.
 * </ul>
 */
final class Shingles {
  private static final int LENGTH = 5;
  private static final int LEAST_SHARED = 4;
  private static final int LEAST_WORDS = 8;
  private static final int COMMONEST = 50;
  private static final int LONGEST_SENTENCE = 2000;
  private static final double MOST_EDITS = 0.15;

  private final Reading reading;
  private final Map<String, Integer> sentences = new HashMap<>();
  private final Map<Integer, String> texts = new HashMap<>();

  private Shingles(Reading reading) {
    this.reading = reading;
    List<String> words = new ArrayList<>();
    List<Integer> numbers = new ArrayList<>();
    for (int number = 0; number < reading.sentences().size(); number++) {
      List<String> own = words(reading.sentences().get(number));
      own.forEach(words::add);
      int at = number;
      own.forEach(w -> numbers.add(at));
      if (own.size() >= LEAST_WORDS) {
        texts.put(number, String.join(" ", own));
      }
    }
    for (int i = 0; i + LENGTH <= words.size(); i++) {
      sentences.putIfAbsent(String.join(" ", words.subList(i, i + LENGTH)), numbers.get(i));
    }
  }

  private static List<String> words(Sentence sentence) {
    return sentence.tokens().stream()
        .filter(t -> t.kind() != Token.Kind.PUNCTUATION)
        .map(Token::key)
        .filter(k -> !k.isEmpty())
        .toList();
  }

  /** Returns the pairs of readings that share wording, in the order of the readings. */
  static List<Copy> copies(List<Reading> readings) {
    List<Shingles> all = readings.stream().map(Shingles::new).toList();
    Map<String, List<Integer>> index = new HashMap<>();
    for (int i = 0; i < all.size(); i++) {
      for (String shingle : all.get(i).sentences.keySet()) {
        index.computeIfAbsent(shingle, s -> new ArrayList<>(1)).add(i);
      }
    }
    List<Copy> copies = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      Map<Integer, Set<String>> shared = new TreeMap<>();
      for (String shingle : all.get(i).sentences.keySet()) {
        List<Integer> holders = index.getOrDefault(shingle, List.of());
        if (holders.size() <= COMMONEST) {
          for (int other : holders) {
            if (other > i && all.get(i).sameLanguage(all.get(other))) {
              shared.computeIfAbsent(other, o -> new HashSet<>()).add(shingle);
            }
          }
        }
      }
      for (Map.Entry<Integer, Set<String>> entry : shared.entrySet()) {
        if (entry.getValue().size() >= LEAST_SHARED) {
          Copy copy = all.get(i).copy(all.get(entry.getKey()), entry.getValue());
          if (copy.wholesale() || !copy.passages().isEmpty()) {
            copies.add(copy);
          }
        }
      }
    }
    return copies;
  }

  private boolean sameLanguage(Shingles other) {
    return reading.language() == other.reading.language();
  }

  private Copy copy(Shingles other, Set<String> shared) {
    int shorter = Math.min(sentences.size(), other.sentences.size());
    TreeMap<Integer, Integer> pairs = new TreeMap<>();
    for (String shingle : shared) {
      Integer first = sentences.get(shingle);
      Integer second = other.sentences.get(shingle);
      if (first != null && second != null) {
        pairs.merge(first, second, Math::min);
      }
    }
    List<SharedPassage> passages = new ArrayList<>();
    pairs.forEach(
        (first, second) -> {
          double similarity = similarity(texts.get(first), other.texts.get(second));
          if (similarity >= 1 - MOST_EDITS) {
            passages.add(
                new SharedPassage(
                    reading.sentences().get(first).span(),
                    other.reading.sentences().get(second).span(),
                    similarity));
          }
        });
    return new Copy(
        reading.article().id(),
        other.reading.article().id(),
        (double) shared.size() / shorter,
        passages);
  }

  /**
   * Compares what is left once equal beginnings and ends are cut off; long sentences as a whole.
   */
  private static double similarity(
      @org.jspecify.annotations.Nullable String first,
      @org.jspecify.annotations.Nullable String second) {
    if (first == null || second == null) {
      return 0;
    }
    int longer = Math.max(first.length(), second.length());
    if (longer > LONGEST_SENTENCE) {
      return first.equals(second) ? 1 : 0;
    }
    int limit = (int) (longer * MOST_EDITS);
    int distance = new LevenshteinDistance(limit).apply(first, second);
    return distance < 0 ? 0 : 1 - (double) distance / longer;
  }
}

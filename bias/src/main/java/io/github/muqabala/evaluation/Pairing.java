package io.github.muqabala.evaluation;

import io.github.muqabala.reading.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Pairs annotated spans with found ones, one to one.
 *
 * <ul>
 *   <li>Two spans may pair where they share at least half of the shorter.
 *   <li>The pair that shares the most code units is made first; of those that share as much, the
 *       one whose spans together cover the least, then the one that stands last in the lists.
 * </ul>
 */
final class Pairing {
  private Pairing() {}

  private record Candidate(int gold, int found, int overlap, int cover) {}

  private static final Comparator<Candidate> BEST_FIRST =
      Comparator.comparingInt(Candidate::overlap)
          .reversed()
          .thenComparingInt(Candidate::cover)
          .thenComparing(Comparator.comparingInt(Candidate::gold).reversed())
          .thenComparing(Comparator.comparingInt(Candidate::found).reversed());

  /** Returns the found span of each annotated span that has one, both by their place in a list. */
  static Map<Integer, Integer> of(List<Span> gold, List<Span> found) {
    Map<Integer, Integer> pairs = new HashMap<>();
    Set<Integer> used = new HashSet<>();
    for (Candidate c : candidates(gold, found)) {
      if (!pairs.containsKey(c.gold()) && used.add(c.found())) {
        pairs.put(c.gold(), c.found());
      }
    }
    return pairs;
  }

  private static List<Candidate> candidates(List<Span> gold, List<Span> found) {
    List<Integer> order =
        IntStream.range(0, found.size()).boxed().sorted(Comparator.comparing(found::get)).toList();
    int longest = found.stream().mapToInt(Span::length).max().orElse(0);
    List<Candidate> candidates = new ArrayList<>();
    for (int g = 0; g < gold.size(); g++) {
      Span wanted = gold.get(g);
      // Behind the last that starts before its end, as far back as the longest could reach.
      int at = firstFrom(order, found, wanted.end()) - 1;
      while (at >= 0 && found.get(order.get(at)).start() + longest > wanted.start()) {
        Span other = found.get(order.get(at));
        if (wanted.sharesHalf(other)) {
          candidates.add(
              new Candidate(g, order.get(at), wanted.overlap(other), wanted.cover(other).length()));
        }
        at--;
      }
    }
    candidates.sort(BEST_FIRST);
    return candidates;
  }

  /** Returns the place of the first span that starts at an offset or behind it. */
  private static int firstFrom(List<Integer> order, List<Span> spans, int offset) {
    int low = 0;
    int high = order.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (spans.get(order.get(middle)).start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}

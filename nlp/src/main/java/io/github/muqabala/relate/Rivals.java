package io.github.muqabala.relate;

import io.github.muqabala.relate.Relater.Scored;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Keeps a pair of claims only where neither has a much better partner in the other's article.
 *
 * <p>Claims of articles on one matter resemble each other all over; what tells the pair that speaks
 * of one proposition from the others is that it is each one's best.
 */
final class Rivals {
  private static final double SHARE = 0.01;

  private Rivals() {}

  static List<Scored> keep(List<Scored> pairs, List<Signature> signatures) {
    Map<String, Double> best = new HashMap<>();
    for (Scored pair : pairs) {
      best.merge(key(pair.first(), pair.second(), signatures), pair.score(), Math::max);
      best.merge(key(pair.second(), pair.first(), signatures), pair.score(), Math::max);
    }
    return pairs.stream()
        .filter(
            p -> {
              double rival =
                  Math.max(
                      best.getOrDefault(key(p.first(), p.second(), signatures), 0.0),
                      best.getOrDefault(key(p.second(), p.first(), signatures), 0.0));
              return p.score() >= SHARE * rival;
            })
        .toList();
  }

  private static String key(int claim, int other, List<Signature> signatures) {
    return claim + " " + signatures.get(other).article();
  }
}

package io.github.muqabala.relate;

import io.github.muqabala.relate.Relater.Scored;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Lowers the score of a pair of claims where one of them has a better partner in the other's
 * article.
 *
 * <p>Claims of articles on one matter resemble each other all over; what tells the pair that speaks
 * of one proposition from the others is that it is each one's best. The log odds fall by a share of
 * what the best rival has more; a claim may still stand in several pairs.
 */
final class Rivals {
  private static final double EDGE = 1e-6;

  private Rivals() {}

  static List<Scored> lower(List<Scored> pairs, List<String> articles, double share) {
    Map<Rivalry, Double> best = new HashMap<>();
    for (Scored pair : pairs) {
      best.merge(key(pair.first(), pair.second(), articles), pair.score(), Math::max);
      best.merge(key(pair.second(), pair.first(), articles), pair.score(), Math::max);
    }
    return pairs.stream()
        .map(
            p -> {
              double rival =
                  Math.max(
                      best.getOrDefault(key(p.first(), p.second(), articles), 0.0),
                      best.getOrDefault(key(p.second(), p.first(), articles), 0.0));
              double odds = odds(p.score()) - share * (odds(rival) - odds(p.score()));
              return new Scored(p.first(), p.second(), 1 / (1 + Math.exp(-odds)));
            })
        .toList();
  }

  private static double odds(double score) {
    double inside = Math.min(1 - EDGE, Math.max(EDGE, score));
    return Math.log(inside / (1 - inside));
  }

  /** A claim, and the article in which another claim may be its best partner. */
  private record Rivalry(int claim, String article) {}

  private static Rivalry key(int claim, int other, List<String> articles) {
    return new Rivalry(claim, articles.get(other));
  }
}

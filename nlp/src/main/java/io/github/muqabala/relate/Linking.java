package io.github.muqabala.relate;

import io.github.muqabala.relate.Relater.Scored;
import java.util.List;
import java.util.Set;

/**
 * Takes scored pairs of claims to groups of one proposition: pairs with better rivals fall, weak
 * ones are left, the others are grouped.
 *
 * @param pairs the pairs that are left, with their lowered scores
 * @param groups the groups of two claims or more, by their places in the list
 */
record Linking(List<Scored> pairs, List<Set<Integer>> groups) {
  /** Pairs of a lower score are as good as none. */
  static final double WEAKEST = 0.1;

  /** Pairs of this score that no group holds are related. */
  static final double RELATED = 0.55;

  /**
   * Groups claims.
   *
   * @param articles the article of each claim
   * @param open pairs of claims of different articles with their scores
   * @param barred pairs of claims that no group may hold
   */
  static Linking of(
      List<String> articles, List<Scored> open, List<Scored> barred, Weights weights) {
    List<Scored> pairs =
        Rivals.lower(open, articles, weights.share()).stream()
            .filter(p -> p.score() >= WEAKEST)
            .toList();
    return new Linking(pairs, Grouping.of(articles, pairs, barred, weights.linked()));
  }
}

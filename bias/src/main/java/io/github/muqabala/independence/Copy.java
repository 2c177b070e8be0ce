package io.github.muqabala.independence;

import java.util.List;

/**
 * Two articles of one language that share wording: evidence of a common wire text.
 *
 * @param first identifier of an article
 * @param second identifier of another article, published no earlier where both days are known
 * @param share share of the shorter article's word sequences that the longer has too, from 0 to 1;
 *     not a probability
 * @param passages sentences that both have in nearly the same words, in the order of the first
 */
public record Copy(String first, String second, double share, List<SharedPassage> passages) {
  private static final double WHOLESALE = 0.5;

  /** Copies the list. */
  public Copy {
    passages = List.copyOf(passages);
  }

  /** Tells whether one holds at least half of the other's wording. */
  public boolean wholesale() {
    return share >= WHOLESALE;
  }
}

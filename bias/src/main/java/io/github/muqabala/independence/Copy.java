package io.github.muqabala.independence;

/**
 * Two articles of one language that share much of their wording: evidence of a common wire text.
 *
 * @param first identifier of an article
 * @param second identifier of another article, published no earlier where both days are known
 * @param share share of the shorter article's word sequences that the longer has too, from 0 to 1;
 *     not a probability
 */
public record Copy(String first, String second, double share) {}

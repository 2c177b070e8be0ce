package io.github.muqabala.align;

import java.util.List;

/**
 * What a statement can be recognised by: one unit for each word that carries meaning, each with the
 * keys it may be met by.
 *
 * @param units the units in the order of the text
 */
record Signature(List<Unit> units) {

  /**
   * A word.
   *
   * @param start where it begins in the statement
   * @param end where it ends
   * @param trust how much a missing counterpart means: little for a word that no lexicon knows
   * @param keys numbers of its keys
   * @param quality how sure each key is, in (0, 1]
   */
  record Unit(int start, int end, double trust, int[] keys, double[] quality) {}
}

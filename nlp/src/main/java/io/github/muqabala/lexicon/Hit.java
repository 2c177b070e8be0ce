package io.github.muqabala.lexicon;

/**
 * A form that a walk over the tokens reached.
 *
 * @param entry number of the form's entry in the index
 * @param first index of the first token
 * @param last index of the last token
 * @param split whether other words stand between its two parts
 * @param part whether only the noun of a light verb was found
 * @param cost how far the tokens are from the form, 0 for the form as listed
 */
record Hit(int entry, int first, int last, boolean split, boolean part, int cost) {
  /** Returns how many tokens express the form, two for one that is split. */
  int length() {
    return split ? 2 : last - first + 1;
  }

  /** Returns a number that hits share which stand on the same tokens. */
  long place() {
    return (long) first << 32 | (long) last << 1 | (split ? 1 : 0);
  }
}

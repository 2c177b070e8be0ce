package io.github.muqabala.lexicon;

import java.util.Comparator;

/**
 * A form that a walk over the tokens reached.
 *
 * <p>A class and not a record, since choosing among hits marks them, and there are many.
 */
final class Hit {
  /** The longer first, then the cheaper, then in the order of the text. */
  static final Comparator<Hit> PREFERENCE = Hit::compare;

  /** Number of the form's entry in the index. */
  final int entry;

  /** Index of the first token. */
  final int first;

  /** Index of the last token. */
  final int last;

  /** Whether other words stand between its two parts. */
  final boolean split;

  /** Index of the last token of the first part, {@link #last} where nothing stands between. */
  final int headEnd;

  /** Index of the first token of the second part, {@link #last} where nothing stands between. */
  final int tailStart;

  /** Whether only the noun of a light verb was found. */
  final boolean part;

  /** How far the tokens are from the form, 0 for the form as listed. */
  final int cost;

  /** Whether it is the best for its tokens. */
  boolean best;

  /** Whether a form of the same tokens is spelled more like the text. */
  boolean misspelled;

  /** Creates a hit whose tokens stand together. */
  Hit(int entry, int first, int last, boolean part, int cost) {
    this(entry, first, last, last, last, part, cost);
  }

  /** Creates a hit whose two parts may stand apart. */
  Hit(int entry, int first, int headEnd, int tailStart, int last, boolean part, int cost) {
    this.entry = entry;
    this.first = first;
    this.last = last;
    this.split = headEnd < tailStart;
    this.headEnd = headEnd;
    this.tailStart = tailStart;
    this.part = part;
    this.cost = cost;
  }

  /** Returns how many tokens express the form. */
  int length() {
    return split ? headEnd - first + 1 + last - tailStart + 1 : last - first + 1;
  }

  /** Returns a number that hits share which stand on the same tokens. */
  long place() {
    return (long) first << 32 | (long) last << 1 | (split ? 1 : 0);
  }

  // One method, since chained comparators take several times as long.
  private static int compare(Hit one, Hit other) {
    int difference = other.length() - one.length();
    difference = difference != 0 ? difference : one.cost - other.cost;
    difference = difference != 0 ? difference : one.first - other.first;
    difference = difference != 0 ? difference : one.last - other.last;
    return difference != 0 ? difference : other.entry - one.entry;
  }
}

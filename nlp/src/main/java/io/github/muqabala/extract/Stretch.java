package io.github.muqabala.extract;

import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.stream.Stream;

/** What holds of the words of a sentence, as running counts: any stretch is answered at once. */
final class Stretch {
  private final int[] before;

  private Stretch(int[] before) {
    this.before = before;
  }

  /** Returns the words, of so many, for which something holds. */
  static Stretch where(int size, IntPredicate holds) {
    int[] before = new int[size + 1];
    for (int i = 0; i < size; i++) {
      before[i + 1] = before[i] + (holds.test(i) ? 1 : 0);
    }
    return new Stretch(before);
  }

  boolean at(int i) {
    return before[i + 1] > before[i];
  }

  int count(int from, int to) {
    return from < to ? before[to] - before[from] : 0;
  }

  boolean any(int from, int to) {
    return count(from, to) > 0;
  }

  /** Things of several words: for each word, where the first of those that start there ends. */
  static final class Inside {
    private final int[] ends;

    private Inside(int[] ends) {
      this.ends = ends;
    }

    /** Returns the ranges of words, each as its first index and the index behind its last. */
    static Inside of(int size, Stream<int[]> ranges) {
      int[] ends = new int[size + 1];
      Arrays.fill(ends, Integer.MAX_VALUE);
      ranges.forEach(r -> ends[r[0]] = Math.min(ends[r[0]], r[1]));
      for (int i = size - 1; i >= 0; i--) {
        ends[i] = Math.min(ends[i], ends[i + 1]);
      }
      return new Inside(ends);
    }

    /** Returns the least end of the ranges that start at an index or behind it. */
    int firstEnd(int from) {
      return ends[from];
    }

    /** Tells whether a range lies wholly among the words from one index up to another. */
    boolean any(int from, int to) {
      return from < to && ends[from] <= to;
    }
  }
}

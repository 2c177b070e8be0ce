package io.github.muqabala.align;

import java.util.Arrays;

/** Collects the units of one signature after another. Not safe for use by several threads. */
final class SignatureBuilder {
  private int units;
  private int size;
  private int[] first = new int[32];
  private long[] keys = new long[128];
  private float[] quality = new float[128];
  private float[] trust = new float[32];
  private boolean[] function = new boolean[32];
  private int[] start = new int[32];
  private int[] end = new int[32];

  /** Adds a key to the unit being made, or raises the quality it has there. */
  void key(long key, double worth) {
    for (int i = first[units]; i < size; i++) {
      if (keys[i] == key) {
        quality[i] = Math.max(quality[i], (float) worth);
        return;
      }
    }
    room(1);
    keys[size] = key;
    quality[size++] = (float) worth;
  }

  /** Adds the keys that a token has outside longer expressions to the unit, which has none yet. */
  void copy(Chunk.Piece piece) {
    int more = piece.aloneKeys.length;
    room(more);
    System.arraycopy(piece.aloneKeys, 0, keys, size, more);
    System.arraycopy(piece.aloneQuality, 0, quality, size, more);
    size += more;
    function[units] = piece.aloneFunction;
  }

  /** Says that the unit being made is a function word, and lowers all its keys to a worth. */
  void function(double worth) {
    function[units] = true;
    for (int i = first[units]; i < size; i++) {
      quality[i] = Math.min(quality[i], (float) worth);
    }
  }

  /** Tells whether the unit being made has a key. */
  boolean hasKey() {
    return size > first[units];
  }

  private void room(int more) {
    if (size + more > keys.length) {
      keys = Arrays.copyOf(keys, (size + more) * 2);
      quality = Arrays.copyOf(quality, (size + more) * 2);
    }
  }

  /** Ends the unit being made; without a key it is none. */
  void close(double unitTrust, int from, int to) {
    if (!hasKey()) {
      function[units] = false;
      return;
    }
    if (units + 1 == first.length) {
      first = Arrays.copyOf(first, units * 2 + 2);
      trust = Arrays.copyOf(trust, units * 2 + 2);
      function = Arrays.copyOf(function, units * 2 + 2);
      start = Arrays.copyOf(start, units * 2 + 2);
      end = Arrays.copyOf(end, units * 2 + 2);
    }
    trust[units] = (float) unitTrust;
    start[units] = from;
    end[units] = to;
    first[++units] = size;
    function[units] = false;
  }

  /** Returns the signature, its keys not yet numbered, and begins another. */
  Draft build() {
    Draft built =
        new Draft(
            Arrays.copyOf(first, units + 1),
            Arrays.copyOf(keys, size),
            Arrays.copyOf(quality, size),
            Arrays.copyOf(trust, units),
            Arrays.copyOf(function, units),
            Arrays.copyOf(start, units),
            Arrays.copyOf(end, units));
    units = 0;
    size = 0;
    function[0] = false;
    return built;
  }

  /**
   * A signature whose keys are not yet numbered; otherwise like {@link Signature}.
   *
   * @param keys see {@link Key}
   */
  record Draft(
      int[] first,
      long[] keys,
      float[] quality,
      float[] trust,
      boolean[] function,
      int[] start,
      int[] end) {
    /** Numbers the keys. */
    Signature number(Keys numbers) {
      int[] numbered = new int[keys.length];
      for (int i = 0; i < keys.length; i++) {
        numbered[i] = numbers.number(keys[i]);
      }
      return new Signature(first, numbered, quality, trust, function, start, end);
    }
  }
}

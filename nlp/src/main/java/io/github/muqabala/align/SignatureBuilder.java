package io.github.muqabala.align;

import java.util.Arrays;

/** Collects the units of one signature. */
final class SignatureBuilder {
  private int units;
  private int size;
  private int[] first = new int[32];
  private int[] keys = new int[128];
  private float[] quality = new float[128];
  private float[] trust = new float[32];
  private int[] start = new int[32];
  private int[] end = new int[32];

  /** Adds a key to the unit being made, or raises the quality it has there. */
  void key(int key, double worth) {
    for (int i = first[units]; i < size; i++) {
      if (keys[i] == key) {
        quality[i] = Math.max(quality[i], (float) worth);
        return;
      }
    }
    if (size == keys.length) {
      keys = Arrays.copyOf(keys, size * 2);
      quality = Arrays.copyOf(quality, size * 2);
    }
    keys[size] = key;
    quality[size++] = (float) worth;
  }

  /** Lowers all keys of the unit being made to a worth. */
  void limit(double worth) {
    for (int i = first[units]; i < size; i++) {
      quality[i] = Math.min(quality[i], (float) worth);
    }
  }

  /** Tells whether the unit being made has a key. */
  boolean hasKey() {
    return size > first[units];
  }

  /** Ends the unit being made; without a key it is none. */
  void close(double unitTrust, int from, int to) {
    if (!hasKey()) {
      return;
    }
    if (units + 1 == first.length) {
      first = Arrays.copyOf(first, units * 2 + 2);
      trust = Arrays.copyOf(trust, units * 2 + 2);
      start = Arrays.copyOf(start, units * 2 + 2);
      end = Arrays.copyOf(end, units * 2 + 2);
    }
    trust[units] = (float) unitTrust;
    start[units] = from;
    end[units] = to;
    first[++units] = size;
  }

  /** Returns the signature. */
  Signature build() {
    return new Signature(
        Arrays.copyOf(first, units + 1),
        Arrays.copyOf(keys, size),
        Arrays.copyOf(quality, size),
        Arrays.copyOf(trust, units),
        Arrays.copyOf(start, units),
        Arrays.copyOf(end, units));
  }
}

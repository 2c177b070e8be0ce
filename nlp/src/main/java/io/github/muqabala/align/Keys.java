package io.github.muqabala.align;

import io.github.muqabala.lexicon.Concept;
import java.util.Arrays;
import java.util.List;

/**
 * Numbers the keys of one alignment densely: concepts by their family's first row, the others
 * behind them in the order of first use. Not safe for use by several threads while numbers are
 * given.
 */
final class Keys {
  private final List<Concept> rows;
  private long[] slots = new long[1 << 10];
  private int[] numbers = new int[1 << 10];
  private long[] others = new long[1 << 9];
  private int count;

  Keys(List<Concept> rows) {
    this.rows = rows;
  }

  /** Returns how many numbers there are. */
  int size() {
    return rows.size() + count;
  }

  /** Returns the key with a number as it is shown. */
  String name(int number) {
    return number < rows.size()
        ? "c:" + rows.get(number).id()
        : Key.name(others[number - rows.size()]);
  }

  /** Returns the number of a key. */
  int number(long key) {
    if (Key.isConcept(key)) {
      return (int) key;
    }
    int slot = slot(key);
    if (slots[slot] == 0) {
      if (count == others.length) {
        grow();
        slot = slot(key);
      }
      slots[slot] = key;
      numbers[slot] = rows.size() + count;
      others[count++] = key;
    }
    return numbers[slot];
  }

  private int slot(long key) {
    int shift = Long.numberOfLeadingZeros(slots.length) + 1;
    int slot = (int) ((key * 0x9E3779B97F4A7C15L) >>> shift);
    while (slots[slot] != 0 && slots[slot] != key) {
      slot = (slot + 1) & (slots.length - 1);
    }
    return slot;
  }

  private void grow() {
    others = Arrays.copyOf(others, count * 2);
    slots = new long[slots.length * 2];
    numbers = new int[slots.length];
    for (int i = 0; i < count; i++) {
      int slot = slot(others[i]);
      slots[slot] = others[i];
      numbers[slot] = rows.size() + i;
    }
  }
}

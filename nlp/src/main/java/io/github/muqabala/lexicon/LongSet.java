package io.github.muqabala.lexicon;

/** A set of numbers, made for a known number of them. Not safe for use by several threads. */
final class LongSet {
  private final long[] slots;
  private final int shift;
  private boolean hasZero;

  /** Creates an empty set for at most so many numbers. */
  LongSet(int room) {
    slots = new long[Integer.highestOneBit(Math.max(4, room)) * 4];
    shift = Long.numberOfLeadingZeros(slots.length) + 1;
  }

  /** Adds a number and tells whether it is new. */
  boolean add(long value) {
    if (value == 0) {
      boolean isNew = !hasZero;
      hasZero = true;
      return isNew;
    }
    int slot = slot(value);
    boolean isNew = slots[slot] == 0;
    slots[slot] = value;
    return isNew;
  }

  /** Tells whether a number has been added. */
  boolean contains(long value) {
    return value == 0 ? hasZero : slots[slot(value)] != 0;
  }

  /** Returns the slot of a number other than 0, or the free one that it would take. */
  private int slot(long value) {
    int slot = (int) ((value * 0x9E3779B97F4A7C15L) >>> shift);
    while (slots[slot] != 0 && slots[slot] != value) {
      slot = (slot + 1) & (slots.length - 1);
    }
    return slot;
  }
}

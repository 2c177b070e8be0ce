package io.github.muqabala.align;

import java.util.Arrays;

/**
 * Keeps the least of the numbers it is offered: a binary heap with the greatest kept at the top.
 */
final class Shortlist {
  private final long[] heap;
  private int size;

  /** Creates an empty list that keeps so many numbers. */
  Shortlist(int room) {
    heap = new long[room];
  }

  /** Keeps a number if there is room or it is less than another that is kept. */
  void offer(long value) {
    if (size < heap.length) {
      int at = size++;
      while (at > 0 && heap[(at - 1) / 2] < value) {
        heap[at] = heap[(at - 1) / 2];
        at = (at - 1) / 2;
      }
      heap[at] = value;
    } else if (value < heap[0]) {
      sink(value);
    }
  }

  /** Returns the numbers kept, in no order. */
  long[] values() {
    return Arrays.copyOf(heap, size);
  }

  private void sink(long value) {
    int at = 0;
    while (2 * at + 1 < size) {
      int child = 2 * at + 1;
      if (child + 1 < size && heap[child + 1] > heap[child]) {
        child++;
      }
      if (heap[child] <= value) {
        break;
      }
      heap[at] = heap[child];
      at = child;
    }
    heap[at] = value;
  }
}

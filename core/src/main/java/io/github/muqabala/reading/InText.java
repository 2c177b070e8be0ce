package io.github.muqabala.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/**
 * Lists of things found in a text, in the order of their starts, and the part of such a list that a
 * span holds: found by binary search, so that asking for every sentence of a long text stays
 * linear.
 */
final class InText {
  private InText() {}

  /** Copies a list in the order of starts; things with one start keep their order. */
  static <T> List<T> order(List<T> things, Function<T, Span> span) {
    for (int i = 1; i < things.size(); i++) {
      if (span.apply(things.get(i)).start() < span.apply(things.get(i - 1)).start()) {
        return things.stream().sorted(Comparator.comparingInt(t -> span.apply(t).start())).toList();
      }
    }
    return List.copyOf(things);
  }

  /** Returns the things that lie wholly within a span. */
  static <T> List<T> inside(List<T> inOrder, Function<T, Span> span, Span range) {
    List<T> found = new ArrayList<>();
    for (int i = first(inOrder, span, range.start()); i < inOrder.size(); i++) {
      Span place = span.apply(inOrder.get(i));
      if (place.start() >= range.end() && place.start() > range.start()) {
        break;
      }
      if (range.contains(place)) {
        found.add(inOrder.get(i));
      }
    }
    return List.copyOf(found);
  }

  /** Returns the things that share a code unit with a span, where none of them overlap. */
  static <T> List<T> over(List<T> apart, Function<T, Span> span, Span range) {
    List<T> found = new ArrayList<>();
    int from = Math.max(0, first(apart, span, range.start()) - 1);
    for (int i = from; i < apart.size() && span.apply(apart.get(i)).start() < range.end(); i++) {
      if (span.apply(apart.get(i)).overlaps(range)) {
        found.add(apart.get(i));
      }
    }
    return List.copyOf(found);
  }

  /** Returns the index of the first thing that does not start before an offset. */
  private static <T> int first(List<T> inOrder, Function<T, Span> span, int offset) {
    int low = 0;
    int high = inOrder.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (span.apply(inOrder.get(middle)).start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}

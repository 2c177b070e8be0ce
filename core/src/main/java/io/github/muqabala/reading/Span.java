package io.github.muqabala.reading;

import java.util.Comparator;

/**
 * A half-open range of UTF-16 offsets into an article's unaltered text.
 *
 * @param start offset of the first code unit
 * @param end offset behind the last code unit
 */
public record Span(int start, int end) implements Comparable<Span> {
  private static final Comparator<Span> ORDER =
      Comparator.comparingInt(Span::start).thenComparingInt(Span::end);

  /** Checks the order of the offsets. */
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException(
          "span must satisfy 0 <= start <= end, got [" + start + ", " + end + ")");
    }
  }

  /** Returns the number of UTF-16 code units. */
  public int length() {
    return end - start;
  }

  /** Returns what the reader saw at this span. */
  public String of(String text) {
    requireInside(text);
    return text.substring(start, end);
  }

  /** Tells whether the other span lies wholly within this one. */
  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  /** Tells whether the offset lies within this span. */
  public boolean contains(int offset) {
    return start <= offset && offset < end;
  }

  /** Tells whether the spans share at least one code unit. */
  public boolean overlaps(Span other) {
    return overlap(other) > 0;
  }

  /** Returns the number of code units that both spans hold, 0 where they are apart. */
  public int overlap(Span other) {
    return Math.max(0, Math.min(end, other.end) - Math.max(start, other.start));
  }

  /** Tells whether the spans share at least half of the shorter. */
  public boolean sharesHalf(Span other) {
    int overlap = overlap(other);
    return overlap > 0 && 2L * overlap >= Math.min(length(), other.length());
  }

  /** Returns the smallest span that holds both. */
  public Span cover(Span other) {
    return new Span(Math.min(start, other.start), Math.max(end, other.end));
  }

  /**
   * Checks that the span ends within a text.
   *
   * @throws IllegalArgumentException if it does not
   */
  public void requireInside(String text) {
    if (end > text.length()) {
      throw new IllegalArgumentException(
          "span must end within the text of " + text.length() + " units, got " + this);
    }
  }

  /** Orders by start, then by end. */
  @Override
  public int compareTo(Span other) {
    return ORDER.compare(this, other);
  }

  /** Returns {@code [start, end)}. */
  @Override
  public String toString() {
    return "[" + start + ", " + end + ")";
  }
}

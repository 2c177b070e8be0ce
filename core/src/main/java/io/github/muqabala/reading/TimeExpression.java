package io.github.muqabala.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A temporal expression and what it means.
 *
 * @param span where it stands, without its preposition
 * @param value the value, or empty where it could not be resolved
 * @param direction how the preposition turns it: by, since, or plain
 * @param anchor the day that a relative expression was resolved against
 * @param glosses the expression that this one repeats in brackets, so that both count once: «شهریور
 *     ۱۴۰۳ (سپتامبر ۲۰۲۴)»
 * @param notes what a reader should know, such as a weekday that contradicts the stamp
 */
public record TimeExpression(
    Span span,
    Optional<TimeValue> value,
    Direction direction,
    Optional<LocalDate> anchor,
    Optional<Span> glosses,
    List<String> notes) {

  /** Copies the list. */
  public TimeExpression {
    notes = List.copyOf(notes);
  }

  /** Returns an expression that repeats no other. */
  public static TimeExpression of(
      Span span,
      Optional<TimeValue> value,
      Direction direction,
      Optional<LocalDate> anchor,
      List<String> notes) {
    return new TimeExpression(span, value, direction, anchor, Optional.empty(), notes);
  }

  /** How a preposition turns a time. */
  public enum Direction {
    /** At or in the time itself. */
    AT,
    /** By or until it: a deadline. */
    UNTIL,
    /** Since or from it. */
    SINCE,
    /** Before it. */
    BEFORE,
    /** After it. */
    AFTER
  }
}

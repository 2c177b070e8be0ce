package io.github.muqabala.article;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A piece of what stamps and datelines are made of.
 *
 * @param kind what it is
 * @param start index of its first token
 * @param end index behind its last token
 * @param day the day of a date that names one
 * @param possible whether the calendar has the date
 */
record StampPart(Kind kind, int start, int end, Optional<LocalDate> day, boolean possible) {
  enum Kind {
    PUBLISHED,
    UPDATED,
    DATE,
    WEEKDAY,
    CLOCK,
    OUTLET,
    /** A city. */
    CITY,
    /** A country, or a name in capitals that may be a place. */
    PLACE,
    /** The part of a medium that wrote: «گروه سیاسی». */
    DESK,
    MARK
  }

  static StampPart of(Kind kind, int start, int end) {
    return new StampPart(kind, start, end, Optional.empty(), true);
  }

  static StampPart of(StampDate date, int start) {
    return new StampPart(Kind.DATE, start, date.end(), date.day(), date.possible());
  }

  boolean is(Kind other) {
    return kind == other;
  }

  boolean isPlace() {
    return kind == Kind.CITY || kind == Kind.PLACE;
  }

  /** Tells whether it tells a time. */
  boolean isTime() {
    return kind == Kind.DATE || kind == Kind.CLOCK || kind == Kind.WEEKDAY;
  }
}

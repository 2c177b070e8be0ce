package io.github.muqabala.reading;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/** The meaning of a temporal expression: a stretch of days, or a length without a place. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
  @JsonSubTypes.Type(value = TimeValue.Interval.class, name = "interval"),
  @JsonSubTypes.Type(value = TimeValue.Duration.class, name = "duration"),
  @JsonSubTypes.Type(value = TimeValue.Recurring.class, name = "recurring")
})
public sealed interface TimeValue {
  /** Returns the value in EDTF (ISO 8601-2), such as {@code 2025-09} or {@code P1W}. */
  String edtf();

  /** How exact a date is. */
  enum Granularity {
    /** A moment of a day. */
    MINUTE,
    /** A day. */
    DAY,
    /** A calendar month of the Gregorian calendar. */
    MONTH,
    /** A year of the Gregorian calendar. */
    YEAR,
    /** Any other stretch of days. */
    INTERVAL
  }

  /**
   * A stretch of days in the Gregorian calendar, both ends included; an absent end is open.
   *
   * @param first the first day
   * @param last the last day
   * @param granularity how exact the text is
   * @param time the time of day with its zone in ISO 8601, such as {@code T10:56Z}, or empty
   */
  record Interval(
      Optional<LocalDate> first, Optional<LocalDate> last, Granularity granularity, String time)
      implements TimeValue {

    /** Checks the order of the ends. */
    public Interval {
      if (first.isPresent() && last.isPresent() && first.get().isAfter(last.get())) {
        throw new IllegalArgumentException(
            "interval must satisfy first <= last, got " + first.get() + " and " + last.get());
      }
    }

    /** Returns a day. */
    public static Interval day(LocalDate day) {
      return new Interval(Optional.of(day), Optional.of(day), Granularity.DAY, "");
    }

    /** Returns a month of the Gregorian calendar. */
    public static Interval month(YearMonth month) {
      return new Interval(
          Optional.of(month.atDay(1)), Optional.of(month.atEndOfMonth()), Granularity.MONTH, "");
    }

    /** Returns a year of the Gregorian calendar. */
    public static Interval year(int year) {
      return new Interval(
          Optional.of(LocalDate.of(year, 1, 1)),
          Optional.of(LocalDate.of(year, 12, 31)),
          Granularity.YEAR,
          "");
    }

    /** Returns a stretch of days. */
    public static Interval between(LocalDate first, LocalDate last) {
      return new Interval(Optional.of(first), Optional.of(last), Granularity.INTERVAL, "");
    }

    /** Tells whether the intervals share at least one day. */
    public boolean overlaps(Interval other) {
      return !before(other) && !other.before(this);
    }

    /** Tells whether this interval holds every day of the other. */
    public boolean contains(Interval other) {
      boolean startsBefore =
          first.isEmpty() || (other.first.isPresent() && !other.first.get().isBefore(first.get()));
      boolean endsAfter =
          last.isEmpty() || (other.last.isPresent() && !other.last.get().isAfter(last.get()));
      return startsBefore && endsAfter;
    }

    /** Tells whether this interval ends before the other starts. */
    public boolean before(Interval other) {
      return last.isPresent() && other.first.isPresent() && last.get().isBefore(other.first.get());
    }

    @Override
    public String edtf() {
      return switch (granularity) {
        case MINUTE, DAY -> first.map(LocalDate::toString).orElse("..") + time;
        case MONTH -> first.map(d -> YearMonth.from(d).toString()).orElse("..");
        case YEAR -> first.map(d -> digits(d.getYear())).orElse("..");
        case INTERVAL ->
            wholeYears()
                ? digits(first.get().getYear()) + "/" + digits(last.get().getYear())
                : first.map(LocalDate::toString).orElse("..")
                    + "/"
                    + last.map(LocalDate::toString).orElse("..");
      };
    }

    /** EDTF counts four digits, and the year before year 1 as year 0. */
    private static String digits(int year) {
      return String.format(java.util.Locale.ROOT, year < 0 ? "-%04d" : "%04d", Math.abs(year));
    }

    private boolean wholeYears() {
      return first.isPresent()
          && last.isPresent()
          && first.get().getDayOfYear() == 1
          && last.get().equals(LocalDate.of(last.get().getYear(), 12, 31));
    }
  }

  /**
   * A length of time.
   *
   * @param edtf ISO 8601 duration, {@code X} for an unspecified number: {@code P2W}, {@code PXY}
   */
  record Duration(String edtf) implements TimeValue {
    /** Checks the form. */
    public Duration {
      if (!edtf.startsWith("P") || edtf.length() < 3) {
        throw new IllegalArgumentException("duration must be like P2W, got " + edtf);
      }
    }
  }

  /**
   * A time that comes again, such as every Friday.
   *
   * @param edtf EDTF set or ISO 8601 repeating interval, such as {@code XXXX-WXX-5}
   */
  record Recurring(String edtf) implements TimeValue {}
}

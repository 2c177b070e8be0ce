package io.github.muqabala.time;

import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * The three calendars of the news: Gregorian, Solar Hijri, and lunar Hijri in the Umm al-Qura form.
 * ICU's calendars do the counting; days outside go in and out as Gregorian {@link LocalDate}s.
 */
enum Calendars {
  /** The Gregorian calendar. */
  GREGORIAN('g', "gregorian"),
  /** The Solar Hijri calendar of Iran and Afghanistan. */
  SOLAR('s', "persian"),
  /** The lunar Hijri calendar of Umm al-Qura. */
  LUNAR('l', "islamic-umalqura");

  private static final long DAY = 86_400_000L;

  private final char letter;
  private final ULocale locale;

  Calendars(char letter, String type) {
    this.letter = letter;
    this.locale = new ULocale("en@calendar=" + type);
  }

  /** Returns the calendar of a month such as {@code g9}. */
  static Calendars ofMonth(String month) {
    return ofLetter(month.charAt(0));
  }

  /** Returns the calendar with a letter: g, s or l. */
  static Calendars ofLetter(char letter) {
    for (Calendars calendar : values()) {
      if (calendar.letter == letter) {
        return calendar;
      }
    }
    throw new IllegalArgumentException("calendar must be one of g, s, l, got " + letter);
  }

  /** Returns the calendar of an era: a letter of a calendar, or b for before Christ. */
  static Calendars ofEra(String era) {
    return era.equals("b") ? GREGORIAN : ofLetter(era.charAt(0));
  }

  /** ICU's calendar: a new one each time, since calendars are mutable. */
  private Calendar fresh() {
    Calendar calendar = Calendar.getInstance(TimeZone.GMT_ZONE, locale);
    calendar.clear();
    return calendar;
  }

  /** Returns the first day of a month. */
  LocalDate first(int year, int month) {
    if (this == GREGORIAN) {
      return LocalDate.of(year, month, 1);
    }
    Calendar calendar = fresh();
    calendar.set(Calendar.EXTENDED_YEAR, year);
    calendar.set(Calendar.MONTH, month - 1);
    calendar.set(Calendar.DAY_OF_MONTH, 1);
    return LocalDate.ofEpochDay(Math.floorDiv(calendar.getTimeInMillis(), DAY));
  }

  /** Returns the number of days of a month. */
  int length(int year, int month) {
    if (this == GREGORIAN) {
      return YearMonth.of(year, month).lengthOfMonth();
    }
    LocalDate next = month == 12 ? first(year + 1, 1) : first(year, month + 1);
    return (int) (next.toEpochDay() - first(year, month).toEpochDay());
  }

  /** Returns the last day of a month. */
  LocalDate last(int year, int month) {
    return first(year, month).plusDays(length(year, month) - 1L);
  }

  /** Returns the year that a day falls in. */
  int year(LocalDate day) {
    return this == GREGORIAN ? day.getYear() : at(day).get(Calendar.EXTENDED_YEAR);
  }

  /** Returns the month, from 1, that a day falls in. */
  int month(LocalDate day) {
    return this == GREGORIAN ? day.getMonthValue() : at(day).get(Calendar.MONTH) + 1;
  }

  private Calendar at(LocalDate day) {
    Calendar calendar = fresh();
    calendar.setTimeInMillis(day.toEpochDay() * DAY);
    return calendar;
  }
}

package io.github.muqabala.time;

import io.github.muqabala.article.Language;
import io.github.muqabala.reading.TimeValue.Granularity;
import io.github.muqabala.reading.TimeValue.Interval;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/**
 * Stretches of days that calendars name. Conventions:
 *
 * <ul>
 *   <li>A week runs from Saturday to Friday in Arabic and Persian, from Monday to Sunday in
 *       English.
 *   <li>A weekend is Saturday and Sunday in English, Friday and Saturday in Arabic, Thursday and
 *       Friday in Persian.
 *   <li>A decade is ten years from a round one, a century ends with its round year.
 *   <li>Of a month, early is 1 to 10, middle 11 to 20, late the rest; start and end are the same;
 *       its weeks are seven days each from its first, the last week its last seven. Of a year,
 *       early, middle and late are four months each, start and end its first and last day. Of a
 *       decade, early is four years, middle and late three.
 * </ul>
 */
final class Stretches {
  private Stretches() {}

  static Interval month(Calendars calendar, int year, int month) {
    if (calendar == Calendars.GREGORIAN) {
      return Interval.month(YearMonth.of(year, month));
    }
    return Interval.between(calendar.first(year, month), calendar.last(year, month));
  }

  static Interval months(Calendars calendar, int year, int from, int to) {
    return Interval.between(calendar.first(year, from), calendar.last(year, to));
  }

  static Interval year(Calendars calendar, int year) {
    return calendar == Calendars.GREGORIAN
        ? Interval.year(year)
        : Interval.between(calendar.first(year, 1), calendar.last(year, 12));
  }

  static Interval years(Calendars calendar, int from, int to) {
    return Interval.between(calendar.first(from, 1), calendar.last(to, 12));
  }

  /** Returns the stretch of a unit that a day falls in, moved by a number of units. */
  static Interval unit(
      String unit, LocalDate day, int shift, Calendars calendar, Language language) {
    switch (unit) {
      case "week" -> {
        LocalDate first = weekStart(day, language).plusWeeks(shift);
        return Interval.between(first, first.plusDays(6));
      }
      case "weekend" -> {
        LocalDate first = weekStart(day, language).plusWeeks(shift).plusDays(weekend(language));
        return Interval.between(first, first.plusDays(1));
      }
      case "month" -> {
        int index = calendar.year(day) * 12 + calendar.month(day) - 1 + shift;
        return month(calendar, Math.floorDiv(index, 12), Math.floorMod(index, 12) + 1);
      }
      case "quarter" -> {
        int index = calendar.year(day) * 4 + (calendar.month(day) - 1) / 3 + shift;
        int quarter = Math.floorMod(index, 4);
        return months(calendar, Math.floorDiv(index, 4), quarter * 3 + 1, quarter * 3 + 3);
      }
      case "half" -> {
        int index = calendar.year(day) * 2 + (calendar.month(day) - 1) / 6 + shift;
        int half = Math.floorMod(index, 2);
        return months(calendar, Math.floorDiv(index, 2), half * 6 + 1, half * 6 + 6);
      }
      case "year" -> {
        return year(calendar, calendar.year(day) + shift);
      }
      case "decade" -> {
        int first = Math.floorDiv(calendar.year(day), 10) * 10 + shift * 10;
        return years(calendar, first, first + 9);
      }
      case "century" -> {
        int first = Math.floorDiv(calendar.year(day) - 1, 100) * 100 + 1 + shift * 100;
        return years(calendar, first, first + 99);
      }
      default -> {
        return Interval.day(day.plusDays("day".equals(unit) ? shift : 0));
      }
    }
  }

  private static int weekend(Language language) {
    return switch (language) {
      case ENGLISH, PERSIAN -> 5;
      case ARABIC -> 6;
    };
  }

  private static LocalDate weekStart(LocalDate day, Language language) {
    DayOfWeek first = language == Language.ENGLISH ? DayOfWeek.MONDAY : DayOfWeek.SATURDAY;
    return day.with(TemporalAdjusters.previousOrSame(first));
  }

  /** Moves a day by a number of units; a part of a unit moves by its share of days. */
  static LocalDate move(LocalDate day, String unit, double number) {
    boolean whole = number == Math.rint(number);
    long n = (long) number;
    return switch (unit) {
      case "second", "minute" -> day;
      case "hour" -> day.plusDays((long) Math.signum(number) * (long) (Math.abs(number) / 24));
      case "week" -> day.plusDays(Math.round(number * 7));
      case "month" -> whole ? day.plusMonths(n) : day.plusDays(Math.round(number * 30.4375));
      case "quarter" -> day.plusMonths(Math.round(number * 3));
      case "half" -> day.plusMonths(Math.round(number * 6));
      case "year" -> whole ? day.plusYears(n) : day.plusMonths(Math.round(number * 12));
      case "decade" -> day.plusYears(Math.round(number * 10));
      case "century" -> day.plusYears(Math.round(number * 100));
      default -> day.plusDays(Math.round(number));
    };
  }

  /** Returns how exact a point is that is counted in a unit: "two years ago" is a year. */
  static Interval around(LocalDate day, String unit, Calendars calendar) {
    return switch (unit) {
      case "month" -> unit("month", day, 0, calendar, Language.ENGLISH);
      case "year", "decade", "century" -> unit("year", day, 0, calendar, Language.ENGLISH);
      default -> Interval.day(day);
    };
  }

  /** Returns a part of a stretch. */
  static Interval part(Interval whole, String part, String unit, Calendars calendar) {
    if (part.isEmpty() || whole.first().isEmpty() || whole.last().isEmpty()) {
      return whole;
    }
    LocalDate first = whole.first().get();
    LocalDate last = whole.last().get();
    return switch (unit) {
      case "year" -> ofYear(calendar, calendar.year(first), part);
      case "decade" -> ofYears(calendar, calendar.year(first), calendar.year(last), part);
      case "century" -> ofYears(calendar, calendar.year(first), calendar.year(last), part);
      case "month" ->
          switch (part) {
            case "early", "start" -> Interval.between(first, first.plusDays(9));
            case "mid" -> Interval.between(first.plusDays(10), first.plusDays(19));
            case "late", "end" -> Interval.between(first.plusDays(20), last);
            case "first" -> Interval.day(first);
            case "last" -> Interval.day(last);
            case "w1" -> Interval.between(first, first.plusDays(6));
            case "w2" -> Interval.between(first.plusDays(7), first.plusDays(13));
            case "w3" -> Interval.between(first.plusDays(14), first.plusDays(20));
            case "w4" -> Interval.between(first.plusDays(21), first.plusDays(27));
            case "wl" -> Interval.between(last.minusDays(6), last);
            case "h1" -> Interval.between(first, first.plusDays(14));
            case "h2" -> Interval.between(first.plusDays(15), last);
            default -> whole;
          };
      default -> thirds(first, last, part);
    };
  }

  private static Interval thirds(LocalDate first, LocalDate last, String part) {
    long days = last.toEpochDay() - first.toEpochDay() + 1;
    if (days < 3) {
      return Interval.between(first, last);
    }
    long third = days / 3;
    long half = days / 2;
    return switch (part) {
      case "first" -> Interval.day(first);
      case "last" -> Interval.day(last);
      case "early", "start" -> Interval.between(first, first.plusDays(third - 1));
      case "late", "end" -> Interval.between(last.minusDays(third - 1), last);
      case "mid" -> Interval.between(first.plusDays(third), last.minusDays(third));
      case "h1" -> Interval.between(first, first.plusDays(half - 1));
      case "h2" -> Interval.between(first.plusDays(half), last);
      default -> Interval.between(first, last);
    };
  }

  private static Interval ofYear(Calendars calendar, int year, String part) {
    return switch (part) {
      case "start", "first" -> Interval.day(calendar.first(year, 1));
      case "end", "last" -> Interval.day(calendar.last(year, 12));
      case "w1" -> Interval.between(calendar.first(year, 1), calendar.first(year, 1).plusDays(6));
      case "wl" -> Interval.between(calendar.last(year, 12).minusDays(6), calendar.last(year, 12));
      case "early" -> months(calendar, year, 1, 4);
      case "mid" -> months(calendar, year, 5, 8);
      case "late" -> months(calendar, year, 9, 12);
      case "h1" -> months(calendar, year, 1, 6);
      case "h2" -> months(calendar, year, 7, 12);
      case "q1" -> months(calendar, year, 1, 3);
      case "q2" -> months(calendar, year, 4, 6);
      case "q3" -> months(calendar, year, 7, 9);
      case "q4" -> months(calendar, year, 10, 12);
      default -> year(calendar, year);
    };
  }

  private static Interval ofYears(Calendars calendar, int first, int last, String part) {
    int third = (last - first + 1) / 3;
    int half = (last - first + 1) / 2;
    return switch (part) {
      case "early", "start" -> years(calendar, first, last - 2 * third);
      case "mid" -> years(calendar, last - 2 * third + 1, last - third);
      case "late", "end" -> years(calendar, last - third + 1, last);
      case "h1" -> years(calendar, first, first + half - 1);
      case "h2" -> years(calendar, first + half, last);
      default -> years(calendar, first, last);
    };
  }

  /** Returns the stretch from the start of one to the end of another, if they are in order. */
  static Optional<Interval> cover(Interval from, Interval to) {
    if (from.first().isPresent()
        && to.last().isPresent()
        && from.first().get().isAfter(to.last().get())) {
      return Optional.empty();
    }
    return Optional.of(new Interval(from.first(), to.last(), Granularity.INTERVAL, ""));
  }
}

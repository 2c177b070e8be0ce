package io.github.muqabala.time;

import io.github.muqabala.article.Language;
import io.github.muqabala.reading.TimeExpression.Direction;
import io.github.muqabala.reading.TimeValue.Granularity;
import io.github.muqabala.reading.TimeValue.Interval;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;

/**
 * Resolves dates that name a day, month, year or weekday. Rules for what is left out:
 *
 * <ol>
 *   <li>A year from 1300 to 1500 is Solar Hijri in Persian. A year of the news of our time is lunar
 *       in Arabic (1400 to 1460), and in English solar (1380 to 1410) or lunar (1440 to 1460).
 *       Others are Gregorian, unless the month or an era word says otherwise.
 *   <li>A month with "next" is the first of that name behind the month of publication, with "last"
 *       the last before it, with "this" that of the same year.
 *   <li>A bare month: the next one where the preposition or the nearest verb points ahead; the last
 *       one with "since" and beside a verb of the past; else the nearest, where at most three
 *       months ahead count as near.
 *   <li>A weekday with "next" or "last" lies behind or before the day of publication. A bare one is
 *       the coming one where the sentence points ahead, else the last; the day of publication
 *       itself counts for both.
 *   <li>The first to fifth or the last of a weekday in a month is counted in it.
 *   <li>A weekday beside a full date is checked against it and reported if it differs.
 * </ol>
 */
final class DateResolver {
  private static final int NEAR = 3;

  private DateResolver() {}

  static Resolved resolve(Slots slots, Context context) {
    if (slots.has("dots")) {
      return Dotted.slots(slots)
          .map(s -> resolve(s, context))
          .orElseGet(() -> Resolved.undecided("digits that are no date"));
    }
    if (!slots.has("month") && !slots.has("mon") && !anyYear(slots)) {
      return weekday(slots, context);
    }
    Calendars calendar = calendar(slots, context);
    if (!slots.has("month") && !slots.has("mon")) {
      return year(slots, context, calendar);
    }
    int month =
        slots.has("month")
            ? Integer.parseInt(slots.get("month").substring(1))
            : slots.integer("mon", 1);
    int year;
    boolean relative = true;
    if (slots.has("year") || slots.has("yy")) {
      year = explicitYear(slots, calendar);
      relative = false;
    } else if (context.published().isEmpty()) {
      return Resolved.unpublished();
    } else if (slots.has("ys")) {
      year = calendar.year(context.published().get()) + slots.integer("ys", 0);
    } else {
      year = nearYear(slots, context, calendar, month, context.published().get());
    }
    return built(slots, calendar, year, month, relative);
  }

  private static boolean anyYear(Slots slots) {
    return slots.has("year") || slots.has("yy") || slots.has("ys");
  }

  private static Resolved built(
      Slots slots, Calendars calendar, int year, int month, boolean relative) {
    Interval whole = Stretches.month(calendar, year, month);
    if (slots.has("nth")) {
      return nthWeekday(slots, whole, relative);
    }
    if (!slots.has("day")) {
      return Resolved.of(Stretches.part(whole, slots.get("part"), "month", calendar), relative);
    }
    int day = slots.integer("day", 1);
    if (day > calendar.length(year, month)) {
      return Resolved.undecided("the month has no day " + day);
    }
    LocalDate date = calendar.first(year, month).plusDays(day - 1L);
    Resolved found =
        RelativeResolver.partOfDay(Resolved.of(Clock.at(date, slots), relative), slots);
    if (slots.has("wd") && date.getDayOfWeek().getValue() != slots.integer("wd", 1)) {
      return found.noting(
          "the weekday contradicts the date: "
              + date
              + " is a "
              + date.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH));
    }
    return found;
  }

  /** "The last Friday of September": counted from its start, or from its end if below zero. */
  private static Resolved nthWeekday(Slots slots, Interval month, boolean relative) {
    DayOfWeek wanted = DayOfWeek.of(slots.integer("wd", 1));
    int nth = slots.integer("nth", 1);
    LocalDate first = month.first().orElseThrow();
    LocalDate last = month.last().orElseThrow();
    LocalDate day =
        nth > 0
            ? first.with(TemporalAdjusters.nextOrSame(wanted)).plusWeeks(nth - 1L)
            : last.with(TemporalAdjusters.previousOrSame(wanted)).plusWeeks(nth + 1L);
    return day.isAfter(last) || day.isBefore(first)
        ? Resolved.undecided("the month has no such weekday")
        : Resolved.of(Interval.day(day), relative);
  }

  private static Calendars calendar(Slots slots, Context context) {
    if (slots.has("month")) {
      return Calendars.ofMonth(slots.get("month"));
    }
    if (slots.has("era")) {
      return Calendars.ofEra(slots.get("era"));
    }
    if (slots.has("year")) {
      return ofYear(slots.integer("year", 2000), context.language());
    }
    return slots.has("ys") ? context.calendar() : ofShort(context.language());
  }

  private static Calendars ofShort(Language language) {
    return language == Language.PERSIAN ? Calendars.SOLAR : Calendars.GREGORIAN;
  }

  static Calendars ofYear(int year, Language language) {
    return switch (language) {
      case PERSIAN -> within(year, 1300, 1500) ? Calendars.SOLAR : Calendars.GREGORIAN;
      case ARABIC -> within(year, 1400, 1460) ? Calendars.LUNAR : Calendars.GREGORIAN;
      case ENGLISH ->
          within(year, 1380, 1410)
              ? Calendars.SOLAR
              : within(year, 1440, 1460) ? Calendars.LUNAR : Calendars.GREGORIAN;
    };
  }

  private static boolean within(int year, int from, int to) {
    return year >= from && year <= to;
  }

  private static int explicitYear(Slots slots, Calendars calendar) {
    if (slots.has("year")) {
      int stated = slots.integer("year", 2000);
      return slots.is("era", "b") ? 1 - stated : stated;
    }
    int year = slots.integer("yy", 0);
    return switch (calendar) {
      case GREGORIAN -> year < 50 ? 2000 + year : 1900 + year;
      case SOLAR, LUNAR -> year < 20 ? 1400 + year : 1300 + year;
    };
  }

  private static Resolved year(Slots slots, Context context, Calendars calendar) {
    boolean relative = slots.has("ys");
    if (relative && context.published().isEmpty()) {
      return Resolved.unpublished();
    }
    int year =
        relative
            ? calendar.year(context.published().orElseThrow()) + slots.integer("ys", 0)
            : explicitYear(slots, calendar);
    Interval whole = Stretches.year(calendar, year);
    return Resolved.of(Stretches.part(whole, slots.get("part"), "year", calendar), relative);
  }

  private static int nearYear(
      Slots slots, Context context, Calendars calendar, int month, LocalDate published) {
    int year = calendar.year(published);
    int ahead = month - calendar.month(published);
    if (slots.has("sh")) {
      int shift = slots.integer("sh", 0);
      boolean sameMonthDay = ahead == 0 && slots.has("day");
      if (sameMonthDay) {
        LocalDate day = calendar.first(year, month).plusDays(slots.integer("day", 1) - 1L);
        ahead = Integer.signum(day.compareTo(published));
      }
      if (shift > 0) {
        return ahead > 0 ? year : year + 1;
      }
      return shift < 0 && ahead >= 0 ? year - 1 : year;
    }
    if (ahead == 0) {
      return year;
    }
    if (context.ahead()) {
      return ahead > 0 ? year : year + 1;
    }
    if (context.direction() == Direction.SINCE || context.tense() == Tense.PAST) {
      return ahead < 0 ? year : year - 1;
    }
    if (ahead > NEAR) {
      return year - 1;
    }
    return ahead + 12 <= 1 ? year + 1 : year;
  }

  private static Resolved weekday(Slots slots, Context context) {
    if (!slots.has("wd") || context.published().isEmpty()) {
      return slots.has("wd") ? Resolved.unpublished() : Resolved.undecided("no day is named");
    }
    LocalDate published = context.published().get();
    DayOfWeek wanted = DayOfWeek.of(slots.integer("wd", 1));
    LocalDate day;
    if (slots.has("sh") && slots.integer("sh", 0) != 0) {
      day =
          published.with(
              slots.integer("sh", 0) > 0
                  ? TemporalAdjusters.next(wanted)
                  : TemporalAdjusters.previous(wanted));
    } else if (context.ahead() || slots.is("sh", "0")) {
      day = published.with(TemporalAdjusters.nextOrSame(wanted));
    } else {
      day = published.with(TemporalAdjusters.previousOrSame(wanted));
    }
    if (slots.has("day") && day.getDayOfMonth() != slots.integer("day", 1)) {
      return matching(slots, published, wanted);
    }
    return RelativeResolver.partOfDay(Resolved.of(Clock.at(day, slots), true), slots);
  }

  /** "Tuesday the 19th": the nearest day that is both. */
  private static Resolved matching(Slots slots, LocalDate published, DayOfWeek wanted) {
    for (int distance = 0; distance <= 31; distance++) {
      for (LocalDate day :
          new LocalDate[] {published.minusDays(distance), published.plusDays(distance)}) {
        if (day.getDayOfWeek() == wanted && day.getDayOfMonth() == slots.integer("day", 1)) {
          return Resolved.of(Clock.at(day, slots), true);
        }
      }
    }
    return Resolved.undecided("no such weekday within a month of the day of publication");
  }

  /** Returns the interval as one of days, for joining with others. */
  static Interval days(Interval interval) {
    return new Interval(interval.first(), interval.last(), Granularity.INTERVAL, "");
  }

  static Optional<Calendars> explicit(Slots slots, Language language) {
    if (slots.has("month")) {
      return Optional.of(Calendars.ofMonth(slots.get("month")));
    }
    if (slots.has("era")) {
      return Optional.of(Calendars.ofEra(slots.get("era")));
    }
    return slots.has("year")
        ? Optional.of(ofYear(slots.integer("year", 2000), language))
        : Optional.empty();
  }
}

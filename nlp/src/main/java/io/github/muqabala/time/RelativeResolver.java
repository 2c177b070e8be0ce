package io.github.muqabala.time;

import io.github.muqabala.reading.TimeValue.Granularity;
import io.github.muqabala.reading.TimeValue.Interval;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;

/**
 * Resolves what is counted from the day of publication. Types:
 *
 * <ul>
 *   <li>{@code rel} a unit of the calendar and how far it is: yesterday, next month, this year;
 *   <li>{@code dom} a day of a month that is counted from the day of publication;
 *   <li>{@code span} so many units before or behind: the past two weeks; without a number open;
 *   <li>{@code ago} the point so many units away: three days ago, two years later;
 *   <li>{@code within} a span ahead where the sentence speaks of the future, else a duration;
 *   <li>{@code in} that point ahead where the sentence speaks of the future, else a duration;
 *   <li>{@code clock} a time of the day of publication;
 *   <li>{@code season} a season of a year.
 * </ul>
 */
final class RelativeResolver {
  private RelativeResolver() {}

  static Resolved resolve(Slots slots, Context context) {
    String type = slots.get("type");
    boolean hours = List.of("second", "minute", "hour").contains(slots.get("unit"));
    if (type.equals("within") && hours) {
      return Resolved.of(Durations.of(slots), false);
    }
    if (type.equals("within") && context.tense() != Tense.FUTURE && !slots.is("dir", "1")) {
      return Resolved.of(Durations.of(slots), false);
    }
    if (type.equals("in") && (hours || context.tense() != Tense.FUTURE)) {
      return Resolved.of(Durations.of(slots), false);
    }
    if (type.equals("season")) {
      return season(slots, context);
    }
    if (context.published().isEmpty()) {
      return Resolved.unpublished();
    }
    LocalDate published = context.published().get();
    return switch (type) {
      case "rel" -> relative(slots, context, published);
      case "dom" -> dayOfMonth(slots, context, published);
      case "span" -> span(slots, published, slots.integer("sh", 1));
      case "within" -> span(slots, published, 1);
      case "ago", "in" -> ago(slots, context, published);
      case "clock" -> Resolved.of(Clock.at(published, slots), true);
      default -> Resolved.undecided("no rule for type " + type);
    };
  }

  private static Resolved relative(Slots slots, Context context, LocalDate published) {
    String unit = slots.get("unit");
    int shift = slots.integer("sh", 0);
    if (unit.equals("decade") && shift != 0 && !slots.has("part")) {
      return span(slots.with("n", "1"), published, shift);
    }
    Calendars calendar = slots.has("era") ? Calendars.ofEra(slots.get("era")) : context.calendar();
    Interval whole = Stretches.unit(unit, published, shift, calendar, context.language());
    if (unit.equals("day") && slots.has("wd")) {
      return named(slots, published.plusDays(shift), published);
    }
    if (unit.equals("week") && slots.has("wd")) {
      DayOfWeek wanted = DayOfWeek.of(slots.integer("wd", 1));
      LocalDate first = whole.first().orElse(published);
      return Resolved.of(Interval.day(first.with(TemporalAdjusters.nextOrSame(wanted))), true);
    }
    if (unit.equals("day")) {
      return partOfDay(Resolved.of(Clock.at(published.plusDays(shift), slots), true), slots);
    }
    return Resolved.of(Stretches.part(whole, slots.get("part"), unit, calendar), true);
  }

  private static Resolved dayOfMonth(Slots slots, Context context, LocalDate published) {
    Interval month =
        Stretches.unit(
            "month", published, slots.integer("sh", 0), context.calendar(), context.language());
    LocalDate day = month.first().orElse(published).plusDays(slots.integer("day", 1) - 1L);
    return day.isAfter(month.last().orElse(day))
        ? Resolved.undecided("the month has no day " + slots.get("day"))
        : Resolved.of(Interval.day(day), true);
  }

  /** "yesterday (Wednesday)": the weekday outweighs the count from the stamp. */
  private static Resolved named(Slots slots, LocalDate counted, LocalDate published) {
    DayOfWeek wanted = DayOfWeek.of(slots.integer("wd", 1));
    LocalDate next = counted.with(TemporalAdjusters.nextOrSame(wanted));
    LocalDate day = next.toEpochDay() - counted.toEpochDay() > 3 ? next.minusWeeks(1) : next;
    Resolved found = partOfDay(Resolved.of(Clock.at(day, slots), true), slots);
    if (day.equals(counted)) {
      return found;
    }
    return found.noting(
        "the weekday contradicts the day of publication: counted from "
            + published
            + " it is "
            + counted
            + ", the named weekday is "
            + day);
  }

  static Resolved partOfDay(Resolved resolved, Slots slots) {
    return slots.has("daypart")
        ? resolved.noting("part of day: " + slots.get("daypart"))
        : resolved;
  }

  private static Resolved span(Slots slots, LocalDate published, int direction) {
    String unit = slots.get("unit");
    if (!slots.has("n")) {
      Optional<LocalDate> day = Optional.of(published);
      Interval open =
          direction > 0
              ? new Interval(day, Optional.empty(), Granularity.INTERVAL, "")
              : new Interval(Optional.empty(), day, Granularity.INTERVAL, "");
      return Resolved.of(open, true);
    }
    double number = slots.number("n", 1);
    LocalDate other = Stretches.move(published, unit, number * direction);
    if (other.equals(published) && unit.equals("hour")) {
      return Resolved.of(Interval.day(published), true);
    }
    Interval interval =
        direction > 0 ? Interval.between(published, other) : Interval.between(other, published);
    return Resolved.of(interval, true);
  }

  private static Resolved ago(Slots slots, Context context, LocalDate published) {
    String unit = slots.get("unit");
    int direction = slots.integer("sh", -1);
    if (!slots.has("n")) {
      boolean hours = unit.equals("hour") || unit.equals("minute");
      return hours ? Resolved.of(Interval.day(published), true) : span(slots, published, direction);
    }
    LocalDate day = Stretches.move(published, unit, slots.number("n", 1) * direction);
    return Resolved.of(Stretches.around(day, unit, context.calendar()), true);
  }

  private static Resolved season(Slots slots, Context context) {
    int season = slots.integer("season", 1);
    if (slots.has("yy") && !slots.has("year")) {
      int short2 = slots.integer("yy", 0);
      int full = short2 + (short2 < 20 ? 1400 : 1300);
      return season(slots.with("year", Integer.toString(full)), context);
    }
    Calendars calendar =
        slots.has("year")
            ? (slots.integer("year", 0) < 1500 ? Calendars.SOLAR : Calendars.GREGORIAN)
            : context.calendar();
    boolean solar = context.language() == io.github.muqabala.article.Language.PERSIAN;
    int year;
    boolean relative = !slots.has("year");
    if (slots.has("year")) {
      year = slots.integer("year", 0);
    } else {
      if (context.published().isEmpty()) {
        return Resolved.unpublished();
      }
      LocalDate published = context.published().get();
      year = calendar.year(published);
      if (slots.has("ys")) {
        year += slots.integer("ys", 0);
      } else {
        Interval now = seasonOf(calendar, solar, year, season);
        boolean past = now.last().orElse(published).isBefore(published);
        boolean ahead = now.first().orElse(published).isAfter(published);
        int shift = slots.integer("sh", context.ahead() ? 1 : -1);
        year += shift > 0 && (past || (!ahead && slots.has("sh"))) ? 1 : 0;
        year -= shift < 0 && (ahead || (!past && slots.has("sh"))) ? 1 : 0;
      }
    }
    return Resolved.of(seasonOf(calendar, solar, year, season), relative);
  }

  /** Persian seasons are three solar months; others are the meteorological ones. */
  private static Interval seasonOf(Calendars calendar, boolean solar, int year, int season) {
    if (solar) {
      int solarYear = calendar == Calendars.SOLAR ? year : year - (season == 4 ? 622 : 621);
      return Stretches.months(Calendars.SOLAR, solarYear, season * 3 - 2, season * 3);
    }
    if (season == 4) {
      return Interval.between(
          Calendars.GREGORIAN.first(year, 12), Calendars.GREGORIAN.last(year + 1, 2));
    }
    return Stretches.months(Calendars.GREGORIAN, year, season * 3, season * 3 + 2);
  }
}

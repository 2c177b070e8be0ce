package io.github.muqabala.time;

import io.github.muqabala.reading.TimeValue;
import io.github.muqabala.reading.TimeValue.Interval;
import java.time.LocalDate;
import java.util.Optional;

/** Turns what an expression has set into its value, by the {@code type} that its rule gives. */
final class Resolver {
  /** Why a range such as 1300 to 1000 has no value. */
  static final String BACKWARD = "the range ends before it starts";

  private Resolver() {}

  static Resolved resolve(Slots slots, Context context) {
    return switch (slots.get("type")) {
      case "date" -> DateResolver.resolve(slots, context);
      case "range" -> range(slots, context);
      case "decade" -> decade(slots, context);
      case "century" -> century(slots);
      case "dur" -> Resolved.of(Durations.of(slots), false);
      case "head" -> head(slots, context);
      case "set" -> Resolved.of(Sets.of(slots), false);
      default -> RelativeResolver.resolve(slots, context);
    };
  }

  /** "The first nine months of 2024", "the last ten days of May": so many units of its ends. */
  private static Resolved head(Slots slots, Context context) {
    Resolved whole = resolve(slots.with("type", slots.get("of")), context);
    Slots part = slots.under("p");
    Optional<Interval> found = whole.interval();
    if (found.isEmpty() || found.get().first().isEmpty() || found.get().last().isEmpty()) {
      return whole;
    }
    LocalDate first = found.get().first().get();
    LocalDate last = found.get().last().get();
    double number = part.number("n", 1);
    Interval ends =
        part.is("sh", "1")
            ? Interval.between(first, Stretches.move(first, part.get("unit"), number).minusDays(1))
            : Interval.between(Stretches.move(last.plusDays(1), part.get("unit"), -number), last);
    return Resolved.of(found.get().contains(ends) ? ends : found.get(), whole.relative());
  }

  private static Resolved range(Slots slots, Context context) {
    Slots to = slots.under("to");
    Slots from = inherit(slots.under("from"), to);
    Slots shared = new Slots(slots.map());
    for (String slot : new String[] {"part", "era"}) {
      if (shared.has(slot)) {
        from = from.has(slot) ? from : from.with(slot, shared.get(slot));
        to = to.has(slot) ? to : to.with(slot, shared.get(slot));
      }
    }
    if (to.has("yy") && !to.has("year") && from.has("year")) {
      int year = from.integer("year", 0) / 100 * 100 + to.integer("yy", 0);
      to = to.with("year", Integer.toString(year));
    }
    if (!to.has("month") && from.has("month")) {
      to = to.with("month", from.get("month"));
    }
    Context plain =
        new Context(
            context.language(),
            context.published(),
            context.calendar(),
            context.tense(),
            io.github.muqabala.reading.TimeExpression.Direction.AT);
    Resolved last = resolve(to, plain);
    Resolved first = resolve(from, plain);
    if (first.interval().isEmpty() || last.interval().isEmpty()) {
      return first.interval().isEmpty() ? first : last;
    }
    boolean relative = first.relative() || last.relative();
    Optional<Interval> cover = Stretches.cover(first.interval().get(), last.interval().get());
    if (cover.isEmpty() && !slots.has("from:year")) {
      Optional<Interval> start = first.interval().map(i -> yearEarlier(i));
      cover = start.flatMap(i -> Stretches.cover(i, last.interval().get()));
    }
    return cover
        .map(interval -> Resolved.of(interval, relative))
        .orElseGet(() -> Resolved.undecided(BACKWARD));
  }

  private static Interval yearEarlier(Interval interval) {
    return new Interval(
        interval.first().map(d -> d.minusYears(1)),
        interval.last().map(d -> d.minusYears(1)),
        interval.granularity(),
        interval.time());
  }

  /** What the first end leaves out it shares with the second: "5 to 10 September 2025". */
  private static Slots inherit(Slots from, Slots to) {
    Slots all = from;
    for (String slot : new String[] {"month", "mon", "year", "ys", "era", "sh", "type"}) {
      if (!all.has(slot) && to.has(slot) && !(slot.equals("ys") && all.has("year"))) {
        all = all.with(slot, to.get(slot));
      }
    }
    return all;
  }

  private static Resolved decade(Slots slots, Context context) {
    Calendars calendar;
    int first;
    if (slots.has("year")) {
      first = slots.integer("year", 0);
      calendar = DateResolver.ofYear(first, context.language());
    } else {
      int short2 = slots.integer("n", slots.integer("yy", 0)) % 100;
      boolean solar =
          context.language() == io.github.muqabala.article.Language.PERSIAN
              && !slots.is("era", "g");
      calendar = solar ? Calendars.SOLAR : Calendars.GREGORIAN;
      first = short2 + (solar ? (short2 <= 10 ? 1400 : 1300) : (short2 <= 20 ? 2000 : 1900));
    }
    if (slots.has("year") && first % 100 == 0 && calendar == Calendars.GREGORIAN && first < 2000) {
      Interval hundred = Stretches.years(calendar, first, first + 99);
      return Resolved.of(Stretches.part(hundred, slots.get("part"), "century", calendar), false);
    }
    if (slots.has("ord")) {
      first = (slots.integer("ord", 20) - 1) * 100 + slots.integer("n", 0) % 100;
    }
    if (first % 10 != 0) {
      return Resolved.undecided("a decade starts with a round year");
    }
    Interval whole = Stretches.years(calendar, first, first + 9);
    return Resolved.of(Stretches.part(whole, slots.get("part"), "decade", calendar), false);
  }

  private static Resolved century(Slots slots) {
    int number = slots.integer("n", slots.integer("ord", 0));
    if (number < 1 || number > 22) {
      return Resolved.undecided("no such century");
    }
    Calendars calendar = slots.is("era", "l") ? Calendars.LUNAR : Calendars.GREGORIAN;
    int first = slots.is("era", "b") ? 1 - number * 100 : (number - 1) * 100 + 1;
    TimeValue value =
        Stretches.part(
            Stretches.years(calendar, first, first + 99), slots.get("part"), "century", calendar);
    return Resolved.of(value, false);
  }
}

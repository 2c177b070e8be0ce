package io.github.muqabala.time;

import io.github.muqabala.article.Language;
import io.github.muqabala.reading.Span;
import io.github.muqabala.reading.TimeExpression;
import io.github.muqabala.reading.TimeValue;
import io.github.muqabala.reading.TimeValue.Interval;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Resolves the expressions of an article in order, so that later ones lean on earlier ones. Rules:
 *
 * <ol>
 *   <li>"This year" and "next month" are of the calendar that the last explicit date before them
 *       used, else the first behind them, else Solar Hijri in Persian and Gregorian elsewhere.
 *   <li>"The same period" is the expression before it.
 *   <li>A time of day without a day belongs to the day right behind it, else to the day named last
 *       in the article within a week of publication, else to the day of publication.
 *   <li>A date in brackets behind another says the same in other words: it points at the first, and
 *       a contradiction is reported.
 * </ol>
 */
final class ArticleResolver {
  private static final int NEAR = 7;
  private static final Set<String> BRIDGES =
      Set.of("(", ")", ") on", "on", ",", ", on", "to", "-", "–", "until", "and");

  private final String text;
  private final Language language;
  private final Optional<LocalDate> published;

  ArticleResolver(String text, Language language, Optional<LocalDate> published) {
    this.text = text;
    this.language = language;
    this.published = published;
  }

  List<TimeExpression> resolve(List<Found> all) {
    List<TimeExpression> expressions = new ArrayList<>();
    Resolved last = Resolved.undecided("nothing before it to point at");
    Calendars calendar = initial(all);
    Optional<LocalDate> named = published;
    for (int i = 0; i < all.size(); i++) {
      Found found = all.get(i);
      boolean clock = found.slots().is("type", "clock");
      Context context =
          new Context(
              language,
              clock ? dayOfClock(all, i, calendar, named) : published,
              calendar,
              found.tense(),
              found.direction());
      Resolved resolved =
          found.slots().is("type", "anaphor") ? last : Resolver.resolve(found.slots(), context);
      calendar = DateResolver.explicit(found.slots(), language).orElse(calendar);
      boolean none =
          found.slots().is("type", "anaphor") || resolved.notes().contains(Resolver.BACKWARD);
      if (none && resolved.value().isEmpty()) {
        continue;
      }
      expressions.add(expression(found, resolved, expressions));
      if (resolved.value().filter(Interval.class::isInstance).isPresent()) {
        last = Resolved.of(resolved.value().get(), false);
      }
      Optional<LocalDate> near = resolved.value().flatMap(this::nearDay);
      named = near.isPresent() ? near : named;
    }
    return List.copyOf(expressions);
  }

  /**
   * The day that follows the clock time, as in "at 14:30 (11:30 GMT) on Tuesday", else the last
   * one.
   */
  private Optional<LocalDate> dayOfClock(
      List<Found> all, int index, Calendars calendar, Optional<LocalDate> named) {
    int end = all.get(index).span().end();
    for (Found next : all.subList(index + 1, Math.min(index + 3, all.size()))) {
      String between = text.substring(end, next.span().start()).strip();
      end = next.span().end();
      if (!BRIDGES.contains(between)) {
        break;
      }
      if (!next.slots().is("type", "clock")) {
        Context context =
            new Context(language, published, calendar, next.tense(), next.direction());
        Optional<TimeValue> value = Resolver.resolve(next.slots(), context).value();
        return value.flatMap(this::nearDay).or(() -> named);
      }
    }
    return named;
  }

  /** Returns the day of a value that is a day within a week of publication. */
  private Optional<LocalDate> nearDay(TimeValue value) {
    if (!(value instanceof Interval interval)
        || interval.first().isEmpty()
        || !interval.first().equals(interval.last())) {
      return Optional.empty();
    }
    return interval
        .first()
        .filter(
            d -> published.stream().anyMatch(p -> Math.abs(ChronoUnit.DAYS.between(d, p)) <= NEAR));
  }

  private Calendars initial(List<Found> all) {
    return all.stream()
        .flatMap(f -> DateResolver.explicit(f.slots(), language).stream())
        .findFirst()
        .orElse(language == Language.PERSIAN ? Calendars.SOLAR : Calendars.GREGORIAN);
  }

  private TimeExpression expression(Found found, Resolved resolved, List<TimeExpression> before) {
    List<String> notes = new ArrayList<>(resolved.notes());
    Optional<Span> gloss = Optional.empty();
    if (found.gloss() && !before.isEmpty()) {
      TimeExpression first = before.get(before.size() - 1);
      gloss = Optional.of(first.span());
      if (contradicts(first.value(), resolved.value())) {
        notes.add("contradicts " + first.span().of(text) + " before the bracket");
      }
    }
    return new TimeExpression(
        found.span(),
        resolved.value(),
        found.direction(),
        resolved.relative() ? published : Optional.empty(),
        gloss,
        notes);
  }

  private static boolean contradicts(Optional<TimeValue> first, Optional<TimeValue> second) {
    return first.isPresent()
        && second.isPresent()
        && first.get() instanceof Interval a
        && second.get() instanceof Interval b
        && !a.overlaps(b);
  }
}

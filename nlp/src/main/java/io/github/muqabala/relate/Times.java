package io.github.muqabala.relate;

import io.github.muqabala.claim.Claim.Status;
import io.github.muqabala.reading.TimeExpression;
import io.github.muqabala.reading.TimeExpression.Direction;
import io.github.muqabala.reading.TimeValue.Interval;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;

/**
 * Whether the times of two claims fit together.
 *
 * <p>Two times fit where they share a day. A deadline also fits what happened before it, and what
 * holds since a day fits every later time, unless it only began then. An open stretch of days
 * excludes only what lies wholly on its other side.
 */
final class Times {
  private static final Almanac ALMANAC = new Almanac();

  private Times() {}

  /** How the times of two claims stand to each other. */
  enum Fit {
    /** At least one has no time. */
    NONE,
    /** Equal. */
    SAME,
    /** The first lies within the second. */
    FIRST_FINER,
    /** The second lies within the first. */
    SECOND_FINER,
    /** They share a day. */
    OVERLAP,
    /** They cannot both hold. */
    APART
  }

  /** The fit of the two of their times that fit best. */
  static Fit compare(Signature a, Signature b) {
    Fit best = Fit.NONE;
    for (TimeExpression x : a.times()) {
      for (TimeExpression y : b.times()) {
        best = better(best, compare(a, x, b, y));
      }
      for (Map<String, String> y : b.dates()) {
        best = better(best, ALMANAC.compare(ALMANAC.of(interval(x)), y));
      }
    }
    for (Map<String, String> x : a.dates()) {
      for (TimeExpression y : b.times()) {
        best = better(best, ALMANAC.compare(x, ALMANAC.of(interval(y))));
      }
      for (Map<String, String> y : b.dates()) {
        best = better(best, ALMANAC.compare(x, y));
      }
    }
    return best;
  }

  /** Days between the two of their times that are nearest, 0 where no two have ends. */
  static long days(Signature a, Signature b) {
    long least = Long.MAX_VALUE;
    for (TimeExpression x : a.times()) {
      for (TimeExpression y : b.times()) {
        Interval first = interval(x);
        Interval second = interval(y);
        least = Math.min(least, Math.max(between(first, second), between(second, first)));
      }
    }
    return least == Long.MAX_VALUE ? 0 : least;
  }

  private static long between(Interval first, Interval second) {
    return first.last().isPresent() && second.first().isPresent()
        ? ChronoUnit.DAYS.between(first.last().get(), second.first().get())
        : 0;
  }

  private static Fit better(Fit one, Fit other) {
    return one == Fit.NONE || (other != Fit.NONE && other.compareTo(one) < 0) ? other : one;
  }

  private static Interval interval(TimeExpression time) {
    return (Interval) time.value().orElseThrow();
  }

  private static Fit compare(Signature a, TimeExpression x, Signature b, TimeExpression y) {
    Interval first = interval(x);
    Interval second = interval(y);
    if (first.first().equals(second.first()) && first.last().equals(second.last())) {
      return Fit.SAME;
    }
    if (first.overlaps(second)) {
      return second.contains(first)
          ? Fit.FIRST_FINER
          : first.contains(second) ? Fit.SECOND_FINER : Fit.OVERLAP;
    }
    if (meets(x, first, a, second, b) || meets(y, second, b, first, a)) {
      return Fit.OVERLAP;
    }
    return Fit.APART;
  }

  /** A deadline is met by what happened before it; "since" by what lies behind it. */
  private static boolean meets(
      TimeExpression bound, Interval limit, Signature setter, Interval other, Signature keeper) {
    if (bound.direction() == Direction.UNTIL) {
      return keeper.claim().status() == Status.HAPPENED
          && setter.claim().status() != Status.HAPPENED
          && before(other.last(), limit.first());
    }
    return bound.direction() == Direction.SINCE
        && !setter.frame().phases().contains("begin")
        && before(limit.last(), other.first());
  }

  private static boolean before(Optional<LocalDate> day, Optional<LocalDate> other) {
    return day.isPresent() && other.isPresent() && day.get().isBefore(other.get());
  }
}

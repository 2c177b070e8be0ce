package io.github.muqabala.relate;

import io.github.muqabala.claim.Claim.Status;
import io.github.muqabala.reading.TimeExpression;
import io.github.muqabala.reading.TimeExpression.Direction;
import io.github.muqabala.reading.TimeValue.Interval;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Whether the times of two claims fit together.
 *
 * <p>Two times fit where they share a day. A deadline also fits what happened before it, and what
 * holds since a day fits every later time. An open stretch of days excludes only what lies wholly
 * on its other side.
 */
final class Times {
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

  static Fit compare(Signature a, Signature b) {
    Fit best = Fit.NONE;
    for (TimeExpression x : a.times()) {
      for (TimeExpression y : b.times()) {
        Fit fit = compare(a, x, b, y);
        if (best == Fit.NONE || fit.compareTo(best) < 0) {
          best = fit;
        }
      }
    }
    return best;
  }

  private static Fit compare(Signature a, TimeExpression x, Signature b, TimeExpression y) {
    Interval first = (Interval) x.value().orElseThrow();
    Interval second = (Interval) y.value().orElseThrow();
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
    return bound.direction() == Direction.SINCE && before(limit.last(), other.first());
  }

  private static boolean before(Optional<LocalDate> day, Optional<LocalDate> other) {
    return day.isPresent() && other.isPresent() && day.get().isBefore(other.get());
  }
}

package io.github.muqabala.time;

import io.github.muqabala.reading.TimeValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What an expression means.
 *
 * @param value its value, empty if it cannot be told
 * @param relative whether the day of publication was used
 * @param notes what a reader should know
 */
record Resolved(Optional<TimeValue> value, boolean relative, List<String> notes) {
  static Resolved of(TimeValue value, boolean relative) {
    return new Resolved(Optional.of(value), relative, List.of());
  }

  static Resolved undecided(String why) {
    return new Resolved(Optional.empty(), false, List.of(why));
  }

  static Resolved unpublished() {
    return undecided("relative to the day of publication, which is not known");
  }

  Resolved noting(String note) {
    List<String> all = new ArrayList<>(notes);
    all.add(note);
    return new Resolved(value, relative, List.copyOf(all));
  }

  Optional<TimeValue.Interval> interval() {
    return value.filter(TimeValue.Interval.class::isInstance).map(TimeValue.Interval.class::cast);
  }
}

package io.github.muqabala.time;

import com.google.common.collect.ImmutableSet;
import io.github.muqabala.article.Language;
import io.github.muqabala.number.Atom;

/** English writes months, weekdays and time zones with capitals: "may" and "sat" are verbs. */
final class Capitals {
  private static final ImmutableSet<String> NAMES =
      ImmutableSet.of(
          "MONTH", "WMONTH", "WEEKDAY", "WWEEKDAY", "WEEKDAYS", "ZONE", "CITY", "WZONE");

  private Capitals() {}

  static boolean agree(Language language, String category, String text, Atom atom) {
    return language != Language.ENGLISH
        || !NAMES.contains(category)
        || Character.isUpperCase(text.charAt(atom.start()));
  }
}

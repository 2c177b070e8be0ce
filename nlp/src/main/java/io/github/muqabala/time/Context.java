package io.github.muqabala.time;

import io.github.muqabala.article.Language;
import io.github.muqabala.reading.TimeExpression.Direction;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What an expression is resolved against.
 *
 * @param language language of the article
 * @param published day of publication, where known
 * @param calendar calendar of a bare "this year" or "next month" at this place of the article
 * @param tense what the nearest verb speaks of
 * @param direction how the preposition turns the expression
 */
record Context(
    Language language,
    Optional<LocalDate> published,
    Calendars calendar,
    Tense tense,
    Direction direction) {

  boolean ahead() {
    return tense == Tense.FUTURE
        || tense == Tense.PRESENT
        || (direction == Direction.UNTIL && tense == Tense.OPEN);
  }
}

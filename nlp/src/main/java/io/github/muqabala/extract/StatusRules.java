package io.github.muqabala.extract;

import io.github.muqabala.article.Language;
import io.github.muqabala.claim.Claim.Status;
import io.github.muqabala.reading.Reading;
import io.github.muqabala.reading.Span;
import io.github.muqabala.reading.TimeExpression;
import io.github.muqabala.reading.TimeValue;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Tells whether a clause says that a thing happened, goes on, or is still to come.
 *
 * <p>The first rule that holds decides:
 *
 * <ol>
 *   <li>a word of denial that the negation belongs to: DENIED;
 *   <li>a condition at the head of the clause: CONDITIONAL;
 *   <li>a word of expectation: EXPECTED;
 *   <li>a word of planning, a future form, or a subjunctive that a plan governs: PLANNED;
 *   <li>a time that starts after the day of publication: PLANNED;
 *   <li>a word of duration, or a present form: ONGOING;
 *   <li>otherwise HAPPENED.
 * </ol>
 */
final class StatusRules {
  private final ClauseRules rules;

  StatusRules(ClauseRules rules) {
    this.rules = rules;
  }

  Status of(Words words, int from, int to, int governorFrom) {
    if (rules.found("denial", words, from, to)) {
      return Status.DENIED;
    }
    if (rules.found("condition", words, from, Math.min(to, from + 2))) {
      return Status.CONDITIONAL;
    }
    if (rules.found("expect", words, governorFrom, to) && !past(words, from, to)) {
      return Status.EXPECTED;
    }
    if (future(words, from, to) || rules.found("plan", words, governorFrom, to)) {
      return Status.PLANNED;
    }
    if (laterThanPublished(words.reading(), words.span(from, to)) && !past(words, from, to)) {
      return Status.PLANNED;
    }
    if (rules.found("ongoing", words, from, to) || present(words, from, to)) {
      return Status.ONGOING;
    }
    return words.hasVerb(from, to) ? Status.HAPPENED : Status.PLANNED;
  }

  private boolean future(Words words, int from, int to) {
    for (int i = from; i < to; i++) {
      if (rules.match("future", words, i) > 0) {
        return true;
      }
      if (rules.language() == Language.ARABIC && words.verb(i) && arabicFuture(words.key(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean arabicFuture(String key) {
    String bare = key.startsWith("و") || key.startsWith("ف") ? key.substring(1) : key;
    return bare.length() > 4 && bare.startsWith("س") && "يتنا".indexOf(bare.charAt(1)) >= 0;
  }

  private boolean present(Words words, int from, int to) {
    boolean nominal = true;
    for (int i = from; i < to; i++) {
      String key = words.key(i);
      if (rules.is("present", key)) {
        return true;
      }
      if (words.verb(i)) {
        nominal = false;
        if (rules.language() == Language.PERSIAN
            && (key.startsWith("مي") || key.startsWith("نمي"))) {
          return !past(words, from, to);
        }
        if (rules.language() == Language.ARABIC && arabicImperfect(key)) {
          return true;
        }
      }
    }
    return nominal && rules.language() == Language.ARABIC;
  }

  private static boolean arabicImperfect(String key) {
    String bare = key.startsWith("و") || key.startsWith("ف") ? key.substring(1) : key;
    return bare.length() > 3 && (bare.charAt(0) == 'ي' || bare.charAt(0) == 'ت');
  }

  private boolean past(Words words, int from, int to) {
    if (rules.language() != Language.PERSIAN) {
      return false;
    }
    for (int i = from; i < to; i++) {
      String key = words.key(i);
      if (words.verb(i)
          && (key.endsWith("شد")
              || key.endsWith("كرد")
              || key.endsWith("داد")
              || key.endsWith("ميشد"))) {
        return true;
      }
    }
    return false;
  }

  private static boolean laterThanPublished(Reading reading, Span span) {
    Optional<LocalDate> published = reading.article().published();
    if (published.isEmpty()) {
      return false;
    }
    for (TimeExpression time : reading.timesIn(span)) {
      if (time.value().orElse(null) instanceof TimeValue.Interval interval
          && interval.first().isPresent()
          && interval.first().get().isAfter(published.get())) {
        return true;
      }
    }
    return false;
  }
}

package io.github.muqabala.quantity;

import io.github.muqabala.article.Language;
import io.github.muqabala.number.Phrasebook;
import io.github.muqabala.reading.Span;
import java.util.Optional;

/**
 * Reads "no one was hurt", «لم يصب أحد», «کسی آسیب ندید» as zero people. It counts only beside a
 * word of harm or arrest, since "no one knows" is no count; Arabic and Persian need the negation
 * too.
 */
final class Nobody {
  private static final int REACH = 4;

  private Nobody() {}

  static Optional<SentenceScanner.Step> at(Line line, int index) {
    Optional<Phrasebook.Match> word = line.find(index, "NOBODY");
    if (word.isEmpty()) {
      return Optional.empty();
    }
    int next = word.get().next();
    boolean counts =
        line.language() == Language.ARABIC
            ? has(line, index - REACH, index, "HARM") && has(line, index - REACH, index, "NOT")
            : has(line, next, next + REACH, "HARM")
                && (line.language() == Language.ENGLISH || has(line, next, next + REACH, "NOT"));
    if (!counts) {
      return Optional.empty();
    }
    Span span = new Span(line.start(index, word.get().prefix()), line.end(next));
    String counted = word.get().sets().getOrDefault("noun", "");
    return Optional.of(SentenceScanner.Step.counting(span, 0, counted, Optional.empty(), next));
  }

  private static boolean has(Line line, int from, int to, String category) {
    for (int i = Math.max(0, from); i < to; i++) {
      if (line.is(i, category)) {
        return true;
      }
    }
    return false;
  }
}

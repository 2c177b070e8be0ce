package io.github.muqabala.quantity;

import io.github.muqabala.article.Language;
import io.github.muqabala.number.Phrasebook;
import io.github.muqabala.reading.Span;
import java.util.Optional;

/**
 * Reads the Arabic dual of a noun as the number two: «كيلومترين», «صاروخين». Only nouns of the
 * table count, since the ending is also that of a plural, and only without the article, since with
 * it the two were named before.
 */
final class Duals {
  private Duals() {}

  static Optional<SentenceScanner.Step> at(Line line, int index) {
    if (line.language() != Language.ARABIC) {
      return Optional.empty();
    }
    for (Phrasebook.Match match : line.words(index)) {
      boolean unit = match.category().equals("UNIT") && match.sets().containsKey("dual");
      if ((unit || match.category().equals("COUNTDUAL")) && !match.definite()) {
        Span span = new Span(line.start(index, match.prefix()), line.end(match.next()));
        Optional<String> name = Optional.ofNullable(match.sets().get("unit"));
        String counted = line.keys(index, match.next()).substring(match.prefix().length());
        return Optional.of(SentenceScanner.Step.counting(span, 2, counted, name, match.next()));
      }
    }
    return Optional.empty();
  }
}

package io.github.muqabala.quantity;

import io.github.muqabala.article.Language;
import io.github.muqabala.number.Atom;
import io.github.muqabala.reading.Quantity.Comparator;
import io.github.muqabala.reading.Quantity.Kind;
import io.github.muqabala.reading.Span;
import java.util.Optional;

/**
 * Reads the Arabic number in words that stands with the article behind what it counts: «الدول
 * الخمس», «أفرادها الستة عشر», with one adjective in «ية» between: «الأوراق العلمية الأربع». The
 * noun has the article or a pronoun; tens are left out, since they rank as often as they count
 * («الذكرى الخمسون»).
 */
final class Appended {
  private static final String ARTICLE = "ال";
  private static final String RELATION = "يه";
  private static final int TENS = 20;
  private static final int NOUN = 4;

  private Appended() {}

  static Optional<SentenceScanner.Step> at(Line line, int index, Amount amount) {
    int noun = index - 1;
    boolean counts =
        line.language() == Language.ARABIC
            && amount.kind() == Kind.CARDINAL
            && amount.comparator() == Comparator.EQUAL
            && !amount.percent()
            && amount.low() > 2
            && amount.low() < TENS
            && line.atom(index).kind() == Atom.Kind.WORD
            && line.atom(index).key().startsWith(ARTICLE);
    if (!counts
        || !line.word(noun)
        || !defined(line.atom(noun).key())
        || line.is(noun, "NAMENOUN")
        || line.bare(noun, "FUNCTION").isPresent()
        || line.timeAt(line.atom(noun).start()).isPresent()) {
      return Optional.empty();
    }
    boolean described =
        line.atom(noun).key().endsWith(RELATION)
            && line.word(noun - 1)
            && defined(line.atom(noun - 1).key());
    int first = described ? noun - 1 : noun;
    Span span = new Span(line.atom(first).start(), line.end(amount.next()));
    return Optional.of(
        SentenceScanner.Step.counting(
            span, amount.low(), line.keys(first, index), Optional.empty(), amount.next()));
  }

  private static boolean defined(String key) {
    return key.length() > NOUN
        && (key.startsWith(ARTICLE)
            || key.startsWith("لل")
            || key.startsWith("بال")
            || key.startsWith("وال")
            || key.endsWith("ها")
            || key.endsWith("هم"));
  }
}

package io.github.muqabala.quantity;

import io.github.muqabala.article.Language;
import io.github.muqabala.number.Atom;
import io.github.muqabala.reading.Quantity;
import io.github.muqabala.reading.Span;
import java.util.Optional;

/**
 * Reads ordinals with the noun they rank. Rules:
 *
 * <ol>
 *   <li>English: the noun follows and a determiner precedes; a capital («7th Division») is a name.
 *   <li>Persian: the noun stands before («مرحله دوم») if the table has it, and follows forms in
 *       «ین» («اولین گام»).
 *   <li>Arabic: behind a noun with the article if the ordinal has it too («المرحلة الثانية»),
 *       before an indefinite or annexed noun otherwise («أولى مراحل», «ثاني أكبر القواعد»).
 *   <li>Nouns that make a name of it (division, fleet, world war) and set phrases (first of all)
 *       are refused.
 * </ol>
 */
final class Ordinals {
  private final Line line;

  Ordinals(Line line) {
    this.line = line;
  }

  Optional<SentenceScanner.Step> of(int index, Amount amount, int floor) {
    boolean before = nounBefore(index, amount.next() - 1);
    int noun = before ? index - 1 : amount.next();
    if (!line.word(noun) || line.is(noun, "NAMENOUN") || line.is(noun, "ORDSTOP")) {
      return Optional.empty();
    }
    if (line.is(amount.next(), "NAMENOUN") || line.is(amount.next(), "ORDSTOP")) {
      return Optional.empty();
    }
    if (line.bare(noun, "FUNCTION").isPresent() || capital(noun) || adverb(index)) {
      return Optional.empty();
    }
    if (before && !defined(noun)) {
      return Optional.empty();
    }
    Atom atom = line.atom(noun);
    int start = before ? line.atom(first(noun)).start() : amount.start();
    int next = before ? amount.next() : behind(noun);
    if (start < floor || line.timeAt(atom.start()).isPresent()) {
      return Optional.empty();
    }
    Quantity quantity =
        new Quantity(
            new Span(start, line.end(next)),
            amount.low(),
            amount.high(),
            false,
            amount.comparator(),
            atom.key(),
            Optional.empty(),
            Optional.empty(),
            amount.kind());
    return Optional.of(new SentenceScanner.Step(quantity, next));
  }

  /** The first part of a Persian compound, «زمین‌لرزه». */
  private int first(int noun) {
    int first = noun;
    while (line.language() == Language.PERSIAN
        && line.atom(first).glued()
        && line.word(first - 1)) {
      first--;
    }
    return first;
  }

  /** The index behind a noun and the other parts of a Persian compound. */
  private int behind(int noun) {
    int next = noun + 1;
    while (line.language() == Language.PERSIAN && line.word(next) && line.atom(next).glued()) {
      next++;
    }
    return next;
  }

  /** "First, …", "must first survey": an ordinal without determiner before it is an adverb. */
  private boolean adverb(int index) {
    if (line.language() != Language.ENGLISH || line.atom(index).kind() == Atom.Kind.NUMBER) {
      return false;
    }
    return !line.is(index - 1, "DETERMINER");
  }

  private boolean capital(int noun) {
    return line.language() == Language.ENGLISH
        && Character.isUpperCase(line.text().charAt(line.atom(noun).start()));
  }

  private boolean nounBefore(int first, int last) {
    return switch (line.language()) {
      case ENGLISH -> false;
      case PERSIAN -> !line.atom(last).key().endsWith("ين");
      case ARABIC -> line.atom(first).key().startsWith("ال");
    };
  }

  /**
   * «محمد السادس» and «داریوش سوم» are names: an Arabic noun must have the article or a pronoun, a
   * Persian one be in the table of what is ranked.
   */
  private boolean defined(int noun) {
    String key = line.atom(noun).key();
    if (line.language() == Language.PERSIAN) {
      return line.is(noun, "RANKED");
    }
    return line.language() != Language.ARABIC
        || key.startsWith("ال")
        || key.endsWith("ه")
        || key.endsWith("ها")
        || key.endsWith("هم")
        || key.endsWith("نا");
  }
}

package io.github.muqabala.quantity;

import io.github.muqabala.article.Language;
import io.github.muqabala.number.Phrasebook;
import java.util.Optional;

/**
 * Finds what a quantity is measured from or part of: the words behind "from", "of", "west of" up to
 * the next function word or mark, three at most. English: a name in capitals, or a noun phrase;
 * Arabic and Persian: a noun, the name behind a title («العاصمة بغداد»), and adjectives. Only
 * lengths and percentages have one; behind a share no "of" is needed («نصف البيوت», "half the
 * houses").
 */
final class References {
  private static final int MOST = 3;
  private static final String QUOTES = "\"«“";

  private final Line line;

  References(Line line) {
    this.line = line;
  }

  Optional<String> behind(int index, boolean percent, boolean share, Optional<String> unit) {
    boolean length =
        unit.isPresent() && (unit.get().endsWith("meter") || unit.get().equals("mile"));
    if (!percent && !length) {
      return Optional.empty();
    }
    Optional<Phrasebook.Match> word = percent ? line.bare(index, "OF") : line.bare(index, "AWAY");
    boolean adverbial = length && adverbial(index - 1);
    if (word.isEmpty() && !(percent && share) && !adverbial) {
      return Optional.empty();
    }
    int from = word.map(Phrasebook.Match::next).orElse(index);
    if (word.isEmpty() && line.language() == Language.ENGLISH) {
      if (!line.is(index, "WHOLESTART")) {
        return Optional.empty();
      }
      from++;
    }
    while (line.mark(from, "\"«'“(")) {
      from++;
    }
    if (line.inside(from) && line.is(from, "OF") && !percent) {
      from = line.find(from, "OF").map(Phrasebook.Match::next).orElse(from);
    }
    int limit = limit(from);
    int next = from;
    int words = 0;
    boolean open = line.mark(from - 1, QUOTES);
    while (words < MOST && next < limit && (name(next) || (words > 0 && !open && quoted(next)))) {
      open |= line.mark(next, QUOTES);
      words += line.word(next) ? 1 : 0;
      next++;
    }
    return words == 0
        ? Optional.empty()
        : Optional.of(line.text().substring(line.atom(from).start(), line.end(next)));
  }

  /** «در ۸۵ کیلومتری اربیل»: the unit in «ی» takes its point of reference at once. */
  private boolean adverbial(int unit) {
    return line.language() == Language.PERSIAN
        && line.word(unit)
        && (line.atom(unit).key().endsWith("متري") || line.atom(unit).key().equals("مايلي"));
  }

  /** Returns where the noun phrase that starts at an index must end. */
  private int limit(int from) {
    if (!name(from)) {
      return from;
    }
    int next = from + 1;
    boolean title = line.is(from, "TITLE");
    if (line.language() == Language.ENGLISH) {
      if (!capital(from)) {
        return new NounPhrase(line).at(from, false).next();
      }
      while (capital(next)) {
        next++;
      }
      return next;
    }
    boolean parted = line.language() == Language.PERSIAN && line.word(next);
    if (parted && (line.atom(next).is("ها") || line.atom(next).is("هاي"))) {
      next++;
    }
    if (title || (line.language() == Language.PERSIAN && NounPhrase.ezafe(line.atom(from).key()))) {
      next += line.mark(next, QUOTES) ? 2 : 1;
    }
    while (line.word(next) && agrees(line.atom(next).key())) {
      next++;
    }
    return next;
  }

  private boolean capital(int index) {
    return line.word(index) && Character.isUpperCase(line.text().charAt(line.atom(index).start()));
  }

  private boolean agrees(String key) {
    return line.language() == Language.ARABIC
        ? key.startsWith("ال") && key.length() > 4
        : key.endsWith("ي") && key.length() > 3;
  }

  private boolean name(int index) {
    return line.word(index) && !line.is(index, "FUNCTION");
  }

  /** «ناحية "البغدادية"»: the mark opens the name proper. */
  private boolean quoted(int index) {
    return line.mark(index, QUOTES) && name(index + 1);
  }
}

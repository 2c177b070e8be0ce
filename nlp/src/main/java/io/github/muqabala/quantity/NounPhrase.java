package io.github.muqabala.quantity;

import io.github.muqabala.article.Language;
import io.github.muqabala.number.Phrasebook;
import io.github.muqabala.reading.Quantity.Kind;
import io.github.muqabala.reading.TimeExpression;
import io.github.muqabala.reading.TimeValue;
import java.util.Optional;

/**
 * Finds what is counted behind a number, without a tagger. Rules:
 *
 * <ol>
 *   <li>A unit ends the phrase.
 *   <li>Arabic: the noun, and up to two words behind it that agree with it: both with the article,
 *       or both without and with the ending of an adjective.
 *   <li>Persian: the noun, behind a classifier the noun that it classifies, and up to two
 *       adjectives in «ی».
 *   <li>English: the words up to the first plural noun, at most four; without one the first word.
 *   <li>A Persian number with a fraction counts units only: «به بزرگی ۶٫۳ شهر را لرزاند».
 *   <li>Marks, function words and numbers end every phrase.
 *   <li>English and Arabic: behind a number above one, "of" or «من» lead to the whole, a plural in
 *       English: "two of the ministers".
 * </ol>
 */
final class NounPhrase {
  private static final int MOST_ENGLISH = 4;

  private final Line line;

  NounPhrase(Line line) {
    this.line = line;
  }

  /**
   * What is counted.
   *
   * @param counted folded words, empty if none
   * @param unit canonical unit, if it is one
   * @param next index of the atom behind
   */
  record Counted(String counted, Optional<String> unit, int next) {}

  /** Returns what an amount counts, be it a part of it: "seventeen of the sailors". */
  Counted behind(Amount amount) {
    Counted counted = at(amount.next(), amount.partitive());
    if (line.language() == Language.PERSIAN
        && amount.kind() == Kind.CARDINAL
        && counted.unit().isEmpty()
        && amount.low() != Math.rint(amount.low())) {
      return new Counted("", Optional.empty(), amount.next());
    }
    if (!counted.counted().isEmpty()
        || amount.partitive()
        || amount.kind() != Kind.CARDINAL
        || amount.low() < 2
        || line.language() == Language.PERSIAN) {
      return counted;
    }
    return line.bare(amount.next(), "OF").map(of -> whole(of.next(), counted)).orElse(counted);
  }

  private Counted whole(int index, Counted none) {
    int from = line.language() == Language.ENGLISH && line.is(index, "DETERMINER") ? index + 1 : index;
    Counted whole = at(from, false);
    boolean several =
        line.language() == Language.ARABIC || Refusals.plural(line, whole.next() - 1);
    return whole.counted().isEmpty() || whole.unit().isPresent() || !several ? none : whole;
  }

  Counted at(int index, boolean partitive) {
    int from = index;
    if (partitive) {
      from = line.bare(index, "OF").map(Phrasebook.Match::next).orElse(index);
    }
    Optional<Phrasebook.Match> unit =
        unit(from).or(() -> partitive ? line.bare(index, "PERIOD") : Optional.empty());
    if (unit.isPresent()) {
      int next = unit.get().next();
      return new Counted(
          line.keys(from, next), Optional.of(unit.get().sets().getOrDefault("unit", "")), next);
    }
    int next =
        switch (line.language()) {
          case ARABIC -> arabic(from);
          case PERSIAN -> persian(from);
          case ENGLISH -> english(from);
        };
    if (next == from) {
      return new Counted("", Optional.empty(), index);
    }
    return new Counted(line.keys(from, next), Optional.empty(), next);
  }

  private Optional<Phrasebook.Match> unit(int index) {
    return line.bare(index, "UNIT").filter(m -> !m.sets().containsKey("dual"));
  }

  private boolean noun(int index) {
    return line.word(index)
        && line.bare(index, "FUNCTION").isEmpty()
        && !inTime(index)
        && (line.numeral(index).isEmpty() || line.language() == Language.PERSIAN);
  }

  private boolean inTime(int index) {
    return line.timeAt(line.atom(index).start())
        .flatMap(TimeExpression::value)
        .filter(v -> !(v instanceof TimeValue.Duration))
        .isPresent();
  }

  private int arabic(int from) {
    if (!noun(from) || line.is(from, "FUNCTION") || attached(from)) {
      return from;
    }
    boolean definite = line.atom(from).key().startsWith("ال");
    int next = from + 1;
    while (next < from + 3 && noun(next) && agrees(line.atom(next).key(), definite)) {
      next++;
    }
    return next;
  }

  /**
   * «بفارق» and «ليصل» carry a preposition or conjunction, «يتظاهرون» is a verb; nouns that look so
   * are listed.
   */
  private boolean attached(int index) {
    String key = line.atom(index).key();
    return ("وبلي".indexOf(key.charAt(0)) >= 0 || key.startsWith("تت"))
        && !line.is(index, "NOUN")
        && !line.is(index, "UNIT");
  }

  private static boolean agrees(String key, boolean definite) {
    if (definite != key.startsWith("ال")) {
      return false;
    }
    if (definite) {
      return true;
    }
    return key.length() > 3
        && "ويلب".indexOf(key.charAt(0)) < 0
        && (key.endsWith("ي")
            || key.endsWith("يا")
            || key.endsWith("يه")
            || key.endsWith("يين")
            || key.endsWith("يات"));
  }

  private int persian(int from) {
    if (!noun(from) && line.bare(from, "CLASSIFIER").isEmpty()) {
      return from;
    }
    int next = from + 1;
    if (line.is(from, "CLASSIFIER") && attributive(next)) {
      next++;
    }
    next = behindSuffix(next);
    if (ezafe(line.atom(next - 1).key())
        && (attributive(next) || (line.word(next) && line.atom(next).is("خود")))) {
      next++;
    }
    int most = next + 2;
    while (next < most
        && attributive(next)
        && line.atom(next).key().endsWith("ي")
        && line.atom(next).key().length() > 3) {
      next++;
    }
    return next;
  }

  /** «کشته», «چیده», «خبر»: a participle or the noun of a light verb belongs to the verb. */
  private boolean attributive(int index) {
    if (!noun(index) || line.is(index, "LIGHT")) {
      return false;
    }
    String key = line.atom(index).key();
    return !key.endsWith("ته") && !key.endsWith("ده");
  }

  /** «نیروهای», «نیروی»: the written ezafe promises another word of the phrase. */
  static boolean ezafe(String key) {
    return (key.endsWith("اي") && key.length() > 2) || key.endsWith("وي");
  }

  /** Takes in the plural ending that a half-space parts from its noun. */
  private int behindSuffix(int next) {
    boolean suffix =
        line.word(next)
            && (line.atom(next).is("ها") || line.atom(next).is("هاي") || line.atom(next).is("اي"));
    return suffix ? next + 1 : next;
  }

  private int english(int from) {
    int i = from;
    while (i < from + MOST_ENGLISH && (noun(i) || initial(i))) {
      if (plural(i)) {
        return i + 1;
      }
      i++;
    }
    int least = i > from && line.mark(from + 1, ".") ? i : from + 1;
    return i > from ? least : from;
  }

  /** The point of "U.S. cents" ends no phrase. */
  private boolean initial(int index) {
    return line.mark(index, ".")
        && line.atom(index).glued()
        && line.word(index - 1)
        && line.atom(index - 1).key().length() == 1
        && line.word(index + 1);
  }

  private boolean plural(int index) {
    String key = line.atom(index).key();
    return line.is(index, "IRREGULAR")
        || (key.length() > 3
            && key.endsWith("s")
            && !key.endsWith("ss")
            && !key.endsWith("us")
            && !key.endsWith("is"));
  }
}

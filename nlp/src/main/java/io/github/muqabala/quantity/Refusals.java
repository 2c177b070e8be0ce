package io.github.muqabala.quantity;

import io.github.muqabala.article.Language;
import io.github.muqabala.number.Atom;
import io.github.muqabala.reading.Quantity.Comparator;
import io.github.muqabala.reading.Quantity.Kind;

/**
 * Refuses numbers that count nothing. Rules:
 *
 * <ol>
 *   <li>A number that opens a sentence and is followed by a stop, a dash or a bracket numbers a
 *       list.
 *   <li>A lone number between 1900 and 2060 without noun and comparator is a year that was not
 *       recognised.
 *   <li>A number between colons, slashes or decimal dashes is a score, a clock or a code; so is one
 *       beside «بر» and another number.
 *   <li>«هیچ» before an abstract noun ("no doubt") or a negated verb denies, it does not count;
 *       "no" counts only plural nouns.
 *   <li>All and some need a noun, in English and Persian a plural behind all; «كل» counts only with
 *       a noun that has the article, else it means each.
 *   <li>A vague word or a small number in words needs a noun, "of them" behind it, or a total
 *       before it that has reached it.
 * </ol>
 */
final class Refusals {
  private static final int FARTHEST_TOTAL = 15;

  private Refusals() {}

  static boolean refuses(Line line, int index, Amount amount, NounPhrase.Counted counted) {
    boolean noun = !counted.counted().isEmpty();
    if (amount.percent() && amount.kind() != Kind.UNIVERSAL) {
      return false;
    }
    if (none(line, index)) {
      return !noun || !countable(line, index, amount, counted);
    }
    if (amount.kind() == Kind.UNIVERSAL) {
      return !noun || !all(line, amount, counted);
    }
    if (amount.kind() == Kind.VAGUE) {
      return !noun;
    }
    if (!amount.unit().isEmpty()) {
      return false;
    }
    if (lists(line, index, amount)) {
      return true;
    }
    if (score(line, index, amount)) {
      return true;
    }
    boolean digits = line.atom(amount.next() - 1).kind() == Atom.Kind.NUMBER;
    if (!noun && amount.comparator() == Comparator.EQUAL) {
      int earliest = line.language() == Language.PERSIAN ? 1200 : 1900;
      boolean year = amount.low() >= earliest && amount.low() <= 2060;
      boolean scale = amount.next() == index + 1 && amount.low() >= 100;
      boolean definite = line.atom(index).key().startsWith("ال");
      boolean lone =
          !digits
              && !ofThem(line, amount.next())
              && !total(line, index)
              && (amount.low() < 20 || scale || definite);
      return (year && digits) || lone || code(line, index, amount);
    }
    return code(line, index, amount);
  }

  private static boolean none(Line line, int index) {
    return line.is(index, "NONE");
  }

  private static boolean countable(
      Line line, int index, Amount amount, NounPhrase.Counted counted) {
    return switch (line.language()) {
      case PERSIAN -> !line.is(amount.next(), "NONESTOP") && !negated(line, amount.next());
      case ENGLISH ->
          !line.is(amount.next(), "NONESTOP")
              && (!line.atom(index).is("no") || plural(line, counted.next() - 1));
      case ARABIC -> true;
    };
  }

  /** «هیچ نیاموختند»: a verb, where a noun would end in «ی». */
  private static boolean negated(Line line, int index) {
    String key = line.atom(index).key();
    return key.startsWith("ن") && !key.endsWith("ي");
  }

  /** Tells whether what is counted was named before: "three of them", «سبعة منهم». */
  private static boolean ofThem(Line line, int next) {
    if (!line.word(next)) {
      return false;
    }
    String key = line.atom(next).key();
    String behind = line.word(next + 1) ? line.atom(next + 1).key() : "";
    return switch (line.language()) {
      case ARABIC -> key.equals("منهم") || key.equals("منهن") || key.equals("منها");
      case ENGLISH -> key.equals("of") && behind.equals("them");
      case PERSIAN -> key.equals("از") && (behind.equals("انها") || behind.equals("انان"));
    };
  }

  /** «ارتفع عدد السفن إلى سبع»: the number that a total has reached. */
  private static boolean total(Line line, int index) {
    if (!line.is(index - 1, "REACHING")) {
      return false;
    }
    for (int i = index - 2; i >= Math.max(0, index - FARTHEST_TOTAL); i--) {
      if (line.is(i, "TOTAL")) {
        return true;
      }
    }
    return false;
  }

  static boolean plural(Line line, int index) {
    String key = line.atom(index).key();
    return (key.endsWith("s") && !key.endsWith("ss")) || line.is(index, "IRREGULAR");
  }

  private static boolean all(Line line, Amount amount, NounPhrase.Counted counted) {
    String noun = line.atom(amount.next()).key();
    return switch (line.language()) {
      case ARABIC -> noun.startsWith("ال") && noun.length() > 4;
      case PERSIAN -> persianPlural(line, amount.next(), counted.next());
      case ENGLISH -> plural(line, counted.next() - 1);
    };
  }

  /**
   * «همه رفتند» says everybody, «همه نیروها» all of the forces: a plural must be among the words.
   */
  private static boolean persianPlural(Line line, int from, int next) {
    for (int i = from; i < next; i++) {
      String key = line.atom(i).key();
      boolean ending =
          key.endsWith("ها")
              || key.endsWith("هاي")
              || key.endsWith("هايي")
              || (key.length() > 4
                  && (key.endsWith("ان") || key.endsWith("ات") || key.endsWith("ين")));
      if (ending) {
        return true;
      }
    }
    return false;
  }

  private static boolean lists(Line line, int index, Amount amount) {
    int next = amount.next();
    boolean opens = index == 0 || line.mark(index - 1, "([:؛;.،");
    return opens
        && line.atom(index).kind() == Atom.Kind.NUMBER
        && (line.mark(next, ".)-–:،") || line.mark(next, "]"));
  }

  /** "7-2", "26 - 00": two numbers around a dash that are no range; "4x4". */
  private static boolean score(Line line, int index, Amount amount) {
    boolean single = line.atom(index).kind() == Atom.Kind.NUMBER && amount.next() == index + 1;
    int next = amount.next();
    boolean before =
        (line.mark(index - 1, "-–—×+") && line.inside(index - 2) && number(line, index - 2))
            || line.mark(index - 1, "+");
    boolean after = line.mark(next, "-–—×+") && line.inside(next + 1) && number(line, next + 1);
    boolean times = line.word(next) && line.atom(next).is("x") && line.atom(next).glued();
    boolean behindTimes =
        line.word(index - 1) && line.atom(index - 1).is("x") && line.atom(index).glued();
    return (single && (before || after || times || behindTimes)) || persianScore(line, index, next);
  }

  /** «دو بر صفر». */
  private static boolean persianScore(Line line, int index, int next) {
    return line.language() == Language.PERSIAN
        && ((line.word(index - 1) && line.atom(index - 1).is("بر") && numeral(line, index - 2))
            || (line.word(next) && line.atom(next).is("بر") && numeral(line, next + 1)));
  }

  private static boolean numeral(Line line, int index) {
    return line.inside(index) && line.numeral(index).isPresent();
  }

  private static boolean number(Line line, int index) {
    return line.atom(index).kind() == Atom.Kind.NUMBER;
  }

  private static boolean code(Line line, int index, Amount amount) {
    int next = amount.next();
    boolean glued = line.inside(next) && line.atom(next).glued();
    boolean after = glued && line.mark(next, ":/\\@_");
    boolean version =
        line.mark(index - 1, ".") && line.word(index - 2) && line.atom(index - 1).glued();
    boolean before = (line.mark(index - 1, ":/\\@_#") || version) && line.atom(index).glued();
    boolean zero = amount.low() == 0 && line.word(index) && glued;
    boolean letters =
        glued
            && line.word(next)
            && line.atom(next).key().length() <= 2
            && line.atom(next).key().charAt(0) < 128
            && !line.is(next, "UNIT");
    return after || before || letters || zero;
  }
}

package io.github.muqabala.quantity;

import io.github.muqabala.article.Language;
import io.github.muqabala.number.Numeral;
import io.github.muqabala.number.Phrasebook;
import io.github.muqabala.reading.Quantity.Comparator;
import io.github.muqabala.reading.Quantity.Kind;
import java.util.Optional;

/**
 * Reads fractions as shares in percent, so that "by a quarter" and «۲۵ درصد» are one number. Rules:
 *
 * <ol>
 *   <li>A fraction of a scale is a number: "a quarter of a million" is 250,000. A fraction of a
 *       unit stays a part of the unit: "half a mile", «ربع نقطة مئوية», "a quarter of an hour".
 *   <li>English: a share needs "of", a determiner behind half and double, or a place where only a
 *       number can stand: behind a comparator or "by". A hyphen behind it makes a compound
 *       ("half-time"); a word before it that tells halves or quarters apart makes it a part of a
 *       place or a time ("the northern half", "the last quarter"), and so does a town or a
 *       financial year behind a quarter.
 *   <li>Arabic: with the article it must follow a measure or a preposition («بمقدار الربع», «إلى
 *       النصف») and no ordinal may follow («الربع الأول»); «خُمس» is told from «خمس» by its vowel
 *       or by a whole with the article behind it («خمس السكان»).
 *   <li>Persian: «نیم» is a part of units only; the others are shares.
 *   <li>Compounds of the table (midnight, semi-finals) are none.
 * </ol>
 */
final class Shares {
  private static final char DAMMA = 'ُ';

  private final Line line;

  Shares(Line line) {
    this.line = line;
  }

  /** Tells whether an Arabic number from five to ten is the part of that name. */
  boolean fifth(Numeral numeral, int index) {
    if (line.language() != Language.ARABIC
        || numeral.kind() != Numeral.Kind.CARDINAL
        || numeral.digits()
        || numeral.next() != index + 1
        || numeral.value() < 5
        || numeral.value() > 10
        || !line.atom(index).key().endsWith(letters(numeral.value()))) {
      return false;
    }
    int start = numeral.start();
    return line.text().charAt(start + 1) == DAMMA
        || (line.word(index + 1)
            && (line.atom(index + 1).key().startsWith("ال") || line.is(index + 1, "WHOLE"))
            && !line.is(index + 1, "UNIT"));
  }

  /** Returns the letters that the number without its ending and the part share. */
  private static String letters(double value) {
    return switch ((int) value) {
      case 5 -> "خمس";
      case 7 -> "سبع";
      case 9 -> "تسع";
      case 10 -> "عشر";
      default -> "ثمن";
    };
  }

  /** Returns the share, the number, or nothing for a fraction that stands at an index. */
  Optional<Amount> of(double value, Numeral numeral, int index, boolean compared) {
    int next = numeral.next();
    Optional<Phrasebook.Match> of = line.bare(next, "OF");
    int whole = of.map(Phrasebook.Match::next).orElse(next);
    int article = whole;
    if (line.inside(whole) && (line.atom(whole).is("a") || line.atom(whole).is("an"))) {
      article++;
    }
    Optional<Numeral> scale = of.isPresent() ? line.numeral(whole) : Optional.empty();
    if (scale.isPresent() && !scale.get().digits() && scale.get().value() >= 1000) {
      return Optional.of(amount(value * scale.get().value(), false, numeral, scale.get().next()));
    }
    boolean definite = definite(numeral, index);
    if (!definite && partOfUnit(article)) {
      return Optional.of(amount(value, false, numeral, article));
    }
    if (value >= 1) {
      return Optional.of(amount(value, false, numeral, next));
    }
    if (line.is(next, "SHARESTOP") || line.mark(next, "-") || (of.isEmpty() && article > whole)) {
      return Optional.empty();
    }
    boolean share =
        switch (line.language()) {
          case ENGLISH -> english(index, next, of.isPresent(), whole, compared);
          case ARABIC -> arabic(numeral, index, next, of.isPresent(), compared);
          case PERSIAN -> !line.is(index, "UNITPART");
        };
    return share ? Optional.of(amount(100 * value, true, numeral, next)) : Optional.empty();
  }

  private static Amount amount(double value, boolean percent, Numeral numeral, int next) {
    // Parts of a hundred that no decimal holds are shown to two places, as percentages are.
    double shown = percent ? Math.rint(value * 100) / 100 : value;
    return new Amount(
        shown, shown, Comparator.EQUAL, Kind.CARDINAL, percent, "", numeral.start(), next, true);
  }

  private boolean english(int index, int next, boolean of, int whole, boolean compared) {
    if (line.is(index - 1, "PARTOF")
        || line.numeral(index - 1).filter(n -> n.kind() == Numeral.Kind.ORDINAL).isPresent()) {
      return false;
    }
    boolean quarter = line.atom(next - 1).is("quarter");
    if (of) {
      return !quarter || !place(whole);
    }
    boolean ends = !line.word(next) || line.bare(next, "FUNCTION").isPresent();
    boolean half = line.atom(next - 1).is("half");
    boolean by = compared || (line.word(index - 1) && line.is(index - 1, "SHAREBY"));
    boolean several = next > index + 1 && !line.atom(index).is("a");
    boolean timed = line.inside(next) && line.timeAt(line.atom(next).start()).isPresent();
    return (half && line.is(next, "WHOLESTART"))
        || (by && (ends || timed))
        || (quarter && line.word(index - 1) && line.atom(index - 1).is("by"))
        || (several && (ends || line.is(next, "WHOLESTART")));
  }

  /** "A quarter of the old town": its noun phrase has a town or a year of accounts. */
  private boolean place(int whole) {
    for (int i = whole; i < whole + 4 && line.word(i); i++) {
      if (line.is(i, "PLACE")) {
        return true;
      }
    }
    return false;
  }

  private boolean partOfUnit(int index) {
    return line.is(index, "PERCENT") || line.is(index, "UNIT") || line.is(index, "PERIOD");
  }

  private boolean definite(Numeral numeral, int index) {
    String key = line.atom(index).key();
    return line.language() == Language.ARABIC
        && (key.startsWith("ال", numeral.prefix().length()) || key.startsWith("لل"));
  }

  private boolean arabic(Numeral numeral, int index, int next, boolean of, boolean compared) {
    boolean ordinal = line.numeral(next).filter(n -> n.kind() == Numeral.Kind.ORDINAL).isPresent();
    if (ordinal || (line.word(next) && line.is(next, "PARTOF"))) {
      return false;
    }
    if (definite(numeral, index)) {
      return of || compared || line.is(index - 1, "SHAREBY") || numeral.prefix().endsWith("ب");
    }
    return line.word(next);
  }
}

package io.github.muqabala.number;

import io.github.muqabala.article.Language;
import io.github.muqabala.data.DataFile;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads numbers of one language, in digits, in words, and mixed. Rules:
 *
 * <ol>
 *   <li>A part of a number is added if its decimal places are still free: «خمسة وعشرون», «بیست و
 *       پنج», "twenty-five". Arabic and Persian need «و» in between; Arabic alone puts units before
 *       tens.
 *   <li>A hundred multiplies units («ثلاث مئة», "three hundred"), a larger scale all that was
 *       collected («دو هزار», "2.5 million"); scales must go down, but a scale right behind a scale
 *       multiplies («هزار میلیارد»).
 *   <li>An Arabic dual is its own number: «ألفين وخمسمئة» is 2500.
 *   <li>A fraction behind «و»/"and" is added; behind a scale it is a part of it («مليون ونصف», «دو
 *       و نیم میلیون»).
 *   <li>An ordinal ends a number and makes all of it an ordinal: «بیست و پنجم», «الخامس والعشرين».
 *   <li>At most 24 atoms make one number, so that reading is linear.
 * </ol>
 *
 * Immutable and safe for use by many threads.
 */
public final class Numerals {
  private final Language language;
  private final Phrasebook words;

  private Numerals(Language language, Phrasebook words) {
    this.language = language;
    this.words = words;
  }

  /** Returns the numerals of a language. */
  public static Numerals of(Language language) {
    List<List<String>> rows = DataFile.rows(Numerals.class, language.code() + ".tsv", 3);
    return new Numerals(language, Phrasebook.of(language, rows));
  }

  /** Tells whether a folded word is part of some numeral. */
  public boolean knows(String key) {
    return words.knows(key);
  }

  /** Returns the categories of a folded word. */
  Set<String> categories(String key) {
    return words.categories(key);
  }

  /** Returns the longest number that starts at an atom. */
  public Optional<Numeral> at(String text, List<Atom> atoms, int index) {
    return new NumeralReader(language, words, text, atoms).read(index);
  }
}

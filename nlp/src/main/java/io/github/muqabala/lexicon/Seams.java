package io.github.muqabala.lexicon;

import io.github.muqabala.article.Language;

/**
 * Where a form and the words of a text are cut, as bits: bit {@code n} stands for a cut before the
 * character {@code n} of the joined key. Cuts beyond the last bit are taken to agree.
 */
final class Seams {
  private Seams() {}

  /**
   * Tells whether the words of the text are cut where those of a form may be: what only one of the
   * two cuts must not part a word too short to carry meaning. Arabic seldom writes a word apart,
   * and many of its short words are prepositions, as many of Persian are: «مصر في» is not «مصرفي»,
   * «آن به» not «انبه».
   *
   * @param form the cuts of the form
   * @param seen the cuts of the text
   * @param length length of the joined key
   */
  static boolean fit(Language language, int form, int seen, int length) {
    if (form == seen) {
      return true;
    }
    int joined = language == Language.ENGLISH ? 4 : 2;
    int apart = language == Language.ENGLISH ? joined : 3;
    int wanted = form ^ seen;
    int last = 0;
    for (int rest = form | seen; rest != 0; rest &= rest - 1) {
      int at = Integer.numberOfTrailingZeros(rest);
      int above = rest & (rest - 1);
      int after = above == 0 ? length : Integer.numberOfTrailingZeros(above);
      int shortest = (seen >>> at & 1) == 1 ? apart : joined;
      if ((wanted >>> at & 1) == 1 && (at - last < shortest || after - at < shortest)) {
        return false;
      }
      last = at;
    }
    return true;
  }
}

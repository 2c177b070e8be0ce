package io.github.muqabala.article;

/**
 * A guess at the language from the letters alone, good enough to choose the calendar of a stamp.
 * The letters پ چ ژ گ ی ک speak for Persian, ة ي ك ى for Arabic.
 */
final class Scripts {
  private static final int ENOUGH = 5000;

  private Scripts() {}

  static Language language(String text) {
    int latin = 0;
    int arabic = 0;
    int persian = 0;
    int arabicOnly = 0;
    for (int i = 0; i < text.length() && i < ENOUGH; i++) {
      char c = text.charAt(i);
      if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')) {
        latin++;
      } else if (c >= 0x600 && c < 0x700) {
        arabic++;
        persian += "پچژگیک".indexOf(c) >= 0 ? 1 : 0;
        arabicOnly += "ةيكى".indexOf(c) >= 0 ? 1 : 0;
      }
    }
    if (arabic <= latin) {
      return Language.ENGLISH;
    }
    return persian > arabicOnly ? Language.PERSIAN : Language.ARABIC;
  }
}

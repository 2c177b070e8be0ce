package io.github.muqabala.lexicon;

/**
 * Tells which words of a text cannot be an abbreviation though their folded letters are. A name in
 * capitals up to three letters long is written in capitals, without blanks of the text in it: "In
 * a" is not INA, "who" not WHO. A longer one may be written like a name: Unicef, Nato.
 */
final class Spelling {
  private static final int SHORT = 3;

  private Spelling() {}

  /** Tells whether a form cannot be what a stretch of text says. */
  static boolean excludes(String form, String surface) {
    if (form.length() < 2 || surface.isEmpty() || form.charAt(0) > 127) {
      return false;
    }
    if (!isCapital(form.charAt(0)) || !isCapital(form.charAt(1)) || !isCapitals(form)) {
      return false;
    }
    return form.length() > SHORT
        ? !isCapital(surface.charAt(0))
        : surface.indexOf(' ') >= 0 || capitals(surface) < form.length();
  }

  private static boolean isCapital(char c) {
    return c >= 'A' && c <= 'Z';
  }

  private static boolean isCapitals(String form) {
    return capitals(form) == form.length();
  }

  private static int capitals(String text) {
    int capitals = 0;
    for (int i = 0; i < text.length(); i++) {
      capitals += isCapital(text.charAt(i)) ? 1 : 0;
    }
    return capitals;
  }
}

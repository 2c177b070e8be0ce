package io.github.muqabala.lexicon;

import io.github.muqabala.folding.Folding;

/**
 * How the letters that folding makes equal stand in an Arabic text and in a form.
 *
 * <ul>
 *   <li>a form that the text writes with other letters of the kind (أ for ا, ة for ه, ى for ي) is
 *       folded, and gives way to one written as in the text;
 *   <li>أ against إ is a clash and no reading at all: «وأن» is not «وإن»;
 *   <li>final ى that an ending turns into ي is inflected, not folded;
 *   <li>in a text without any hamza on alef or without any taa marbuta no form counts as folded.
 * </ul>
 */
final class ArabicSpelling {
  /** The ways in which a form may stand in a text. */
  enum Kind {
    /** Letter by letter. */
    EXACT,
    /** With inflection inside, which tells nothing. */
    INFLECTED,
    /** With letters that folding makes equal. */
    FOLDED,
    /** With letters that no writer takes for each other. */
    CLASH
  }

  private final boolean careful;

  ArabicSpelling(String text) {
    careful = mayClash(text) && text.indexOf('ة') >= 0;
  }

  /** Tells whether a form has letters that another writing of it may clash with. */
  static boolean mayClash(String form) {
    return form.indexOf('أ') >= 0 || form.indexOf('إ') >= 0;
  }

  /** Returns how a form stands in a stretch of the text. */
  Kind of(String surface, String form) {
    String seen = letters(surface);
    if (seen.contains(form)) {
      return Kind.EXACT;
    }
    String seenKey = Folding.key(seen);
    String formKey = Folding.key(form);
    int at = seenKey.indexOf(formKey);
    if (at < 0 || seenKey.length() != seen.length() || formKey.length() != form.length()) {
      return Kind.INFLECTED;
    }
    for (int i = 0; i < form.length(); i++) {
      if (clash(seen.charAt(at + i), form.charAt(i))) {
        return Kind.CLASH;
      }
    }
    int last = form.length() - 1;
    boolean goesOn = at + last + 1 < seen.length();
    boolean ending =
        goesOn && form.charAt(last) == 'ى' && seen.startsWith(form.substring(0, last), at);
    return careful && !ending ? Kind.FOLDED : Kind.INFLECTED;
  }

  private static boolean clash(char one, char other) {
    return (one == 'أ' && other == 'إ') || (one == 'إ' && other == 'أ');
  }

  /** Returns a stretch without vowel signs and tatweel. */
  private static String letters(String surface) {
    StringBuilder letters = new StringBuilder(surface.length());
    for (int i = 0; i < surface.length(); i++) {
      char c = surface.charAt(i);
      if (Character.getType(c) != Character.NON_SPACING_MARK && c != 'ـ') {
        letters.append(c);
      }
    }
    return letters.toString();
  }
}

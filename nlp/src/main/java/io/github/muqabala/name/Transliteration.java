package io.github.muqabala.name;

import io.github.muqabala.folding.Folding;

/**
 * Turns a name of any of the three scripts into a key of consonants, so that the spellings of one
 * name meet: Mohammed and محمد, Guterres and غوتيريش and گوترش.
 *
 * <p>Vowels, weak letters, the article and doubled letters are dropped; consonants that the
 * languages write for one another share a class: p/b, g/gh/j/q, s/sh/z/ts, d/dh/z, t/th, k/kh/h,
 * f/v/w.
 */
final class Transliteration {
  private Transliteration() {}

  static String key(String name) {
    String folded = Folding.key(name);
    StringBuilder key = new StringBuilder();
    int i = folded.startsWith("ال") && folded.length() > 4 ? 2 : 0;
    for (; i < folded.length(); i++) {
      char c = consonant(folded.charAt(i));
      if (c != 0 && (key.isEmpty() || key.charAt(key.length() - 1) != c)) {
        key.append(c);
      }
    }
    return key.isEmpty() ? folded : key.toString();
  }

  private static char consonant(char c) {
    return switch (c) {
      case 'ب', 'پ', 'b', 'p' -> 'b';
      case 'ت', 'ط', 't', 'ة' -> 't';
      case 'ث', 'س', 'ص', 'ش', 's', 'c', 'x' -> 's';
      case 'ج', 'ژ', 'گ', 'غ', 'ق', 'g', 'j', 'q' -> 'g';
      case 'ح', 'ه', 'h' -> 0;
      case 'خ', 'ك', 'k' -> 'k';
      case 'چ' -> 's';
      case 'د', 'd' -> 'd';
      case 'ذ', 'ز', 'ظ', 'ض', 'z' -> 'z';
      case 'ر', 'r' -> 'r';
      case 'ف', 'ڤ', 'f', 'v' -> 'f';
      case 'ل', 'l' -> 'l';
      case 'م', 'm' -> 'm';
      case 'ن', 'n' -> 'n';
      default -> 0;
    };
  }
}

package io.github.muqabala.name;

import io.github.muqabala.article.Language;
import io.github.muqabala.reading.Token;
import java.util.ArrayList;
import java.util.List;

/**
 * The ways to read a word as a name with something attached to its front or end.
 *
 * <ul>
 *   <li>Arabic: و, ف, then ب, ل, ك; «لل» stands for ل and the article, and stays in the span.
 *   <li>Persian: the ezafe ی behind a vowel is no part of a name's key.
 *   <li>English: the genitive 's.
 * </ul>
 */
final class Proclitics {
  private Proclitics() {}

  /** A reading of a word: its key without what is attached, and where the rest starts. */
  record Variant(String key, int start, char proclitic) {}

  static List<Variant> variants(Language language, Token first, String key) {
    int start = first.span().start();
    List<Variant> variants = new ArrayList<>();
    variants.add(new Variant(key, start, ' '));
    if (language == Language.ENGLISH && key.endsWith("s") && key.length() > 4) {
      variants.add(new Variant(key.substring(0, key.length() - 1), start, ' '));
    }
    if (language == Language.PERSIAN && ezafe(key)) {
      variants.add(new Variant(key.substring(0, key.length() - 1), start, ' '));
    }
    if (language == Language.ARABIC && key.length() > 3) {
      arabic(key, start, variants);
    }
    return variants;
  }

  /** After a vowel the ezafe is written ی; after a consonant the ی would make an adjective. */
  private static boolean ezafe(String key) {
    return key.length() > 4
        && key.endsWith("ي")
        && "اوه".indexOf(key.charAt(key.length() - 2)) >= 0;
  }

  private static void arabic(String key, int start, List<Variant> variants) {
    String rest = key;
    int skipped = 0;
    char proclitic = ' ';
    if (rest.charAt(0) == 'و' || rest.charAt(0) == 'ف') {
      proclitic = rest.charAt(0);
      rest = rest.substring(1);
      skipped++;
      variants.add(new Variant(rest, start + skipped, proclitic));
    }
    if (rest.startsWith("لل") && rest.length() > 4) {
      variants.add(new Variant("ال" + rest.substring(2), start + skipped, 'ل'));
    }
    if (rest.length() > 3 && "بلك".indexOf(rest.charAt(0)) >= 0) {
      variants.add(new Variant(rest.substring(1), start + skipped + 1, rest.charAt(0)));
    }
  }
}

package io.github.muqabala.folding;

import java.text.Normalizer;
import java.util.Locale;

/** Folds spelling variants of one word to one match key. */
public final class Folding {
  private Folding() {}

  /** Returns the match key of a word: spelling variants that mean no difference share it. */
  public static String key(String word) {
    String nfkc = Normalizer.normalize(word, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    StringBuilder key = new StringBuilder(nfkc.length());
    for (int i = 0; i < nfkc.length(); i++) {
      char c = nfkc.charAt(i);
      switch (c) {
        case 'أ', 'إ', 'آ', 'ٱ' -> key.append('ا');
        case 'ى', 'ی', 'ئ' -> key.append('ي');
        case 'ک' -> key.append('ك');
        case 'ؤ' -> key.append('و');
        case 'ة', 'ۀ' -> key.append('ه');
        default -> {
          int digit = Character.digit(c, 10);
          if (digit >= 0) {
            key.append((char) ('0' + digit));
          } else if (Character.getType(c) != Character.NON_SPACING_MARK
              && Character.getType(c) != Character.FORMAT
              && c != 'ـ') {
            key.append(c);
          }
        }
      }
    }
    return key.toString();
  }
}

package io.github.muqabala.name;

import com.google.common.base.Splitter;
import io.github.muqabala.folding.Folding;
import io.github.muqabala.reading.Token;
import java.util.List;

/** Keys of names over several tokens: blanks, half-spaces and hyphens do not tell names apart. */
final class Keys {
  private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings();

  private Keys() {}

  /** Returns the key of a form of a data file. */
  static String of(String form) {
    StringBuilder key = new StringBuilder();
    for (String word : WORDS.split(form)) {
      key.append(letters(Folding.key(word)));
    }
    return key.toString();
  }

  /** Returns how many words a form has. */
  static int words(String form) {
    return WORDS.splitToList(form).size();
  }

  /** Returns the key of the tokens from one index up to another. */
  static String of(List<Token> tokens, int from, int to) {
    StringBuilder key = new StringBuilder();
    for (int i = from; i < to; i++) {
      key.append(letters(tokens.get(i).key()));
    }
    return key.toString();
  }

  /** Returns the letters and digits of a key. */
  static String letters(String key) {
    StringBuilder kept = new StringBuilder(key.length());
    for (int i = 0; i < key.length(); i++) {
      if (Character.isLetterOrDigit(key.charAt(i))) {
        kept.append(key.charAt(i));
      }
    }
    return kept.toString();
  }
}

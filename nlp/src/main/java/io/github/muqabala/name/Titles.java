package io.github.muqabala.name;

import io.github.muqabala.reading.Mention;
import io.github.muqabala.reading.Token;
import java.util.List;

/**
 * Tells whether a title stands before a name, with up to three words that belong to it between:
 * الرئيس الروسي, وزير الخارجية الأمريكي, «سخنگوی وزارت خارجه ایران».
 */
final class Titles {
  private static final int REACH = 3;

  private final Words words;
  private final Heads heads;

  Titles(Words words) {
    this.words = words;
    this.heads = words.heads();
  }

  /** Tells whether a title ends right before a token or before its opening quotation mark. */
  boolean rightBefore(List<Token> tokens, int i) {
    return ends(tokens, Marks.opens(tokens, i - 1) ? i - 1 : i);
  }

  /** Tells whether a title stands before a token, with its complements between. */
  boolean before(List<Token> tokens, int i) {
    int at = Marks.opens(tokens, i - 1) ? i - 1 : i;
    for (int gap = 0; gap <= REACH && at - gap > 0; gap++) {
      if (ends(tokens, at - gap)) {
        return true;
      }
      if (!complement(tokens.get(at - gap - 1))) {
        return false;
      }
    }
    return false;
  }

  private boolean ends(List<Token> tokens, int i) {
    if (words.english() && i > 0 && Marks.punctuation(tokens.get(i - 1)) && !dotted(tokens, i)) {
      return false;
    }
    if (heads.endsBefore("title", tokens, i)) {
      return true;
    }
    return !words.english()
        && i > 0
        && words.variants(tokens.get(i - 1)).stream().anyMatch(v -> heads.is("title", v.key()));
  }

  private static boolean dotted(List<Token> tokens, int i) {
    return tokens.get(i - 1).key().equals(".");
  }

  private boolean complement(Token token) {
    if (!Words.word(token) || words.english()) {
      return false;
    }
    return words.nationality(token).isPresent()
        || words.names(token, Mention.Type.PLACE)
        || switch (words.language()) {
          case ARABIC -> Words.definite(token.key()) && !words.tagged(token, "stop");
          case PERSIAN ->
              (!words.tagged(token, "stop") && heads.exactly(token.key()).isPresent())
                  || heads.is("title_complement", token.key());
          case ENGLISH -> false;
        };
  }

  boolean is(Token token) {
    return heads.is("title", Keys.letters(token.key()));
  }
}

package io.github.muqabala.name;

import io.github.muqabala.reading.Token;
import java.util.List;

/** Quotation marks and the marks and words that join names. */
final class Marks {
  private Marks() {}

  static boolean opens(List<Token> tokens, int i) {
    return i >= 0 && i < tokens.size() && one(tokens.get(i), "«\"“‹'‘");
  }

  static boolean closes(List<Token> tokens, int i) {
    return i >= 0 && i < tokens.size() && one(tokens.get(i), "»\"”›'’");
  }

  static boolean punctuation(Token token) {
    return token.kind() == Token.Kind.PUNCTUATION;
  }

  /** Tells whether a mark may stand behind the place at the head of a report. */
  static boolean closesDateline(Token token) {
    return one(token, "(-–—/،,");
  }

  /** Tells whether no blank parts a mark from the tokens before and behind it. */
  static boolean touching(List<Token> tokens, int i) {
    return i > 0
        && i + 1 < tokens.size()
        && tokens.get(i - 1).span().end() == tokens.get(i).span().start()
        && tokens.get(i + 1).span().start() == tokens.get(i).span().end();
  }

  static boolean coordinator(Token token) {
    String key = token.key();
    return key.equals("و") || key.equals("and") || one(token, "،,");
  }

  private static boolean one(Token token, String marks) {
    return token.key().length() == 1 && marks.indexOf(token.key().charAt(0)) >= 0;
  }
}

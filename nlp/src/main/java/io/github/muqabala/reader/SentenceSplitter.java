package io.github.muqabala.reader;

import io.github.muqabala.article.Language;
import io.github.muqabala.reading.Token;
import java.util.List;

/**
 * Decides where sentences end.
 *
 * <p>Rules:
 *
 * <ul>
 *   <li>a line end ends a sentence, and so do a full stop, a question mark and an exclamation mark,
 *       with the closing quotation marks and brackets behind them;
 *   <li>a semicolon, a colon and a dash do not; nor do dots of omission, except in English before a
 *       capital;
 *   <li>not behind a single letter (an initial or abbreviation) or a number that opens the
 *       sentence;
 *   <li>not where a comma, semicolon, colon or small Latin letter follows;
 *   <li>not inside a name such as {@code example.com}: where the next token follows at once, only
 *       between two words of Arabic script of three letters or more;
 *   <li>not at a mark in brackets of its own: {@code (!)}.
 * </ul>
 */
final class SentenceSplitter {
  private final String text;
  private final Language language;
  private int[] marks = new int[0];

  SentenceSplitter(String text, Language language) {
    this.text = text;
    this.language = language;
  }

  /**
   * Takes the tokens of the next line, before any is asked about.
   *
   * @param tokens the tokens of one line
   */
  void line(List<Token> tokens) {
    marks = new int[tokens.size()];
    for (int i = 1; i < marks.length; i++) {
      marks[i] = isCloser(tokens, i) ? marks[i - 1] : i;
    }
  }

  /**
   * Tells whether a sentence ends with a token.
   *
   * @param tokens the tokens of the line
   * @param start index of the token that opens the sentence
   * @param at index of the token in question
   */
  boolean endsAt(List<Token> tokens, int start, int at) {
    int mark = Math.max(start, marks[at]);
    if (!isTerminal(tokens.get(mark)) || at + 1 >= tokens.size()) {
      return false;
    }
    return !isCloser(tokens, at + 1)
        && !isTerminal(tokens.get(at + 1))
        && !continues(tokens, at)
        && !isAbbreviation(tokens, start, mark)
        && !isAside(tokens, mark);
  }

  private static boolean isTerminal(Token token) {
    return switch (token.key()) {
      case ".", "?", "!", "؟", "!!", "??", "!?", "?!", "...", "…" -> true;
      default -> false;
    };
  }

  /** A quotation mark or bracket that closes what the sentence held. */
  private boolean isCloser(List<Token> tokens, int at) {
    Token token = tokens.get(at);
    if (token.kind() != Token.Kind.PUNCTUATION || at == 0) {
      return false;
    }
    boolean adjacent = tokens.get(at - 1).span().end() == token.span().start();
    return switch (text.charAt(token.span().start())) {
      case '»', '”', '›', ')', ']' -> true;
      case '"', '\'', '’' -> adjacent;
      default -> false;
    };
  }

  private boolean continues(List<Token> tokens, int at) {
    Token next = tokens.get(at + 1);
    char first = text.charAt(next.span().start());
    if (",،;؛:-–—".indexOf(first) >= 0 || (first >= 'a' && first <= 'z')) {
      return true;
    }
    boolean omission = tokens.get(at).key().equals("...") || tokens.get(at).key().equals("…");
    if (omission) {
      return language != Language.ENGLISH || !Character.isUpperCase(first);
    }
    boolean adjacent = next.span().start() == tokens.get(at).span().end();
    return adjacent && at > 0 && !(isLongArabic(tokens.get(at - 1)) && isLongArabic(next));
  }

  private boolean isLongArabic(Token token) {
    return token.kind() != Token.Kind.WORD
        ? "«»\"”“".indexOf(text.charAt(token.span().start())) >= 0
        : token.key().length() > 2 && text.charAt(token.span().start()) > 0x5FF;
  }

  private boolean isAbbreviation(List<Token> tokens, int start, int mark) {
    if (mark == start || !tokens.get(mark).key().equals(".")) {
      return false;
    }
    Token before = tokens.get(mark - 1);
    boolean adjacent = before.span().end() == tokens.get(mark).span().start();
    boolean letter = before.kind() == Token.Kind.WORD && before.key().length() == 1;
    boolean opening = mark - 1 == start && before.kind() == Token.Kind.NUMBER;
    return adjacent && (letter || opening);
  }

  private static boolean isAside(List<Token> tokens, int mark) {
    return mark > 0 && tokens.get(mark - 1).key().equals("(");
  }
}

package io.github.muqabala.article;

import io.github.muqabala.folding.Folding;
import java.util.ArrayList;
import java.util.List;

/**
 * A word, number or mark of a line that may be a stamp. Rules:
 *
 * <ul>
 *   <li>letters make words, digits make numbers, anything else that is no blank is a mark;
 *   <li>marks of vocalization, joiners, tatweel and apostrophes stay inside a word, not at its end;
 *   <li>a full stop between letters stays inside («أ.ف.ب»), and so does a hyphen between Latin
 *       ones;
 *   <li>every dash, a tatweel that stands alone included, has the key {@code -}, every opening
 *       guillemet or quotation mark {@code "}.
 * </ul>
 *
 * @param start offset of the first code unit in the text
 * @param end offset behind the last
 * @param key folded spelling, without blanks
 * @param kind what sort of token it is
 * @param spaced whether a blank stands before it
 */
record HeadToken(int start, int end, String key, Kind kind, boolean spaced) {
  enum Kind {
    WORD,
    NUMBER,
    MARK
  }

  private static final String DASHES = "-‐‑‒–—―−ـ_";
  private static final String QUOTES = "\"«»“”„‟‹›";

  boolean is(String mark) {
    return kind == Kind.MARK && key.equals(mark);
  }

  boolean isWord() {
    return kind == Kind.WORD;
  }

  boolean isNumber() {
    return kind == Kind.NUMBER;
  }

  int number() {
    return key.length() > 9 ? Integer.MAX_VALUE : Integer.parseInt(key);
  }

  int digits() {
    return key.length();
  }

  /** Cuts a part of a text into at most {@code limit} tokens. */
  static List<HeadToken> cut(String text, int from, int to, int limit) {
    List<HeadToken> tokens = new ArrayList<>();
    int i = from;
    boolean spaced = true;
    while (i < to && tokens.size() < limit) {
      char c = text.charAt(i);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c) || invisible(c)) {
        spaced = spaced || !invisible(c);
        i++;
        continue;
      }
      int end = i + 1;
      Kind kind = Kind.MARK;
      if (Character.isDigit(c)) {
        kind = Kind.NUMBER;
        while (end < to && Character.isDigit(text.charAt(end))) {
          end++;
        }
      } else if (Character.isLetter(c) && c != 'ـ') {
        kind = Kind.WORD;
        end = endOfWord(text, i, to);
      }
      String key = kind == Kind.MARK ? mark(c) : fold(text.substring(i, end));
      tokens.add(new HeadToken(i, end, key, kind, spaced));
      spaced = false;
      i = end;
    }
    return tokens;
  }

  private static int endOfWord(String text, int from, int to) {
    int end = from + 1;
    for (int i = end; i < to; i++) {
      char c = text.charAt(i);
      if (Character.isLetter(c) && c != 'ـ') {
        end = i + 1;
      } else if (Character.getType(c) == Character.NON_SPACING_MARK) {
        end = end == i ? i + 1 : end;
      } else if (!inside(c, text.charAt(i - 1)) || i + 1 >= to) {
        break;
      }
    }
    return end;
  }

  private static boolean inside(char c, char before) {
    return switch (c) {
      case 'ـ' -> true;
      case '\'', '’', 'ʻ', 'ʼ', '.' -> Character.isLetter(before);
      case '-' -> Character.UnicodeScript.of(before) == Character.UnicodeScript.LATIN;
      default -> invisible(c);
    };
  }

  private static boolean invisible(char c) {
    return Character.getType(c) == Character.FORMAT;
  }

  private static String mark(char c) {
    if (DASHES.indexOf(c) >= 0) {
      return "-";
    }
    if (QUOTES.indexOf(c) >= 0) {
      return "\"";
    }
    return switch (c) {
      case '،' -> ",";
      case '؛' -> ";";
      case '／', '⁄' -> "/";
      case '：' -> ":";
      default -> String.valueOf(c);
    };
  }

  /** Returns the spelling that variants share: the match key without apostrophes and full stops. */
  static String fold(String form) {
    StringBuilder key = new StringBuilder(form.length());
    Folding.key(form).codePoints().filter(Character::isLetterOrDigit).forEach(key::appendCodePoint);
    return key.toString();
  }
}

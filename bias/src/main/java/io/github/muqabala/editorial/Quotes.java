package io.github.muqabala.editorial;

import io.github.muqabala.article.Article;
import io.github.muqabala.reading.Span;
import io.github.muqabala.reading.Token;
import java.util.Arrays;
import java.util.List;

/**
 * Which words of a statement stand between quotation marks.
 *
 * <p>Rules:
 *
 * <ul>
 *   <li>a plain mark closes where one is open and else opens; up to {@value #SCARE} words are held
 *       at a distance, more are speech;
 *   <li>a closing mark without an opening one ends speech that began before the statement, an
 *       opening one without a closing one goes on to its end;
 *   <li>a single mark opens behind a space or bracket and closes behind a word or a stop; behind an
 *       s it is an apostrophe if another may close too; without a partner it is no quotation.
 * </ul>
 */
final class Quotes {
  /** How a token stands. */
  enum Standing {
    /** Outside. */
    OUT,
    /** In a few marked words. */
    MARKED,
    /** In speech. */
    SPEECH
  }

  static final String MARKS = "\"“”«»„‟";
  private static final int SCARE = 3;
  private static final String OPENING = "“«„";
  private static final String CLOSING = "”»";
  private static final String SINGLE = "‘’'";
  private static final String BEFORE = "([—–\"“”«„";

  private Quotes() {}

  /** Tells whether a word or mark at the beginning of a statement opens a quotation. */
  static boolean begins(String first) {
    return MARKS.contains(first) || first.equals("‘");
  }

  /** Returns the standing of each token. */
  static List<Standing> of(Article article, List<Token> tokens) {
    Standing[] standing = new Standing[tokens.size()];
    Arrays.fill(standing, Standing.OUT);
    int open = -1;
    boolean inside = false;
    for (int i = 0; i < standing.length; i++) {
      String mark = tokens.get(i).span().of(article.text());
      if (mark.length() != 1 || MARKS.indexOf(mark.charAt(0)) < 0) {
        continue;
      }
      boolean closes = CLOSING.contains(mark) || (inside && !OPENING.contains(mark));
      if (closes) {
        fill(standing, inside ? open + 1 : 0, i, inside);
      } else {
        open = i;
      }
      inside = !closes;
    }
    if (inside) {
      fill(standing, open + 1, standing.length, false);
    }
    singles(article.text(), tokens, standing);
    return List.of(standing);
  }

  private static void singles(String text, List<Token> tokens, Standing[] standing) {
    int open = -1;
    int close = -1;
    boolean sure = false;
    for (int i = 0; i < standing.length; i++) {
      String mark = tokens.get(i).span().of(text);
      if (mark.length() != 1 || SINGLE.indexOf(mark.charAt(0)) < 0) {
        continue;
      }
      if (opens(text, tokens.get(i).span())) {
        fill(standing, open + 1, close, true);
        open = i;
        close = -1;
        sure = false;
      } else if (open >= 0 && !sure && closes(text, tokens.get(i).span())) {
        close = i;
        sure = !tokens.get(i - 1).key().endsWith("s");
      }
    }
    fill(standing, open + 1, close, true);
  }

  private static boolean opens(String text, Span mark) {
    char before = mark.start() == 0 ? ' ' : text.charAt(mark.start() - 1);
    char behind = mark.end() == text.length() ? ' ' : text.charAt(mark.end());
    return text.charAt(mark.start()) != '’'
        && !Character.isWhitespace(behind)
        && (Character.isWhitespace(before) || BEFORE.indexOf(before) >= 0);
  }

  private static boolean closes(String text, Span mark) {
    char before = text.charAt(mark.start() - 1);
    char behind = mark.end() == text.length() ? ' ' : text.charAt(mark.end());
    return text.charAt(mark.start()) != '‘'
        && !Character.isWhitespace(before)
        && !Character.isLetterOrDigit(behind);
  }

  private static void fill(Standing[] standing, int from, int to, boolean whole) {
    boolean marked = whole && to - from <= SCARE;
    for (int i = from; i < to; i++) {
      if (standing[i] == Standing.OUT) {
        standing[i] = marked ? Standing.MARKED : Standing.SPEECH;
      }
    }
  }
}

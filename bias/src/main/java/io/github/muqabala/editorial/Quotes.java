package io.github.muqabala.editorial;

import io.github.muqabala.article.Article;
import io.github.muqabala.reading.Token;
import java.util.Arrays;
import java.util.List;

/**
 * Which words of a statement stand between quotation marks.
 *
 * <p>Rules: a plain mark closes where one is open and else opens; up to {@value #SCARE} words are
 * held at a distance, more are speech; a closing mark without an opening one ends speech that began
 * before the statement, an opening one without a closing one goes on to its end.
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

  private Quotes() {}

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
    return List.of(standing);
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

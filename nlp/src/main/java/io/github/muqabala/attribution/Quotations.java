package io.github.muqabala.attribution;

import io.github.muqabala.reading.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * The quotations of a text, as pairs of marks, found in one pass over the tokens.
 *
 * <ul>
 *   <li>«…», ‹…› and ‘…’ nest. A mark that closes nothing is left alone.
 *   <li>"…", “…” and ”…“ are one family, since Arabic texts set them either way: a mark opens where
 *       none of the family is open, and closes else; a mark that stands between a blank and a
 *       letter while one is open shows that the earlier was never closed.
 *   <li>A quotation that is open at the end of a paragraph goes on in the next where the next mark
 *       of its family closes, or where the next paragraph opens with the same mark.
 *   <li>What is never closed ends with the sentence in which it opens.
 *   <li>Quotations deeper than eight are not told apart.
 * </ul>
 */
final class Quotations {
  private static final int DEEPEST = 8;
  private static final String ANGLE = "«‹‘";
  private static final String ANGLE_END = "»›’";
  private static final String STRAIGHT = "\"“”„‟";

  private final List<Quotation> found = new ArrayList<>();
  private final int[] inside;
  private final int[] opening;
  private final int[] closing;

  private Quotations(int tokens) {
    inside = new int[tokens];
    Arrays.fill(inside, -1);
    opening = new int[tokens];
    Arrays.fill(opening, -1);
    closing = new int[tokens];
    Arrays.fill(closing, -1);
  }

  /**
   * A quotation.
   *
   * @param open index of the token that opens it
   * @param close index of the token that closes it, or of the token behind its end
   * @param closed whether a mark closes it
   */
  record Quotation(int open, int close, boolean closed) {
    /** Returns the index behind the quotation with its marks. */
    int end() {
      return closed ? close + 1 : close;
    }

    /** Returns the number of tokens between the marks. */
    int size() {
      return close - open - 1;
    }
  }

  /** Finds the quotations of a passage. */
  static Quotations of(Passage passage) {
    Quotations quotations = new Quotations(passage.size());
    quotations.find(passage);
    return quotations;
  }

  private void find(Passage passage) {
    Deque<Integer> open = new ArrayDeque<>();
    int straight = -1;
    for (int i = 0; i < passage.size(); i++) {
      if (passage.startsParagraph(i) && straight >= 0) {
        straight = unclosed(passage, straight, i);
      }
      if (!passage.isPunctuation(i)) {
        continue;
      }
      char mark = quotationMark(passage.text(i, i + 1));
      if (ANGLE.indexOf(mark) >= 0) {
        while (!open.isEmpty() && passage.paragraph(open.peek()) != passage.paragraph(i)) {
          unclosed(passage, open.pop(), i);
        }
        if (open.size() < DEEPEST) {
          open.push(i);
        }
      } else if (ANGLE_END.indexOf(mark) >= 0) {
        while (!open.isEmpty() && family(passage, open.peek()) != ANGLE_END.indexOf(mark)) {
          unclosed(passage, open.pop(), i);
        }
        if (!open.isEmpty()) {
          found.add(new Quotation(open.pop(), i, true));
        }
      } else if (STRAIGHT.indexOf(mark) >= 0) {
        boolean before = blankBefore(passage, i);
        boolean after = blankAfter(passage, i);
        if (straight < 0) {
          straight = before || !after ? i : straight;
        } else if (before && !after && i > straight + 1) {
          unclosed(passage, straight, i);
          straight = i;
        } else {
          found.add(new Quotation(straight, i, true));
          straight = -1;
        }
      }
    }
    if (straight >= 0) {
      unclosed(passage, straight, passage.size());
    }
    open.forEach(i -> unclosed(passage, i, passage.size()));
    fill();
  }

  private static int family(Passage passage, int open) {
    return ANGLE.indexOf(quotationMark(passage.text(open, open + 1)));
  }

  /** A token may hold other marks before or behind the quotation mark, as in {@code ؟»}. */
  private static char quotationMark(String token) {
    for (int i = 0; i < token.length(); i++) {
      if ((ANGLE + ANGLE_END + STRAIGHT).indexOf(token.charAt(i)) >= 0) {
        return token.charAt(i);
      }
    }
    return ' ';
  }

  private int unclosed(Passage passage, int open, int limit) {
    int end = Math.min(limit, passage.contentEnd(open + 1));
    if (end > open + 1) {
      found.add(new Quotation(open, end, false));
    }
    return -1;
  }

  private static boolean blankBefore(Passage passage, int i) {
    if (i == 0) {
      return true;
    }
    Span here = passage.span(i);
    return passage.span(i - 1).end() < here.start()
        || (passage.isPunctuation(i - 1) && "([:،؛,-–—".indexOf(passage.mark(i - 1)) >= 0);
  }

  private static boolean blankAfter(Passage passage, int i) {
    if (i + 1 >= passage.size()) {
      return true;
    }
    return passage.span(i + 1).start() > passage.span(i).end()
        || (passage.isPunctuation(i + 1) && ")]:،؛,.!?؟-–—".indexOf(passage.mark(i + 1)) >= 0);
  }

  /** Marks each token with the innermost quotation; outer ones are longer and come first. */
  private void fill() {
    found.sort((a, b) -> a.open() != b.open() ? a.open() - b.open() : b.close() - a.close());
    for (int k = 0; k < found.size(); k++) {
      Quotation q = found.get(k);
      Arrays.fill(inside, q.open() + 1, q.close(), k);
      opening[q.open()] = k;
      if (q.closed()) {
        closing[q.close()] = q.open();
      }
    }
  }

  /** Returns the number of the innermost quotation around a token, marks left out; -1 outside. */
  int around(int token) {
    return token < 0 || token >= inside.length ? -1 : inside[token];
  }

  /** Returns the quotation that a token opens. */
  Optional<Quotation> at(int token) {
    return token < 0 || token >= opening.length || opening[token] < 0
        ? Optional.empty()
        : Optional.of(found.get(opening[token]));
  }

  /** Returns the token that opens the quotation which a token closes, or -1. */
  int opener(int close) {
    return close < 0 || close >= closing.length ? -1 : closing[close];
  }

  /** Returns all quotations by where they open. */
  List<Quotation> all() {
    return List.copyOf(found);
  }
}

package io.github.muqabala.reader;

import io.github.muqabala.article.Language;
import io.github.muqabala.folding.Folding;
import io.github.muqabala.reading.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a text into stretches over whose ends no token reaches, so that each can be read by itself
 * and what was read remembered: the tokens of a text are those of its chunks.
 *
 * <p>A chunk is a run without white space; in Persian, words that only a blank keeps apart from
 * their prefix or ending stay together. The few English tokens that hold a blank, such as a whole
 * number with its fraction, come out as two.
 */
public final class Chunks {
  private Chunks() {}

  /** Returns the chunks of a text in order; none holds a line end. */
  public static List<Span> of(Language language, String text) {
    List<Span> chunks = new ArrayList<>(text.length() / 5 + 1);
    int length = text.length();
    int i = 0;
    while (i < length) {
      while (i < length && isBlank(text.charAt(i))) {
        i++;
      }
      int start = i;
      while (i < length && !isBlank(text.charAt(i))) {
        i++;
      }
      if (i > start) {
        int last = chunks.size() - 1;
        if (language == Language.PERSIAN
            && last >= 0
            && chunks.get(last).end() == start - 1
            && text.charAt(start - 1) != '\n'
            && mayJoin(text, chunks.get(last), start, i)) {
          chunks.set(last, new Span(chunks.get(last).start(), i));
        } else {
          chunks.add(new Span(start, i));
        }
      }
    }
    return chunks;
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\n' || ((c < ' ' || c > 0x7F) && isRareBlank(c));
  }

  private static boolean isRareBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  /** Tells whether the last word of one chunk and the first of the next may be one token. */
  private static boolean mayJoin(String text, Span one, int start, int end) {
    int last = one.end();
    int from = last;
    while (from > one.start()
        && last - from <= PersianTokenizer.LONGEST_PREFIX
        && isInWord(text, from - 1)) {
      from--;
    }
    if (from < last
        && last - from <= PersianTokenizer.LONGEST_PREFIX
        && (text.charAt(from) == 'م' || text.charAt(from) == 'ن')
        && PersianTokenizer.isPrefix(Folding.key(text.substring(from, last)))) {
      return true;
    }
    char first = text.charAt(start);
    if (first != 'ه' && first != 'ت' && first != 'ا') {
      return false;
    }
    int to = start;
    while (to < end && to - start <= PersianTokenizer.LONGEST_ENDING && isInWord(text, to)) {
      to++;
    }
    return to - start <= PersianTokenizer.LONGEST_ENDING
        && PersianTokenizer.isEnding(Folding.key(text.substring(start, to)));
  }

  private static boolean isInWord(String text, int at) {
    return PersianTokenizer.isInWord(text.charAt(at));
  }
}

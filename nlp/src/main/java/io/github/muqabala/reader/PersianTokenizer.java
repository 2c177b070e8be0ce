package io.github.muqabala.reader;

import io.github.muqabala.article.Language;
import io.github.muqabala.folding.Folding;
import io.github.muqabala.morphology.Lemmatizer;
import io.github.muqabala.reading.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Cuts a Persian text into tokens.
 *
 * <p>Rules:
 *
 * <ul>
 *   <li>a word is a run of letters, marks, tatweel and zero-width characters, with apostrophes
 *       between Latin letters;
 *   <li>a number is a run of digits with single separators of decimals and thousands between them;
 *   <li>an address ({@code //} or {@code @} inside a run without blanks) is one token;
 *   <li>anything else is a mark of its own, equal full stops in a row one mark;
 *   <li>what standard spelling joins by a half-space is one token even where a blank stands
 *       instead: می and نمی before a verb; plural endings, تر and ترین behind a word; personal
 *       endings behind a participle.
 * </ul>
 */
final class PersianTokenizer implements Tokenizer {
  private static final Set<String> DURATIVE = Set.of("مي", "نمي");
  private static final Set<String> ENDINGS =
      Set.of(
          "ها", "هاي", "هايي", "هايم", "هايت", "هايش", "هايمان", "هايتان", "هايشان", "تر", "ترين");
  private static final Set<String> AFTER_HEH =
      Set.of("ام", "اي", "ايم", "ايد", "اند", "اش", "ات", "ها", "هاي", "هايي");

  /**
   * How many code units a prefix may take in a text, zero-width characters and tatweel included.
   */
  static final int LONGEST_PREFIX = 6;

  /** How many code units an ending may take in a text. */
  static final int LONGEST_ENDING = 12;

  @Override
  public List<Span> tokenize(String text) {
    List<Span> spans = new ArrayList<>(text.length() / 4);
    int i = 0;
    while (i < text.length()) {
      int code = text.codePointAt(i);
      int end = i + Character.charCount(code);
      if (Character.isWhitespace(code) || Character.isSpaceChar(code)) {
        i = end;
        continue;
      }
      if (isInWord(code)) {
        end = address(text, i);
        end = end > i ? end : Character.isDigit(code) ? number(text, i) : word(text, i);
      } else if (code == '.') {
        while (end < text.length() && text.charAt(end) == '.') {
          end++;
        }
      }
      spans.add(new Span(i, end));
      i = end;
    }
    return join(text, spans);
  }

  /** Tells whether a word may be a prefix that joins the word behind it. */
  static boolean isPrefix(String key) {
    return DURATIVE.contains(key);
  }

  /** Tells whether a word may be an ending that joins the word before it. */
  static boolean isEnding(String key) {
    return ENDINGS.contains(key) || AFTER_HEH.contains(key);
  }

  static boolean isInWord(int code) {
    int type = Character.getType(code);
    return Character.isLetterOrDigit(code)
        || type == Character.NON_SPACING_MARK
        || type == Character.FORMAT
        || code == 'ـ';
  }

  private static int word(String text, int start) {
    int i = start;
    while (i < text.length()) {
      int code = text.codePointAt(i);
      if (!isInWord(code) && !(isApostrophe(code) && betweenLatin(text, i))) {
        return i;
      }
      i += Character.charCount(code);
    }
    return i;
  }

  private static boolean isApostrophe(int code) {
    return code == '\'' || code == '’';
  }

  private static boolean betweenLatin(String text, int i) {
    return i > 0
        && i + 1 < text.length()
        && isLatin(text.charAt(i - 1))
        && isLatin(text.charAt(i + 1));
  }

  private static boolean isLatin(char c) {
    return Character.isLetter(c) && c < 0x250;
  }

  private static int number(String text, int start) {
    int i = start;
    while (i < text.length()) {
      char c = text.charAt(i);
      boolean separator =
          (c == '.' || c == ',' || c == '٫' || c == '٬')
              && i + 1 < text.length()
              && Character.isDigit(text.charAt(i + 1));
      if (!Character.isDigit(c) && !separator) {
        return i;
      }
      i++;
    }
    return i;
  }

  /** Returns the end of an address that begins here, or the start if none does. */
  private static int address(String text, int start) {
    char first = text.charAt(start);
    boolean inside = start > 0 && isVisibleAscii(text.charAt(start - 1));
    if (inside || !isVisibleAscii(first) || !Character.isLetterOrDigit(first)) {
      return start;
    }
    int i = start;
    boolean address = false;
    while (i < text.length() && isVisibleAscii(text.charAt(i))) {
      address |= text.startsWith("://", i) || (text.charAt(i) == '@' && i > start);
      i++;
    }
    while (i > start && ".,;:!?)\"'".indexOf(text.charAt(i - 1)) >= 0) {
      i--;
    }
    return address ? i : start;
  }

  private static boolean isVisibleAscii(char c) {
    return c > ' ' && c < 0x7F;
  }

  /** Joins what only a blank keeps apart. */
  private static List<Span> join(String text, List<Span> spans) {
    List<Span> joined = new ArrayList<>(spans.size());
    Lemmatizer verbs = Lemmatizer.of(Language.PERSIAN);
    for (Span span : spans) {
      int last = joined.size() - 1;
      if (last >= 0 && belongTogether(text, joined.get(last), span, verbs)) {
        joined.set(last, joined.get(last).cover(span));
      } else {
        joined.add(span);
      }
    }
    return joined;
  }

  private static boolean belongTogether(String text, Span one, Span other, Lemmatizer verbs) {
    if (other.start() != one.end() + 1
        || text.charAt(one.end()) == '\n'
        || !Character.isLetter(text.charAt(one.start()))
        || !Character.isLetter(text.charAt(other.start()))
        || one.length() < 2
        || other.length() > 24) {
      return false;
    }
    String before = Folding.key(one.of(text));
    String after = Folding.key(other.of(text));
    if (DURATIVE.contains(before)) {
      return verbs.propose(before + after).stream().anyMatch(p -> p.lemma().endsWith("ن"));
    }
    return ENDINGS.contains(after) || (AFTER_HEH.contains(after) && before.endsWith("ه"));
  }
}

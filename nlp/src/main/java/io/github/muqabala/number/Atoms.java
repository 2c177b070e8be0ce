package io.github.muqabala.number;

import io.github.muqabala.folding.Folding;
import io.github.muqabala.reading.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a stretch of text into {@link Atom}s. Rules, in their order:
 *
 * <ol>
 *   <li>Digits of any script make one number, together with a separator (point, comma, Arabic
 *       decimal and thousands separator, Arabic comma before three digits) that has a digit on both
 *       sides. Its key has ASCII digits and the separators as they are.
 *   <li>Letters, marks over them and tatweel between letters make one word; a half-space ends it.
 *       Tatweel behind the last letter belongs to a single letter only: «هـ».
 *   <li>A hyphen between two words, or between a number and a word, joins and is left out: {@code
 *       mid-September}, {@code 20-year}.
 *   <li>Anything else but white space is a mark of its own.
 * </ol>
 */
public final class Atoms {
  private Atoms() {}

  /** Returns the atoms of a span of the text, in order. */
  public static List<Atom> of(String text, Span span) {
    List<Atom> atoms = new ArrayList<>();
    int i = span.start();
    int last = -1;
    while (i < span.end()) {
      char c = text.charAt(i);
      int end = i;
      if (Character.isDigit(c)) {
        end = number(text, i, span.end());
        add(atoms, text, i, end, Atom.Kind.NUMBER, i == last);
      } else if (Character.isLetter(c)) {
        end = word(text, i, span.end());
        add(atoms, text, i, end, Atom.Kind.WORD, i == last);
      } else if (joins(text, i, span)) {
        end = i + 1;
      } else if (blank(c)) {
        i++;
        if (c == '\u200c' || Character.getType(c) == Character.FORMAT) {
          last = last == i - 1 ? i : last;
        }
        continue;
      } else {
        end = i + Character.charCount(text.codePointAt(i));
        end = Math.min(end, span.end());
        atoms.add(new Atom(i, end, text.substring(i, end), Atom.Kind.MARK, i == last));
      }
      i = end;
      last = end;
    }
    return List.copyOf(atoms);
  }

  private static void add(
      List<Atom> atoms, String text, int start, int end, Atom.Kind kind, boolean glued) {
    String raw = text.substring(start, end);
    String key = kind == Atom.Kind.NUMBER ? asciiDigits(raw) : Folding.key(raw);
    if (!key.isEmpty()) {
      atoms.add(new Atom(start, end, key, kind, glued));
    }
  }

  private static String asciiDigits(String number) {
    StringBuilder digits = new StringBuilder(number.length());
    for (int i = 0; i < number.length(); i++) {
      int digit = Character.digit(number.charAt(i), 10);
      digits.append(digit < 0 ? number.charAt(i) : (char) ('0' + digit));
    }
    return digits.toString();
  }

  private static boolean blank(char c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.getType(c) == Character.FORMAT
        || Character.getType(c) == Character.CONTROL
        || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private static int number(String text, int start, int limit) {
    int i = start;
    while (i < limit) {
      if (Character.isDigit(text.charAt(i))) {
        i++;
      } else if (i + 1 < limit
          && separator(text, i, limit)
          && Character.isDigit(text.charAt(i + 1))) {
        i += 2;
      } else {
        break;
      }
    }
    return i;
  }

  private static boolean separator(String text, int i, int limit) {
    return switch (text.charAt(i)) {
      case '.', ',', '٫', '٬', '\'', '’' -> true;
      case '،' -> digits(text, i + 1, limit) == 3;
      default -> false;
    };
  }

  private static int digits(String text, int from, int limit) {
    int i = from;
    while (i < limit && i < from + 4 && Character.isDigit(text.charAt(i))) {
      i++;
    }
    return i - from;
  }

  private static int word(String text, int start, int limit) {
    int end = start;
    for (int i = start; i < limit; i++) {
      char c = text.charAt(i);
      if (Character.isLetter(c) && c != 'ـ') {
        end = i + 1;
      } else if (Character.getType(c) == Character.NON_SPACING_MARK) {
        end = i + 1;
      } else if (c != 'ـ') {
        break;
      }
    }
    boolean letterAndTatweel = end == start + 1 && end < limit && text.charAt(end) == 'ـ';
    return letterAndTatweel ? end + 1 : Math.max(end, start + 1);
  }

  private static boolean joins(String text, int i, Span span) {
    char c = text.charAt(i);
    if ((c != '-' && c != '‐' && c != '‑') || i == span.start() || i + 1 >= span.end()) {
      return false;
    }
    char before = text.charAt(i - 1);
    char after = text.charAt(i + 1);
    return (Character.isLetter(before) && Character.isLetterOrDigit(after))
        || (Character.isDigit(before) && Character.isLetter(after));
  }
}

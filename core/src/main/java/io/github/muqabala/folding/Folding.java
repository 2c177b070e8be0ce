package io.github.muqabala.folding;

import io.github.muqabala.reading.Span;
import java.text.Normalizer;
import java.util.Arrays;

/**
 * Folds spelling variants that mean no difference to one spelling.
 *
 * <p>The rules, each applied to one code point, so that folding a folded text changes nothing:
 *
 * <ul>
 *   <li>presentation forms, ligatures and full-width forms become plain letters (NFKD);
 *   <li>marks are dropped: vowel signs, shadda, dagger alef, hamza and madda above or below a
 *       letter, accents of Latin letters;
 *   <li>tatweel and format characters are dropped: zero-width joiner and non-joiner, direction
 *       marks, the soft hyphen, the byte order mark;
 *   <li>alef of any sort becomes plain alef; waw and yeh that carry hamza become waw and yeh;
 *   <li>Persian, Arabic, dotless and Urdu yeh, and alef maqsura, become Arabic yeh;
 *   <li>Persian and swash kaf become Arabic kaf;
 *   <li>teh marbuta and the forms of heh become heh;
 *   <li>digits of any script become ASCII digits; the Arabic decimal and thousands separators
 *       become full stop and comma, the Arabic percent sign the common one;
 *   <li>letters become lower case; typographic apostrophes and hyphens become plain ones; any space
 *       becomes U+0020.
 * </ul>
 */
public final class Folding {
  private Folding() {}

  /**
   * Returns the match key of a word: its folded spelling without blanks, so that half-space, space
   * and joined writing share it.
   */
  public static String key(String word) {
    int length = word.length();
    StringBuilder key = new StringBuilder(length);
    for (int i = 0; i < length; ) {
      int code = word.codePointAt(i);
      if (!isBlank(code)) {
        append(code, key);
      }
      i += Character.charCount(code);
    }
    int blank = key.indexOf(" ");
    return blank < 0 ? key.toString() : key.toString().replace(" ", "");
  }

  /** Folds a text and keeps the map of offsets; line ends stay as they are. */
  public static Folded fold(String text) {
    int length = text.length();
    StringBuilder folded = new StringBuilder(length);
    int[] origin = new int[length + length / 8 + 8];
    for (int i = 0; i < length; ) {
      int code = text.codePointAt(i);
      int from = folded.length();
      append(code, folded);
      if (folded.length() >= origin.length) {
        origin = Arrays.copyOf(origin, Math.max(folded.length() + 1, origin.length * 2));
      }
      Arrays.fill(origin, from, folded.length(), i);
      i += Character.charCount(code);
    }
    origin[folded.length()] = length;
    return new Folded(text, folded.toString(), Arrays.copyOf(origin, folded.length() + 1));
  }

  private static boolean isBlank(int code) {
    return code == ' ' || Character.isWhitespace(code) || Character.isSpaceChar(code);
  }

  private static void append(int code, StringBuilder out) {
    if (code < 0x80) {
      out.append((char) (code >= 'A' && code <= 'Z' ? code + ('a' - 'A') : code));
    } else if (isPlainArabic(code)) {
      out.append((char) code);
    } else if (code >= 0xAC00 && code <= 0xD7A3) {
      // Hangul syllables would fall into letters that nobody writes apart.
      out.appendCodePoint(code);
    } else {
      appendRare(code, out);
    }
  }

  private static boolean isPlainArabic(int code) {
    return (code >= 'ب' && code <= 'غ' && code != 'ة') || (code >= 'ف' && code <= 'و');
  }

  private static void appendRare(int code, StringBuilder out) {
    String plain = Normalizer.normalize(Character.toString(code), Normalizer.Form.NFKD);
    for (int i = 0; i < plain.length(); ) {
      int part = plain.codePointAt(i);
      i += Character.charCount(part);
      int mapped = map(part);
      if (mapped >= 0) {
        out.appendCodePoint(mapped);
      }
    }
  }

  /** Returns what a decomposed code point folds to, or -1 where it is dropped. */
  private static int map(int code) {
    return switch (code) {
      case 'ٱ', 'ٲ', 'ٳ', 'ٵ', 'أ', 'إ', 'آ' -> 'ا';
      case 'ى', 'ی', 'ې', 'ے', 'ۍ', 'ئ' -> 'ي';
      case 'ک', 'ڪ' -> 'ك';
      case 'ؤ', 'ۄ' -> 'و';
      case 'ة', 'ہ', 'ھ', 'ە', 'ۃ', 'ۀ', 'ۂ' -> 'ه';
      case '٫' -> '.';
      case '٬' -> ',';
      case '٪' -> '%';
      case '\u2018', '\u2019', '\u02BC', '\u02BB', '\u02BF', '\u02BE' -> '\'';
      case '\u2010', '\u2011' -> '-';
      case 'ـ' -> -1;
      default -> mapByType(code);
    };
  }

  private static int mapByType(int code) {
    return switch (Character.getType(code)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> -1;
      case Character.DECIMAL_DIGIT_NUMBER -> '0' + Character.digit(code, 10);
      case Character.SPACE_SEPARATOR -> ' ';
      default -> Character.toLowerCase(code);
    };
  }

  /**
   * A text, its folded form, and the map of offsets between them.
   *
   * <p>Both maps keep order. A folded offset belongs to the code point that it came from; an offset
   * of a dropped code point belongs to the next folded one.
   */
  public static final class Folded {
    private final String original;
    private final String text;
    private final int[] origin;

    private Folded(String original, String text, int[] origin) {
      this.original = original;
      this.text = text;
      this.origin = origin;
    }

    /** Returns the unaltered text. */
    public String original() {
      return original;
    }

    /** Returns the folded text. */
    public String text() {
      return text;
    }

    /** Returns the original offset of a folded offset, both at most the length of their text. */
    public int toOriginal(int folded) {
      return origin[folded];
    }

    /** Returns the folded offset of an original offset, both at most the length of their text. */
    public int toFolded(int offset) {
      if (offset < 0 || offset > original.length()) {
        throw new IndexOutOfBoundsException(
            "offset must be in [0, " + original.length() + "], got " + offset);
      }
      int found = Arrays.binarySearch(origin, offset);
      if (found < 0) {
        return -found - 1;
      }
      // One code point may have become several: its first counts.
      while (found > 0 && origin[found - 1] == offset) {
        found--;
      }
      return found;
    }

    /** Returns the original span of a folded span; marks after its last letter belong to it. */
    public Span toOriginal(Span folded) {
      if (folded.length() == 0) {
        return new Span(origin[folded.start()], origin[folded.start()]);
      }
      int end = folded.end();
      // Inside what one code point became, the whole code point is meant.
      while (end < text.length() && origin[end] == origin[end - 1]) {
        end++;
      }
      return new Span(origin[folded.start()], origin[end]);
    }

    /** Returns the folded span of an original span. */
    public Span toFolded(Span span) {
      return new Span(toFolded(span.start()), toFolded(span.end()));
    }
  }
}

package io.github.muqabala.language;

import io.github.muqabala.data.DataFile;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Counts of what tells languages apart in a text. */
final class Marks {
  private int arabicLetters;
  private int latinLetters;
  private int otherScriptLetters;
  private int otherLetters;
  private int accented;
  private int words;
  private int arabic;
  private int persian;
  private int english;

  private Marks() {}

  static Marks of(String text) {
    Marks marks = new Marks();
    StringBuilder word = new StringBuilder();
    for (int i = 0; i <= text.length(); ) {
      int code = i < text.length() ? text.codePointAt(i) : ' ';
      i += Character.charCount(code);
      if (Character.isLetter(code)) {
        marks.letter(code);
        word.appendCodePoint(code);
      } else if (Character.getType(code) != Character.NON_SPACING_MARK && !word.isEmpty()) {
        marks.word(word.toString().toLowerCase(Locale.ROOT));
        word.setLength(0);
      }
    }
    return marks;
  }

  int letters() {
    return arabicLetters + latinLetters + otherScriptLetters;
  }

  int arabicLetters() {
    return arabicLetters;
  }

  int latinLetters() {
    return latinLetters;
  }

  /** Letters of Arabic script that neither Arabic nor Persian writes. */
  int otherLetters() {
    return otherLetters;
  }

  /** Latin letters that English does not write. */
  int accented() {
    return accented;
  }

  int words() {
    return words;
  }

  /** Evidence of Arabic: function words, nouns with the article, letters. */
  int arabic() {
    return arabic;
  }

  /** Evidence of Persian: function words, letters. */
  int persian() {
    return persian;
  }

  /** Function words of English. */
  int english() {
    return english;
  }

  boolean isOtherScript() {
    return otherScriptLetters > Math.max(arabicLetters, latinLetters);
  }

  /** Tells whether the text is in Arabic script; names in Latin letters may make up much of it. */
  boolean isArabicScript() {
    return arabicLetters * 2 >= latinLetters;
  }

  private void letter(int code) {
    switch (Character.UnicodeScript.of(code)) {
      case ARABIC -> {
        arabicLetters++;
        if (contains("other-letters", code)) {
          otherLetters++;
        } else if (contains("fa-letters", code)) {
          persian++;
        } else if (contains("ar-letters", code)) {
          arabic++;
        }
      }
      case LATIN -> {
        latinLetters++;
        if (code >= 0x80) {
          accented++;
        }
      }
      case COMMON, INHERITED -> {}
      default -> otherScriptLetters++;
    }
  }

  private void word(String word) {
    words++;
    if (Tables.words("en-words").contains(word)) {
      english++;
    } else if (Tables.words("ar-words").contains(word)
        || (word.startsWith("ال") && word.length() > 4)
        || (word.startsWith("وال") && word.length() > 5)) {
      arabic++;
    } else if (Tables.words("fa-words").contains(word)) {
      persian++;
    }
  }

  private static boolean contains(String kind, int code) {
    return Tables.LETTERS.getOrDefault(kind, "").indexOf(code) >= 0;
  }

  /** The tables, read once. */
  private static final class Tables {
    static final Map<String, Set<String>> WORDS = new HashMap<>();
    static final Map<String, String> LETTERS = new HashMap<>();

    static {
      for (List<String> row : DataFile.rows(Marks.class, "marks.tsv", 2)) {
        if (row.get(0).endsWith("-words")) {
          WORDS.put(row.get(0), Set.of(row.get(1).split(" ", -1)));
        } else {
          LETTERS.put(row.get(0), row.get(1));
        }
      }
    }

    private Tables() {}

    static Set<String> words(String kind) {
      return WORDS.getOrDefault(kind, Set.of());
    }
  }
}

package io.github.muqabala.independence;

import io.github.muqabala.data.DataFile;
import io.github.muqabala.folding.Folding;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reduces a medium's name to its consonants, so that «شبكة الميناء» and "the Al-Minaa network" are
 * one name.
 *
 * <ul>
 *   <li>Nouns such as agency and channel, and the English article, are left out.
 *   <li>Vowels, glides, h, and the Arabic letters that English leaves out (ء, ع, ه, ة, ح) are left
 *       out.
 *   <li>Consonants that transliteration does not tell apart are one: emphatic and plain, q and k, z
 *       and dh, sh and ch, j and gh and g.
 *   <li>A consonant that follows itself counts once.
 * </ul>
 */
final class Letters {
  /** The fewest consonants by which two names of different scripts are one. */
  static final int LEAST = 3;

  private static final Map<Character, String> ARABIC =
      Map.ofEntries(
          Map.entry('ب', "b"),
          Map.entry('پ', "p"),
          Map.entry('ت', "t"),
          Map.entry('ط', "t"),
          Map.entry('ث', "s"),
          Map.entry('س', "s"),
          Map.entry('ص', "s"),
          Map.entry('ج', "g"),
          Map.entry('گ', "g"),
          Map.entry('غ', "g"),
          Map.entry('چ', "c"),
          Map.entry('ش', "c"),
          Map.entry('خ', "k"),
          Map.entry('ك', "k"),
          Map.entry('ق', "k"),
          Map.entry('د', "d"),
          Map.entry('ض', "d"),
          Map.entry('ذ', "z"),
          Map.entry('ز', "z"),
          Map.entry('ظ', "z"),
          Map.entry('ژ', "z"),
          Map.entry('ر', "r"),
          Map.entry('ف', "f"),
          Map.entry('ڤ', "f"),
          Map.entry('ل', "l"),
          Map.entry('م', "m"),
          Map.entry('ن', "n"));

  private final Set<String> nouns = new HashSet<>();

  Letters() {
    for (List<String> row : DataFile.rows(Letters.class, "media.tsv", 2)) {
      DataFile.forms(row.get(1)).forEach(form -> nouns.add(Folding.key(form)));
    }
  }

  /** Returns the consonants of a name, empty where too few are left to go by. */
  String of(List<String> words) {
    StringBuilder letters = new StringBuilder();
    for (String word : words) {
      if (!nouns.contains(word)) {
        add(letters, word);
      }
    }
    return letters.length() < LEAST ? "" : letters.toString();
  }

  private static void add(StringBuilder letters, String word) {
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      char next = i + 1 < word.length() ? word.charAt(i + 1) : ' ';
      String letter = c < 0x80 ? latin(c, next) : ARABIC.getOrDefault(c, "");
      int last = letters.length() - 1;
      boolean doubled = last >= 0 && letter.equals(letters.substring(last));
      if (!letter.isEmpty() && !doubled) {
        letters.append(letter);
      }
    }
  }

  private static String latin(char c, char next) {
    return switch (c) {
      case 'b', 'd', 'f', 'l', 'm', 'n', 'p', 'r', 't', 'z' -> String.valueOf(c);
      case 's', 'c' -> next == 'h' ? "c" : c == 'c' ? "k" : "s";
      case 'k', 'q', 'x' -> "k";
      case 'g', 'j' -> "g";
      case 'v' -> "f";
      default -> "";
    };
  }
}

package io.github.muqabala.name;

import io.github.muqabala.reading.Token;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Keys under which the spellings of one name in Latin and in Arabic script meet: classes of
 * consonants, without vowels: {@code guterres}, {@code غوتيريش} and {@code گوترش} are {@code GTRS}.
 * Two names that share a key may be one name; nothing says that they are.
 */
public final class Skeleton {
  private static final Set<String> LATIN_ARTICLES = Set.of("al", "el", "the");

  private Skeleton() {}

  /** Returns the keys of a folded word, empty where too few consonants remain to tell anything. */
  public static Set<String> keys(String word) {
    Set<String> keys = new LinkedHashSet<>();
    if (isLatin(word)) {
      add(latin(word, true), keys);
      add(latin(word, false), keys);
    } else {
      add(arabic(word), keys);
      if (word.startsWith("ال") && word.length() > 4) {
        add(arabic(word.substring(2)), keys);
      }
    }
    return keys;
  }

  /** Returns one key of a folded word, its article left out; the word itself if no letter counts. */
  public static String key(String word) {
    String key = isLatin(word) ? latin(withoutArticle(word), true) : arabic(Words.bare(word));
    return key.isEmpty() ? word : key.toLowerCase(Locale.ROOT);
  }

  /** Returns the keys of the tokens from one index up to another, joined. */
  static String key(List<Token> tokens, int from, int to) {
    StringBuilder joined = new StringBuilder();
    for (int i = from; i < to; i++) {
      String word = tokens.get(i).key();
      if (!LATIN_ARTICLES.contains(word) && Words.word(tokens.get(i))) {
        joined.append(joined.isEmpty() ? "" : "_").append(key(word));
      }
    }
    return joined.isEmpty() ? tokens.get(from).key() : joined.toString();
  }

  private static String withoutArticle(String word) {
    int hyphen = word.indexOf('-');
    return hyphen > 0 && LATIN_ARTICLES.contains(word.substring(0, hyphen))
        ? word.substring(hyphen + 1)
        : word;
  }

  private static void add(String key, Set<String> keys) {
    if (key.length() > 1) {
      keys.add(key);
    }
  }

  private static boolean isLatin(String word) {
    return word.charAt(0) < 0x250;
  }

  private static String latin(String w, boolean vIsF) {
    StringBuilder key = new StringBuilder();
    int n = w.length();
    for (int i = 0; i < n; i++) {
      char c = w.charAt(i);
      char next = i + 1 < n ? w.charAt(i + 1) : ' ';
      boolean front = next == 'e' || next == 'i' || next == 'y';
      switch (c) {
        case 'a', 'e', 'i', 'o', 'u' -> {
          if (i == 0) {
            put(key, 'A');
          }
        }
        case 'y' -> {
          if (i == 0) {
            put(key, 'Y');
          }
        }
        case 'w' -> {
          if (i == 0) {
            put(key, 'W');
          }
        }
        case 'v' -> {
          if (vIsF) {
            put(key, 'F');
          } else if (i == 0) {
            put(key, 'W');
          }
        }
        case 'b' -> put(key, 'B');
        case 'p' -> {
          if (next == 'h') {
            put(key, 'F');
            i++;
          } else {
            put(key, 'B');
          }
        }
        case 'f' -> put(key, 'F');
        case 't' -> {
          put(key, 'T');
          i += next == 'h' ? 1 : 0;
        }
        case 'd' -> {
          put(key, 'D');
          i += next == 'h' ? 1 : 0;
        }
        case 's' -> {
          put(key, 'S');
          i += next == 'h' ? 1 : 0;
        }
        case 'z' -> {
          put(key, 'S');
          i += next == 'h' ? 1 : 0;
        }
        case 'c' -> {
          if (next == 'h') {
            put(key, 'T');
            put(key, 'S');
            i++;
          } else {
            put(key, front ? 'S' : 'K');
          }
        }
        case 'k' -> {
          if (next == 'h') {
            put(key, 'X');
            i++;
          } else {
            put(key, 'K');
          }
        }
        case 'q' -> put(key, 'K');
        case 'x' -> {
          put(key, 'K');
          put(key, 'S');
        }
        case 'g' -> {
          put(key, 'G');
          i += next == 'h' ? 1 : 0;
        }
        case 'j' -> put(key, 'G');
        case 'l' -> put(key, 'L');
        case 'm' -> put(key, 'M');
        case 'n' -> put(key, 'N');
        case 'r' -> put(key, 'R');
        case 'h' -> {
          if ("aeiou".indexOf(next) >= 0) {
            put(key, 'H');
          }
        }
        default -> {}
      }
    }
    return key.toString();
  }

  private static String arabic(String w) {
    StringBuilder key = new StringBuilder();
    int n = w.length();
    for (int i = 0; i < n; i++) {
      char c = w.charAt(i);
      switch (c) {
        case 'ا', 'ع' -> {
          if (i == 0) {
            put(key, 'A');
          }
        }
        case 'و' -> {
          if (i == 0) {
            put(key, 'W');
          }
        }
        case 'ي' -> {
          if (i == 0) {
            put(key, 'Y');
          }
        }
        case 'ب', 'پ' -> put(key, 'B');
        case 'ف', 'ڤ' -> put(key, 'F');
        case 'ت', 'ط', 'ث' -> put(key, 'T');
        case 'د', 'ض', 'ذ' -> put(key, 'D');
        case 'س', 'ش', 'ص', 'ز', 'ظ', 'ژ' -> put(key, 'S');
        case 'چ' -> {
          put(key, 'T');
          put(key, 'S');
        }
        case 'ج', 'گ', 'غ' -> put(key, 'G');
        case 'ك', 'ق' -> put(key, 'K');
        case 'خ' -> put(key, 'X');
        case 'ل' -> put(key, 'L');
        case 'م' -> put(key, 'M');
        case 'ن' -> put(key, 'N');
        case 'ر' -> put(key, 'R');
        case 'ه', 'ح' -> {
          if (i < n - 1) {
            put(key, 'H');
          }
        }
        default -> {}
      }
    }
    return key.toString();
  }

  private static void put(StringBuilder key, char c) {
    if (key.isEmpty() || key.charAt(key.length() - 1) != c) {
      key.append(c);
    }
  }
}

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
      if (word.indexOf('v') >= 0) {
        add(latin(word, false), keys);
      }
    } else {
      add(arabic(word), keys);
      if (word.startsWith("ال") && word.length() > 4) {
        add(arabic(word.substring(2)), keys);
      }
    }
    return keys;
  }

  /**
   * Returns one key of a folded word, its article left out; the word itself if no letter counts.
   */
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

  private static String latin(String word, boolean vIsF) {
    StringBuilder key = new StringBuilder();
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      char next = i + 1 < word.length() ? word.charAt(i + 1) : ' ';
      boolean digraph = next == 'h' && "ptdszckg".indexOf(c) >= 0;
      boolean glide = c == 'w' && i > 0 && "aei".indexOf(word.charAt(i - 1)) >= 0 && vowel(next);
      put(key, digraph ? digraph(c) : glide ? "W" : single(c, next, i == 0, vIsF));
      i += digraph ? 1 : 0;
    }
    return key.toString();
  }

  private static String digraph(char c) {
    return switch (c) {
      case 'p' -> "F";
      case 't' -> "T";
      case 'd' -> "D";
      case 's', 'z' -> "S";
      case 'c' -> "TS";
      case 'k' -> "X";
      default -> "G";
    };
  }

  private static String single(char c, char next, boolean first, boolean vIsF) {
    return switch (c) {
      case 'a', 'e', 'i', 'o', 'u' -> first ? "A" : "";
      case 'y' -> first ? "Y" : "";
      case 'w' -> first ? "W" : "";
      case 'v' -> vIsF ? "F" : first ? "W" : "";
      case 'b', 'p' -> "B";
      case 'f' -> "F";
      case 't' -> "T";
      case 'd' -> "D";
      case 's', 'z' -> "S";
      case 'c' -> next == 'e' || next == 'i' || next == 'y' ? "S" : "K";
      case 'k', 'q' -> "K";
      case 'x' -> first ? "S" : "KS";
      case 'g', 'j' -> "G";
      case 'l' -> "L";
      case 'm' -> "M";
      case 'n' -> "N";
      case 'r' -> "R";
      case 'h' -> vowel(next) ? "H" : "";
      default -> "";
    };
  }

  private static String arabic(String word) {
    StringBuilder key = new StringBuilder();
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      boolean first = i == 0;
      put(
          key,
          switch (c) {
            case 'ا', 'ع' -> first ? "A" : "";
            case 'و' -> first || isGlide(word, i) ? "W" : "";
            case 'ي' -> first ? "Y" : "";
            case 'ب', 'پ' -> "B";
            case 'ف', 'ڤ' -> "F";
            case 'ت', 'ط', 'ث' -> "T";
            case 'د', 'ض', 'ذ' -> "D";
            case 'س', 'ش', 'ص', 'ز', 'ظ', 'ژ' -> "S";
            case 'چ' -> "TS";
            case 'ج', 'گ', 'غ' -> "G";
            case 'ك', 'ق' -> "K";
            case 'خ' -> "X";
            case 'ل' -> "L";
            case 'م' -> "M";
            case 'ن' -> "N";
            case 'ر' -> "R";
            case 'ح' -> i < word.length() - 1 ? "H" : "";
            case 'ه' -> isSilent(word, i) ? "" : "H";
            default -> "";
          });
    }
    return key.toString();
  }

  private static boolean vowel(char c) {
    return "aeiou".indexOf(c) >= 0;
  }

  /** Between long vowels waw is a consonant: مالاوي, which is not مالي. */
  private static boolean isGlide(String word, int at) {
    return at + 1 < word.length()
        && "اع".indexOf(word.charAt(at - 1)) >= 0
        && "ايه".indexOf(word.charAt(at + 1)) >= 0;
  }

  private static boolean isSilent(String word, int at) {
    return at == word.length() - 1
        || (at > 1 && word.startsWith("اي", at + 1) && at + 3 == word.length());
  }

  private static void put(StringBuilder key, String classes) {
    for (int i = 0; i < classes.length(); i++) {
      char c = classes.charAt(i);
      char last = key.isEmpty() ? ' ' : key.charAt(key.length() - 1);
      if (c != last && !(c == 'G' && last == 'N')) {
        key.append(c);
      }
    }
  }
}

package io.github.muqabala.align;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Keys under which the spellings of one name in Latin and in Arabic script meet: classes of
 * consonants, without vowels.
 *
 * <p>Rules:
 *
 * <ul>
 *   <li>classes: b p; t th; d dh; s sh z zh, soft c; k q, hard c; kh; g gh j; f ph; h before a vowel;
 *       l m n r each alone; x is k and s, at the beginning s; ch and چ are t and s, as Arabic writes
 *       them;
 *   <li>a vowel, ا or ع counts at the beginning alone, and there all are one; so do y and w;
 *   <li>v is f, as Arabic has it, or nothing, as Persian و seems to be: a name with v has two keys;
 *   <li>final h and ه are silent, and so is ه before a final ای; g behind n is silent (Washington);
 *   <li>a doubled consonant is one; the article ال may be missing.
 * </ul>
 */
final class Skeleton {
  private Skeleton() {}

  /** Returns the keys of a folded word, empty where too few consonants remain to tell anything. */
  static Set<String> keys(String word) {
    Set<String> keys = new LinkedHashSet<>();
    if (word.charAt(0) < 0x250) {
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

  private static void add(String key, Set<String> keys) {
    if (key.length() > 1) {
      keys.add(key);
    }
  }

  private static String latin(String word, boolean vIsF) {
    StringBuilder key = new StringBuilder();
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      char next = i + 1 < word.length() ? word.charAt(i + 1) : ' ';
      boolean digraph = next == 'h' && "ptdszckg".indexOf(c) >= 0;
      put(key, digraph ? digraph(c) : single(c, next, i == 0, vIsF));
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
      case 'h' -> "aeiou".indexOf(next) >= 0 ? "H" : "";
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
            case 'و' -> first ? "W" : "";
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

  private static boolean isSilent(String word, int at) {
    return at == word.length() - 1 || at > 1 && word.startsWith("اي", at + 1) && at + 3 == word.length();
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

package io.github.muqabala.morphology;

import static io.github.muqabala.morphology.Category.NOMINAL;
import static io.github.muqabala.morphology.Category.VERBAL;

import java.util.List;
import org.apache.lucene.analysis.ar.ArabicStemmer;

/**
 * Proposes the dictionary forms of Arabic words: singular nouns, masculine adjectives, verbs in the
 * perfect and the imperfect of the third person masculine singular.
 *
 * <p>Rules, in the order in which a word is taken apart:
 *
 * <ol>
 *   <li>proclitics: و or ف; then ب, ك or ل; then ال; لل is ل and ال; each may be missing;
 *   <li>enclitic pronouns: ه ها هم هما هن ك كم كن نا ي ني; before one, taa marbuta is written ت,
 *       final hamza has a seat, final ى is ا;
 *   <li>a preposition of one letter with a pronoun (به, لهم) is the preposition;
 *   <li>nouns and adjectives: ات (feminine or not), ون ين ان, تان تين, construct و ي ا تا تي,
 *       feminine ه, accusative ا;
 *   <li>verbs in the perfect: ت تا تم نا ن وا ا; the weak letter that they drop comes back in the
 *       middle (قلت to قال) or at the end (دعت to دعا);
 *   <li>verbs in the imperfect, with or without س: ي ت ن أ, endings ون وا ان ا ين ن ي; the perfect
 *       has the bare stem, an alef before it (forms IV and VII to X), ا for a hollow or final و or
 *       ي, or و at the beginning (وصل), and the jussive gives a dropped vowel back.
 * </ol>
 *
 * <p>What the article or a nominal ending was taken from is a noun or an adjective, what a verbal
 * ending or prefix was taken from a finite verb.
 */
final class ArabicLemmatizer implements Lemmatizer {
  private static final List<String> ENCLITICS =
      List.of("هما", "كما", "هم", "هن", "كم", "كن", "ها", "نا", "ني", "ه", "ك", "ي");
  private static final List<String> PERFECT = List.of("تما", "تا", "تم", "نا", "وا", "ت", "ن", "ا");
  private static final List<String> IMPERFECT = List.of("ون", "وا", "ان", "ين", "ا", "ن", "ي");

  private final ArabicStemmer stemmer = new ArabicStemmer();

  @Override
  public List<Proposal> propose(String key) {
    Proposals found = new Proposals();
    found.add(key, 0);
    word(key, 0, found);
    char first = key.charAt(0);
    if ((first == 'و' || first == 'ف') && key.length() > 2) {
      int cost = key.startsWith("ال", 1) ? 2 : key.length() > 3 ? 16 : 24;
      found.add(key.substring(1), cost);
      word(key.substring(1), cost, found);
    }
    return found.sorted();
  }

  @Override
  public String stem(String key) {
    char[] letters = key.toCharArray();
    return new String(letters, 0, stemmer.stem(letters, letters.length));
  }

  /** Takes a word without conjunction apart. */
  private static void word(String word, int cost, Proposals found) {
    bare(word, cost, found);
    prepositions(word, cost, found);
    if (word.startsWith("ال") && word.length() > 3) {
      definite(word.substring(2), cost + 3, found);
    }
  }

  private static void prepositions(String word, int cost, Proposals found) {
    char first = word.charAt(0);
    if (word.length() < 2 || (first != 'ب' && first != 'ك' && first != 'ل')) {
      return;
    }
    String rest = word.substring(1);
    if (ENCLITICS.contains(rest)) {
      found.add(word.substring(0, 1), cost + 2);
      return;
    }
    if (first == 'ل' && rest.startsWith("ل") && rest.length() > 2) {
      definite(rest.substring(1), cost + 4, found);
      definite(rest, cost + 7, found);
    } else if (rest.startsWith("ال") && rest.length() > 3) {
      found.add(rest, cost + 3, NOMINAL);
      definite(rest.substring(2), cost + 4, found);
    }
    int price = cost + (rest.length() > 2 ? 17 : 26) + (first == 'ك' ? 6 : 0);
    found.add(rest, price);
    noun(rest, price, found);
    pronouns(rest, price, found);
    if (first == 'ل') {
      imperfect(rest, price, found);
    }
  }

  private static void definite(String noun, int cost, Proposals found) {
    found.add(noun, cost, NOMINAL);
    noun(noun, cost, found);
  }

  private static void bare(String word, int cost, Proposals found) {
    noun(word, cost, found);
    pronouns(word, cost, found);
    perfect(word, cost, found);
    imperfect(word, cost, found);
    if (word.startsWith("س") && word.length() > 3) {
      imperfect(word.substring(1), cost + 3, found);
    }
  }

  private static void pronouns(String word, int cost, Proposals found) {
    for (String pronoun : ENCLITICS) {
      int length = word.length() - pronoun.length();
      if (length < 2 || !word.endsWith(pronoun)) {
        continue;
      }
      String host = word.substring(0, length);
      int price = cost + (pronoun.length() > 1 ? 8 : pronoun.equals("ه") ? 9 : 14);
      found.add(host, price);
      noun(host, price + 1, found);
      perfect(host, price + 1, found);
      imperfect(host, price + 1, found);
      beforePronoun(host, price, found);
    }
  }

  /** Undoes what a pronoun changes at the end of its host. */
  private static void beforePronoun(String host, int cost, Proposals found) {
    String rest = cut(host, 1);
    switch (host.charAt(host.length() - 1)) {
      case 'ت' -> found.add(rest + "ه", cost + 1);
      case 'و', 'ي' -> {
        if (rest.endsWith("ا")) {
          found.add(rest + "ء", cost + 1);
        }
        if (host.endsWith("و")) {
          found.add(host + "ا", cost + 4);
        }
      }
      case 'ا' -> {
        found.add(rest + "ي", cost + 2);
        found.add(host + "ء", cost + 3);
      }
      default -> {}
    }
  }

  private static void noun(String word, int cost, Proposals found) {
    ending(word, "ات", "", cost + 4, found);
    ending(word, "ات", "ه", cost + 3, found);
    ending(word, "وات", "ه", cost + 8, found);
    ending(word, "ون", "", cost + 3, found);
    ending(word, "ين", "", cost + 3, found);
    ending(word, "ان", "", cost + 6, found);
    ending(word, "تان", "ه", cost + 5, found);
    ending(word, "تين", "ه", cost + 5, found);
    ending(word, "تا", "ه", cost + 9, found);
    ending(word, "تي", "ه", cost + 9, found);
    ending(word, "ه", "", cost + 3, found);
    ending(word, "ا", "", cost + 4, found);
    ending(word, "و", "", cost + 14, found);
    ending(word, "ي", "", cost + 12, found);
    ending(word, "ا", "ي", cost + 15, found);
    ending(word, "اء", "ا", cost + 20, found);
    ending(word, "اوان", "اء", cost + 8, found);
    ending(word, "يا", "", cost + 12, found);
    ending(word, "يه", "", cost + 16, found);
  }

  private static void perfect(String word, int cost, Proposals found) {
    for (String ending : PERFECT) {
      int length = word.length() - ending.length();
      if (length < 1 || !word.endsWith(ending)) {
        continue;
      }
      String stem = word.substring(0, length);
      char last = ending.charAt(0);
      int price = cost + (ending.equals("ت") || ending.equals("وا") ? 3 : 10);
      if (length > 1) {
        found.add(stem, price, VERBAL);
        if (ending.equals("ت") || ending.equals("وا") || ending.equals("تا")) {
          found.add(stem + "ا", price + 4, VERBAL);
          found.add(stem + "ي", price + 4, VERBAL);
        }
        if (last == 'ت' || last == 'ن') {
          hollow(stem, price + 5, found);
        }
      }
    }
  }

  /** Gives the long vowel back that a hollow verb drops before a consonant. */
  private static void hollow(String stem, int cost, Proposals found) {
    int length = stem.length();
    if (length < 2) {
      return;
    }
    char last = stem.charAt(length - 1);
    found.add(stem.substring(0, length - 1) + 'ا' + last, cost, VERBAL);
    if (length > 2 && last == stem.charAt(length - 2)) {
      found.add(stem.substring(0, length - 1), cost + 2, VERBAL);
    }
  }

  private static void imperfect(String word, int cost, Proposals found) {
    if (word.length() < 3) {
      return;
    }
    int prefix =
        switch (word.charAt(0)) {
          case 'ي' -> 4;
          case 'ت' -> 5;
          case 'ن', 'ا' -> 11;
          default -> -1;
        };
    if (prefix < 0) {
      return;
    }
    String body = word.substring(1);
    stem(body, cost + prefix, found);
    for (String ending : IMPERFECT) {
      int length = body.length() - ending.length();
      if (length < 2 || !body.endsWith(ending)) {
        continue;
      }
      String stem = body.substring(0, length);
      int price = cost + prefix + (ending.equals("ون") || ending.equals("وا") ? 2 : 8);
      stem(stem, price, found);
      // A final weak letter falls out before these endings.
      found.add("ي" + stem + "ي", price + 5, VERBAL);
      found.add("ي" + stem + "و", price + 6, VERBAL);
      found.add(stem + "ي", price + 6, VERBAL);
      found.add(stem + "ا", price + 6, VERBAL);
      found.add("ا" + stem + "ي", price + 6, VERBAL);
    }
  }

  private static void stem(String stem, int cost, Proposals found) {
    int length = stem.length();
    char last = stem.charAt(length - 1);
    String head = cut(stem, 1);
    found.add("ي" + stem, cost, VERBAL);
    found.add(stem, cost + 1, VERBAL);
    if (length > 2) {
      found.add("ا" + stem, cost + 1, VERBAL);
    } else {
      found.add("و" + stem, cost + 4, VERBAL);
      found.add(head + "ا" + last, cost + 5, VERBAL);
      found.add("ي" + head + "و" + last, cost + 5, VERBAL);
      found.add("ي" + head + "ي" + last, cost + 5, VERBAL);
      found.add("ا" + head + "ا" + last, cost + 7, VERBAL);
    }
    if (last == 'و' || last == 'ي') {
      found.add(head + "ا", cost + 3, VERBAL);
      found.add(head + "ي", cost + 3, VERBAL);
    }
    found.add(stem + "ي", cost + 9, VERBAL);
    if (length > 2) {
      char middle = stem.charAt(length - 2);
      String root = cut(stem, 2);
      if (middle == 'و' || middle == 'ي' || middle == 'ا') {
        found.add(root + "ا" + last, cost + 2, VERBAL);
        found.add("ا" + root + "ا" + last, cost + 2, VERBAL);
        if (middle == 'ا') {
          found.add("ي" + root + "و" + last, cost + 6, VERBAL);
          found.add("ي" + root + "ي" + last, cost + 6, VERBAL);
        }
      } else {
        // The jussive of hollow verbs of the derived forms.
        found.add("ا" + head + "ا" + last, cost + 9, VERBAL);
      }
    }
  }

  private static void ending(
      String word, String ending, String singular, int cost, Proposals found) {
    int length = word.length() - ending.length();
    if (length >= 2 && word.endsWith(ending) && !isFeminine(word, ending)) {
      found.add(word.substring(0, length) + singular, cost, NOMINAL);
    }
  }

  /** The accusative of a feminine noun is not written: «بلادها» is no «بلاده». */
  private static boolean isFeminine(String word, String ending) {
    return ending.equals("ا") && word.endsWith("ها");
  }

  private static String cut(String word, int letters) {
    return word.substring(0, word.length() - letters);
  }
}

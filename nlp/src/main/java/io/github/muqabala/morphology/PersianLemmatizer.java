package io.github.muqabala.morphology;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.fa.PersianStemmer;

/**
 * Proposes the dictionary forms of Persian words: singular nouns without pronoun, plain adjectives,
 * infinitives.
 *
 * <p>Rules:
 *
 * <ol>
 *   <li>plurals: ها, ان (گان after ه, یان after a vowel), ات, جات, ین, each with ezafe or
 *       indefinite ی, attached pronoun or copula behind it;
 *   <li>ezafe or indefinite ی, ای after ه; attached pronouns م ت ش مان تان شان, with ا after ه;
 *       attached copulas یم ید ند اند ست;
 *   <li>comparative تر and superlative ترین;
 *   <li>به and ب written with the next word; final hamza kept or dropped;
 *   <li>نمودن, ساختن, گردیدن and گشتن also stand for کردن and شدن, whose places they take in light
 *       verbs;
 *   <li>finite verbs and participles lead to the infinitive, see {@link PersianVerbs}; so does a
 *       participle of a light verb that is written with its noun (تعیین‌شده to تعیین شدن).
 * </ol>
 */
final class PersianLemmatizer implements Lemmatizer {
  private static final List<String> PRONOUNS = List.of("مان", "تان", "شان", "م", "ت", "ش");
  private static final List<String> COPULAS = List.of("يم", "يد", "ند", "ست", "است");
  private static final Set<String> LIGHT =
      Set.of(
          "كردن", "شدن", "دادن", "گرفتن", "زدن", "يافتن", "داشتن", "كشيدن", "خوردن", "بردن", "رفتن",
          "اوردن", "امدن", "گذاشتن", "ماندن", "ديدن", "نمودن", "گشتن", "خواستن", "بستن", "ساختن");
  private static final Set<String> LIGHTEST = Set.of("كردن", "شدن", "دادن");
  private static final Map<String, String> SYNONYMS =
      Map.of(
          "نمودن",
          "كردن",
          "گردانيدن",
          "كردن",
          "گرداندن",
          "كردن",
          "ساختن",
          "كردن",
          "گرديدن",
          "شدن",
          "گشتن",
          "شدن");
  private static final List<String> AGENTS = List.of("كننده", "كنندگان", "كنندهها");

  private final PersianVerbs verbs = PersianVerbs.table();
  private final PersianStemmer stemmer = new PersianStemmer();

  @Override
  public List<Proposal> propose(String key) {
    Proposals found = new Proposals();
    found.add(key, 0);
    noun(key, 0, 2, found);
    verb(key, found);
    compound(key, found);
    if (key.startsWith("به") && key.length() > 4) {
      found.add(key.substring(2), 8);
      noun(key.substring(2), 9, 1, found);
    } else if (key.startsWith("ب") && key.length() > 3) {
      found.add(key.substring(1), 25);
    }
    if (key.endsWith("ا") && key.length() > 2) {
      found.add(key + "ء", 5);
    } else if (key.endsWith("اء")) {
      found.add(cut(key, 1), 5);
    }
    return found.sorted();
  }

  @Override
  public String stem(String key) {
    char[] letters = key.toCharArray();
    return new String(letters, 0, stemmer.stem(letters, letters.length));
  }

  private void verb(String key, Proposals found) {
    Proposals infinitives = new Proposals();
    verbs.propose(key, 0, infinitives);
    for (Proposal proposal : infinitives.sorted()) {
      int bonus = bonus(key, proposal);
      found.add(proposal.lemma(), proposal.cost() + bonus);
      String synonym = SYNONYMS.get(proposal.lemma());
      if (synonym != null) {
        found.add(synonym, proposal.cost() + bonus + 1);
      }
    }
  }

  /** A finite form of a light verb is far commoner than a noun spelled alike. */
  private static int bonus(String key, Proposal verb) {
    if (LIGHT.contains(verb.lemma()) && verb.cost() < 3) {
      return -4;
    }
    return LIGHTEST.contains(verb.lemma()) && key.endsWith("د") ? -10 : 0;
  }

  private void compound(String key, Proposals found) {
    for (int at = Math.max(2, key.length() - 8); at <= key.length() - 3; at++) {
      String noun = key.substring(0, at);
      String rest = key.substring(at);
      if (AGENTS.contains(rest)) {
        found.add(noun + "كردن", 6);
      }
      if (rest.charAt(0) == 'ه' && at < key.length() - 3) {
        continue;
      }
      Proposals infinitives = new Proposals();
      verbs.propose(rest, 0, infinitives);
      for (Proposal proposal : infinitives.sorted()) {
        if (LIGHT.contains(proposal.lemma()) && proposal.cost() < 6) {
          found.add(noun + proposal.lemma(), proposal.cost() + 4);
        }
      }
    }
  }

  /** Takes endings off a word, at most so many layers. */
  private static void noun(String word, int cost, int layers, Proposals found) {
    if (layers == 0 || word.length() < 3) {
      return;
    }
    plural(word, cost, found);
    layer(word, "ي", "", 3, cost, layers, found);
    layer(word, "يي", "", 4, cost, layers, found);
    layer(word, "يي", "ي", 3, cost, layers, found);
    if (word.endsWith("هاي")) {
      layer(word, "اي", "", 2, cost, layers, found);
    }
    layer(word, "تر", "", 4, cost, layers, found);
    layer(word, "ترين", "", 4, cost, layers, found);
    for (String pronoun : PRONOUNS) {
      int price = pronoun.length() > 1 ? 6 : 10;
      layer(word, pronoun, "", price, cost, layers, found);
      layer(word, "ي" + pronoun, "", price + 1, cost, layers, found);
      if (word.endsWith("ها" + pronoun)) {
        layer(word, "ا" + pronoun, "", price - 3, cost, layers, found);
      }
    }
    for (String copula : COPULAS) {
      layer(word, copula, "", 11, cost, layers, found);
    }
    if (word.endsWith("هاند")) {
      layer(word, "اند", "", 6, cost, layers, found);
    }
    if (word.endsWith("را")) {
      layer(word, "را", "", 9, cost, layers, found);
    }
  }

  private static void plural(String word, int cost, Proposals found) {
    ending(word, "ها", "", cost + 2, found);
    ending(word, "هاي", "", cost + 2, found);
    ending(word, "هايي", "", cost + 2, found);
    ending(word, "هها", "ه", cost + 2, found);
    ending(word, "گان", "ه", cost + 3, found);
    ending(word, "يان", "", cost + 5, found);
    ending(word, "ان", "", cost + 5, found);
    ending(word, "ات", "", cost + 6, found);
    ending(word, "ات", "ه", cost + 7, found);
    ending(word, "جات", "", cost + 6, found);
    ending(word, "جات", "ه", cost + 6, found);
    ending(word, "ين", "", cost + 8, found);
    ending(word, "ون", "", cost + 12, found);
  }

  private static void layer(
      String word, String ending, String left, int price, int cost, int layers, Proposals found) {
    int length = word.length() - ending.length();
    if (length >= 2 && word.endsWith(ending)) {
      String rest = word.substring(0, length) + left;
      found.add(rest, cost + price);
      noun(rest, cost + price + 1, layers - 1, found);
    }
  }

  private static void ending(
      String word, String ending, String singular, int cost, Proposals found) {
    int length = word.length() - ending.length();
    if (length >= 2 && word.endsWith(ending)) {
      found.add(word.substring(0, length) + singular, cost);
    }
  }

  private static String cut(String word, int letters) {
    return word.substring(0, word.length() - letters);
  }
}

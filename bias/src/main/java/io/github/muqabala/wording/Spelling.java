package io.github.muqabala.wording;

import io.github.muqabala.article.Language;
import io.github.muqabala.folding.Folding;
import io.github.muqabala.reading.Token;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * How the words of one language meet the forms of its wording list.
 *
 * <p>Rules:
 *
 * <ul>
 *   <li>apostrophes are dropped, so that "let's" and "lets", "don't" and "dont" meet; in English a
 *       hyphen is a blank;
 *   <li>a token stands for its key, then for its dictionary forms in their order;
 *   <li>an Arabic token also stands for what is left of it without the conjunctions و and ف,
 *       without the prepositions ب, ك and ل where the article or a dictionary form follows them,
 *       and with «لل» read as «ال»; where it carries the article, its dictionary forms do so too,
 *       since «الاحتلال» names a side and «احتلال» need not;
 *   <li>a Persian token of more than {@value #SHORTEST} letters before a plural in «ها» also stands
 *       for the singular: words of abuse are made faster than dictionaries.
 * </ul>
 */
final class Spelling {
  private static final int SHORTEST = 3;
  private static final List<String> PLURALS = List.of("ها", "های", "هایی");

  private final Language language;

  private Spelling(Language language) {
    this.language = language;
  }

  static Spelling of(Language language) {
    return new Spelling(language);
  }

  /**
   * A spelling that a token stands for.
   *
   * @param text the folded spelling
   * @param clitics how many letters at the start of the token it leaves out
   */
  record Variant(String text, int clitics) {}

  /** Returns what stands between the words of a form. */
  String separator() {
    return keepsWordsApart() ? " " : "";
  }

  /** Tells whether a blank is always a boundary of words, and only a blank. */
  boolean keepsWordsApart() {
    return language == Language.ENGLISH;
  }

  /** Tells whether a mark may stand between the words of one expression. */
  boolean isHyphen(Token token) {
    return token.key().equals("-");
  }

  /** Returns the folded words of a form. */
  List<String> words(String form) {
    List<String> words = new ArrayList<>();
    for (String word : form.replace('-', ' ').split(" ", -1)) {
      String key = plain(Folding.key(word));
      if (!key.isEmpty()) {
        words.add(key);
      }
    }
    return words;
  }

  /** Returns the spellings that a token stands for, the nearest to the text first. */
  List<Variant> variants(Token token) {
    Set<Variant> variants = new LinkedHashSet<>();
    String key = plain(token.key());
    variants.add(new Variant(key, 0));
    if (language == Language.ARABIC && token.kind() == Token.Kind.WORD) {
      addArabic(key, token.lemmas(), variants);
    } else {
      token.lemmas().forEach(l -> variants.add(new Variant(plain(l), 0)));
    }
    if (language == Language.PERSIAN && token.kind() == Token.Kind.WORD) {
      PLURALS.stream()
          .filter(end -> key.endsWith(end) && key.length() > end.length() + SHORTEST)
          .forEach(
              end -> variants.add(new Variant(key.substring(0, key.length() - end.length()), 0)));
    }
    return List.copyOf(variants);
  }

  private void addArabic(String key, List<String> lemmas, Set<Variant> variants) {
    int at = 0;
    if ((key.startsWith("و") || key.startsWith("ف"))
        && (key.length() > SHORTEST + 1 || lemmas.contains(key.substring(1)))) {
      at = 1;
      variants.add(new Variant(key.substring(1), 1));
    }
    String rest = key.substring(at);
    boolean definite = rest.startsWith("ال");
    if (rest.startsWith("لل") && rest.length() > SHORTEST + 1) {
      variants.add(new Variant("ا" + rest.substring(1), at));
      variants.add(new Variant("ال" + rest.substring(1), at));
      definite = true;
    } else if (rest.length() > SHORTEST
        && "بكل".indexOf(rest.charAt(0)) >= 0
        && (rest.startsWith("ال", 1) || lemmas.contains(rest.substring(1)))) {
      variants.add(new Variant(rest.substring(1), at + 1));
      definite |= rest.startsWith("ال", 1);
    }
    for (String lemma : lemmas) {
      String folded = plain(lemma);
      variants.add(new Variant(folded, 0));
      if (definite && !folded.startsWith("ال")) {
        variants.add(new Variant("ال" + folded, 0));
      }
    }
  }

  private String plain(String key) {
    if (keepsWordsApart()) {
      return key.replace("'", "").replace('-', ' ');
    }
    return key.replace("'", "").replace(" ", "");
  }
}

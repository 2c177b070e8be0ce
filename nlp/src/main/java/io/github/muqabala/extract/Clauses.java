package io.github.muqabala.extract;

import io.github.muqabala.article.Language;
import io.github.muqabala.reading.ConceptMention;
import io.github.muqabala.reading.Token;
import java.util.Arrays;
import java.util.Set;

/**
 * Which words of a sentence may belong to noun phrases, and in which of its clauses each stands.
 *
 * <ol>
 *   <li>Verbs, prepositions, conjunctions, dates, pronouns and, in Persian, the noun of a verb of
 *       two words are not nominal; in English what stands behind a determiner is no verb.
 *   <li>Marks and conjunctions open clauses; in Arabic verbs too; in Persian verbs close them.
 * </ol>
 */
final class Clauses {
  static final Set<String> OBJECT_MARKS = Set.of("را");
  static final Set<String> POINTERS =
      Set.of("the", "this", "that", "these", "those", "اين", "ان", "همين", "هذا", "هذه", "تلك");
  private static final Set<String> POSSESSORS = Set.of("its", "his", "her", "their", "our", "my");
  private static final String SHARED = "'s";

  private final Words words;
  private final ClauseRules rules;
  private final Pronouns pronouns;
  private final Things things;
  private final Language language;
  private final int[] clauses;
  private final boolean[] nominal;
  private final int[] verbs;

  Clauses(Words words, ClauseRules rules, Pronouns pronouns, Things things) {
    this.words = words;
    this.rules = rules;
    this.pronouns = pronouns;
    this.things = things;
    this.language = rules.language();
    this.nominal = new boolean[words.size()];
    this.clauses = new int[words.size()];
    boolean[] light = light();
    for (int i = 0; i < nominal.length; i++) {
      nominal[i] = nominal(i, light);
    }
    cut();
    this.verbs = new int[words.size() + 2];
    Arrays.fill(verbs, words.size());
    for (int i = words.size() - 1; i >= 0; i--) {
      if (words.verb(i) && !nominal[i]) {
        verbs[clauses[i]] = i;
      }
    }
  }

  /** Returns the number of a token's clause. */
  int of(int token) {
    return clauses[token];
  }

  /** Returns the first verb of a token's clause, behind the sentence if it has none. */
  int verb(int token) {
    return verbs[clauses[token]];
  }

  /** Tells whether a token belongs to a phrase. */
  boolean nominal(int token) {
    return token >= 0 && token < nominal.length && nominal[token];
  }

  /** The noun of a verb of two words is no phrase: «بازدید کرد». */
  private boolean[] light() {
    boolean[] light = new boolean[words.size()];
    if (language == Language.PERSIAN) {
      for (int i = 0; i < light.length; i++) {
        for (ConceptMention sense : words.concepts(i)) {
          int end = words.end(sense.span());
          light[i] |= end - 1 > i && words.verb(end - 1) && !words.named(i);
        }
      }
    }
    return light;
  }

  private boolean nominal(int i, boolean[] light) {
    String key = words.key(i);
    if (words.token(i).kind() != Token.Kind.WORD || words.dated(i) || light[i]) {
      return false;
    }
    if (words.named(i)) {
      return true;
    }
    if (words.tagged(i, "time")
        || (language != Language.ENGLISH && things.verbal(words.concepts(i)))) {
      return false;
    }
    boolean determined =
        language == Language.ENGLISH
            && i > 0
            && (rules.is("determiner", words.key(i - 1)) || words.key(i - 1).equals(SHARED));
    if (words.verb(i) && !(determined && !things.nouns(words.concepts(i)).isEmpty())) {
      return false;
    }
    if (rules.is("preposition", key)
        || rules.connects(key)
        || rules.is("complementizer", key)
        || rules.is("governs", key)
        || rules.is("adverb", key)
        || rules.is("pronominal", key)
        || rules.is("negation", key)
        || OBJECT_MARKS.contains(key)
        || key.equals(SHARED)
        || key.length() < 2
        || (pronouns.is(key) && !POSSESSORS.contains(key))) {
      return false;
    }
    return !words.tagged(i, "stop") || POINTERS.contains(key) || POSSESSORS.contains(key);
  }

  private void cut() {
    int clause = 0;
    for (int i = 0; i < clauses.length; i++) {
      String key = words.key(i);
      boolean joins =
          rules.is("connector", key)
              || rules.is("relative", key)
              || rules.is("complementizer", key);
      boolean and = rules.is("coordinator", key) && opensClause(i + 1);
      boolean mark = words.token(i).kind() == Token.Kind.PUNCTUATION && !quote(i);
      boolean verbal = language == Language.ARABIC && words.verb(i) && i > 0;
      if (joins || and || mark || verbal) {
        clause++;
      }
      clauses[i] = clause;
      if (language == Language.PERSIAN
          && words.verb(i)
          && !(i + 1 < clauses.length && words.verb(i + 1))) {
        clause++;
      }
    }
  }

  /** Tells whether a token is a quotation mark or a bracket, which ends no clause. */
  boolean quote(int i) {
    String text = words.reading().text(words.token(i).span());
    return text.length() == 1 && "\"«»“”'‘’()-".contains(text);
  }

  private boolean opensClause(int i) {
    if (language != Language.ENGLISH) {
      return false;
    }
    for (int j = i; j < Math.min(i + 2, words.size()); j++) {
      if (words.verb(j) && !nominal[j]) {
        return true;
      }
    }
    return false;
  }
}

package io.github.muqabala.extract;

import io.github.muqabala.article.Language;
import io.github.muqabala.reading.Attribution;
import java.util.Optional;

/**
 * Tells which clauses state something that can be checked.
 *
 * <ol>
 *   <li>A clause needs three words that mean something; with a verb two of three words are enough,
 *       or one with a news event, a number, a time or a name.
 *   <li>A question is no claim.
 *   <li>In the outlet's own voice an exhortation is none: a word of duty or of a wish, in Arabic
 *       also «على … أن», in English also an order, a bare verb that opens the sentence; so is a
 *       clause behind it without an event, a number, a time or two names.
 *   <li>In the outlet's own voice a pure evaluation is none: a word of praise or blame that is no
 *       event, said of something: behind "to be" and the like in English, right before it in
 *       Persian, without the article in Arabic; with no other verb, number or time.
 *   <li>Outside an attribution a clause without a verb needs an event with a number, a time or two
 *       names; in a headline an event is enough.
 * </ol>
 */
final class Checkable {
  private static final int FEWEST_WORDS = 2;
  private static final int ENOUGH_WORDS = 3;
  private static final int DUTY = 5;
  private static final int NEAR = 2;

  private final Words words;
  private final ClauseRules rules;

  Checkable(Words words, ClauseRules rules) {
    this.words = words;
    this.rules = rules;
  }

  /**
   * Tells whether a clause is a claim.
   *
   * @param framed whether some attribution touches the sentence
   * @param phrase whether the clause is a phrase that takes up the clause before
   */
  boolean states(
      int from, int to, Optional<Attribution> attribution, boolean framed, boolean phrase) {
    boolean valued =
        words.hasTime(from, to)
            || words.hasQuantity(from, to)
            || words.reading().mentionsIn(words.span(from, to)).size() > 1;
    boolean eventful = words.eventful(from, to);
    if (!enough(from, to, valued || eventful) || question(to)) {
      return false;
    }
    if (attribution.isPresent()) {
      return words.predicates(from, to) || phrase;
    }
    boolean aside = !valued && !eventful && words.found("exhort", 0, from);
    if (aside || exhorts(from, to) || evaluates(from, to)) {
      return false;
    }
    if (words.headline()) {
      return eventful || valued || words.hasVerb(from, to);
    }
    return words.hasVerb(from, to) ? eventful || valued || !framed : phrase || (eventful && valued);
  }

  private boolean enough(int from, int to, boolean telling) {
    int contents = words.contentWords(from, to);
    boolean named = words.hasName(from, to);
    return contents >= ENOUGH_WORDS
        || (words.hasVerb(from, to)
            && to - from >= FEWEST_WORDS
            && (contents >= FEWEST_WORDS || (contents > 0 && (telling || named)))
            && (telling || named || to - from >= ENOUGH_WORDS));
  }

  private boolean question(int to) {
    for (int i = to; i < words.size() && !words.word(i); i++) {
      if (words.key(i).equals("?") || words.key(i).equals("؟")) {
        return true;
      }
    }
    return false;
  }

  private boolean exhorts(int from, int to) {
    boolean depends = from > 0 && rules.is("dependent", words.key(from - 1));
    if (words.found("exhort", depends ? Math.max(0, from - DUTY) : from, to)) {
      return true;
    }
    return switch (rules.language()) {
      case ENGLISH -> order(from, to);
      case ARABIC ->
          words.found("exhort_on", from, Math.min(to, from + 1))
              && words.nextKey("duty", from) < Math.min(to, from + DUTY);
      case PERSIAN -> false;
    };
  }

  private boolean order(int from, int to) {
    return from == 0
        && !words.headline()
        && EnglishTense.of(words, rules, from, to).tense() == EnglishTense.Tense.BARE;
  }

  private boolean evaluates(int from, int to) {
    if (words.hasTime(from, to)
        || words.hasQuantity(from, to)
        || (!words.hasVerb(from, to) && rules.language() != Language.ARABIC)) {
      return false;
    }
    if (rules.language() == Language.ENGLISH) {
      return evaluatesInEnglish(from, to);
    }
    boolean judged = false;
    int judgement = -1;
    for (int i = from; i < to; i++) {
      if (words.verb(i)) {
        if (!rules.is("copula", words.key(i)) || perfect(i, from)) {
          return false;
        }
        judged |= rules.verbFinal() && judgement >= 0 && i - judgement <= NEAR;
      }
      if (judges(i)) {
        judgement = i;
        judged |= rules.language() == Language.ARABIC;
      }
    }
    return judged;
  }

  private boolean evaluatesInEnglish(int from, int to) {
    EnglishTense tense = EnglishTense.of(words, rules, from, to);
    if (tense.passive() || tense.verb() < 0 || !rules.is("copula", words.key(tense.verb()))) {
      return false;
    }
    for (int i = tense.verb() + 1; i < to; i++) {
      if (judges(i)) {
        return true;
      }
    }
    return false;
  }

  /** In Arabic what is said of a thing has no article. */
  private boolean judges(int i) {
    String key = words.key(i);
    return (words.judges(i) || rules.is("judgement", key))
        && !rules.is("no_judgement", key)
        && !(rules.language() == Language.ARABIC && key.startsWith("ال"));
  }

  /** «کرده است» is no "to be". */
  private boolean perfect(int i, int from) {
    return rules.verbFinal()
        && i > from
        && words.key(i - 1).endsWith("ه")
        && !words.key(i - 1).equals("بوده");
  }
}

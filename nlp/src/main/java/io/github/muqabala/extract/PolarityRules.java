package io.github.muqabala.extract;

import io.github.muqabala.article.Language;
import io.github.muqabala.claim.Claim.Polarity;
import io.github.muqabala.reading.Token;

/**
 * Tells whether a clause affirms or negates.
 *
 * <p>A clause negates where a negating word stands within two words before a verb, where a Persian
 * verb carries the prefix ن, where a determiner of nothing (هیچ, no) stands anywhere in it, and
 * where something failed or was refused («failed to open», «فشلت مصر في فتح المعبر»). Two negations
 * in one clause are one in Persian («هیچ … ندارد») and in Arabic. «لا يزال» and "not only" negate
 * nothing, and what is denied of all but one is affirmed of that one: «لم تعرض سوى الربع», «جز یک
 * گزینه ندارد».
 */
final class PolarityRules {
  private static final int FAILING = 7;
  private static final int LONG = 4;

  private final ClauseRules rules;

  PolarityRules(ClauseRules rules) {
    this.rules = rules;
  }

  Polarity of(Words words, int from, int to) {
    for (int i = from; i < to; i++) {
      if (negates(words, i, to) && !excepts(words, from, i, to)) {
        return Polarity.NEGATIVE;
      }
    }
    return Polarity.POSITIVE;
  }

  /**
   * The exception stands behind the negation, in Persian before the negated verb, with no comma
   * between. «به جز» leaves one out and affirms nothing.
   */
  private boolean excepts(Words words, int from, int negation, int to) {
    if (rules.language() == Language.PERSIAN) {
      for (int i = negation - 1; i >= from && !rules.is("comma", words.key(i)); i--) {
        if (rules.is("exceptive", words.key(i))) {
          return i == from || !rules.is("preposition", words.key(i - 1));
        }
      }
      return false;
    }
    for (int i = negation + 1; i < to && !rules.is("comma", words.key(i)); i++) {
      if (rules.is("exceptive", words.key(i)) && rules.match("connector", words, i) == 0) {
        return rules.match("condition", words, i) == 0;
      }
    }
    return false;
  }

  /** «نپرداخته است»: a perfect has its prefix at the participle. */
  private boolean participle(Words words, int i, int to) {
    return words.key(i).endsWith("ه")
        && words.key(i).length() > LONG
        && i + 1 < to
        && rules.is("auxiliary", words.key(i + 1));
  }

  /** «نمی‌رود», «نخواهد», «نبست», but not «نوشت», whose infinitive has the letter too. */
  private static boolean prefixed(Token token) {
    return token.key().startsWith("نمي")
        || token.key().startsWith("نخواه")
        || (token.key().startsWith("ن")
            && token.lemmas().stream().noneMatch(l -> l.startsWith("ن")));
  }

  private boolean negates(Words words, int i, int to) {
    String key = words.key(i);
    if (rules.language() == Language.PERSIAN) {
      return (rules.is("negation", key) && rules.match("no_negation", words, i) == 0)
          || rules.match("failure", words, i) > 0
          || ((words.verb(i) || participle(words, i, to)) && prefixed(words.token(i)));
    }
    if (rules.match("failure", words, i) > 0) {
      return true;
    }
    if (rules.is("failing", key) && words.verb(i)) {
      return failsTo(words, i, to);
    }
    if (!rules.is("negation", key) || rules.match("no_negation", words, i) > 0) {
      return false;
    }
    return rules.language() == Language.ENGLISH
        || words.hasVerb(i + 1, Math.min(to, i + 3))
        || rules.is("present", key);
  }

  /** «فشلت الأمم المتحدة في وقف القتال»: who failed stands between. */
  private boolean failsTo(Words words, int verb, int to) {
    for (int i = verb + 1; i < Math.min(to, verb + FAILING); i++) {
      if (words.verb(i) || rules.is("comma", words.key(i))) {
        return false;
      }
      if (rules.is("failing_in", words.key(i))) {
        return true;
      }
    }
    return false;
  }
}

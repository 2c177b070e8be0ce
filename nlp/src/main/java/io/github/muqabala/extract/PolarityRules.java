package io.github.muqabala.extract;

import io.github.muqabala.article.Language;
import io.github.muqabala.claim.Claim.Polarity;
import io.github.muqabala.reading.Token;

/**
 * Tells whether a clause affirms or negates.
 *
 * <p>A clause negates where a negating word stands within two words before a verb, where a Persian
 * verb carries the prefix ن, where «لا» opens an Arabic clause («لا صلة لها»), where a determiner
 * of nothing (هیچ, no) stands anywhere in it, and where something failed or was refused («failed to
 * open», «فشلت مصر في فتح المعبر»). Two negations in one clause are one in Persian («هیچ … ندارد»)
 * and in Arabic. Arabic also reports absence, behind a word that reports or decides: «أعلنت عدم
 * وجود أدلة», «قرار بعدم التصديق». «لا يزال» and "not only" negate nothing, and what is denied of
 * all but one is affirmed of that one: «لم تعرض سوى الربع», «جز یک گزینه ندارد». Nor does a
 * negation count that stands in a condition, or in a relative clause behind the main verb.
 */
final class PolarityRules {
  private static final int FAILING = 7;
  private static final int LONG = 4;
  private static final int ABSENCE = 4;
  private static final int REACH = 30;

  private final ClauseRules rules;

  PolarityRules(ClauseRules rules) {
    this.rules = rules;
  }

  Polarity of(Words words, int from, int to) {
    for (int i = from; i < to; i++) {
      if (negates(words, from, i, to)
          && !excepts(words, from, i, to)
          && !conditional(words, from, i)
          && !relative(words, from, i)) {
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
      int start = Math.max(from, negation - REACH);
      for (int i = negation - 1; i >= start && !rules.is("comma", words.key(i)); i--) {
        if (rules.is("exceptive", words.key(i))) {
          return i == from || !rules.is("preposition", words.key(i - 1));
        }
      }
      return false;
    }
    int end = Math.min(to, negation + REACH);
    for (int i = negation + 1; i < end && !rules.is("comma", words.key(i)); i++) {
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

  /** A negation that a condition holds, «ما لم تحسم», negates nothing of what depends on it. */
  private boolean conditional(Words words, int from, int i) {
    return i > from && rules.match("condition", words, i - 1) > 1;
  }

  /** What stands in a relative clause behind the main verb: "places that it had not declared". */
  private boolean relative(Words words, int from, int i) {
    if (rules.verbFinal()) {
      return false;
    }
    int start = Math.max(from, i - REACH);
    for (int at = i - 1; at > start + 1; at--) {
      if (rules.is("comma", words.key(at))) {
        return false;
      }
      if (rules.is("relative", words.key(at))) {
        return !words.verb(at - 1) && words.hasVerb(start, at);
      }
    }
    return false;
  }

  private boolean negates(Words words, int from, int i, int to) {
    String key = words.key(i);
    if (rules.language() == Language.PERSIAN) {
      return (rules.is("negation", key)
              && rules.match("no_negation", words, i) == 0
              && !nine(words, from, i))
          || rules.match("failure", words, i) > 0
          || ((words.verb(i) || participle(words, i, to)) && prefixed(words.token(i)));
    }
    if (rules.match("failure", words, i) > 0 || absent(words, from, i, to)) {
      return true;
    }
    if (rules.is("failing", key) && words.verb(i)) {
      return failsTo(words, i, to);
    }
    if (key.equals("ما")) {
      return i == 0 && deniesPast(words, to);
    }
    if (!rules.is("negation", key) || rules.match("no_negation", words, i) > 0) {
      return false;
    }
    return rules.language() == Language.ENGLISH
        || words.hasVerb(i + 1, Math.min(to, i + 3))
        || (i == from && rules.is("negation_of_kind", key))
        || rules.is("present", key);
  }

  /** «نه» is nine behind a preposition, «در نه کیلومتری», and a question behind «یا». */
  private boolean nine(Words words, int from, int i) {
    return words.key(i).equals("نه")
        && i > from
        && (rules.is("preposition", words.key(i - 1)) || words.key(i - 1).equals("يا"));
  }

  private boolean absent(Words words, int from, int i, int to) {
    if (!rules.is("absence", words.key(i)) || i + 1 >= to) {
      return false;
    }
    for (int at = i - 1; at >= Math.max(from, i - ABSENCE); at--) {
      if (rules.is("absence_by", words.key(at))) {
        return true;
      }
      if (words.verb(at) || rules.is("comma", words.key(at))) {
        return false;
      }
    }
    return false;
  }

  /**
   * «ما أغلقت مصر المعبر»: at the head of a sentence, before a past verb and its subject. Elsewhere
   * «ما» is a relative: «ما حدث في», «ما كشفته».
   */
  private boolean deniesPast(Words words, int to) {
    if (rules.language() != Language.ARABIC || to < 3 || !words.verb(1)) {
      return false;
    }
    String verb = words.key(1);
    boolean past = words.arabicPast(1) || (verb.endsWith("ت") && !verb.startsWith("ت"));
    return past && !rules.is("preposition", words.key(2)) && !words.verb(2);
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

package io.github.muqabala.extract;

import java.util.function.IntBinaryOperator;

/**
 * Where in a clause the one who acts may stand.
 *
 * <ol>
 *   <li>English: before the verb, if that is no passive.
 *   <li>Arabic: before the first verb; behind it where no word with an article, and not two words
 *       other than titles, come between, and nothing that could be the subject precedes the verb;
 *       behind the noun of an event, whose doer it is («انسحاب القوات»), and behind «بين», only the
 *       article counts. Behind «تكون طائراتها قد» the second verb is the one.
 *   <li>Persian: anywhere but right before «را», and not where it opens a passive (a participle
 *       with «شد»).
 *   <li>A clause leaves its subject to the one before where in English its verb stands first behind
 *       a conjunction; in Arabic where its verb has «و» and a preposition or something in the
 *       accusative follows, or the verb is feminine and the word behind it is not; in Persian where
 *       it opens with a preposition or with what «را» marks.
 * </ol>
 */
final class Subjects {
  private static final int OBJECT = 5;
  private static final int AUXILIARY = 5;

  private final ClauseRules rules;

  Subjects(ClauseRules rules) {
    this.rules = rules;
  }

  /** Tells of a name, from its first word up to another, whether it may act. */
  record Frame(IntBinaryOperator rule) {
    boolean mayAct(int from, int to) {
      return from < 0 || rule.applyAsInt(from, to) > 0;
    }
  }

  Frame frame(Words words, int from, int to) {
    return switch (rules.language()) {
      case ENGLISH -> {
        EnglishTense tense = EnglishTense.of(words, rules, from, to);
        boolean verbal = tense.finite() && tense.tense() != EnglishTense.Tense.BARE;
        yield new Frame((i, end) -> !verbal || (i < tense.verb() && !tense.passive()) ? 1 : 0);
      }
      case ARABIC -> {
        int first = firstVerb(words, from, to);
        int next = first < 0 ? -1 : firstVerb(words, first + 1, Math.min(to, first + AUXILIARY));
        boolean auxiliary = next > 0 && rules.is("copula", words.key(first));
        int verb = auxiliary ? next : first;
        boolean before = verb > from && subjectIn(words, auxiliary ? first + 1 : from, verb);
        yield new Frame(
            (i, end) -> verb < 0 || i < verb || (!before && behindVerb(words, verb, i)) ? 1 : 0);
      }
      case PERSIAN -> {
        boolean passive = persianPassive(words, from, to);
        yield new Frame(
            (i, end) -> (passive && opens(words, from, i)) || marked(words, end, to) ? 0 : 1);
      }
    };
  }

  /** Tells whether a direction stands before a name: «شمال أفغانستان», northern Afghanistan. */
  boolean directed(Words words, int i) {
    return i > 0 && rules.is("direction", words.key(i - 1));
  }

  /** Tells whether a clause has no subject of its own. */
  boolean left(Words words, int from, int to) {
    if (from == 0) {
      return false;
    }
    return switch (rules.language()) {
      case ENGLISH ->
          rules.is("coordinator", words.key(from - 1))
              && EnglishTense.of(words, rules, from, to).verb() == from;
      case ARABIC -> leftInArabic(words, from, to);
      case PERSIAN -> leftInPersian(words, from, to);
    };
  }

  private boolean leftInArabic(Words words, int from, int to) {
    String verb = words.key(from);
    boolean joined =
        (verb.startsWith("و") && words.verb(from))
            || (rules.is("coordinator", words.key(from - 1)) && words.verb(from));
    if (!joined || from + 1 >= to) {
      return false;
    }
    String next = words.key(from + 1);
    String bare = verb.startsWith("و") ? verb.substring(1) : verb;
    boolean feminine = bare.endsWith("ت") || bare.startsWith("ت");
    boolean other =
        next.startsWith("ال")
            && !next.endsWith("ه")
            && !next.endsWith("ات")
            && !words.named(from + 1);
    return rules.is("preposition", next)
        || next.endsWith("ين")
        || (next.endsWith("ا") && next.length() > 3 && !words.named(from + 1))
        || next.endsWith("ها")
        || next.endsWith("هم")
        || (feminine && other);
  }

  private boolean leftInPersian(Words words, int from, int to) {
    if (!rules.is("coordinator", words.key(from - 1))) {
      return false;
    }
    if (rules.is("preposition", words.key(from))) {
      return true;
    }
    for (int i = from; i < Math.min(to, from + OBJECT); i++) {
      if (words.key(i).equals("را")) {
        return true;
      }
      if (words.verb(i) || rules.is("preposition", words.key(i))) {
        return false;
      }
    }
    return false;
  }

  private static int firstVerb(Words words, int from, int to) {
    for (int i = from; i < to; i++) {
      if (words.verb(i)) {
        return i;
      }
    }
    return -1;
  }

  /** A name or a word with the article before the verb is its subject. */
  private boolean subjectIn(Words words, int from, int verb) {
    for (int i = from; i < verb; i++) {
      boolean free =
          i == from || !(rules.is("preposition", words.key(i - 1)) || words.dated(i - 1));
      if (free
          && words.word(i)
          && !words.dated(i)
          && !words.dated(i + 1)
          && !rules.is("preposition", words.key(i))
          && !rules.connects(words.key(i))
          && !words.tagged(i, "stop")
          && (words.named(i) || words.key(i).startsWith("ال") || words.key(i).length() > 3)) {
        return true;
      }
    }
    return false;
  }

  private boolean behindVerb(Words words, int verb, int name) {
    boolean doer =
        name > 0 && (words.tagged(name - 1, "event:") || words.key(name - 1).equals("بين"));
    int nouns = 0;
    for (int i = verb + 1; i < name; i++) {
      if (!words.word(i) || words.dated(i) || words.verb(i)) {
        continue;
      }
      boolean passes =
          words.tagged(i, "role")
              || words.tagged(i, "source:")
              || words.tagged(i, "stop")
              || words.named(i)
              || rules.is("preposition", words.key(i))
              || rules.is("pronominal", words.key(i));
      if (passes) {
        continue;
      }
      nouns++;
      if ((nouns > 1 && !doer) || words.key(i).startsWith("ال")) {
        return false;
      }
    }
    return true;
  }

  private static boolean marked(Words words, int end, int to) {
    return end < to && words.key(end).equals("را");
  }

  /** Tells whether nothing but words of time stands before a name. */
  private static boolean opens(Words words, int from, int name) {
    for (int i = from; i < name; i++) {
      if (words.word(i) && !words.dated(i)) {
        return false;
      }
    }
    return true;
  }

  private boolean persianPassive(Words words, int from, int to) {
    for (int i = from + 1; i < to; i++) {
      if (rules.is("become", words.key(i)) && rules.is("passive", words.key(i - 1))) {
        return true;
      }
    }
    return false;
  }
}

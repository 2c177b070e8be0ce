package io.github.muqabala.extract;

import io.github.muqabala.reading.Token;
import java.util.List;

/**
 * The tense of an English clause, from its first verb that is surely one.
 *
 * <ol>
 *   <li>Auxiliaries are verbs; so are past forms, and a form in -s or a bare one that something
 *       precedes which may be its subject.
 *   <li>A word behind an article, a preposition or another word that asks for a noun is none; nor
 *       is one that an auxiliary follows (the plans are).
 *   <li>Relative clauses are left out, unless there is nothing else.
 *   <li>"Has" with a participle is a perfect, with "been" and a form in -ing a present.
 *   <li>A verb behind "to" is an infinitive, which makes the tense where nothing finite stands
 *       before it: the headline's "US to withdraw".
 * </ol>
 */
record EnglishTense(Tense tense, int verb, boolean passive) {
  /** The tenses that matter. */
  enum Tense {
    /** A past form, or a form that may be one. */
    PAST,
    /** Has or have with a participle. */
    PERFECT,
    /** A simple present. */
    PRESENT,
    /** Is, are, has been doing. */
    STATE,
    /** A modal verb. */
    MODAL,
    /** A verb behind "to". */
    INFINITIVE,
    /** A bare form that nothing precedes: «and move production». */
    BARE,
    /** A participle in -ing. */
    PARTICIPLE,
    /** No verb. */
    NONE
  }

  static EnglishTense of(Words words, ClauseRules rules, int from, int to) {
    return new Search(words, rules, from, to).find();
  }

  private static final int REACH = 12;

  private static final class Search {
    private final Words words;
    private final ClauseRules rules;
    private final int from;
    private final int to;

    Search(Words words, ClauseRules rules, int from, int to) {
      this.words = words;
      this.rules = rules;
      this.from = from;
      this.to = to;
    }

    EnglishTense find() {
      EnglishTense main = main();
      if (main.tense() != Tense.NONE) {
        return main;
      }
      int relative = words.nextKey("relative", from + 1);
      return relative + 1 < to ? new Search(words, rules, relative + 1, to).main() : main;
    }

    private EnglishTense main() {
      int participle = -1;
      int bare = -1;
      for (int i = from; i < to; i++) {
        String key = words.key(i);
        if (!words.word(i) || words.dated(i)) {
          continue;
        }
        if (i > from && rules.is("relative", key) && !key.equals("that")) {
          int end = relativeEnd(i);
          if (end < to) {
            i = end - 1;
            continue;
          }
          break;
        }
        if (rules.is("modal", key)) {
          return new EnglishTense(Tense.MODAL, i, passive(i + 1));
        }
        if (rules.is("be", key)) {
          return new EnglishTense(
              rules.is("be_past", key) ? Tense.PAST : Tense.STATE, i, passive(i));
        }
        if (rules.is("have", key)) {
          return perfect(i);
        }
        if (rules.is("do", key)) {
          return new EnglishTense(rules.is("do_past", key) ? Tense.PAST : Tense.PRESENT, i, false);
        }
        if (!words.verb(i)) {
          if (participle < 0 && key.length() > 4 && key.endsWith("ing") && !nominal(i)) {
            participle = i;
          }
          continue;
        }
        if (i > from && words.key(i - 1).equals("to")) {
          if (bare < 0) {
            return new EnglishTense(Tense.INFINITIVE, i, false);
          }
          continue;
        }
        if (nominal(i) || auxiliaryFollows(i)) {
          continue;
        }
        if (key.endsWith("ed") || irregularPast(i)) {
          if (reduced(i)) {
            continue;
          }
          return new EnglishTense(Tense.PAST, i, false);
        }
        if (i == from) {
          bare = i;
        } else if (bare < 0 && subject(i - 1) && agrees(i)) {
          return new EnglishTense(Tense.PRESENT, i, false);
        }
      }
      if (bare >= 0) {
        return new EnglishTense(Tense.BARE, bare, false);
      }
      return participle >= 0
          ? new EnglishTense(Tense.PARTICIPLE, participle, false)
          : new EnglishTense(Tense.NONE, -1, false);
    }

    /** Behind the comma that ends a relative clause between commas. */
    private int relativeEnd(int at) {
      if (!rules.is("comma", words.key(at - 1))) {
        return to;
      }
      for (int i = at + 1; i < to; i++) {
        if (rules.is("comma", words.key(i))) {
          return i + 1;
        }
      }
      return to;
    }

    private EnglishTense perfect(int i) {
      boolean past = words.key(i).equals("had") || words.key(i).equals("hadn't");
      int next = skip(i + 1);
      if (next >= to) {
        return new EnglishTense(past ? Tense.PAST : Tense.PRESENT, i, false);
      }
      String key = words.key(next);
      if (key.equals("been")) {
        int then = skip(next + 1);
        boolean doing = then < to && words.key(then).endsWith("ing");
        boolean done = then < to && participle(then);
        return new EnglishTense(
            past ? Tense.PAST : doing || !done ? Tense.STATE : Tense.PERFECT, i, done);
      }
      return new EnglishTense(
          past ? Tense.PAST : participle(next) ? Tense.PERFECT : Tense.STATE, i, false);
    }

    private boolean participle(int i) {
      String key = words.key(i);
      return key.endsWith("ed")
          || rules.is("invariant", key)
          || rules.is("participle", key)
          || (words.verb(i) && irregularPast(i));
    }

    private boolean passive(int i) {
      int next = skip(i + (i < to && rules.is("be", words.key(i)) ? 1 : 0));
      boolean raised = next + 1 < to && words.key(next + 1).equals("to");
      return next < to && participle(next) && !raised;
    }

    /** Skips "not" and adverbs. */
    private int skip(int i) {
      int next = i;
      while (next < to
          && (rules.is("negation", words.key(next))
              || rules.is("adverb", words.key(next))
              || words.key(next).endsWith("ly")
              || (words.key(next).equals("be") && next == i))) {
        next++;
      }
      return next;
    }

    /** A word before this asks for a noun. */
    private boolean nominal(int i) {
      if (i == from) {
        return false;
      }
      String before = words.key(i - 1);
      if (before.equals("that") && words.key(i).endsWith("s")) {
        return false;
      }
      return rules.is("determiner", before)
          || (rules.is("governs", before) && !before.equals("to"))
          || before.equals("'s")
          || words.token(i - 1).kind() == Token.Kind.NUMBER;
    }

    private boolean auxiliaryFollows(int i) {
      int next = i + 1;
      return next < to
          && (rules.is("be", words.key(next))
              || rules.is("have", words.key(next))
              || rules.is("do", words.key(next))
              || rules.is("modal", words.key(next))
              || (words.verb(next)
                  && words.key(next).endsWith("ed")
                  && !words.key(i).endsWith("ed")));
    }

    private boolean irregularPast(int i) {
      String key = words.key(i);
      List<String> lemmas = words.token(i).lemmas();
      return rules.is("invariant", key)
          || (!key.endsWith("s") && !key.endsWith("ing") && !lemmas.get(0).equals(key));
    }

    /**
     * A participle behind a noun, where the finite verb follows: "the oil used here is shipped".
     */
    private boolean reduced(int at) {
      int end = Math.min(to, at + REACH);
      for (int i = at + 1; i < end; i++) {
        String key = words.key(i);
        if (rules.is("comma", key)
            || rules.is("coordinator", key)
            || rules.is("relative", key)
            || rules.connects(key)) {
          return false;
        }
        if (rules.is("be", key) || rules.is("modal", key) || rules.is("do", key)) {
          return !key.equals("be") && !key.equals("been") && !key.equals("being");
        }
      }
      return false;
    }

    /**
     * A bare form asks for more than one, or for a word that does not show it: "a rise" is none.
     */
    private boolean agrees(int i) {
      String before = words.key(i - 1);
      return words.key(i).endsWith("s")
          || before.endsWith("s")
          || rules.is("subject", before)
          || rules.is("relative", before)
          || !before.equals(words.token(i - 1).lemmas().get(0));
    }

    /** A name, a plural or a noun may be the subject of the verb behind it. */
    private boolean subject(int i) {
      String key = words.key(i);
      return words.word(i)
          && (rules.is("relative", key)
              || (!rules.is("governs", key)
                  && !rules.is("determiner", key)
                  && !rules.connects(key)))
          && (words.named(i)
              || rules.is("subject", key)
              || !words.verb(i)
              || key.endsWith("s")
              || nominal(i));
    }
  }

  boolean finite() {
    return tense != Tense.NONE && tense != Tense.PARTICIPLE;
  }
}

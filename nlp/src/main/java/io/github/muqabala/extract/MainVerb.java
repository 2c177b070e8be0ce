package io.github.muqabala.extract;

/**
 * The main verb of a clause whose subject a relative clause belongs to: behind «عدد الجنود الذين
 * خرجوا خلالها» it is «بلغ», the second verb.
 */
final class MainVerb {
  private MainVerb() {}

  /**
   * Returns the index of the first verb behind that of the relative clause which nothing binds to
   * it, or the end.
   *
   * @param from index behind the relative pronoun
   */
  static int behindRelative(Words words, ClauseRules rules, int from, int end) {
    boolean own = false;
    for (int i = from; i < end; i++) {
      boolean verb = words.verb(i);
      if (own && verb && !bound(words, rules, i)) {
        return i;
      }
      own |= verb && !(i + 1 < end && words.verb(i + 1));
    }
    return end;
  }

  /** Tells whether a conjunction, a particle or an auxiliary binds a verb to the one before. */
  private static boolean bound(Words words, ClauseRules rules, int i) {
    String before = words.key(i - 1);
    return words.key(i).startsWith("و")
        || words.verb(i - 1)
        || rules.is("coordinator", before)
        || rules.is("verb_particle", before)
        || rules.is("dependent", before)
        || rules.is("complementizer", before)
        || rules.is("negation", before)
        || before.equals("to");
  }
}

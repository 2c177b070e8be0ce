package io.github.muqabala.extract;

import io.github.muqabala.article.Language;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a stretch of words into clauses.
 *
 * <p>Rules, in this order:
 *
 * <ol>
 *   <li>A clause may start behind a comma, semicolon, colon or dash, at a connector (while, في حين,
 *       در حالی که), at a relative pronoun behind a comma, and at a coordinating conjunction that a
 *       verb follows or, in verb-final Persian, precedes; in Arabic at «و» with a verb or with a
 *       particle before one, and at «وأن»; in Persian behind the verb of a condition.
 *   <li>A piece without a verb or an event of its own belongs to the clause before it, or, at the
 *       start, to the one behind it.
 *   <li>A piece whose only predicate is an event noun stands alone only where it brings a
 *       circumstance: a number, a time or a name.
 *   <li>In Arabic and English a phrase behind a comma stands alone where it coordinates a
 *       preposition of the clause before it («من القاعدة، ومن المطار»), or gives a measure from a
 *       named place.
 *   <li>Leading connectors and surrounding punctuation do not belong to the clause.
 * </ol>
 */
final class ClauseSplitter {
  private static final int MOST_PIECES = 40;
  private static final int LOOSE = 8;
  private static final int LONGEST = 30;

  private final ClauseRules rules;

  ClauseSplitter(ClauseRules rules) {
    this.rules = rules;
  }

  /** A clause: the tokens from one index up to another. */
  record Piece(int from, int to) {}

  List<Piece> split(Words words, int from, int to) {
    List<Integer> cuts = new ArrayList<>();
    cuts.add(from);
    for (int i = from + 1; i < to; i++) {
      if (mayStart(words, i, from)) {
        cuts.add(i);
      }
    }
    cuts.add(to);
    List<Piece> pieces = new ArrayList<>();
    int start = from;
    for (int k = 1; k < cuts.size(); k++) {
      int end = cuts.get(k);
      boolean whole = standsAlone(words, start, end);
      if (whole && restStands(words, cuts, k)) {
        pieces.add(new Piece(start, end));
        start = end;
      }
    }
    if (start < to) {
      if (pieces.isEmpty() || standsAlone(words, start, to)) {
        pieces.add(new Piece(start, to));
      } else {
        Piece last = pieces.remove(pieces.size() - 1);
        pieces.add(new Piece(last.from(), to));
      }
    }
    return pieces.stream().map(p -> trim(words, p)).filter(p -> p.from() < p.to()).toList();
  }

  /**
   * Tells whether what follows a cut is a clause, with as many of the pieces behind it as needed.
   */
  private boolean restStands(Words words, List<Integer> cuts, int k) {
    if (k == cuts.size() - 1) {
      return true;
    }
    int last = Math.min(cuts.size() - 1, k + MOST_PIECES);
    for (int next = k + 1; next <= last; next++) {
      if (standsAlone(words, cuts.get(k), cuts.get(next))) {
        return true;
      }
      if (!rules.verbFinal()) {
        return false;
      }
    }
    return false;
  }

  private boolean mayStart(Words words, int i, int from) {
    String key = words.key(i);
    String before = words.key(i - 1);
    if (rules.is("stop", before) || connects(words, i)) {
      return true;
    }
    if (rules.is("comma", before)) {
      return true;
    }
    if (rules.verbFinal()) {
      return words.verb(i - 1)
          && (rules.is("coordinator", key)
              || rules.is("relative", key)
              || conditional(words, from, i)
              || (rules.is("purpose", key) && !words.found("plan", Math.max(0, i - 4), i)));
    }
    if (rules.is("coordinator", key)) {
      return i + 1 < words.size() && predicated(words, from, i) && soonVerb(words, i + 1);
    }
    return coordinated(words, i) && words.hasVerb(from, i);
  }

  /** A connector; one that is a preposition too needs a verb behind it. */
  private boolean connects(Words words, int i) {
    int length = rules.match("connector", words, i);
    return length > 0
        && (length > 1
            || !rules.is("loose", words.key(i))
            || words.hasVerb(i + 1, Math.min(words.size(), i + LOOSE)));
  }

  /** Tells whether the words before a coordinator have a verb: "the match between Iran" has not. */
  private boolean predicated(Words words, int from, int i) {
    return words.hasVerb(from, i)
        && (rules.language() != Language.ENGLISH
            || EnglishTense.of(words, rules, Math.max(from, i - LONGEST), i).finite());
  }

  /** In «اگر … کند …» the condition ends with its verb, unless another verb follows at once. */
  private boolean conditional(Words words, int from, int i) {
    return words.found("condition", from, Math.min(i, from + 2))
        && !words.verb(i)
        && words.word(i)
        && !words.hasVerb(from, i - 1);
  }

  private boolean soonVerb(Words words, int i) {
    int to = Math.min(words.size(), i + 4);
    return words.hasVerb(i, to);
  }

  /**
   * In Arabic the conjunction is written together with the word that follows: a verb, a particle
   * before one («ولم يصب»), or the answer to a condition («فستبدأ»).
   */
  private boolean coordinated(Words words, int i) {
    String key = words.key(i);
    if (rules.language() != Language.ARABIC) {
      return false;
    }
    boolean particle =
        rules.is("joined_particle", key) && i + 1 < words.size() && words.verb(i + 1);
    boolean answer = key.startsWith("فس") && words.verb(i);
    boolean another = rules.is("joined_complementizer", key);
    return particle
        || answer
        || another
        || (key.length() > 3 && key.startsWith("و") && words.verb(i));
  }

  private boolean standsAlone(Words words, int from, int to) {
    int contents = words.contentWords(from, to);
    if (contents == 0 || (contents < 2 && !(words.hasVerb(from, to) && to - from > 2))) {
      return false;
    }
    if (phrase(words, from, to)) {
      return true;
    }
    if (rules.verbFinal()) {
      return endsInVerb(words, from, to) && !opensSubject(words, from, to);
    }
    int main = main(words, from, to);
    return words.hasVerb(from, main)
        || (main < to && MainVerb.behindRelative(words, rules, main + 1, to) < to)
        || (words.predicates(from, main)
            && (words.hasVerb(main, to) || circumstance(words, from, to)));
  }

  /**
   * Returns where the first relative clause inside a stretch begins: its verb is not the main one.
   * "And that" opens a stretch, and no relative clause.
   */
  private int main(Words words, int from, int to) {
    int opening = rules.is("coordinator", words.key(from)) ? 2 : 1;
    return Math.min(words.nextKey("relative", from + opening), to);
  }

  /** Tells whether a phrase without a verb behind a comma states something. */
  boolean phrase(Words words, int from, int to) {
    int start = from;
    while (start > 0 && rules.is("coordinator", words.key(start - 1))) {
      start--;
    }
    return !rules.verbFinal()
        && start > 0
        && rules.is("comma", words.key(start - 1))
        && (elided(words, start, to) || measured(words, start, to));
  }

  /**
   * A phrase behind a comma that takes up a preposition of the clause before, and names a thing.
   */
  private boolean elided(Words words, int from, int to) {
    int first = rules.is("coordinator", words.key(from)) ? from + 1 : from;
    String key = words.key(first);
    String bare = key.length() > 2 && key.startsWith("و") ? key.substring(1) : key;
    if ((first == from && bare.equals(key)) || !rules.is("preposition", bare)) {
      return false;
    }
    boolean repeated = words.stoodBefore(bare, from) || words.stoodBefore(key, from);
    return repeated && words.hasName(from, to);
  }

  /**
   * In «هر شناوری که وارد این آب‌ها شود، هدف …» the only verb before the comma is that of a clause
   * that belongs to the subject: the main one is still to come.
   */
  private boolean opensSubject(Words words, int from, int to) {
    int relative = words.nextKey("relative", from + 1);
    if (to >= words.size()
        || !rules.is("comma", words.key(to - 1))
        || relative >= to - 2
        || words.hasVerb(from, relative)
        || !(rules.is("whoever", words.key(from))
            || rules.is("whoever", words.key(relative - 1)))) {
      return false;
    }
    int verbs = 0;
    for (int i = relative + 1; i < to; i++) {
      verbs += words.verb(i) && !words.verb(i + 1) ? 1 : 0;
    }
    return verbs == 1;
  }

  /** A clause of a verb-final language has its verb among its last two words. */
  private static boolean endsInVerb(Words words, int from, int to) {
    int seen = 0;
    for (int i = to - 1; i >= from && seen < 2; i--) {
      if (words.word(i)) {
        if (words.verb(i)) {
          return true;
        }
        seen++;
      }
    }
    return false;
  }

  /** A predicate without a verb that gives a measure: «وقريبة 10 كيلومترات من المدينة». */
  private static boolean measured(Words words, int from, int to) {
    return words.hasMeasure(from, to) && words.hasName(from, to);
  }

  private static boolean circumstance(Words words, int from, int to) {
    return words.hasTime(from, to) || words.hasQuantity(from, to);
  }

  private Piece trim(Words words, Piece piece) {
    int from = piece.from();
    int to = piece.to();
    while (from < to) {
      int skip = rules.match("connector", words, from);
      if (skip == 0
          && (!words.word(from)
              || rules.is("coordinator", words.key(from))
              || rules.is("relative", words.key(from))
              || (rules.verbFinal() && from > 0 && rules.is("purpose", words.key(from))))) {
        skip = 1;
      }
      if (skip == 0) {
        break;
      }
      from = Math.min(to, from + skip);
    }
    while (to > from && !words.word(to - 1)) {
      to--;
    }
    return new Piece(from, to);
  }
}

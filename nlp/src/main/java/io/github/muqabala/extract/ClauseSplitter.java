package io.github.muqabala.extract;

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
 *       verb follows or, in verb-final Persian, precedes.
 *   <li>A piece without a verb or an event of its own belongs to the clause before it, or, at the
 *       start, to the one behind it.
 *   <li>A piece whose only predicate is an event noun stands alone only where it brings a
 *       circumstance: a number, a time or a name.
 *   <li>Leading connectors and surrounding punctuation do not belong to the clause.
 * </ol>
 */
final class ClauseSplitter {
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
      boolean restStands = k == cuts.size() - 1 || standsAlone(words, end, cuts.get(k + 1));
      if (whole && restStands) {
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

  private boolean mayStart(Words words, int i, int from) {
    String key = words.key(i);
    String before = words.key(i - 1);
    if (rules.is("stop", before) || rules.match("connector", words, i) > 0) {
      return true;
    }
    if (rules.is("comma", before)) {
      return true;
    }
    if (rules.verbFinal()) {
      return words.verb(i - 1) && (rules.is("coordinator", key) || rules.is("relative", key));
    }
    if (rules.is("coordinator", key)) {
      return i + 1 < words.size() && words.hasVerb(from, i) && soonVerb(words, i + 1);
    }
    return coordinated(words, i) && words.hasVerb(from, i);
  }

  private boolean soonVerb(Words words, int i) {
    int to = Math.min(words.size(), i + 4);
    return words.hasVerb(i, to);
  }

  /** In Arabic the conjunction is written together with the word that follows. */
  private boolean coordinated(Words words, int i) {
    String key = words.key(i);
    return key.length() > 3 && key.startsWith("و") && words.verb(i) && !rules.verbFinal();
  }

  private boolean standsAlone(Words words, int from, int to) {
    if (words.contentWords(from, to) < 2) {
      return false;
    }
    if (rules.verbFinal()) {
      return endsInVerb(words, from, to);
    }
    return words.hasVerb(from, to) || (words.predicates(from, to) && circumstance(words, from, to));
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

  private static boolean circumstance(Words words, int from, int to) {
    var span = words.span(from, to);
    return words.reading().times().stream().anyMatch(t -> span.contains(t.span()))
        || words.reading().quantities().stream().anyMatch(q -> span.contains(q.span()));
  }

  private Piece trim(Words words, Piece piece) {
    int from = piece.from();
    int to = piece.to();
    while (from < to) {
      int skip = rules.match("connector", words, from);
      if (skip == 0
          && (!words.word(from)
              || rules.is("coordinator", words.key(from))
              || rules.is("relative", words.key(from)))) {
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

package io.github.muqabala.time;

import io.github.muqabala.number.Atom;
import io.github.muqabala.number.Phrasebook;
import io.github.muqabala.reading.TimeExpression.Direction;
import java.util.List;

/**
 * Reads the preposition in front of an expression; of several that end there the longest counts.
 */
final class Directions {
  private static final int LONGEST = 3;

  private Directions() {}

  static Direction before(Chart chart, List<Atom> atoms, int index, int start) {
    int at = index;
    while (at < atoms.size() && atoms.get(at).end() <= start) {
      at++;
    }
    for (int back = Math.min(LONGEST, at); back >= 1; back--) {
      for (Phrasebook.Match match : chart.words(at - back)) {
        if (match.next() == at && match.category().equals("DIR")) {
          return direction(match.sets().getOrDefault("dir", ""));
        }
      }
    }
    return Direction.AT;
  }

  private static Direction direction(String name) {
    return switch (name) {
      case "until" -> Direction.UNTIL;
      case "since" -> Direction.SINCE;
      case "before" -> Direction.BEFORE;
      case "after" -> Direction.AFTER;
      default -> Direction.AT;
    };
  }
}

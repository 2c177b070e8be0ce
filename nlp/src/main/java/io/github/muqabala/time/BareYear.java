package io.github.muqabala.time;

import io.github.muqabala.number.Atom;
import io.github.muqabala.number.Phrasebook;
import java.util.List;

/**
 * Refuses numbers that look like years but count something. A number alone counts as a year if it
 * lies from 1900 to 2060 (1320 to 1420 in Persian) and
 *
 * <ol>
 *   <li>stands behind "since", "until", "by", and nothing that can be counted follows; or
 *   <li>is no full hundred, and a mark, the end of the sentence or a function word follows.
 * </ol>
 */
final class BareYear {
  private BareYear() {}

  static boolean refuses(Edge edge, Slots slots, int index, List<Atom> atoms, Chart chart) {
    if (!slots.is("type", "date") || slots.map().size() > 2 || !slots.has("year")) {
      return false;
    }
    if (!(atoms.get(edge.next() - 1).start() == edge.start())) {
      return false;
    }
    int year = slots.integer("year", 0);
    boolean plausible = year >= 1900 && year <= 2060 || year >= 1320 && year <= 1420;
    if (!plausible || atoms.get(index).kind() != Atom.Kind.NUMBER) {
      return true;
    }
    boolean closed = edge.next() >= atoms.size() || closes(atoms.get(edge.next()), chart, edge.next());
    if (year % 100 == 0) {
      return !(closed && SentenceScanner.endsWith(chart, index, "PREPSINCE", ""));
    }
    return !closed && !SentenceScanner.endsWith(chart, index, "PREPSINCE", "");
  }

  private static boolean closes(Atom next, Chart chart, int index) {
    if (next.kind() == Atom.Kind.MARK) {
      return !"%٪$€£".contains(next.key());
    }
    return next.kind() == Atom.Kind.WORD
        && chart.words(index).stream()
            .map(Phrasebook.Match::category)
            .anyMatch(c -> c.equals("FOLLOW"));
  }
}

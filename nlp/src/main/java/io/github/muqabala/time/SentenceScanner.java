package io.github.muqabala.time;

import io.github.muqabala.article.Language;
import io.github.muqabala.number.Atom;
import io.github.muqabala.number.Phrasebook;
import io.github.muqabala.reading.Span;
import io.github.muqabala.reading.TimeExpression.Direction;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the expressions of a sentence from left to right, the longest at each place. A number alone
 * is a year only where its surroundings say so; see {@link BareYear}.
 */
final class SentenceScanner {
  private final Grammar grammar;
  private final String text;

  SentenceScanner(Grammar grammar, String text) {
    this.grammar = grammar;
    this.text = text;
  }

  List<Found> scan(Span sentence) {
    List<Atom> atoms = grammar.atoms(text, sentence);
    Chart chart = new Chart(grammar, text, atoms);
    Tenses tenses = new Tenses(grammar, text, chart, atoms);
    BareYear years = new BareYear(grammar.language(), atoms, chart);
    List<Found> found = new ArrayList<>();
    int lastNext = -1;
    int i = 0;
    while (i < atoms.size()) {
      Optional<Edge> edge = chart.known(i) ? chart.longest("time", i) : Optional.empty();
      if (edge.isEmpty() || cutsWord(atoms, edge.get())) {
        i++;
        continue;
      }
      Edge best = longestFrom(chart, atoms, i, edge.get());
      Slots slots = new Slots(best.slots());
      if (years.refuses(best, slots, i) || inTitle(atoms, i, best)) {
        i++;
        continue;
      }
      if (!slots.is("type", "none")) {
        boolean gloss = lastNext >= 0 && lastNext == i - 1 && atoms.get(i - 1).is("(");
        Direction direction = Directions.before(chart, atoms, i, best.start());
        Span span = new Span(best.start(), best.end());
        Tense tense = tenses.around(i, indexAt(atoms, i, best.end()));
        found.add(new Found(span, slots, direction, tense, gloss));
      }
      lastNext = indexAt(atoms, i, best.end());
      i = Math.max(i + 1, lastNext);
    }
    return found;
  }

  /** "Russia Today": a relative day with a capital behind another is part of a name. */
  private boolean inTitle(List<Atom> atoms, int index, Edge edge) {
    return grammar.language() == Language.ENGLISH
        && index > 0
        && edge.next() == index + 1
        && "rel".equals(edge.slots().get("type"))
        && Character.isUpperCase(text.charAt(edge.start()))
        && Character.isUpperCase(text.charAt(atoms.get(index - 1).start()));
  }

  /** A reading that starts with context gives way to a longer one that starts where it would. */
  private static Edge longestFrom(Chart chart, List<Atom> atoms, int index, Edge edge) {
    for (int i = index; i < edge.next() && atoms.get(i).start() <= edge.start(); i++) {
      Optional<Edge> other = chart.longest("time", i);
      if (i > index && other.isPresent() && other.get().end() > edge.end()) {
        return other.get();
      }
    }
    return edge;
  }

  /**
   * Persian words may be cut where two are written as one; an expression ends where a word does.
   */
  private boolean cutsWord(List<Atom> atoms, Edge edge) {
    return grammar.language() == Language.PERSIAN
        && edge.next() < atoms.size()
        && atoms.get(edge.next()).start() < edge.end();
  }

  private static int indexAt(List<Atom> atoms, int from, int end) {
    int i = from;
    while (i < atoms.size() && atoms.get(i).start() < end) {
      i++;
    }
    return i;
  }

  /** Returns the phrases of a category that end right before an index. */
  static boolean endsWith(Chart chart, int index, String category, String sets) {
    for (int back = 1; back <= 3 && index - back >= 0; back++) {
      for (Phrasebook.Match match : chart.words(index - back)) {
        if (match.next() == index
            && match.category().equals(category)
            && (sets.isEmpty() || match.sets().containsValue(sets))) {
          return true;
        }
      }
    }
    return false;
  }
}

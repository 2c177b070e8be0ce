package io.github.muqabala.time;

import com.google.common.collect.ImmutableMap;
import io.github.muqabala.article.Language;
import io.github.muqabala.number.Atom;
import io.github.muqabala.number.Phrasebook;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Parses the atoms of one sentence with a grammar, remembering what each head makes of each place
 * (Ford, Packrat Parsing, ICFP 2002), so that time is linear in the sentence's length. All readings
 * that end in different places are kept, the longest first; of two that end in one place the one of
 * the earlier rule. A reading that sets one slot to two values is none.
 */
final class Chart {
  private static final int MOST_EDGES = 8;

  private final Grammar grammar;
  private final String text;
  private final List<Atom> atoms;
  private final Numbers numbers;
  private final Map<Place, List<Edge>> memo = new HashMap<>();
  private final Map<Integer, List<Phrasebook.Match>> words = new HashMap<>();

  private final Map<Integer, BitSet> starts = new HashMap<>();

  private record Place(String head, int index, boolean opening) {}

  Chart(Grammar grammar, String text, List<Atom> atoms) {
    this.grammar = grammar;
    this.text = text;
    this.atoms = atoms;
    this.numbers = new Numbers(grammar.numerals(), text, atoms);
  }

  /** Returns the longest reading of a head that starts at an atom. */
  Optional<Edge> longest(String head, int index) {
    return parse(head, index, true).stream().findFirst();
  }

  /** Returns the phrases that start at an atom. */
  List<Phrasebook.Match> words(int index) {
    return words.computeIfAbsent(index, i -> grammar.words().at(atoms, i));
  }

  /** Tells whether anything the grammar knows starts at an atom. */
  boolean known(int index) {
    Atom atom = atoms.get(index);
    return atom.kind() == Atom.Kind.NUMBER
        || atom.is("(")
        || !words(index).isEmpty()
        || numbers.numeral(index).isPresent();
  }

  private BitSet starts(int index) {
    return starts.computeIfAbsent(
        index,
        i ->
            grammar
                .starts()
                .at(
                    words(i),
                    atoms.get(i).kind() == Atom.Kind.NUMBER || numbers.numeral(i).isPresent(),
                    atoms.get(i).kind() == Atom.Kind.MARK));
  }

  /** Tells whether a number in words starts at an atom and ends at an offset. */
  boolean numeralEnds(int index, int end) {
    return numbers.numeral(index).filter(n -> n.end() == end).isPresent();
  }

  private List<Edge> parse(String head, int index, boolean opening) {
    Place key = new Place(head, index, opening);
    List<Edge> known = memo.get(key);
    if (known != null) {
      return known;
    }
    memo.put(key, List.of());
    Map<Integer, Edge> best = new LinkedHashMap<>();
    for (Rule rule : grammar.starts().rules(head, starts(index))) {
      extend(rule, 0, new Edge(index, -1, -1, ImmutableMap.of()), opening, best);
    }
    List<Edge> edges = new ArrayList<>(best.values());
    edges.sort((a, b) -> b.next() - a.next());
    List<Edge> kept = List.copyOf(edges.subList(0, Math.min(MOST_EDGES, edges.size())));
    memo.put(key, kept);
    return kept;
  }

  private void extend(Rule rule, int number, Edge soFar, boolean opening, Map<Integer, Edge> best) {
    if (number == rule.elements().size()) {
      if (soFar.start() >= 0) {
        assign(soFar.slots(), rule.sets())
            .ifPresent(
                slots ->
                    best.putIfAbsent(
                        soFar.next(), new Edge(soFar.next(), soFar.start(), soFar.end(), slots)));
      }
      return;
    }
    Rule.Element element = rule.elements().get(number);
    if (soFar.next() < atoms.size()) {
      for (Edge part : parts(element, soFar.next(), opening)) {
        boolean inside = number >= rule.first() && number < rule.last();
        merge(soFar.slots(), part.slots(), element.label())
            .ifPresent(
                slots ->
                    extend(
                        rule,
                        number + 1,
                        new Edge(
                            part.next(),
                            inside && soFar.start() < 0 ? part.start() : soFar.start(),
                            inside ? part.end() : soFar.end(),
                            slots),
                        false,
                        best));
      }
    }
    if (element.optional()) {
      extend(rule, number + 1, soFar, opening, best);
    }
  }

  private List<Edge> parts(Rule.Element element, int index, boolean opening) {
    if (element.mark()) {
      Atom atom = atoms.get(index);
      boolean found =
          atom.kind() == Atom.Kind.MARK
              && element.symbol().indexOf(atom.key(), 1) > 0
              && !atom.is("'");
      return found
          ? List.of(new Edge(index + 1, atom.start(), atom.end(), ImmutableMap.of()))
          : List.of();
    }
    if (element.joined()) {
      return joined(element, index);
    }
    if (!element.category()) {
      return parse(element.symbol(), index, opening);
    }
    if (Grammar.BUILT_IN.contains(element.symbol())) {
      List<Edge> found = numbers.at(element.symbol(), index, opening ? "" : null);
      return element.symbol().equals("YY")
          ? found.stream().filter(e -> !counts(e.next())).toList()
          : found;
    }
    return phrases(element, index, opening, "");
  }

  /** Tells whether what stands at an atom is usually counted, so that two digits are no year. */
  private boolean counts(int next) {
    return next < atoms.size()
        && (atoms.get(next).is("%")
            || words(next).stream().anyMatch(m -> m.category().equals("COUNTED")));
  }

  /** The element behind «و» or "and", be it a word or attached. */
  private List<Edge> joined(Rule.Element element, int index) {
    List<Edge> found = new ArrayList<>();
    Rule.Element bare = new Rule.Element(element.symbol(), "", false, false, false);
    Atom atom = atoms.get(index);
    if ((atom.is("و") || atom.is("and") || atom.is("&")) && index + 1 < atoms.size()) {
      found.addAll(parts(bare, index + 1, false));
    }
    if (grammar.language() == Language.ARABIC && atom.key().startsWith("و")) {
      if (Grammar.BUILT_IN.contains(element.symbol())) {
        found.addAll(numbers.at(element.symbol(), index, "و"));
      } else if (element.category()) {
        found.addAll(phrases(element, index, false, "و"));
      } else {
        found.addAll(parse(element.symbol(), index, true));
      }
    }
    return found;
  }

  private List<Edge> phrases(Rule.Element element, int index, boolean opening, String prefix) {
    List<Edge> found = new ArrayList<>();
    String category = element.symbol();
    for (Phrasebook.Match match : words(index)) {
      if (match.category().equals(category)
          && (opening || match.prefix().equals(prefix))
          && !(element.indefinite() && match.definite())
          && Capitals.agree(grammar.language(), category, text, atoms.get(index))) {
        found.add(
            new Edge(
                match.next(),
                Phrasebook.startBehind(text, atoms.get(index), match.prefix()),
                atoms.get(match.next() - 1).end(),
                match.sets()));
      }
    }
    return found;
  }

  private static Optional<Map<String, String>> merge(
      Map<String, String> slots, Map<String, String> more, String label) {
    if (more.isEmpty()) {
      return Optional.of(slots);
    }
    Map<String, String> merged = new HashMap<>(slots);
    for (Map.Entry<String, String> entry : more.entrySet()) {
      String old = merged.put(label + entry.getKey(), entry.getValue());
      if (old != null && !old.equals(entry.getValue())) {
        return Optional.empty();
      }
    }
    return Optional.of(merged);
  }

  private static Optional<Map<String, String>> assign(
      Map<String, String> slots, Map<String, String> sets) {
    Map<String, String> all = new HashMap<>(slots);
    for (Map.Entry<String, String> entry : sets.entrySet()) {
      String value = entry.getValue();
      if (value.startsWith("$")) {
        String moved = all.remove(value.substring(1));
        if (moved == null) {
          continue;
        }
        value = moved;
      }
      if (value.equals("!")) {
        all.remove(entry.getKey());
      } else if (value.startsWith("=")) {
        if (!holds(value.substring(1), all.getOrDefault(entry.getKey(), ""))) {
          return Optional.empty();
        }
      } else {
        all.put(entry.getKey(), value);
      }
    }
    return Durations.descends(all) ? Optional.of(ImmutableMap.copyOf(all)) : Optional.empty();
  }

  /** A condition is a value, or what a value starts with and an asterisk. */
  private static boolean holds(String wanted, String found) {
    return wanted.endsWith("*")
        ? found.startsWith(wanted.substring(0, wanted.length() - 1))
        : found.equals(wanted);
  }
}

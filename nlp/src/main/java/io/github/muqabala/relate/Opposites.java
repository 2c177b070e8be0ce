package io.github.muqabala.relate;

import io.github.muqabala.data.DataFile;
import io.github.muqabala.lexicon.Concept;
import io.github.muqabala.lexicon.Lexicon;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which concepts say contrary things of one matter: rise and fall, war and calm, deny and confirm.
 *
 * <p>The data file {@code opposites.tsv} has in each row the concepts of one side and of the other;
 * the antonyms of the lexicon are added. Contrary is wider than antonym: «calm» is contrary to
 * «clashes» where both speak of one place.
 */
final class Opposites {
  private final Map<String, Set<Integer>> sides;

  private Opposites(Map<String, Set<Integer>> sides) {
    this.sides = sides;
  }

  static Opposites with(Lexicon lexicon) {
    Map<String, Set<Integer>> sides = new HashMap<>();
    int row = 1;
    for (List<String> cells : DataFile.rows(Opposites.class, "opposites.tsv", 2)) {
      add(sides, DataFile.forms(cells.get(0)), row);
      add(sides, DataFile.forms(cells.get(1)), -row);
      row++;
    }
    for (Concept concept : lexicon.concepts()) {
      for (String antonym : concept.tagged("antonym")) {
        add(sides, List.of(concept.id()), row);
        add(sides, List.of(antonym), -row);
        row++;
      }
    }
    return new Opposites(sides);
  }

  private static void add(Map<String, Set<Integer>> sides, List<String> concepts, int side) {
    concepts.forEach(c -> sides.computeIfAbsent(c, k -> new HashSet<>()).add(side));
  }

  /** Returns the sides that concepts take, each a number whose negative is the contrary side. */
  Set<Integer> sides(Collection<String> concepts) {
    Set<Integer> found = new HashSet<>();
    concepts.forEach(c -> found.addAll(sides.getOrDefault(c, Set.of())));
    return found;
  }

  /** Tells whether a concept of one collection is contrary to one of the other. */
  boolean contrary(Collection<String> one, Collection<String> other) {
    Set<Integer> mine = sides(one);
    return sides(other).stream().anyMatch(s -> mine.contains(-s));
  }

  /** Returns all concepts and classes of events that take a side. */
  Set<String> concepts() {
    return Set.copyOf(sides.keySet());
  }
}

package io.github.muqabala.align;

import io.github.muqabala.lexicon.Concept;
import io.github.muqabala.lexicon.Lexicon;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Numbers what statements may meet by, in the order of first use: {@code c:} and a family of
 * concepts, {@code n:} and a number, {@code s:} and the sound of a word, {@code ?} for a question.
 */
final class Keys {
  private static final int DEPTH = 4;

  private final Lexicon lexicon;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final Map<String, Integer> concepts = new HashMap<>();
  private final List<String> names = new ArrayList<>();

  Keys(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Returns how many keys there are. */
  int size() {
    return names.size();
  }

  /** Returns the key with a number. */
  String name(int key) {
    return names.get(key);
  }

  /** Returns the number of a key. */
  int number(String name) {
    Integer known = numbers.get(name);
    if (known != null) {
      return known;
    }
    numbers.put(name, names.size());
    names.add(name);
    return names.size() - 1;
  }

  /** Returns the number of the key of a concept's family. */
  int concept(Concept concept) {
    Integer known = concepts.get(concept.id());
    if (known == null) {
      known = number("c:" + root(concept, DEPTH));
      concepts.put(concept.id(), known);
    }
    return known;
  }

  private String root(Concept concept, int depth) {
    for (String base : concept.tagged("family")) {
      Optional<Concept> row = lexicon.concept(base);
      if (depth > 0 && row.isPresent() && !base.equals(concept.id())) {
        return root(row.get(), depth - 1);
      }
    }
    return concept.id();
  }
}

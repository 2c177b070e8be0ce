package io.github.muqabala.align;

import io.github.muqabala.lexicon.Concept;
import io.github.muqabala.lexicon.Lexicon;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the aligner needs of each concept of a lexicon, by row. */
final class Families {
  private static final int DEPTH = 4;

  private final int[] family;
  private final boolean[] stop;

  Families(Lexicon lexicon) {
    List<Concept> rows = List.copyOf(lexicon.concepts());
    Map<String, Integer> numbers = new HashMap<>(rows.size() * 2);
    for (int i = 0; i < rows.size(); i++) {
      numbers.put(rows.get(i).id(), i);
    }
    family = new int[rows.size()];
    stop = new boolean[rows.size()];
    for (int i = 0; i < family.length; i++) {
      family[i] = root(rows, numbers, i, DEPTH);
      stop[i] = rows.get(i).is("stop");
    }
  }

  /** Returns the row of the concept that stands for the family of a row's concept. */
  int family(int row) {
    return family[row];
  }

  /** Tells whether a row's concept is a function word. */
  boolean isStop(int row) {
    return stop[row];
  }

  private static int root(List<Concept> rows, Map<String, Integer> numbers, int row, int depth) {
    if (depth > 0 && !rows.get(row).tags().isEmpty()) {
      for (String base : rows.get(row).tagged("family")) {
        int other = numbers.getOrDefault(base, row);
        if (other != row) {
          return root(rows, numbers, other, depth - 1);
        }
      }
    }
    return row;
  }
}

package io.github.muqabala.evaluation;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Counts of which answer met which annotation. */
final class Confusion {
  private static final Comparator<String> NONE_LAST =
      Comparator.comparing((String name) -> name.equals(Result.NONE))
          .thenComparing(Comparator.naturalOrder());

  private final Map<String, Map<String, Integer>> counts = new TreeMap<>(NONE_LAST);

  void add(String gold, String found) {
    counts.computeIfAbsent(gold, g -> new TreeMap<>()).merge(found, 1, Integer::sum);
  }

  /** Returns the table, with a cell for each pair of a row and a column, in alphabetical order. */
  Map<String, Map<String, Integer>> table() {
    TreeSet<String> columns = new TreeSet<>(NONE_LAST);
    counts.values().forEach(row -> columns.addAll(row.keySet()));
    Map<String, Map<String, Integer>> table = new LinkedHashMap<>();
    counts.forEach(
        (gold, row) -> {
          Map<String, Integer> full = new LinkedHashMap<>();
          columns.forEach(column -> full.put(column, row.getOrDefault(column, 0)));
          table.put(gold, full);
        });
    return table;
  }
}

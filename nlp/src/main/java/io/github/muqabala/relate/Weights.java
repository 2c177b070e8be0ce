package io.github.muqabala.relate;

import io.github.muqabala.data.DataFile;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * By what claims are taken for one proposition.
 *
 * @param facets how much each facet counts, from the data file {@code weights.tsv}
 * @param linked the least root of the mean square at which groups merge, see {@link Grouping}, from
 *     the data file {@code linkage.tsv}
 * @param share the share of what the best rival has more, see {@link Rivals}, from there too
 */
record Weights(Map<Facet, Double> facets, double linked, double share) {
  static final String FACETS = "weights.tsv";
  static final String LINKAGE = "linkage.tsv";
  private static final String LINKED = "LINKED";
  private static final String SHARE = "SHARE";

  Weights {
    Map<Facet, Double> copy = new EnumMap<>(Facet.class);
    copy.putAll(facets);
    facets = Collections.unmodifiableMap(copy);
  }

  static Weights load() {
    return of(DataFile.lines(Weights.class, FACETS), DataFile.lines(Weights.class, LINKAGE));
  }

  /**
   * Returns the weights of two tables.
   *
   * @throws IllegalArgumentException if a row is not of such a table; the message names the row
   */
  static Weights of(Collection<String> facets, Collection<String> linkage) {
    Map<Facet, Double> weights = new EnumMap<>(Facet.class);
    each(FACETS, facets, (name, value) -> weights.put(Facet.valueOf(name), value));
    Map<String, Double> thresholds = new HashMap<>();
    each(LINKAGE, linkage, thresholds::put);
    if (!thresholds.keySet().equals(Set.of(LINKED, SHARE))) {
      throw new IllegalArgumentException(
          LINKAGE + " must give LINKED and SHARE, got " + thresholds.keySet());
    }
    return new Weights(
        weights, thresholds.getOrDefault(LINKED, 0.0), thresholds.getOrDefault(SHARE, 0.0));
  }

  private static void each(
      String file, Collection<String> lines, BiConsumer<String, Double> row) {
    for (String line : lines) {
      if (!line.isBlank() && !line.startsWith("#")) {
        List<String> cells = List.of(line.split("\t", -1));
        try {
          row.accept(cells.get(0), Double.valueOf(cells.get(1)));
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
          throw new IllegalArgumentException(
              file + " must have rows of a name and a number, got " + line, e);
        }
      }
    }
  }

  /** Returns the rows of {@code weights.tsv}. */
  String facetRows() {
    StringBuilder rows = new StringBuilder("# facet\tweight in the log odds of one proposition\n");
    facets.entrySet().stream()
        .sorted((a, b) -> a.getKey().name().compareTo(b.getKey().name()))
        .forEach(
            e -> rows.append(String.format(Locale.ROOT, "%s\t%.1f\n", e.getKey(), e.getValue())));
    return rows.toString();
  }

  /** Returns the rows of {@code linkage.tsv}. */
  String linkageRows() {
    return String.format(
        Locale.ROOT,
        "# threshold\tvalue, see Linking and Rivals\n%s\t%.2f\n%s\t%.2f\n",
        LINKED,
        linked,
        SHARE,
        share);
  }
}

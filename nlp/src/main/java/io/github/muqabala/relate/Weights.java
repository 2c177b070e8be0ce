package io.github.muqabala.relate;

import io.github.muqabala.data.DataFile;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** How much each facet counts, from the data file {@code weights.tsv}. */
final class Weights {
  private Weights() {}

  static Map<Facet, Double> load() {
    Map<Facet, Double> weights = new EnumMap<>(Facet.class);
    for (List<String> row : DataFile.rows(Weights.class, "weights.tsv", 2)) {
      weights.put(Facet.valueOf(row.get(0)), Double.valueOf(row.get(1)));
    }
    return Collections.unmodifiableMap(weights);
  }
}

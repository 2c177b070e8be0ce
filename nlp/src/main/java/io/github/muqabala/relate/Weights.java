package io.github.muqabala.relate;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** How much each facet counts, from the data file {@code weights.tsv}. */
final class Weights {
  private static final Splitter CELLS = Splitter.on('\t');

  private Weights() {}

  static Map<Facet, Double> load() {
    Map<Facet, Double> weights = new EnumMap<>(Facet.class);
    try (InputStream in = Weights.class.getResourceAsStream("weights.tsv")) {
      if (in == null) {
        throw new IllegalStateException("resource is missing: weights.tsv");
      }
      for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList()) {
        if (!line.isBlank() && !line.startsWith("#")) {
          List<String> cells = CELLS.splitToList(line);
          weights.put(Facet.valueOf(cells.get(0)), Double.valueOf(cells.get(1)));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Collections.unmodifiableMap(weights);
  }
}

package io.github.muqabala.relate;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSetMultimap;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/**
 * Which concepts place a claim in a phase, and which classes of events reports use for one another,
 * from the data files {@code phases.tsv} and {@code kinds.tsv}.
 */
final class Themes {
  private static final Splitter CELLS = Splitter.on('\t');
  private static final Splitter ITEMS = Splitter.on("; ");

  private final ImmutableSetMultimap<String, String> phases;
  private final ImmutableSetMultimap<String, String> kinds;

  private Themes(
      ImmutableSetMultimap<String, String> phases, ImmutableSetMultimap<String, String> kinds) {
    this.phases = phases;
    this.kinds = kinds;
  }

  static Themes load() {
    return new Themes(read("phases.tsv"), read("kinds.tsv"));
  }

  /** Returns the phases that a concept shows. */
  Set<String> phases(String concept) {
    return phases.get(concept);
  }

  /** Returns the groups that a class of events belongs to. */
  Set<String> kinds(String event) {
    return kinds.get(event);
  }

  /** Reads rows of a name and its items, and returns the names of each item. */
  private static ImmutableSetMultimap<String, String> read(String file) {
    ImmutableSetMultimap.Builder<String, String> names = ImmutableSetMultimap.builder();
    try (InputStream in = Themes.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("resource is missing: " + file);
      }
      for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList()) {
        if (!line.isBlank() && !line.startsWith("#")) {
          var cells = CELLS.splitToList(line);
          ITEMS.split(cells.get(1)).forEach(item -> names.put(item, cells.get(0)));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return names.build();
  }
}

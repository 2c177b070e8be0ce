package io.github.muqabala.name;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The capitals whose names stand for their governments. */
final class Capitals {
  private final Map<String, String> governments;

  private Capitals(Map<String, String> governments) {
    this.governments = Map.copyOf(governments);
  }

  static Capitals load(Gazetteer english) {
    Map<String, String> governments = new HashMap<>();
    for (var row : Rows.of("capitals.tsv", 2)) {
      String name = row.get(1).replace('_', ' ');
      String id = english.get(Keys.of(name)).map(Entry::id).orElse(row.get(1));
      governments.put(id, row.get(0) + "_government");
    }
    return new Capitals(governments);
  }

  /** Returns the government that the name of a city may stand for. */
  Optional<String> government(String city) {
    return Optional.ofNullable(governments.get(city));
  }
}

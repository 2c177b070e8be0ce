package io.github.muqabala.name;

import io.github.muqabala.data.DataFile;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The capitals whose names stand for their countries. */
final class Capitals {
  private final Map<String, String> countries;

  private Capitals(Map<String, String> countries) {
    this.countries = Map.copyOf(countries);
  }

  static Capitals load(Gazetteer english) {
    Map<String, String> countries = new HashMap<>();
    for (var row : DataFile.rows(Capitals.class, "capitals.tsv", 2)) {
      String name = row.get(1).replace('_', ' ');
      String id = english.get(Keys.of(name)).map(Entry::id).orElse(row.get(1));
      countries.put(id, row.get(0));
    }
    return new Capitals(countries);
  }

  /** Returns the country whose government the name of a city may stand for. */
  Optional<String> country(String city) {
    return Optional.ofNullable(countries.get(city));
  }
}

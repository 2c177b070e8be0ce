package io.github.muqabala.time;

import com.google.common.base.Splitter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Dates such as 15.09.2025 and 2025.09.15: the long number is the year. */
final class Dotted {
  private Dotted() {}

  /** Tells whether a number in digits has the shape of a date. */
  static boolean date(String key) {
    return key.length() <= 10 && slots(new Slots(Map.of("dots", key))).isPresent();
  }

  static Optional<Slots> slots(Slots slots) {
    List<String> parts = Splitter.on('.').splitToList(slots.get("dots"));
    if (parts.size() != 3 || !parts.stream().allMatch(Dotted::digits)) {
      return Optional.empty();
    }
    boolean yearFirst = parts.get(0).length() == 4;
    String year = parts.get(yearFirst ? 0 : 2);
    int month = Integer.parseInt(parts.get(1));
    int day = Integer.parseInt(parts.get(yearFirst ? 2 : 0));
    if (year.length() != 4 || month < 1 || month > 12 || day < 1 || day > 31) {
      return Optional.empty();
    }
    Map<String, String> all = new HashMap<>(slots.map());
    all.remove("dots");
    all.put("year", year);
    all.put("mon", Integer.toString(month));
    all.put("day", Integer.toString(day));
    return Optional.of(new Slots(all));
  }

  private static boolean digits(String part) {
    return !part.isEmpty()
        && part.length() <= 4
        && part.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}

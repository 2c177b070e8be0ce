package io.github.muqabala.time;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** What the words and rules of one expression have set, with typed access. */
record Slots(Map<String, String> map) {
  Slots {
    map = Map.copyOf(map);
  }

  boolean has(String slot) {
    return map.containsKey(slot);
  }

  boolean is(String slot, String value) {
    return value.equals(map.get(slot));
  }

  String get(String slot) {
    return map.getOrDefault(slot, "");
  }

  Optional<String> find(String slot) {
    return Optional.ofNullable(map.get(slot));
  }

  int integer(String slot, int otherwise) {
    OptionalInt found = integer(slot);
    return found.orElse(otherwise);
  }

  OptionalInt integer(String slot) {
    String value = map.get(slot);
    return value == null ? OptionalInt.empty() : OptionalInt.of((int) Double.parseDouble(value));
  }

  double number(String slot, double otherwise) {
    String value = map.get(slot);
    return value == null ? otherwise : Double.parseDouble(value);
  }

  Slots with(String slot, String value) {
    Map<String, String> all = new HashMap<>(map);
    all.put(slot, value);
    return new Slots(all);
  }

  /** Returns the slots under a label. */
  Slots under(String label) {
    Map<String, String> inner = new HashMap<>();
    map.forEach(
        (slot, value) -> {
          if (slot.startsWith(label + ":")) {
            inner.put(slot.substring(label.length() + 1), value);
          }
        });
    return new Slots(inner);
  }
}

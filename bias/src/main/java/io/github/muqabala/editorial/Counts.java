package io.github.muqabala.editorial;

import java.util.HashMap;
import java.util.Map;

/** The counts, shares and answers of one statement, by the name of the feature. */
final class Counts {
  private final Map<String, Integer> counts = new HashMap<>();
  private final Map<String, Double> values = new HashMap<>();

  void add(String name) {
    add(name, 1);
  }

  void add(String name, int times) {
    counts.merge(name, times, Integer::sum);
  }

  void add(Trait trait) {
    add(trait.label(), 1);
  }

  void add(Trait trait, int times) {
    add(trait.label(), times);
  }

  /** Sets a feature that is no logarithm of a count. */
  void set(String name, double value) {
    values.put(name, value);
  }

  void set(Trait trait, double value) {
    set(trait.label(), value);
  }

  void set(Trait trait, boolean answer) {
    set(trait, answer ? 1 : 0);
  }

  int count(String name) {
    return counts.getOrDefault(name, 0);
  }

  int count(Trait trait) {
    return count(trait.label());
  }

  double log(String name) {
    return Math.log1p(count(name));
  }

  /** Returns the values, in the order of {@link Feature#ALL}. */
  double[] vector() {
    return Feature.ALL.stream()
        .mapToDouble(f -> values.getOrDefault(f.label(), log(f.label())))
        .toArray();
  }
}

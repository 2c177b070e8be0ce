package io.github.muqabala.evaluation;

import io.github.muqabala.agreement.Agreement;
import io.github.muqabala.agreement.Annotation;
import io.github.muqabala.statistics.Estimate;
import io.github.muqabala.statistics.Resampling;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Labels that annotation and system gave the same items, for their agreement. */
final class Labels {
  private static final String GOLD = "annotation";
  private static final String SYSTEM = "system";
  private static final int BOTH = 2;

  private final List<Annotation> labels = new ArrayList<>();
  private final Map<String, List<String>> units = new LinkedHashMap<>();

  /**
   * Adds an item.
   *
   * @param belongs the units that are drawn for intervals and hold it
   */
  void add(List<String> belongs, String gold, String found) {
    String item = Integer.toString(units.size());
    units.put(item, List.copyOf(belongs));
    labels.add(new Annotation(item, GOLD, gold));
    labels.add(new Annotation(item, SYSTEM, found));
  }

  /** Returns Krippendorff's α and Cohen's κ, as far as the labels allow them. */
  Map<String, Estimate> agreement(Resampling resampling) {
    Map<String, Estimate> figures = new LinkedHashMap<>();
    if (labels.size() >= BOTH) {
      Agreement.of(labels)
          .values(resampling, item -> units.getOrDefault(item, List.of()))
          .forEach(v -> figures.put(v.name(), v.estimate()));
    }
    return figures;
  }
}

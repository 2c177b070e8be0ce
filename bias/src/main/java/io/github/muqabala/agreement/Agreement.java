package io.github.muqabala.agreement;

import io.github.muqabala.statistics.Estimate;
import io.github.muqabala.statistics.Resampling;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.IntUnaryOperator;

/**
 * How far annotators agree beyond chance. Immutable.
 *
 * <p>Measures, computed by DKPro Statistics (Meyer et al. 2014), for nominal labels:
 *
 * <ul>
 *   <li>Krippendorff's α over all items with at least two labels; items may lack annotators;
 *   <li>Fleiss' κ over the items that all annotators labelled, where there are three or more;
 *   <li>Cohen's κ for each pair of annotators, over the items that both labelled.
 * </ul>
 *
 * <p>Intervals are bootstraps over items, or over what the items belong to (see {@link
 * Resampling}); there is none where there are too few, or samples do not differ, as in perfect
 * agreement. A measure that the data do not allow, such as one over a single label, is left out.
 */
public final class Agreement {
  private static final double LEVEL = 0.95;

  /** Fewer items make no interval. */
  private static final int MINIMUM = 5;

  private final List<String> annotators;
  private final Map<String, Map<String, String>> items;

  private Agreement(List<String> annotators, Map<String, Map<String, String>> items) {
    this.annotators = annotators;
    this.items = items;
  }

  /**
   * Reads annotations.
   *
   * @throws IllegalArgumentException if an annotator labels an item twice, or there are fewer than
   *     two annotators
   */
  public static Agreement of(List<Annotation> annotations) {
    Map<String, Map<String, String>> items = new LinkedHashMap<>();
    TreeSet<String> annotators = new TreeSet<>();
    for (Annotation a : annotations) {
      annotators.add(a.annotator());
      String before =
          items.computeIfAbsent(a.item(), k -> new LinkedHashMap<>()).put(a.annotator(), a.label());
      if (before != null) {
        throw new IllegalArgumentException(
            "annotator must label an item once, got two labels of "
                + a.item()
                + " by "
                + a.annotator());
      }
    }
    if (annotators.size() < 2) {
      throw new IllegalArgumentException(
          "agreement needs at least 2 annotators, got " + annotators);
    }
    return new Agreement(List.copyOf(annotators), items);
  }

  /** Returns the annotators, in alphabetical order. */
  public List<String> annotators() {
    return annotators;
  }

  /**
   * A measure of agreement.
   *
   * @param name what was measured, such as {@code krippendorff_alpha}
   * @param among whose agreement it is
   * @param items over how many items
   * @param estimate its value, 1 for perfect agreement and 0 for chance, with an interval of 95 %
   */
  public record Value(String name, List<String> among, int items, Estimate estimate) {
    /** Copies the list. */
    public Value {
      among = List.copyOf(among);
    }

    /** Returns its value: 1 for perfect agreement, 0 for chance. */
    public double value() {
      return estimate.value();
    }

    /** Returns {@code cohen_kappa 0.400 [0.100, 0.700] over 50 items}. */
    @Override
    public String toString() {
      return name + " " + estimate + " over " + items + " items";
    }
  }

  /**
   * Returns the measures, with intervals over samples of items where there are at least {@value
   * #MINIMUM}.
   *
   * @param resamples how many bootstrap samples
   * @param seed start of the random numbers: equal seeds give equal intervals
   */
  public List<Value> values(int resamples, long seed) {
    return values(new Resampling(MINIMUM, resamples, LEVEL, seed), List::of);
  }

  /**
   * Returns the measures, with intervals over samples of what the items belong to, such as articles
   * that have several sentences each.
   *
   * @param units what an item belongs to: an article, or both articles of a pair of claims, in
   *     which case the pair is drawn as often as the one times the other
   */
  public List<Value> values(Resampling resampling, Function<String, List<String>> units) {
    List<Value> values = new ArrayList<>();
    add(Coefficient.KRIPPENDORFF_ALPHA, annotators, resampling, units, values);
    if (annotators.size() > 2) {
      add(Coefficient.FLEISS_KAPPA, annotators, resampling, units, values);
    }
    for (int i = 0; i < annotators.size(); i++) {
      for (int j = i + 1; j < annotators.size(); j++) {
        List<String> pair = List.of(annotators.get(i), annotators.get(j));
        add(Coefficient.COHEN_KAPPA, pair, resampling, units, values);
      }
    }
    return List.copyOf(values);
  }

  private void add(
      Coefficient coefficient,
      List<String> among,
      Resampling resampling,
      Function<String, List<String>> units,
      List<Value> values) {
    List<Map<String, String>> fit = new ArrayList<>();
    List<int[]> belongs = new ArrayList<>();
    Map<String, Integer> numbers = new HashMap<>();
    items.forEach(
        (name, item) -> {
          if (coefficient.takes(item, among)) {
            fit.add(item);
            belongs.add(
                units.apply(name).stream()
                    .mapToInt(u -> numbers.computeIfAbsent(u, k -> numbers.size()))
                    .toArray());
          }
        });
    resampling
        .estimates(
            numbers.size(), times -> List.of(coefficient.of(sample(fit, belongs, times), among)))
        .get(0)
        .ifPresent(e -> values.add(new Value(coefficient.label(), among, fit.size(), e)));
  }

  private static List<Map<String, String>> sample(
      List<Map<String, String>> items, List<int[]> belongs, IntUnaryOperator times) {
    List<Map<String, String>> sample = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      int drawn = 1;
      for (int unit : belongs.get(i)) {
        drawn *= times.applyAsInt(unit);
      }
      sample.addAll(Collections.nCopies(drawn, items.get(i)));
    }
    return sample;
  }

  /**
   * Returns how often one annotator's label meets another's: for each label of the first, in
   * alphabetical order, the labels of the second with their counts.
   *
   * @throws IllegalArgumentException if an annotator is unknown
   */
  public Map<String, Map<String, Integer>> confusion(String first, String second) {
    for (String name : List.of(first, second)) {
      if (!annotators.contains(name)) {
        throw new IllegalArgumentException(
            "annotator must be one of " + annotators + ", got " + name);
      }
    }
    TreeSet<String> labels = new TreeSet<>();
    items.values().forEach(item -> labels.addAll(item.values()));
    Map<String, Map<String, Integer>> table = new LinkedHashMap<>();
    for (String row : labels) {
      Map<String, Integer> counts = new LinkedHashMap<>();
      labels.forEach(column -> counts.put(column, 0));
      table.put(row, counts);
    }
    for (Map<String, String> item : items.values()) {
      Optional<String> one = Optional.ofNullable(item.get(first));
      Optional<String> other = Optional.ofNullable(item.get(second));
      if (one.isPresent() && other.isPresent()) {
        table.getOrDefault(one.get(), Map.of()).merge(other.get(), 1, Integer::sum);
      }
    }
    return table;
  }
}

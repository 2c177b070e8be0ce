package io.github.muqabala.agreement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import java.util.TreeSet;

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
 * <p>Intervals are percentile bootstraps over items. A measure that the data do not allow, such as
 * one over a single label, is left out.
 */
public final class Agreement {
  private static final double LEVEL = 0.95;

  private final List<String> annotators;
  private final List<Map<String, String>> items;

  private Agreement(List<String> annotators, List<Map<String, String>> items) {
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
    return new Agreement(
        List.copyOf(annotators), items.values().stream().map(Map::copyOf).toList());
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
   * @param value its value: 1 for perfect agreement, 0 for chance
   * @param low lower end of the interval of 95 %
   * @param high its upper end
   */
  public record Value(
      String name, List<String> among, int items, double value, double low, double high) {
    /** Copies the list. */
    public Value {
      among = List.copyOf(among);
    }

    @Override
    public String toString() {
      return String.format(
          Locale.ROOT, "%s %.3f [%.3f, %.3f] over %d items", name, value, low, high, items);
    }
  }

  /**
   * Returns the measures, with intervals.
   *
   * @param resamples how many bootstrap samples
   * @param seed start of the random numbers: equal seeds give equal intervals
   */
  public List<Value> values(int resamples, long seed) {
    List<Value> values = new ArrayList<>();
    add(Coefficient.KRIPPENDORFF_ALPHA, annotators, resamples, seed, values);
    if (annotators.size() > 2) {
      add(Coefficient.FLEISS_KAPPA, annotators, resamples, seed, values);
    }
    for (int i = 0; i < annotators.size(); i++) {
      for (int j = i + 1; j < annotators.size(); j++) {
        add(
            Coefficient.COHEN_KAPPA,
            List.of(annotators.get(i), annotators.get(j)),
            resamples,
            seed,
            values);
      }
    }
    return List.copyOf(values);
  }

  private void add(
      Coefficient coefficient, List<String> among, int resamples, long seed, List<Value> values) {
    List<Map<String, String>> fit =
        items.stream().filter(item -> coefficient.takes(item, among)).toList();
    OptionalDouble value = coefficient.of(fit, among);
    if (value.isEmpty()) {
      return;
    }
    SplittableRandom random = new SplittableRandom(seed);
    double[] drawn = new double[resamples];
    int made = 0;
    for (int s = 0; s < resamples; s++) {
      List<Map<String, String>> sample = new ArrayList<>();
      for (int i = 0; i < fit.size(); i++) {
        sample.add(fit.get(random.nextInt(fit.size())));
      }
      OptionalDouble one = coefficient.of(sample, among);
      if (one.isPresent()) {
        drawn[made++] = one.getAsDouble();
      }
    }
    Arrays.sort(drawn, 0, made);
    double tail = (1 - LEVEL) / 2;
    double low = made == 0 ? value.getAsDouble() : drawn[(int) Math.floor(tail * (made - 1))];
    double high = made == 0 ? value.getAsDouble() : drawn[(int) Math.ceil((1 - tail) * (made - 1))];
    values.add(new Value(coefficient.label(), among, fit.size(), value.getAsDouble(), low, high));
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
    items.forEach(item -> labels.addAll(item.values()));
    Map<String, Map<String, Integer>> table = new LinkedHashMap<>();
    for (String row : labels) {
      Map<String, Integer> counts = new LinkedHashMap<>();
      labels.forEach(column -> counts.put(column, 0));
      table.put(row, counts);
    }
    for (Map<String, String> item : items) {
      Optional<String> one = Optional.ofNullable(item.get(first));
      Optional<String> other = Optional.ofNullable(item.get(second));
      if (one.isPresent() && other.isPresent()) {
        table.getOrDefault(one.get(), Map.of()).merge(other.get(), 1, Integer::sum);
      }
    }
    return table;
  }
}

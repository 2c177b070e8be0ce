package io.github.muqabala.relate;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.Sets;
import io.github.muqabala.data.DataFile;
import io.github.muqabala.reading.ConceptMention;
import io.github.muqabala.reading.Mention;
import io.github.muqabala.reading.Reading;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Which articles are about one event.
 *
 * <p>An article is two vectors: of what it names, and of the concepts that it expresses, each item
 * by the logarithm of how often, and by how few of the articles have it. Two articles are about one
 * event where they name the same, say the like, and were published at no great distance: the log
 * odds sum the cosines of both pairs of vectors, their square roots, and the logarithm of the
 * months between, with the weights of {@code events.tsv}. Articles that are fairly likely to be
 * about one event are also where a third surely is with both. Names of agencies and papers say
 * nothing about an event.
 */
final class Events {
  /** The names of the features, as {@code events.tsv} gives their weights. */
  static final List<String> FEATURES =
      List.of("BASE", "NAMES", "NAMES_ROOT", "CONCEPTS", "CONCEPTS_ROOT", "MONTHS");

  private static final double SAME = 0.5;
  private static final double FAIRLY = 0.1;
  private static final double LIKE = 0.3;
  private static final double MONTH = 30;
  private static final String NAMELESS = "";

  private final Map<String, Double> weights = new HashMap<>();
  private final Map<String, Map<String, Double>> names = new HashMap<>();
  private final Map<String, Map<String, Double>> concepts = new HashMap<>();
  private final Map<String, LocalDate> days = new HashMap<>();
  private final Map<String, Set<String>> alike = new HashMap<>();

  Events(List<Reading> readings, Themes themes) {
    weights.putAll(weights());
    for (Reading reading : readings) {
      String id = reading.article().id();
      names.put(id, names(reading));
      concepts.put(id, concepts(reading, themes));
      alike.put(id, new LinkedHashSet<>());
      reading.article().published().ifPresent(day -> days.put(id, day));
    }
    weigh(names);
    weigh(concepts);
    List<String> ids = readings.stream().map(r -> r.article().id()).toList();
    sharing(ids);
    throughOthers(ids);
  }

  /** Returns the weights of the features. */
  static Map<String, Double> weights() {
    Map<String, Double> weights = new HashMap<>();
    for (List<String> row : DataFile.rows(Events.class, "events.tsv", 2)) {
      weights.put(row.get(0), Double.valueOf(row.get(1)));
    }
    return weights;
  }

  private static void weigh(Map<String, Map<String, Double>> vectors) {
    Map<String, Integer> articles = new HashMap<>();
    vectors.values().forEach(v -> v.keySet().forEach(k -> articles.merge(k, 1, Integer::sum)));
    double n = vectors.size();
    for (Map<String, Double> vector : vectors.values()) {
      vector.replaceAll(
          (k, count) -> (1 + Math.log(count)) * Math.log(1 + n / articles.getOrDefault(k, 1)));
      double length = Math.sqrt(vector.values().stream().mapToDouble(v -> v * v).sum());
      vector.replaceAll((k, value) -> value / length);
    }
  }

  /** Compares the articles that share a name, or of which one names nothing. */
  private void sharing(List<String> ids) {
    ListMultimap<String, Integer> holders = ArrayListMultimap.create();
    int[] seen = new int[ids.size()];
    for (int i = 0; i < ids.size(); i++) {
      Set<String> own = vector(names, ids.get(i)).keySet();
      for (String name : own.isEmpty() ? holders.keySet() : Sets.union(own, Set.of(NAMELESS))) {
        for (int j : holders.get(name)) {
          if (seen[j] != i + 1) {
            seen[j] = i + 1;
            link(ids.get(i), ids.get(j), SAME);
          }
        }
      }
      for (String name : own.isEmpty() ? Set.of(NAMELESS) : own) {
        holders.put(name, i);
      }
    }
  }

  private void throughOthers(List<String> ids) {
    Map<String, List<String>> sure = new HashMap<>();
    alike.forEach((id, others) -> sure.put(id, List.copyOf(others)));
    for (String middle : ids) {
      List<String> around = sure.getOrDefault(middle, List.of());
      for (String one : around) {
        for (String other : around) {
          if (one.compareTo(other) < 0 && !same(one, other)) {
            link(one, other, FAIRLY);
          }
        }
      }
    }
  }

  private void link(String one, String other, double least) {
    if (likely(one, other) >= least) {
      alike.getOrDefault(one, Set.of()).add(other);
      alike.getOrDefault(other, Set.of()).add(one);
    }
  }

  private double likely(String one, String other) {
    double sum = 0;
    List<Double> features = features(one, other);
    for (int i = 0; i < FEATURES.size(); i++) {
      sum += weight(FEATURES.get(i)) * features.get(i);
    }
    return 1 / (1 + Math.exp(-sum));
  }

  /** Returns by what two articles are told to be about one event, in the order of the names. */
  List<Double> features(String one, String other) {
    double named = cosine(vector(names, one), vector(names, other));
    double said = Math.min(LIKE, cosine(vector(concepts, one), vector(concepts, other)));
    return List.of(
        1.0, named, Math.sqrt(named), said, Math.sqrt(said), Math.log1p(apart(one, other) / MONTH));
  }

  private double weight(String feature) {
    return weights.getOrDefault(feature, 0.0);
  }

  /** Days between the publications; where one is not known they may be of one day. */
  private double apart(String one, String other) {
    LocalDate first = days.get(one);
    LocalDate second = days.get(other);
    return first == null || second == null ? 0 : Math.abs(ChronoUnit.DAYS.between(first, second));
  }

  private static Map<String, Double> vector(Map<String, Map<String, Double>> all, String id) {
    return all.getOrDefault(id, Map.of());
  }

  private static double cosine(Map<String, Double> one, Map<String, Double> other) {
    Map<String, Double> few = one.size() < other.size() ? one : other;
    Map<String, Double> many = few == one ? other : one;
    double sum = 0;
    for (Map.Entry<String, Double> entry : few.entrySet()) {
      sum += entry.getValue() * many.getOrDefault(entry.getKey(), 0.0);
    }
    return sum;
  }

  private static Map<String, Double> names(Reading reading) {
    Map<String, Double> counts = new TreeMap<>();
    for (Mention mention : reading.mentions()) {
      if (mention.type() != Mention.Type.MEDIA && !mention.nominal()) {
        counts.merge(Places.bare(mention.id()), 1.0, Double::sum);
      }
    }
    return counts;
  }

  private static Map<String, Double> concepts(Reading reading, Themes themes) {
    Map<String, Double> counts = new TreeMap<>();
    for (ConceptMention mention : reading.concepts()) {
      if (!themes.plain(mention)) {
        counts.merge(themes.head(mention.concept()), 1.0, Double::sum);
      }
    }
    return counts;
  }

  /** Tells whether two articles are about one event. */
  boolean same(String one, String other) {
    return alike.getOrDefault(one, Set.of()).contains(other);
  }

  /** Returns the articles that are about one event with an article. */
  Set<String> with(String article) {
    return Collections.unmodifiableSet(alike.getOrDefault(article, Set.of()));
  }
}

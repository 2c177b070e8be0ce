package io.github.muqabala.relate;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import io.github.muqabala.reading.ConceptMention;
import io.github.muqabala.reading.Mention;
import io.github.muqabala.reading.Reading;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Which articles are about one event: those that name the same.
 *
 * <p>An article is a vector of what it names, each thing by the logarithm of how often, and by how
 * few of the articles name it; two articles are about one event where the cosine of their vectors
 * is high enough. Names of agencies and papers say nothing about an event. An article that names
 * nothing is known by its words for events.
 */
final class Events {
  private static final double ALIKE = 0.2;

  private final Map<String, Map<String, Double>> vectors = new HashMap<>();
  private final Map<String, Set<String>> alike = new HashMap<>();

  Events(List<Reading> readings, Themes themes) {
    Map<String, Integer> articles = new HashMap<>();
    for (Reading reading : readings) {
      Map<String, Double> counts = counts(reading, themes);
      counts.keySet().forEach(k -> articles.merge(k, 1, Integer::sum));
      vectors.put(reading.article().id(), counts);
    }
    double n = readings.size();
    for (Map<String, Double> vector : vectors.values()) {
      vector.replaceAll(
          (k, count) -> (1 + Math.log(count)) * Math.log(1 + n / articles.getOrDefault(k, 1)));
      double length = Math.sqrt(vector.values().stream().mapToDouble(v -> v * v).sum());
      vector.replaceAll((k, value) -> value / length);
    }
    pairs(readings.stream().map(r -> r.article().id()).toList());
  }

  /** Sums the products of the vectors feature by feature, so that strangers cost nothing. */
  private void pairs(List<String> ids) {
    ListMultimap<String, Integer> holders = ArrayListMultimap.create();
    double[] sums = new double[ids.size()];
    ids.forEach(id -> alike.put(id, new LinkedHashSet<>()));
    for (int i = 0; i < ids.size(); i++) {
      Map<String, Double> vector = vectors.getOrDefault(ids.get(i), Map.of());
      Arrays.fill(sums, 0, i, 0);
      for (Map.Entry<String, Double> entry : vector.entrySet()) {
        for (int j : holders.get(entry.getKey())) {
          Map<String, Double> other = vectors.getOrDefault(ids.get(j), Map.of());
          sums[j] += entry.getValue() * other.getOrDefault(entry.getKey(), 0.0);
        }
        holders.put(entry.getKey(), i);
      }
      for (int j = 0; j < i; j++) {
        if (sums[j] >= ALIKE) {
          alike.getOrDefault(ids.get(i), Set.of()).add(ids.get(j));
          alike.getOrDefault(ids.get(j), Set.of()).add(ids.get(i));
        }
      }
    }
  }

  private static Map<String, Double> counts(Reading reading, Themes themes) {
    Map<String, Double> counts = new TreeMap<>();
    for (Mention mention : reading.mentions()) {
      if (mention.type() != Mention.Type.MEDIA && !mention.nominal()) {
        counts.merge("name:" + Places.bare(mention.id()), 1.0, Double::sum);
      }
    }
    if (!counts.isEmpty()) {
      return counts;
    }
    for (ConceptMention mention : reading.concepts()) {
      if (mention.tags().stream().anyMatch(t -> t.startsWith("event:")) && !themes.plain(mention)) {
        counts.merge("concept:" + themes.head(mention.concept()), 1.0, Double::sum);
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

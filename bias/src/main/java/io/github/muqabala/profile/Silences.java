package io.github.muqabala.profile;

import io.github.muqabala.claim.Cluster;
import io.github.muqabala.claim.Comparison;
import io.github.muqabala.reading.Reading;
import io.github.muqabala.reading.Token;
import io.github.muqabala.statistics.Corrections;
import io.github.muqabala.statistics.Coverage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What outlets leave out of the propositions that at least two outlets carry. */
final class Silences {
  private static final double LEVEL = 0.95;

  private final Map<String, String> outletOf = new HashMap<>();
  private final Map<String, Double> words = new HashMap<>();
  private final List<Cluster> shared;
  private final Map<String, Profile.Silence> silences;

  private Silences(Comparison comparison) {
    for (Reading reading : comparison.readings()) {
      outletOf.put(reading.article().id(), ProfileMaker.key(reading.article()));
      long length = reading.tokens().filter(t -> t.kind() != Token.Kind.PUNCTUATION).count();
      words.put(reading.article().id(), Math.max(1.0, (double) length));
    }
    shared = comparison.clusters().stream().filter(c -> carriers(c).size() > 1).toList();
    silences = silences();
  }

  static Silences of(Comparison comparison) {
    return new Silences(comparison);
  }

  /** Returns how many shared propositions an article lacks. */
  int silent(String article) {
    return (int) shared.stream().filter(c -> c.silent().contains(article)).count();
  }

  /** Returns how many shared propositions an article carries or could have carried. */
  int open(String article) {
    return (int)
        shared.stream()
            .filter(c -> c.silent().contains(article) || c.articles().contains(article))
            .count();
  }

  /** Returns how an outlet's silences compare with chance; empty where none could be. */
  Optional<Profile.Silence> silence(String key) {
    return Optional.ofNullable(silences.get(key));
  }

  private Map<String, Profile.Silence> silences() {
    Map<String, List<Double>> chances = new LinkedHashMap<>();
    Map<String, Integer> silent = new HashMap<>();
    for (Cluster cluster : shared) {
      Set<String> carriers = Set.copyOf(cluster.articles());
      List<String> candidates = new ArrayList<>(carriers.stream().sorted().toList());
      cluster.silent().stream().filter(a -> !carriers.contains(a)).forEach(candidates::add);
      List<Double> carrying =
          Coverage.chances(
              candidates.stream().map(a -> words.getOrDefault(a, 1.0)).toList(), carriers.size());
      for (int i = 0; i < candidates.size(); i++) {
        String article = candidates.get(i);
        String outlet = outletOf.getOrDefault(article, article);
        chances.computeIfAbsent(outlet, k -> new ArrayList<>()).add(1 - carrying.get(i));
        silent.merge(outlet, carriers.contains(article) ? 0 : 1, Integer::sum);
      }
    }
    List<String> outlets = List.copyOf(chances.keySet());
    List<Profile.Silence> found = new ArrayList<>();
    chances.forEach((k, c) -> found.add(silence(c, silent.getOrDefault(k, 0))));
    List<Double> adjusted = Corrections.holm(found.stream().map(Profile.Silence::chance).toList());
    Map<String, Profile.Silence> all = new LinkedHashMap<>();
    for (int i = 0; i < found.size(); i++) {
      Profile.Silence s = found.get(i);
      all.put(
          outlets.get(i),
          new Profile.Silence(
              s.silent(), s.open(), s.expected(), s.low(), s.high(), s.chance(), adjusted.get(i)));
    }
    return all;
  }

  private static Profile.Silence silence(List<Double> chances, int silent) {
    List<Double> distribution = Coverage.distribution(chances);
    double tail = (1 - LEVEL) / 2;
    double chance = Coverage.atLeast(distribution, silent);
    return new Profile.Silence(
        silent,
        chances.size(),
        chances.stream().mapToDouble(Double::doubleValue).sum(),
        Coverage.quantile(distribution, tail),
        Coverage.quantile(distribution, 1 - tail),
        chance,
        chance);
  }

  /** Returns what an outlet lacks, those propositions first that most others carry. */
  List<Profile.Missing> missing(String key) {
    List<Profile.Missing> missing = new ArrayList<>();
    for (Cluster cluster : shared) {
      Set<String> carriers = carriers(cluster);
      boolean silent = cluster.silent().stream().anyMatch(a -> key.equals(outletOf.get(a)));
      if (silent && !carriers.contains(key)) {
        missing.add(new Profile.Missing(cluster.id(), cluster.claims(), carriers.size()));
      }
    }
    missing.sort(Comparator.comparingInt(m -> -m.carriers()));
    return missing;
  }

  /** Returns the outlets that carry a proposition. */
  private Set<String> carriers(Cluster cluster) {
    Set<String> carriers = new HashSet<>();
    cluster.articles().forEach(a -> carriers.add(outletOf.getOrDefault(a, a)));
    return carriers;
  }
}

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
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What outlets leave out of the propositions that at least two outlets carry, in one comparison or
 * several: the silences of all of them add up.
 */
final class Silences {
  private static final double LEVEL = 0.95;

  private final Map<String, List<Double>> chances = new LinkedHashMap<>();
  private final Map<String, Integer> open = new HashMap<>();
  private final Map<String, Integer> silent = new HashMap<>();
  private final Map<String, List<Profile.Missing>> missing = new HashMap<>();
  private int comparisons;

  /**
   * How many shared propositions an article lacks.
   *
   * @param silent how many it lacks
   * @param open how many it carries or could have carried
   */
  record Lack(int silent, int open) {
    static final Lack NONE = new Lack(0, 0);

    private Lack and(Lack other) {
      return new Lack(silent + other.silent, open + other.open);
    }
  }

  /**
   * Counts the silences of a comparison.
   *
   * @param prefix what tells identifiers of its propositions from those of other comparisons
   * @return what each of its articles lacks
   */
  Map<String, Lack> add(Comparison comparison, String prefix) {
    comparisons++;
    Map<String, String> outletOf = new HashMap<>();
    Map<String, Double> words = new HashMap<>();
    for (Reading reading : comparison.readings()) {
      outletOf.put(reading.article().id(), ProfileMaker.key(reading.article()));
      long length = reading.tokens().filter(t -> t.kind() != Token.Kind.PUNCTUATION).count();
      words.put(reading.article().id(), Math.max(1.0, (double) length));
    }
    Map<String, Lack> lacks = new HashMap<>();
    for (Cluster cluster : comparison.clusters()) {
      Set<String> outlets = new HashSet<>();
      cluster.articles().forEach(a -> outlets.add(outletOf.getOrDefault(a, a)));
      if (outlets.size() > 1) {
        toss(cluster, outletOf, words, lacks);
        miss(cluster, outlets, outletOf, prefix);
      }
    }
    return lacks;
  }

  private void toss(
      Cluster cluster,
      Map<String, String> outletOf,
      Map<String, Double> words,
      Map<String, Lack> lacks) {
    Set<String> carriers = Set.copyOf(cluster.articles());
    List<String> candidates = new ArrayList<>(carriers.stream().sorted().toList());
    cluster.silent().stream().filter(a -> !carriers.contains(a)).forEach(candidates::add);
    Map<String, List<Double>> random =
        Coverage.silences(
            candidates.stream()
                .map(
                    a ->
                        new Coverage.Candidate(
                            outletOf.getOrDefault(a, a), words.getOrDefault(a, 1.0)))
                .toList(),
            carriers.size());
    random.forEach((outlet, add) -> chances.merge(outlet, add, Coverage::sum));
    for (String article : candidates) {
      String outlet = outletOf.getOrDefault(article, article);
      int lack = carriers.contains(article) ? 0 : 1;
      open.merge(outlet, 1, Integer::sum);
      silent.merge(outlet, lack, Integer::sum);
      lacks.merge(article, new Lack(lack, 1), Lack::and);
    }
  }

  private void miss(
      Cluster cluster, Set<String> carriers, Map<String, String> outletOf, String prefix) {
    Set<String> lacking = new HashSet<>();
    cluster.silent().forEach(a -> lacking.add(outletOf.getOrDefault(a, a)));
    lacking.removeAll(carriers);
    for (String outlet : lacking) {
      missing
          .computeIfAbsent(outlet, k -> new ArrayList<>())
          .add(new Profile.Missing(prefix + cluster.id(), cluster.claims(), carriers.size()));
    }
  }

  /** Returns how many comparisons were counted. */
  int comparisons() {
    return comparisons;
  }

  /** Returns how the silences of outlets compare with chance, for those that could be silent. */
  Map<String, Profile.Silence> silences() {
    List<String> outlets = List.copyOf(chances.keySet());
    List<Profile.Silence> found = new ArrayList<>();
    chances.forEach(
        (k, c) -> found.add(silence(c, silent.getOrDefault(k, 0), open.getOrDefault(k, 0))));
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

  private static Profile.Silence silence(List<Double> distribution, int silent, int open) {
    double tail = (1 - LEVEL) / 2;
    double chance = Coverage.atLeast(distribution, silent);
    return new Profile.Silence(
        silent,
        open,
        IntStream.range(0, distribution.size()).mapToDouble(k -> k * distribution.get(k)).sum(),
        Coverage.quantile(distribution, tail),
        Coverage.quantile(distribution, 1 - tail),
        chance,
        chance);
  }

  /** Returns what an outlet lacks, those propositions first that most others carry. */
  List<Profile.Missing> missing(String key) {
    return missing.getOrDefault(key, List.of()).stream()
        .sorted(Comparator.comparingInt(m -> -m.carriers()))
        .toList();
  }
}

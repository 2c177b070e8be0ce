package io.github.muqabala.independence;

import com.google.common.graph.EndpointPair;
import com.google.common.graph.MutableValueGraph;
import com.google.common.graph.ValueGraphBuilder;
import io.github.muqabala.claim.Claim;
import io.github.muqabala.claim.Cluster;
import io.github.muqabala.claim.Comparison;
import io.github.muqabala.reading.Attribution;
import io.github.muqabala.reading.Reading;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.TreeSet;

/**
 * How independent the articles of a comparison are: who passes on whose word, on how many origins a
 * proposition rests, and which articles share their wording. Immutable.
 *
 * <pre>{@code
 * Independence independence = Independence.of(comparison);
 * independence.standings().forEach(s -> System.out.println(s.cluster() + ": " + s.summary()));
 * }</pre>
 *
 * <p>The origin of a claim is the last link of its chain; of a claim in the outlet's own voice, it
 * is the article. Articles that share their wording speak with one voice. Origins are counted as
 * the text names them: that two names belong to one person is known only where the gazetteer says
 * so.
 */
public final class Independence {
  private final List<Passing> passings;
  private final List<Copy> copies;
  private final List<Standing> standings;

  private Independence(List<Passing> passings, List<Copy> copies, List<Standing> standings) {
    this.passings = List.copyOf(passings);
    this.copies = List.copyOf(copies);
    this.standings = List.copyOf(standings);
  }

  /** Computes the independence of the articles in a comparison. */
  public static Independence of(Comparison comparison) {
    List<Copy> copies = Shingles.copies(comparison.readings());
    Groups voices = new Groups();
    copies.forEach(c -> voices.join(Origins.article(c.first()), Origins.article(c.second())));
    Map<String, Reading> readings = new HashMap<>();
    Map<String, Claim> claims = new HashMap<>();
    comparison.readings().forEach(r -> readings.put(r.article().id(), r));
    comparison.claims().forEach(c -> claims.put(c.id(), c));
    List<Standing> standings = new ArrayList<>();
    for (Cluster cluster : comparison.clusters()) {
      TreeSet<String> origins = new TreeSet<>();
      for (String id : cluster.claims()) {
        Claim claim = require(claims, id, "claim");
        origins.add(origin(require(readings, claim.article(), "reading"), claim, voices));
      }
      standings.add(new Standing(cluster.id(), cluster.articles(), List.copyOf(origins)));
    }
    return new Independence(passings(comparison.readings()), copies, standings);
  }

  private static <T> T require(Map<String, T> map, String id, String what) {
    T value = map.get(id);
    if (value == null) {
      throw new NoSuchElementException("comparison must hold " + what + " " + id);
    }
    return value;
  }

  private static String origin(Reading reading, Claim claim, Groups voices) {
    String article = voices.find(Origins.article(reading.article().id()));
    if (claim.attribution().isEmpty()) {
      return article;
    }
    List<String> chain = Origins.chain(reading, claim.attribution().get());
    String origin = chain.get(chain.size() - 1);
    String own = chain.get(0);
    return origin.startsWith(own + "/") ? article + origin.substring(own.length()) : origin;
  }

  private static List<Passing> passings(List<Reading> readings) {
    MutableValueGraph<String, Integer> graph =
        ValueGraphBuilder.directed().allowsSelfLoops(true).build();
    for (Reading reading : readings) {
      for (Attribution attribution : reading.attributions()) {
        List<String> chain = Origins.chain(reading, attribution);
        for (int i = 1; i < chain.size(); i++) {
          int times = graph.edgeValueOrDefault(chain.get(i - 1), chain.get(i), 0);
          graph.putEdgeValue(chain.get(i - 1), chain.get(i), times + 1);
        }
      }
    }
    List<Passing> passings = new ArrayList<>();
    for (EndpointPair<String> edge : graph.edges()) {
      int times = graph.edgeValueOrDefault(edge.nodeU(), edge.nodeV(), 0);
      passings.add(new Passing(edge.nodeU(), edge.nodeV(), times));
    }
    passings.sort(Comparator.comparing(Passing::carrier).thenComparing(Passing::source));
    return passings;
  }

  /** Returns the edges of the provenance graph, by carrier and source. */
  public List<Passing> passings() {
    return passings;
  }

  /** Returns the pairs of articles that share at least half of their wording. */
  public List<Copy> copies() {
    return copies;
  }

  /** Returns what each proposition rests on, in the order of the comparison's clusters. */
  public List<Standing> standings() {
    return standings;
  }

  /**
   * Returns what a proposition rests on.
   *
   * @throws NoSuchElementException if the comparison has no such cluster
   */
  public Standing standing(String cluster) {
    return standings.stream()
        .filter(s -> s.cluster().equals(cluster))
        .findFirst()
        .orElseThrow(() -> new NoSuchElementException("no cluster has the id " + cluster));
  }
}

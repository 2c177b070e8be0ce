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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.TreeMap;

/**
 * How independent the articles of a comparison are: who passes on whose word, on how many origins a
 * proposition rests, and which articles share their wording.
 *
 * <pre>{@code
 * Independence independence = Independence.of(comparison);
 * System.out.println(independence.summary());
 * independence.standings().forEach(s -> System.out.println(s.cluster() + ": " + s.summary()));
 * }</pre>
 *
 * <p>The origin of a claim is the last link of its chain; of a claim in the outlet's own voice, it
 * is the outlet. Articles that share their wording speak with one voice, that of the one published
 * first: as a whole where one holds half of the other, else in the sentences that they share.
 * Origins are counted as the text names them: that two names belong to one person is known only
 * where the gazetteer says so.
 *
 * @param voices who speaks: the outlets first, then the sources in the order of the articles
 * @param paths the ways by which words reached the articles, by outlet, the most used first
 * @param passings the edges of the provenance graph, by carrier and source
 * @param copies the pairs of articles that share wording
 * @param standings what each proposition rests on, in the order of the comparison's clusters
 */
public record Independence(
    List<Voice> voices,
    List<Path> paths,
    List<Passing> passings,
    List<Copy> copies,
    List<Standing> standings) {

  /** Copies the lists. */
  public Independence {
    voices = List.copyOf(voices);
    paths = List.copyOf(paths);
    passings = List.copyOf(passings);
    copies = List.copyOf(copies);
    standings = List.copyOf(standings);
  }

  /** Computes the independence of the articles in a comparison. */
  public static Independence of(Comparison comparison) {
    List<Reading> readings = comparison.readings();
    Identities identities = Identities.of(readings);
    List<Copy> copies = Shingles.copies(readings);
    List<Path> paths = paths(readings, identities);
    Origins origins = new Origins(readings, identities, copies);
    Map<String, Claim> claims = new HashMap<>();
    comparison.claims().forEach(c -> claims.put(c.id(), c));
    List<Standing> standings = new ArrayList<>();
    for (Cluster cluster : comparison.clusters()) {
      TreeMap<String, List<String>> roots = new TreeMap<>();
      for (String id : cluster.claims()) {
        Claim claim = claims.get(id);
        if (claim == null) {
          throw new NoSuchElementException("comparison must hold claim " + id);
        }
        roots.computeIfAbsent(origins.of(claim), o -> new ArrayList<>()).add(id);
      }
      standings.add(new Standing(cluster.id(), cluster.articles(), roots(roots)));
    }
    return new Independence(identities.voices(), paths, passings(paths), copies, standings);
  }

  private static List<Root> roots(Map<String, List<String>> roots) {
    return roots.entrySet().stream().map(e -> new Root(e.getKey(), e.getValue())).toList();
  }

  private static List<Path> paths(List<Reading> readings, Identities identities) {
    Map<List<String>, Path> found = new LinkedHashMap<>();
    for (Reading reading : readings) {
      for (Attribution attribution : reading.attributions()) {
        Identities.Chain chain = identities.chain(reading, attribution);
        found.merge(
            chain.ids(),
            new Path(chain.ids(), chain.names(), 1),
            (a, b) -> new Path(a.voices(), a.names(), a.times() + 1));
      }
    }
    Map<String, Integer> order = new HashMap<>();
    readings.forEach(r -> order.putIfAbsent(identities.own(r.article().id()), order.size()));
    List<Path> paths = new ArrayList<>(found.values());
    paths.sort(
        Comparator.comparingInt((Path p) -> order.getOrDefault(p.voices().get(0), 0))
            .thenComparingInt(p -> -p.times()));
    return paths;
  }

  private static List<Passing> passings(List<Path> paths) {
    MutableValueGraph<String, Integer> graph =
        ValueGraphBuilder.directed().allowsSelfLoops(true).build();
    for (Path path : paths) {
      for (int i = 1; i < path.voices().size(); i++) {
        String carrier = path.voices().get(i - 1);
        String source = path.voices().get(i);
        int times = graph.edgeValue(carrier, source).orElse(0);
        graph.putEdgeValue(carrier, source, times + path.times());
      }
    }
    List<Passing> passings = new ArrayList<>();
    for (EndpointPair<String> edge : graph.edges()) {
      int times = graph.edgeValue(edge.nodeU(), edge.nodeV()).orElse(0);
      passings.add(new Passing(edge.nodeU(), edge.nodeV(), times));
    }
    passings.sort(Comparator.comparing(Passing::carrier).thenComparing(Passing::source));
    return passings;
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

  /**
   * Returns the voice with an identifier.
   *
   * @throws NoSuchElementException if there is none
   */
  public Voice voice(String id) {
    return voices.stream()
        .filter(v -> v.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new NoSuchElementException("no voice has the id " + id));
  }

  /** Returns all origins with the claims that rest on each, those with most claims first. */
  public List<Root> origins() {
    TreeMap<String, List<String>> roots = new TreeMap<>();
    for (Standing standing : standings) {
      for (Root root : standing.roots()) {
        roots.computeIfAbsent(root.origin(), o -> new ArrayList<>()).addAll(root.claims());
      }
    }
    return roots(roots).stream()
        .sorted(Comparator.comparingInt((Root r) -> -r.claims().size()))
        .toList();
  }

  /** Returns the counts of the whole comparison, such as {@code 5 articles, 2 origins}. */
  public String summary() {
    long articles = voices.stream().mapToLong(v -> v.articles().size()).sum();
    return count(articles, "article") + ", " + count(origins().size(), "origin");
  }

  /** Returns a number of things in words: {@code 1 origin}, {@code 2 origins}. */
  static String count(long number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }
}

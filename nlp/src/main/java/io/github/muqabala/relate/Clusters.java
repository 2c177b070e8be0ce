package io.github.muqabala.relate;

import com.google.common.graph.Graphs;
import com.google.common.graph.MutableValueGraph;
import com.google.common.graph.ValueGraphBuilder;
import io.github.muqabala.claim.Claim;
import io.github.muqabala.claim.Cluster;
import io.github.muqabala.claim.Relation;
import io.github.muqabala.reading.Reading;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Groups claims about one proposition: the connected components of the graph whose edges are the
 * relations of one proposition, once edges much weaker than the strongest of both their ends are
 * cut.
 */
final class Clusters {
  private static final double WEAK = 0.6;

  private Clusters() {}

  static List<Cluster> of(List<Reading> readings, List<Claim> claims, List<Relation> relations) {
    MutableValueGraph<String, Double> graph =
        ValueGraphBuilder.undirected().expectedNodeCount(claims.size()).build();
    claims.forEach(c -> graph.addNode(c.id()));
    Map<String, Double> strongest = new HashMap<>();
    for (Relation relation : relations) {
      if (sameProposition(relation)) {
        strongest.merge(relation.first(), relation.score(), Math::max);
        strongest.merge(relation.second(), relation.score(), Math::max);
      }
    }
    for (Relation relation : relations) {
      double best =
          Math.max(
              strongest.getOrDefault(relation.first(), 0.0),
              strongest.getOrDefault(relation.second(), 0.0));
      if (sameProposition(relation) && relation.score() >= WEAK * best) {
        graph.putEdgeValue(relation.first(), relation.second(), relation.score());
      }
    }
    Map<String, Reading> byArticle = new HashMap<>();
    readings.forEach(r -> byArticle.put(r.article().id(), r));
    Map<String, Claim> byId = new HashMap<>();
    claims.forEach(c -> byId.put(c.id(), c));
    List<Cluster> clusters = new ArrayList<>();
    Set<String> placed = new HashSet<>();
    for (Claim claim : claims) {
      if (placed.contains(claim.id())) {
        continue;
      }
      Set<String> members = Graphs.reachableNodes(graph.asGraph(), claim.id());
      placed.addAll(members);
      clusters.add(cluster(clusters.size() + 1, members, byId, byArticle, readings));
    }
    return clusters;
  }

  static boolean sameProposition(Relation relation) {
    return relation.type() == Relation.Type.EQUIVALENT
        || relation.type() == Relation.Type.REFINES
        || relation.type() == Relation.Type.CONFLICT;
  }

  private static Cluster cluster(
      int number,
      Set<String> members,
      Map<String, Claim> byId,
      Map<String, Reading> byArticle,
      List<Reading> readings) {
    List<Claim> claims =
        members.stream()
            .map(byId::get)
            .sorted(
                Comparator.comparing((Claim c) -> published(byArticle.get(c.article())))
                    .thenComparing(Claim::article)
                    .thenComparing(Claim::span))
            .toList();
    Set<String> articles = new LinkedHashSet<>();
    claims.forEach(c -> articles.add(c.article()));
    LocalDate first = published(byArticle.get(claims.get(0).article()));
    List<String> silent =
        readings.stream()
            .filter(r -> !articles.contains(r.article().id()) && !published(r).isBefore(first))
            .map(r -> r.article().id())
            .toList();
    return new Cluster(
        String.format(Locale.ROOT, "p%02d", number),
        claims.stream().map(Claim::id).toList(),
        List.copyOf(articles),
        articles.size() > 1 ? silent : List.of());
  }

  private static LocalDate published(@org.jspecify.annotations.Nullable Reading reading) {
    return reading == null ? LocalDate.MAX : reading.article().published().orElse(LocalDate.MAX);
  }
}

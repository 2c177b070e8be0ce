package io.github.muqabala.relate;

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
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * Groups claims about one proposition by average linkage (Sokal and Michener 1958): along the
 * relations of one proposition, the strongest first, groups merge where the mean score of their
 * pairs of different articles is high enough, pairs without such a relation counting zero.
 */
final class Clusters {
  private static final double LINKED = 0.35;

  private Clusters() {}

  static List<Cluster> of(List<Reading> readings, List<Claim> claims, List<Relation> relations) {
    Map<String, Set<String>> groups = groups(claims, relations);
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
      Set<String> members = groups.getOrDefault(claim.id(), Set.of(claim.id()));
      placed.addAll(members);
      clusters.add(cluster(clusters.size() + 1, members, byId, byArticle, readings));
    }
    return clusters;
  }

  /** Merges along the relations, the strongest first, where the groups are linked well enough. */
  private static Map<String, Set<String>> groups(List<Claim> claims, List<Relation> relations) {
    Map<String, String> articles = new HashMap<>();
    claims.forEach(c -> articles.put(c.id(), c.article()));
    Map<String, Map<String, Double>> scores = new HashMap<>();
    Map<String, Set<String>> groups = new HashMap<>();
    List<Relation> same =
        relations.stream()
            .filter(Clusters::sameProposition)
            .sorted(
                Comparator.comparingDouble((Relation r) -> -r.score())
                    .thenComparing(Relation::first)
                    .thenComparing(Relation::second))
            .toList();
    for (Relation relation : same) {
      for (String id : List.of(relation.first(), relation.second())) {
        groups.computeIfAbsent(id, k -> new TreeSet<>(Set.of(k)));
      }
      scores
          .computeIfAbsent(relation.first(), k -> new HashMap<>())
          .put(relation.second(), relation.score());
      scores
          .computeIfAbsent(relation.second(), k -> new HashMap<>())
          .put(relation.first(), relation.score());
    }
    for (Relation relation : same) {
      Set<String> one = groups.getOrDefault(relation.first(), Set.of());
      Set<String> other = groups.getOrDefault(relation.second(), Set.of());
      if (one != other && linkage(one, other, scores, articles) >= LINKED) {
        Set<String> merged = new TreeSet<>(one);
        merged.addAll(other);
        merged.forEach(id -> groups.put(id, merged));
      }
    }
    return groups;
  }

  /** The mean score of all pairs of different articles across two groups. */
  private static double linkage(
      Set<String> one,
      Set<String> other,
      Map<String, Map<String, Double>> scores,
      Map<String, String> articles) {
    double sum = 0;
    int pairs = 0;
    for (String a : one) {
      Map<String, Double> row = scores.getOrDefault(a, Map.of());
      for (String b : other) {
        if (!Objects.equals(articles.get(a), articles.get(b))) {
          sum += row.getOrDefault(b, 0.0);
          pairs++;
        }
      }
    }
    return pairs == 0 ? 0 : sum / pairs;
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

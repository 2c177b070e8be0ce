package io.github.muqabala.relate;

import io.github.muqabala.claim.Claim;
import io.github.muqabala.claim.Cluster;
import io.github.muqabala.reading.Reading;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Makes the clusters of a comparison from groups of claims: every claim is in one, alone if in no
 * group. Silent are the articles on the event of one that carries the proposition which were not
 * published before the first that did.
 */
final class Clusters {
  private Clusters() {}

  static List<Cluster> of(
      List<Reading> readings, List<Claim> claims, List<Set<Integer>> groups, Events events) {
    Map<Integer, Set<Integer>> groupOf = new HashMap<>();
    groups.forEach(g -> g.forEach(i -> groupOf.put(i, g)));
    Map<String, Reading> byArticle = new LinkedHashMap<>();
    readings.forEach(r -> byArticle.put(r.article().id(), r));
    List<Cluster> clusters = new ArrayList<>();
    Set<Integer> placed = new HashSet<>();
    for (int i = 0; i < claims.size(); i++) {
      if (placed.contains(i)) {
        continue;
      }
      Set<Integer> members = groupOf.getOrDefault(i, Set.of(i));
      placed.addAll(members);
      clusters.add(
          cluster(
              clusters.size() + 1, members.stream().map(claims::get).toList(), byArticle, events));
    }
    return clusters;
  }

  private static Cluster cluster(
      int number, List<Claim> members, Map<String, Reading> byArticle, Events events) {
    List<Claim> claims =
        members.stream()
            .sorted(
                Comparator.comparing((Claim c) -> published(byArticle.get(c.article())))
                    .thenComparing(Claim::article)
                    .thenComparing(Claim::span)
                    .thenComparing(Claim::id))
            .toList();
    Set<String> articles = new LinkedHashSet<>();
    claims.forEach(c -> articles.add(c.article()));
    LocalDate first = published(byArticle.get(claims.get(0).article()));
    Set<String> concerned = new HashSet<>();
    articles.forEach(a -> concerned.addAll(events.with(a)));
    List<String> silent =
        byArticle.keySet().stream()
            .filter(id -> concerned.contains(id) && !articles.contains(id))
            .filter(id -> !published(byArticle.get(id)).isBefore(first))
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

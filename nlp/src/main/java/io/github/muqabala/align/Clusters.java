package io.github.muqabala.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Clusters the statements of several texts by average linkage: of all groups, the two are joined
 * whose members say the same with the greatest mean confidence, pairs that were not aligned
 * counting as nothing, down to a least confidence. Two statements of one text never come together.
 *
 * <p>Joins are tried from the most confident pair of statements downwards, each once, so that the
 * cost grows with the number of pairs and of texts. Equal confidences are ordered by text and
 * statement.
 */
final class Clusters {
  private final double least;
  private final Map<Pair, Double> confidences = new HashMap<>();
  private final Map<Long, List<Long>> groups = new HashMap<>();
  private final List<Link> links = new ArrayList<>();

  /**
   * Creates an empty clustering.
   *
   * @param least the least mean confidence between groups that are joined
   */
  Clusters(double least) {
    this.least = least;
  }

  private record Pair(long low, long high) {}

  private record Link(long one, long other, double confidence) {}

  /** Adds that two statements of different texts say the same with some confidence. */
  void add(int one, int source, int other, int target, double confidence) {
    Link link = new Link(id(one, source), id(other, target), confidence);
    confidences.put(pair(link.one(), link.other()), confidence);
    links.add(link);
    groups.computeIfAbsent(link.one(), List::of);
    groups.computeIfAbsent(link.other(), List::of);
  }

  /** Returns the clusters, ordered by their first members. */
  List<Cluster> clusters() {
    links.sort(
        Comparator.comparingDouble((Link link) -> -link.confidence())
            .thenComparingLong(Link::one)
            .thenComparingLong(Link::other));
    for (Link link : links) {
      List<Long> one = groups.getOrDefault(link.one(), List.of());
      List<Long> other = groups.getOrDefault(link.other(), List.of());
      if (areApart(one, other) && between(one, other) >= least) {
        List<Long> both = new ArrayList<>(one);
        both.addAll(other);
        both.forEach(member -> groups.put(member, both));
      }
    }
    Map<Long, Cluster> clusters = new TreeMap<>();
    for (List<Long> group : groups.values()) {
      if (group.size() > 1) {
        List<Long> members = group.stream().sorted().toList();
        clusters.computeIfAbsent(members.get(0), first -> cluster(members));
      }
    }
    return List.copyOf(clusters.values());
  }

  private Cluster cluster(List<Long> members) {
    double sum = 0;
    for (int i = 1; i < members.size(); i++) {
      for (int j = 0; j < i; j++) {
        sum += confidence(members.get(j), members.get(i));
      }
    }
    return new Cluster(
        members.stream().map(m -> new Cluster.Member((int) (m >> 32), m.intValue())).toList(),
        sum / (members.size() * (members.size() - 1) / 2.0));
  }

  private static boolean areApart(List<Long> one, List<Long> other) {
    return one.stream().allMatch(a -> other.stream().allMatch(b -> a >> 32 != b >> 32));
  }

  private double between(List<Long> one, List<Long> other) {
    double sum = 0;
    for (long a : one) {
      for (long b : other) {
        sum += confidence(a, b);
      }
    }
    return sum / (one.size() * other.size());
  }

  private double confidence(long one, long other) {
    return confidences.getOrDefault(pair(one, other), 0.0);
  }

  private static Pair pair(long one, long other) {
    return new Pair(Math.min(one, other), Math.max(one, other));
  }

  private static long id(int text, int statement) {
    return (long) text << 32 | statement;
  }
}

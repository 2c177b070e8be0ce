package io.github.muqabala.relate;

import io.github.muqabala.relate.Relater.Scored;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Groups claims about one proposition by average linkage (Sokal and Michener 1958) of squared
 * scores, so that a few sure pairs outweigh several doubtful ones: the two groups whose pairs of
 * claims of different articles score highest in the root of the mean square merge first, until no
 * mean is high enough; pairs without a score count zero. Only groups that share a scored pair are
 * ever looked at, so the time grows with the scored pairs.
 */
final class Grouping {
  private final List<Group> groups = new ArrayList<>();
  private final PriorityQueue<Link> links =
      new PriorityQueue<>(
          Comparator.comparingDouble((Link l) -> -l.mean())
              .thenComparingInt(Link::first)
              .thenComparingInt(Link::second));

  private Grouping() {}

  /** A candidate to merge; stale once either group has merged. */
  private record Link(double mean, int first, int second) {}

  private static final class Group {
    private final Set<Integer> members = new TreeSet<>();
    private final Map<String, Integer> articles = new HashMap<>();
    private final Map<Integer, Double> sums = new TreeMap<>();
    private final Set<Integer> barred = new HashSet<>();
    private boolean merged;
  }

  /**
   * Returns the groups of two claims or more, each in the order of the list.
   *
   * @param articles the article of each claim
   * @param pairs scored pairs of claims of different articles
   * @param barred pairs of claims that no group may hold
   * @param linked the least root of the mean square at which groups merge
   */
  static List<Set<Integer>> of(
      List<String> articles, List<Scored> pairs, List<Scored> barred, double linked) {
    Grouping grouping = new Grouping();
    for (int i = 0; i < articles.size(); i++) {
      Group group = new Group();
      group.members.add(i);
      group.articles.put(articles.get(i), 1);
      grouping.groups.add(group);
    }
    for (Scored pair : pairs) {
      double square = pair.score() * pair.score();
      grouping.groups.get(pair.first()).sums.put(pair.second(), square);
      grouping.groups.get(pair.second()).sums.put(pair.first(), square);
      if (pair.score() >= linked) {
        grouping.links.add(
            new Link(
                square,
                Math.min(pair.first(), pair.second()),
                Math.max(pair.first(), pair.second())));
      }
    }
    for (Scored pair : barred) {
      grouping.groups.get(pair.first()).barred.add(pair.second());
      grouping.groups.get(pair.second()).barred.add(pair.first());
    }
    grouping.merge(linked * linked);
    return grouping.groups.stream()
        .filter(g -> !g.merged && g.members.size() > 1)
        .map(g -> g.members)
        .toList();
  }

  private void merge(double least) {
    while (!links.isEmpty()) {
      Link link = links.remove();
      Group one = groups.get(link.first());
      Group other = groups.get(link.second());
      if (one.merged || other.merged || !Collections.disjoint(one.members, other.barred)) {
        continue;
      }
      int number = groups.size();
      Group both = new Group();
      groups.add(both);
      for (Group part : List.of(one, other)) {
        part.merged = true;
        both.members.addAll(part.members);
        both.barred.addAll(part.barred);
        part.articles.forEach(
            (article, count) -> both.articles.merge(article, count, Integer::sum));
        part.sums.forEach(
            (neighbour, sum) -> {
              if (neighbour != link.first() && neighbour != link.second()) {
                both.sums.merge(neighbour, sum, Double::sum);
              }
            });
      }
      for (Map.Entry<Integer, Double> entry : both.sums.entrySet()) {
        Group neighbour = groups.get(entry.getKey());
        neighbour.sums.remove(link.first());
        neighbour.sums.remove(link.second());
        neighbour.sums.put(number, entry.getValue());
        double mean = entry.getValue() / across(both, neighbour);
        if (mean >= least) {
          links.add(new Link(mean, entry.getKey(), number));
        }
      }
    }
  }

  /** Returns how many pairs of claims of different articles two groups make. */
  private static long across(Group one, Group other) {
    Group few = one.articles.size() < other.articles.size() ? one : other;
    Group many = few == one ? other : one;
    long pairs = (long) one.members.size() * other.members.size();
    for (Map.Entry<String, Integer> article : few.articles.entrySet()) {
      pairs -= (long) article.getValue() * many.articles.getOrDefault(article.getKey(), 0);
    }
    return pairs;
  }
}

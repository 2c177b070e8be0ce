package io.github.muqabala.relate;

import io.github.muqabala.annotation.AnnotatedComparison;
import io.github.muqabala.annotation.AnnotatedComparison.AnnotatedPair;
import io.github.muqabala.annotation.AnnotatedComparison.FoundClaim;
import io.github.muqabala.claim.Claim;
import io.github.muqabala.claim.Relation;
import io.github.muqabala.reading.Reading;
import io.github.muqabala.relate.Relater.Scored;
import io.github.muqabala.relate.Verdicts.Standing;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Annotated articles with all of their comparison that hangs on no weight, worked out once: to try
 * weights takes milliseconds.
 *
 * @param name what the story is called in reports
 * @param articles the article of each claim
 * @param candidates the pairs of claims that may be of one proposition, or are barred
 * @param wanted the annotated pairs
 */
record FitStory(
    String name, List<String> articles, List<Candidate> candidates, List<Wanted> wanted) {
  private static final int TYPES = 3;

  FitStory {
    articles = List.copyOf(articles);
    candidates = List.copyOf(candidates);
    wanted = List.copyOf(wanted);
  }

  /**
   * A pair of claims that was compared.
   *
   * @param first place of the first claim
   * @param second place of the second claim
   * @param barred whether no group may hold both
   * @param facets how far each facet holds, by its ordinal
   * @param same whether they are annotated as one proposition; empty where the annotation does not
   *     tell
   */
  record Candidate(
      int first, int second, boolean barred, List<Double> facets, Optional<Boolean> same) {
    double odds(double[] weights) {
      double sum = 0;
      for (int i = 0; i < weights.length; i++) {
        sum += weights[i] * facets.get(i);
      }
      return sum;
    }
  }

  /** A pair of claims that stand for an annotated pair, and their relation if one group has them. */
  record StandIns(int first, int second, Relation.Type type) {}

  /**
   * An annotated pair.
   *
   * @param standIns the pairs of claims that stand for it, in order
   * @param same whether it is one proposition
   * @param relation the name of the annotated relation
   */
  record Wanted(List<StandIns> standIns, boolean same, Optional<String> relation) {}

  /** Compares the claims of a story, without weights. */
  static FitStory of(
      String name,
      Map<String, Reading> readings,
      List<Claim> claims,
      AnnotatedComparison annotation,
      Themes themes) {
    List<Signature> signatures = new Signatures(themes).all(readings, claims);
    Similarity similarity = new Similarity(Signatures.weights(signatures), Map.of(), themes);
    Verdicts verdicts = new Verdicts(similarity, themes);
    Events events = new Events(List.copyOf(readings.values()), themes);
    Map<String, Integer> places = new HashMap<>();
    List<FoundClaim> found = new ArrayList<>();
    for (int i = 0; i < claims.size(); i++) {
      Claim claim = claims.get(i);
      places.put(claim.id(), i);
      found.add(new FoundClaim(claim.id(), claim.article(), claim.span()));
    }
    Map<String, List<String>> standIns = annotation.standIns(found);
    List<Wanted> wanted = new ArrayList<>();
    Map<Long, Boolean> same = new HashMap<>();
    for (AnnotatedPair pair : annotation.pairs()) {
      List<StandIns> both = new ArrayList<>();
      for (String one : standIns.getOrDefault(pair.first().id(), List.of())) {
        for (String other : standIns.getOrDefault(pair.second().id(), List.of())) {
          int i = places.getOrDefault(one, 0);
          int j = places.getOrDefault(other, 0);
          int first = Math.min(i, j);
          int second = Math.max(i, j);
          Relation.Type type = verdicts.same(signatures.get(first), signatures.get(second), 0).type();
          both.add(new StandIns(first, second, type));
          same.merge(key(first, second), pair.same(), Boolean::logicalOr);
        }
      }
      wanted.add(new Wanted(List.copyOf(both), pair.same(), pair.relation()));
    }
    List<Candidate> candidates = new ArrayList<>();
    Candidates.forEach(
        signatures,
        events,
        (i, j) -> {
          Signature a = signatures.get(i);
          Signature b = signatures.get(j);
          boolean apart = !events.same(a.article(), b.article());
          if ((apart && !similarity.named(a, b)) || similarity.excluded(a, b)) {
            return;
          }
          Standing standing = verdicts.standing(a, b, apart);
          if (standing != Standing.NONE) {
            candidates.add(
                new Candidate(
                    i,
                    j,
                    standing == Standing.BARRED,
                    facets(similarity.facets(a, b)),
                    Optional.ofNullable(same.get(key(i, j)))));
          }
        });
    return new FitStory(
        name, signatures.stream().map(Signature::article).toList(), candidates, wanted);
  }

  private static List<Double> facets(Map<Facet, Double> facets) {
    List<Double> all = new ArrayList<>();
    for (Facet facet : Facet.values()) {
      all.add(facets.getOrDefault(facet, 0.0));
    }
    return List.copyOf(all);
  }

  private static long key(int first, int second) {
    return ((long) first << Integer.SIZE) | second;
  }

  /** Compares the claims with weights, and sets the result against the annotation. */
  FitFigures figures(Weights weights) {
    double[] numbers = FitSearch.numbers(weights);
    List<Scored> open = new ArrayList<>();
    List<Scored> barred = new ArrayList<>();
    for (Candidate candidate : candidates) {
      double score = 1 / (1 + Math.exp(-candidate.odds(numbers)));
      if (score >= Linking.WEAKEST) {
        (candidate.barred() ? barred : open)
            .add(new Scored(candidate.first(), candidate.second(), score));
      }
    }
    Linking linking = Linking.of(articles, open, barred, weights);
    int[] groups = new int[articles.size()];
    int number = 0;
    for (Set<Integer> group : linking.groups()) {
      number++;
      for (int member : group) {
        groups[member] = number;
      }
    }
    Set<Long> related = new HashSet<>();
    for (Scored pair : linking.pairs()) {
      if (pair.score() >= Linking.RELATED) {
        related.add(key(pair.first(), pair.second()));
      }
    }
    return figures(groups, related);
  }

  private FitFigures figures(int[] groups, Set<Long> related) {
    FitFigures.Counts same = new FitFigures.Counts();
    Map<String, FitFigures.Counts> types = new LinkedHashMap<>();
    FitFigures.TYPES.forEach(type -> types.put(type, new FitFigures.Counts()));
    for (Wanted pair : wanted) {
      String found = "";
      for (StandIns both : pair.standIns()) {
        if (groups[both.first()] > 0 && groups[both.first()] == groups[both.second()]) {
          found = both.type().name();
          break;
        }
        if (related.contains(key(both.first(), both.second()))) {
          break;
        }
      }
      String relation = found;
      same.add(!relation.isEmpty(), pair.same());
      String gold = pair.relation().orElse("");
      types.forEach((type, counts) -> counts.add(type.equals(relation), type.equals(gold)));
    }
    List<Double> figures = new ArrayList<>();
    types.values().forEach(counts -> figures.add(counts.f1()));
    return new FitFigures(same.f1(), figures.get(0), figures.get(1), figures.get(TYPES - 1));
  }
}

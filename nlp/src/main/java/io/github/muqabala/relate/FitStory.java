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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Annotated articles with all of their comparison that hangs on no weight, worked out once: to try
 * weights takes a millisecond. Immutable.
 */
final class FitStory {
  /** No relation, or one that is not of one proposition. */
  static final int NO_TYPE = -1;

  private static final double WEAKEST_ODDS =
      Math.log(Linking.WEAKEST / (1 - Linking.WEAKEST)) - 1e-9;

  private final String name;
  private final List<String> articles;
  private final List<Candidate> candidates;
  private final List<Wanted> wanted;
  private final boolean ambiguous;

  // The facets that hold of each candidate, end to end: from starts[i] to starts[i + 1].
  private final int[] starts;
  private final int[] facets;
  private final double[] values;

  /**
   * Creates a story.
   *
   * @param name what it is called in reports
   * @param articles the article of each claim
   * @param candidates the pairs of claims that may be of one proposition, or are barred
   * @param wanted the annotated pairs
   */
  FitStory(String name, List<String> articles, List<Candidate> candidates, List<Wanted> wanted) {
    this.name = name;
    this.articles = List.copyOf(articles);
    this.candidates = List.copyOf(candidates);
    this.wanted = List.copyOf(wanted);
    this.ambiguous = wanted.stream().anyMatch(w -> w.standIns().size() > 1);
    int held =
        candidates.stream()
            .mapToInt(c -> (int) c.facets().stream().filter(f -> f != 0).count())
            .sum();
    starts = new int[candidates.size() + 1];
    facets = new int[held];
    values = new double[held];
    int at = 0;
    for (int i = 0; i < candidates.size(); i++) {
      for (int facet = 0; facet < Facet.values().length; facet++) {
        double value = candidates.get(i).facets().get(facet);
        if (value != 0) {
          facets[at] = facet;
          values[at++] = value;
        }
      }
      starts[i + 1] = at;
    }
  }

  String name() {
    return name;
  }

  List<String> articles() {
    return articles;
  }

  List<Candidate> candidates() {
    return candidates;
  }

  /**
   * A pair of claims that was compared.
   *
   * @param first place of the first claim
   * @param second place of the second claim
   * @param barred whether no group may hold both
   * @param facets how far each facet holds, in the order of the facets
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

  /**
   * A pair of claims that stand for an annotated pair.
   *
   * @param type the place among {@link FitFigures#TYPES} of their relation where one group holds
   *     both
   */
  record StandIns(int first, int second, int type) {}

  /**
   * An annotated pair.
   *
   * @param standIns the pairs of claims that stand for it, in order
   * @param same whether it is one proposition
   * @param type the place among {@link FitFigures#TYPES} of its relation, {@link #NO_TYPE} for none
   *     of them
   */
  record Wanted(List<StandIns> standIns, boolean same, int type) {}

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
          Relation.Type relation =
              verdicts.same(signatures.get(first), signatures.get(second), 0).type();
          both.add(new StandIns(first, second, FitFigures.TYPES.indexOf(relation.name())));
          same.merge(key(first, second), pair.same(), Boolean::logicalOr);
        }
      }
      wanted.add(
          new Wanted(
              List.copyOf(both),
              pair.same(),
              FitFigures.TYPES.indexOf(pair.relation().orElse(""))));
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
    for (int i = 0; i < candidates.size(); i++) {
      double odds = 0;
      for (int at = starts[i]; at < starts[i + 1]; at++) {
        odds += numbers[facets[at]] * values[at];
      }
      if (odds >= WEAKEST_ODDS) {
        double score = 1 / (1 + Math.exp(-odds));
        Candidate candidate = candidates.get(i);
        if (score >= Linking.WEAKEST) {
          (candidate.barred() ? barred : open)
              .add(new Scored(candidate.first(), candidate.second(), score));
        }
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
    if (ambiguous) {
      for (Scored pair : linking.pairs()) {
        if (pair.score() >= Linking.RELATED) {
          related.add(key(pair.first(), pair.second()));
        }
      }
    }
    return figures(groups, related);
  }

  private FitFigures figures(int[] groups, Set<Long> related) {
    FitFigures.Counts same = new FitFigures.Counts();
    List<FitFigures.Counts> types = new ArrayList<>();
    FitFigures.TYPES.forEach(type -> types.add(new FitFigures.Counts()));
    for (Wanted pair : wanted) {
      int found = NO_TYPE;
      for (StandIns both : pair.standIns()) {
        if (groups[both.first()] > 0 && groups[both.first()] == groups[both.second()]) {
          found = both.type();
          break;
        }
        if (ambiguous && related.contains(key(both.first(), both.second()))) {
          break;
        }
      }
      same.add(found != NO_TYPE, pair.same());
      if (found != NO_TYPE || pair.type() != NO_TYPE) {
        for (int type = 0; type < types.size(); type++) {
          types.get(type).add(type == found, type == pair.type());
        }
      }
    }
    return new FitFigures(same.f1(), types.get(0).f1(), types.get(1).f1(), types.get(2).f1());
  }
}

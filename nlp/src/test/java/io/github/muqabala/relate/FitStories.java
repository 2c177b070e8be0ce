package io.github.muqabala.relate;

import io.github.muqabala.relate.FitStory.Candidate;
import io.github.muqabala.relate.FitStory.StandIns;
import io.github.muqabala.relate.FitStory.Wanted;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Stories with made facets. */
final class FitStories {
  private FitStories() {}

  /**
   * Returns a story of two articles with as many claims each, of which the first of one and the
   * first of the other are one proposition, the second and the second, and so on.
   *
   * @param same facets of the pairs of one proposition
   * @param other facets of the other pairs
   */
  static FitStory story(
      String name, int claims, Map<Facet, Double> same, Map<Facet, Double> other) {
    List<String> articles = new ArrayList<>();
    for (int i = 0; i < 2 * claims; i++) {
      articles.add(i < claims ? "first" : "second");
    }
    List<Candidate> candidates = new ArrayList<>();
    List<Wanted> wanted = new ArrayList<>();
    for (int i = 0; i < claims; i++) {
      for (int j = 0; j < claims; j++) {
        boolean one = i == j;
        candidates.add(
            new Candidate(i, claims + j, false, facets(one ? same : other), Optional.of(one)));
        wanted.add(
            new Wanted(List.of(new StandIns(i, claims + j, 0)), one, one ? 0 : FitStory.NO_TYPE));
      }
    }
    return new FitStory(name, articles, candidates, wanted);
  }

  static List<Double> facets(Map<Facet, Double> given) {
    List<Double> facets = new ArrayList<>();
    for (Facet facet : Facet.values()) {
      facets.add(facet == Facet.BASE ? 1.0 : given.getOrDefault(facet, 0.0));
    }
    return facets;
  }

  static Weights weights(Map<Facet, Double> facets) {
    return new Weights(facets, 0.3, 0.6);
  }
}

package io.github.muqabala.relate;

import io.github.muqabala.Muqabala;
import io.github.muqabala.annotation.AnnotatedComparison;
import io.github.muqabala.annotation.AnnotatedComparison.AnnotatedPair;
import io.github.muqabala.annotation.AnnotatedComparison.FoundClaim;
import io.github.muqabala.article.Articles;
import io.github.muqabala.claim.Comparison;
import io.github.muqabala.claim.Relation;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How well a comparison of a story's articles agrees with the story's gold, by the conventions of
 * {@link AnnotatedComparison}.
 *
 * @param claimRecall the share of gold claims for which a system claim stands
 * @param samePropositionF1 F1 of the pairs said to state one proposition, whatever their relation
 * @param meanRelationF1 mean of the F1 of EQUIVALENT, REFINES and CONFLICT
 */
record StoryScore(double claimRecall, double samePropositionF1, double meanRelationF1) {
  /** Scores a folder with the articles and {@code gold/{claims,clusters,relations}.tsv}. */
  static StoryScore of(Path story) {
    Comparison comparison = Muqabala.withDefaults().compare(Articles.load(story).articles());
    AnnotatedComparison gold = AnnotatedComparison.read(story.resolve("gold"));
    Map<String, List<String>> stands =
        gold.standIns(
            comparison.claims().stream()
                .map(c -> new FoundClaim(c.id(), c.article(), c.span()))
                .toList());
    Map<Set<String>, String> said = new HashMap<>();
    for (Relation relation : comparison.relations()) {
      said.put(Set.of(relation.first(), relation.second()), relation.type().name());
    }

    FitFigures.Counts same = new FitFigures.Counts();
    Map<String, FitFigures.Counts> byRelation = new LinkedHashMap<>();
    FitFigures.TYPES.forEach(r -> byRelation.put(r, new FitFigures.Counts()));
    for (AnnotatedPair pair : gold.pairs()) {
      String found =
          found(
              stands.getOrDefault(pair.first().id(), List.of()),
              stands.getOrDefault(pair.second().id(), List.of()),
              said);
      same.add(FitFigures.TYPES.contains(found), pair.same());
      String wanted = pair.relation().orElse("");
      byRelation.forEach((r, counts) -> counts.add(r.equals(found), r.equals(wanted)));
    }

    return new StoryScore(
        (double) stands.values().stream().filter(s -> !s.isEmpty()).count() / stands.size(),
        same.f1(),
        byRelation.values().stream().mapToDouble(FitFigures.Counts::f1).average().orElse(0));
  }

  private static String found(
      List<String> firsts, List<String> seconds, Map<Set<String>, String> said) {
    for (String first : firsts) {
      for (String second : seconds) {
        String relation = said.getOrDefault(Set.of(first, second), "");
        if (!relation.isEmpty()) {
          return relation;
        }
      }
    }
    return "";
  }
}

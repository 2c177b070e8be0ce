package io.github.muqabala.relate;

import io.github.muqabala.relate.FitStory.Candidate;
import io.github.muqabala.relate.LogisticFit.Example;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A logistic regression of one proposition on what the score of a pair of claims is made of: its
 * facets, less a share of what those of its best rival have more, see {@link Rivals}. Who the best
 * rival is hangs on the weights, so fit and rivals take turns. Each story weighs the same, and of
 * its pairs those of one proposition somewhat more than others.
 */
final class FitRegression {
  private static final int TURNS = 6;

  /**
   * Between a weight of one for each pair (0) and as much for all that hold as for the rest (1).
   */
  private static final double BALANCE = 0.25;

  private final List<FitStory> stories;
  private final Weights prior;
  private final double ridge;

  /**
   * Creates a regression.
   *
   * @param prior what the weights are drawn to; its thresholds are kept
   * @param ridge how strongly, see {@link LogisticFit}
   */
  FitRegression(List<FitStory> stories, Weights prior, double ridge) {
    this.stories = List.copyOf(stories);
    this.prior = prior;
    this.ridge = ridge;
  }

  Weights run() {
    double[] start = FitSearch.numbers(prior);
    double[] weights = start;
    for (int turn = 0; turn < TURNS; turn++) {
      List<List<Example>> all = new ArrayList<>();
      for (FitStory story : stories) {
        all.add(examples(story, weights));
      }
      double size = all.stream().mapToInt(List::size).average().orElse(0);
      List<Example> examples = new ArrayList<>();
      all.forEach(own -> examples.addAll(weighed(own, size)));
      weights = LogisticFit.fit(examples, start, ridge);
    }
    return FitSearch.rounded(FitSearch.with(prior, weights));
  }

  /** Gives the examples of a story a weight that sums to a size. */
  private static List<Example> weighed(List<Example> examples, double size) {
    double same = examples.stream().filter(Example::holds).count();
    double other = examples.size() - same;
    double odds = Math.pow(Math.max(1, other) / Math.max(1, same), BALANCE);
    double one = size / (same * odds + other);
    return examples.stream()
        .map(e -> new Example(e.features(), e.holds(), e.holds() ? odds * one : one))
        .toList();
  }

  /** A claim, and the article of its partner. */
  private record Side(int claim, String article) {}

  private List<Example> examples(FitStory story, double[] weights) {
    List<Candidate> open = story.candidates().stream().filter(c -> !c.barred()).toList();
    Map<Side, Candidate> best = new HashMap<>();
    for (Candidate candidate : open) {
      for (Side side : sides(story, candidate)) {
        best.merge(side, candidate, (a, b) -> a.odds(weights) >= b.odds(weights) ? a : b);
      }
    }
    List<Example> examples = new ArrayList<>();
    for (Candidate candidate : open) {
      Optional<Boolean> same = candidate.same();
      if (same.isPresent()) {
        Candidate rival = candidate;
        for (Side side : sides(story, candidate)) {
          Candidate other = best.getOrDefault(side, candidate);
          rival = other.odds(weights) > rival.odds(weights) ? other : rival;
        }
        examples.add(new Example(lowered(candidate, rival), same.get(), 1));
      }
    }
    return examples;
  }

  private static List<Side> sides(FitStory story, Candidate candidate) {
    return List.of(
        new Side(candidate.first(), story.articles().get(candidate.second())),
        new Side(candidate.second(), story.articles().get(candidate.first())));
  }

  private List<Double> lowered(Candidate candidate, Candidate rival) {
    List<Double> facets = new ArrayList<>();
    for (int i = 0; i < candidate.facets().size(); i++) {
      double own = candidate.facets().get(i);
      facets.add(own - prior.share() * (rival.facets().get(i) - own));
    }
    return facets;
  }
}

package io.github.muqabala.relate;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * Searches for weights and thresholds whose groups agree best with annotated stories.
 *
 * <p>Each round moves one to three of them at random and keeps what is better: the mean over the
 * stories of {@link FitFigures#goal}, less the squared distance from the centre times the pull.
 * Same seed, same output.
 */
final class FitSearch {
  private static final List<Facet> FACETS = List.of(Facet.values());
  private static final double STEP = 0.5;
  private static final double LINKED_STEP = 0.03;
  private static final double SHARE_STEP = 0.1;
  private static final double LEAST_LINKED = 0.15;
  private static final double MOST_LINKED = 0.5;
  private static final double MOST_SHARE = 1.5;
  private static final int MOST_MOVES = 3;
  private static final double LEAST_GAIN = 1e-9;

  private final List<FitStory> stories;
  private final Weights centre;
  private final double pull;

  /**
   * Creates a search.
   *
   * @param centre what the weights are drawn to
   * @param pull what a squared distance of one costs of the mean figure
   */
  FitSearch(List<FitStory> stories, Weights centre, double pull) {
    this.stories = List.copyOf(stories);
    this.centre = centre;
    this.pull = pull;
  }

  /** Searches from the centre. */
  Weights run(long seed, int rounds) {
    Weights best = rounded(centre);
    double most = value(best);
    SplittableRandom random = new SplittableRandom(seed);
    for (int round = 0; round < rounds; round++) {
      Weights next = moved(best, random);
      double value = value(next);
      if (value > most + LEAST_GAIN) {
        most = value;
        best = next;
      }
    }
    return best;
  }

  /** Returns the mean of several: each search finds other chances, which cancel out. */
  static Weights mean(List<Weights> found) {
    double[] numbers = new double[FACETS.size()];
    for (Weights weights : found) {
      double[] these = numbers(weights);
      for (int i = 0; i < numbers.length; i++) {
        numbers[i] += these[i] / found.size();
      }
    }
    double linked = found.stream().mapToDouble(Weights::linked).average().orElseThrow();
    double share = found.stream().mapToDouble(Weights::share).average().orElseThrow();
    return rounded(with(found.get(0), numbers).with(linked, share));
  }

  private Weights moved(Weights from, SplittableRandom random) {
    Map<Facet, Double> facets = new EnumMap<>(Facet.class);
    facets.putAll(from.facets());
    double linked = from.linked();
    double share = from.share();
    int kinds = FACETS.size() + 2;
    int moves = 1 + random.nextInt(MOST_MOVES);
    for (int i = 0; i < moves; i++) {
      int kind = random.nextInt(kinds);
      double by = random.nextGaussian();
      if (kind < FACETS.size()) {
        facets.merge(FACETS.get(kind), by * STEP, Double::sum);
      } else if (kind == FACETS.size()) {
        linked += by * LINKED_STEP;
      } else {
        share += by * SHARE_STEP;
      }
    }
    return rounded(
        new Weights(
            facets,
            Math.max(LEAST_LINKED, Math.min(MOST_LINKED, linked)),
            Math.max(0, Math.min(MOST_SHARE, share))));
  }

  private double value(Weights weights) {
    double mean = stories.stream().mapToDouble(s -> s.figures(weights).goal()).average().orElse(0);
    return mean - pull * distance(weights);
  }

  /** A threshold's step weighs as much as a facet's. */
  private double distance(Weights weights) {
    double linked = (weights.linked() - centre.linked()) / LINKED_STEP * STEP;
    double share = (weights.share() - centre.share()) / SHARE_STEP * STEP;
    double sum = linked * linked + share * share;
    for (Facet facet : FACETS) {
      double by = value(weights, facet) - value(centre, facet);
      sum += by * by;
    }
    return sum;
  }

  private static double value(Weights weights, Facet facet) {
    return weights.facets().getOrDefault(facet, 0.0);
  }

  /** Returns the weights of the facets in the order of the facets. */
  static double[] numbers(Weights weights) {
    double[] numbers = new double[FACETS.size()];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = value(weights, FACETS.get(i));
    }
    return numbers;
  }

  /** Returns weights with other ones for the facets. */
  static Weights with(Weights weights, double[] numbers) {
    Map<Facet, Double> facets = new EnumMap<>(Facet.class);
    for (int i = 0; i < numbers.length; i++) {
      facets.put(FACETS.get(i), numbers[i]);
    }
    return new Weights(facets, weights.linked(), weights.share());
  }

  /** Returns weights as they are written to files. */
  static Weights rounded(Weights weights) {
    Map<Facet, Double> facets = new EnumMap<>(Facet.class);
    weights.facets().forEach((facet, weight) -> facets.put(facet, Math.round(weight * 10) / 10.0));
    return new Weights(
        facets,
        Math.round(weights.linked() * 100) / 100.0,
        Math.round(weights.share() * 100) / 100.0);
  }
}

package io.github.muqabala.relate;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * How much two claims speak of the same proposition, from 0 to 1.
 *
 * <p>Weighted overlap of the features (the weights of the shared ones over the geometric mean of
 * both sums), raised where an event class or a place is shared, lowered where the claims speak of
 * different phases of a thing or of movements to different places.
 */
final class Similarity {
  private static final double EVENT_SHARED = 1.15;
  private static final double EVENT_APART = 0.75;
  private static final double PHASE_APART = 0.6;
  private static final double PLACE_APART = 0.6;
  private static final double TIME_SHARED = 1.15;

  private final Map<String, Double> weights;

  Similarity(Map<String, Double> weights) {
    this.weights = weights;
  }

  /** The shared features with their weight. */
  Map<String, Double> shared(Signature a, Signature b) {
    Map<String, Double> shared = new TreeMap<>();
    a.features()
        .forEach(
            (feature, sure) -> {
              Double other = b.features().get(feature);
              if (other != null) {
                shared.put(feature, weight(feature) * Math.sqrt(sure * other));
              }
            });
    return shared;
  }

  double of(Signature a, Signature b) {
    double shared = shared(a, b).values().stream().mapToDouble(w -> w).sum();
    if (shared == 0) {
      return 0;
    }
    double score = shared / Math.sqrt(sum(a) * sum(b));
    if (!a.events().isEmpty() && !b.events().isEmpty()) {
      score *= disjoint(a.events(), b.events()) ? EVENT_APART : EVENT_SHARED;
    }
    if (!a.phases().isEmpty() && !b.phases().isEmpty() && disjoint(a.phases(), b.phases())) {
      score *= PHASE_APART;
    }
    if (!a.places().isEmpty() && !b.places().isEmpty() && disjoint(a.places(), b.places())) {
      score *= PLACE_APART;
    }
    if (Times.compare(a, b) == Times.Fit.SAME) {
      score *= TIME_SHARED;
    }
    return Math.min(1, score);
  }

  private double sum(Signature signature) {
    double sum = 0;
    for (Map.Entry<String, Double> feature : signature.features().entrySet()) {
      sum += weight(feature.getKey()) * feature.getValue();
    }
    return sum;
  }

  private double weight(String feature) {
    double weight = weights.getOrDefault(feature, 1.0);
    return feature.startsWith("name:") ? 1.2 * weight : weight;
  }

  private static boolean disjoint(Set<String> a, Set<String> b) {
    return a.stream().noneMatch(b::contains);
  }
}

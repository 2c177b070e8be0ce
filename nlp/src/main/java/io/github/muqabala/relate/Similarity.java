package io.github.muqabala.relate;

import io.github.muqabala.relate.Signature.Unit;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * How much two claims speak of the same proposition, from 0 to 1.
 *
 * <p>Each word or name of a claim is met by the best of the other's that shares a key with it; a
 * word of several senses is met as far as the senses agree. The share of a claim's weight that is
 * met is its coverage; the score is the geometric mean of both coverages, raised where an event
 * class is shared, lowered where the claims speak of different phases of a thing or of movements to
 * different places.
 */
final class Similarity {
  private static final double EVENT_APART = 0.55;
  private static final double EVENT_UNKNOWN = 0.8;
  private static final double PHASE_SHARED = 1.25;
  private static final double PHASE_APART = 0.5;
  private static final double PHASE_UNKNOWN = 0.85;
  private static final double PLACE_APART = 0.6;
  private static final double PLACE_SHARED = 1.2;
  private static final double TIME_SHARED = 1.2;

  private final Map<String, Double> weights;

  Similarity(Map<String, Double> weights) {
    this.weights = weights;
  }

  /** Returns the units of the first claim that the second meets, with how much each counts. */
  Map<String, Double> shared(Signature a, Signature b) {
    Map<String, Double> shared = new TreeMap<>();
    for (Unit unit : a.units()) {
      double best = 0;
      String key = "";
      for (Unit other : b.units()) {
        double met = met(unit, other);
        if (met > best) {
          best = met;
          key = common(unit, other);
        }
      }
      if (best > 0) {
        shared.merge(key, best * weight(unit), Math::max);
      }
    }
    return shared;
  }

  double of(Signature a, Signature b) {
    double first = coverage(a, b);
    if (first == 0) {
      return 0;
    }
    double score = Math.sqrt(first * coverage(b, a));
    score *= facet(a.events(), b.events(), 1, EVENT_APART, EVENT_UNKNOWN);
    score *= facet(a.phases(), b.phases(), PHASE_SHARED, PHASE_APART, PHASE_UNKNOWN);
    score *= facet(a.places(), b.places(), PLACE_SHARED, PLACE_APART, 1);
    if (a.phases().isEmpty() && b.phases().isEmpty()) {
      score /= PHASE_UNKNOWN;
    }
    Times.Fit times = Times.compare(a, b);
    if (times != Times.Fit.NONE && times != Times.Fit.APART) {
      score *= TIME_SHARED;
    }
    return Math.min(1, score);
  }

  /** Returns the share of the first claim's weight that the second meets. */
  double coverage(Signature a, Signature b) {
    double met = 0;
    double all = 0;
    for (Unit unit : a.units()) {
      double best = 0;
      for (Unit other : b.units()) {
        best = Math.max(best, met(unit, other));
      }
      met += best * weight(unit);
      all += weight(unit);
    }
    return all == 0 ? 0 : met / all;
  }

  /** How far the senses of two words agree: the shared ones among those of the plainer word. */
  private static double met(Unit a, Unit b) {
    long shared = a.keys().stream().filter(b.keys()::contains).count();
    return shared == 0
        ? 0
        : Math.sqrt((double) shared / Math.min(a.keys().size(), b.keys().size()));
  }

  private String common(Unit a, Unit b) {
    return a.keys().stream()
        .filter(b.keys()::contains)
        .max(
            Comparator.comparingDouble((String k) -> weights.getOrDefault(k, 1.0))
                .thenComparing(k -> k))
        .orElse("");
  }

  /** A word is as rare as the commonest of the senses it may have. */
  double weight(Unit unit) {
    double least = 1;
    for (String key : unit.keys()) {
      least = Math.min(least, weights.getOrDefault(key, 1.0));
    }
    return least * unit.factor();
  }

  private static double facet(
      Set<String> a, Set<String> b, double shared, double apart, double unknown) {
    if (a.isEmpty() || b.isEmpty()) {
      return unknown;
    }
    return a.stream().anyMatch(b::contains) ? shared : apart;
  }
}

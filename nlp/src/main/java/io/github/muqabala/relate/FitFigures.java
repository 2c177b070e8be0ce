package io.github.muqabala.relate;

import java.util.List;

/**
 * How well the comparison of a story agrees with its annotation.
 *
 * @param same F1 of the pairs of one proposition
 * @param equivalent F1 of EQUIVALENT
 * @param refines F1 of REFINES
 * @param conflict F1 of CONFLICT
 */
record FitFigures(double same, double equivalent, double refines, double conflict) {
  static final List<String> TYPES = List.of("EQUIVALENT", "REFINES", "CONFLICT");

  /** Returns the mean F1 of the relations. */
  double relations() {
    return (equivalent + refines + conflict) / TYPES.size();
  }

  /** Returns what a fit maximizes: the mean of propositions and relations. */
  double goal() {
    return (same + relations()) / 2;
  }

  /** Returns the mean over stories. */
  static FitFigures mean(List<FitFigures> all) {
    return new FitFigures(
        all.stream().mapToDouble(FitFigures::same).average().orElse(0),
        all.stream().mapToDouble(FitFigures::equivalent).average().orElse(0),
        all.stream().mapToDouble(FitFigures::refines).average().orElse(0),
        all.stream().mapToDouble(FitFigures::conflict).average().orElse(0));
  }

  /** What was found rightly, found, and to be found. */
  static final class Counts {
    private int right;
    private int found;
    private int wanted;

    void add(boolean said, boolean gold) {
      right += said && gold ? 1 : 0;
      found += said ? 1 : 0;
      wanted += gold ? 1 : 0;
    }

    double f1() {
      return right == 0 ? 0 : 2.0 * right / (found + wanted);
    }
  }
}

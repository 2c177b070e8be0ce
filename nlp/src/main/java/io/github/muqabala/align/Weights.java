package io.github.muqabala.align;

import io.github.muqabala.data.DataFile;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The numbers of the aligner, read from {@code weights.tsv}.
 *
 * @param hidden worth of a sense that a longer expression or a likelier reading hides
 * @param readingCost how fast the worth of a sense falls with its cost
 * @param stop worth of a function word
 * @param knownName worth of the sound of a word that the lexicon knows
 * @param unknownTrust how much it counts if a word that the lexicon does not know has no
 *     counterpart
 * @param shortSkeleton worth of a sound of two consonants
 * @param candidates how many targets are scored exactly for each source
 * @param visits how many postings are looked at for each source, the rarest keys first
 * @param hubNeighbours how many neighbours tell how much of a hub a statement is
 * @param confidence the logistic model of a match's being right
 */
record Weights(
    double hidden,
    double readingCost,
    double stop,
    double knownName,
    double unknownTrust,
    double shortSkeleton,
    int candidates,
    int visits,
    int hubNeighbours,
    Confidence confidence) {

  /** Returns the weights that come with the library. */
  static Weights load() {
    Map<String, Double> values = values();
    return new Weights(
        get(values, "hidden"),
        get(values, "reading.cost"),
        get(values, "stop"),
        get(values, "known.name"),
        get(values, "unknown.trust"),
        get(values, "short.skeleton"),
        (int) get(values, "candidates"),
        (int) get(values, "visits"),
        (int) get(values, "hub.neighbours"),
        new Confidence(
            get(values, "confidence.bias"),
            get(values, "confidence.overlap"),
            get(values, "confidence.corrected"),
            get(values, "confidence.margin"),
            get(values, "confidence.size")));
  }

  private static double get(Map<String, Double> values, String name) {
    Double value = values.get(name);
    if (value == null) {
      throw new IllegalStateException("weights.tsv must have a row " + name);
    }
    return value;
  }

  private static Map<String, Double> values() {
    return DataFile.rows(Weights.class, "weights.tsv", 2).stream()
        .collect(Collectors.toMap(row -> row.get(0), row -> Double.valueOf(row.get(1))));
  }

  /**
   * A logistic model of a match's being right.
   *
   * @param bias weight of nothing
   * @param overlap weight of the overlap of the two statements
   * @param corrected weight of the overlap corrected for hubs
   * @param margin weight of the lead over the next best candidate
   * @param size weight of the logarithm of the number of words of the shorter statement
   */
  record Confidence(double bias, double overlap, double corrected, double margin, double size) {
    /** Returns the confidence for the features of a match. */
    double of(Alignment.Features features) {
      double sum =
          bias
              + overlap * features.overlap()
              + corrected * features.corrected()
              + margin * features.margin()
              + size * Math.log1p(features.words());
      return 1 / (1 + Math.exp(-sum));
    }
  }
}

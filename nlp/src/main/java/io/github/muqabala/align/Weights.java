package io.github.muqabala.align;

import com.google.common.base.Splitter;
import io.github.muqabala.data.DataFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

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

  private static final List<String> NAMES =
      List.of(
          "candidates",
          "confidence.bias",
          "confidence.corrected",
          "confidence.margin",
          "confidence.overlap",
          "confidence.size",
          "hidden",
          "hub.neighbours",
          "known.name",
          "reading.cost",
          "short.skeleton",
          "stop",
          "unknown.trust",
          "visits");

  /** Returns the weights that come with the library. */
  static Weights load() {
    return ofRows("weights.tsv", DataFile.rows(Weights.class, "weights.tsv", 2));
  }

  /**
   * Returns the weights of a file as {@link #toString} writes it.
   *
   * @throws IllegalArgumentException if a weight is missing, unknown or no number
   */
  static Weights read(Path file) {
    try {
      return of(
          String.valueOf(file.getFileName()), Files.readAllLines(file, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("weights file " + file + " cannot be read", e);
    }
  }

  /** Returns the weights of the lines of a file. */
  static Weights of(String file, Collection<String> lines) {
    List<List<String>> rows = new ArrayList<>();
    for (String line : lines) {
      if (!line.isBlank() && !line.startsWith("#")) {
        rows.add(Splitter.on('\t').splitToList(line));
      }
    }
    return ofRows(file, rows);
  }

  private static Weights ofRows(String file, List<List<String>> rows) {
    Map<String, Double> values = new HashMap<>();
    for (List<String> row : rows) {
      if (row.size() != 2 || !NAMES.contains(row.get(0))) {
        throw new IllegalArgumentException(
            file + ": row must hold one of " + NAMES + " and a number, got " + row);
      }
      values.put(row.get(0), number(file, row));
    }
    for (String name : NAMES) {
      if (!values.containsKey(name)) {
        throw new IllegalArgumentException(file + ": a row " + name + " must be present");
      }
    }
    return of(values);
  }

  private static double number(String file, List<String> row) {
    try {
      return Double.parseDouble(row.get(1));
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(
          file + ": " + row.get(0) + " must be a number, got " + row.get(1), e);
    }
  }

  private static Weights of(Map<String, Double> values) {
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
    return values.getOrDefault(name, Double.NaN);
  }

  /** Returns these weights with another value of one. */
  Weights with(String name, double value) {
    Map<String, Double> values = values();
    values.put(name, value);
    return of(values);
  }

  /** Returns the value of a weight. */
  double value(String name) {
    return get(values(), name);
  }

  private Map<String, Double> values() {
    Map<String, Double> values = new TreeMap<>();
    values.put("candidates", (double) candidates);
    values.put("confidence.bias", confidence.bias());
    values.put("confidence.corrected", confidence.corrected());
    values.put("confidence.margin", confidence.margin());
    values.put("confidence.overlap", confidence.overlap());
    values.put("confidence.size", confidence.size());
    values.put("hidden", hidden);
    values.put("hub.neighbours", (double) hubNeighbours);
    values.put("known.name", knownName);
    values.put("reading.cost", readingCost);
    values.put("short.skeleton", shortSkeleton);
    values.put("stop", stop);
    values.put("unknown.trust", unknownTrust);
    values.put("visits", (double) visits);
    return values;
  }

  /** Returns the rows of a file of weights. */
  @Override
  public String toString() {
    StringBuilder rows = new StringBuilder();
    values()
        .forEach(
            (name, value) ->
                rows.append(name)
                    .append('\t')
                    .append(
                        BigDecimal.valueOf(value)
                            .setScale(3, RoundingMode.HALF_EVEN)
                            .stripTrailingZeros()
                            .toPlainString())
                    .append('\n'));
    return rows.toString();
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

package io.github.muqabala.evaluation;

import io.github.muqabala.article.Problem;
import io.github.muqabala.statistics.Estimate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What an evaluation found.
 *
 * @param kind what was evaluated, such as {@code times} or {@code relations}
 * @param headline the name of the figure that sums it up, such as {@code F1 with value}
 * @param figure that figure
 * @param unit what the samples behind the intervals are drawn of: articles, rows or lines
 * @param counts how much was compared, and how much left out, by name
 * @param scores precision, recall and F1, from the loosest to the strictest way to count
 * @param classes the same for each class, such as each label
 * @param figures other figures by name: {@code macro_f1}, {@code accuracy}, {@code claim_recall},
 *     {@code cohen_kappa}, {@code krippendorff_alpha}
 * @param confusion for each class of the annotation, how often each answer was given; {@code
 *     (none)} is no answer, or an answer where nothing was annotated
 * @param problems rows of the annotation that could not be read and count nowhere
 */
public record Result(
    String kind,
    String headline,
    Estimate figure,
    String unit,
    Map<String, Integer> counts,
    List<Score> scores,
    List<Score> classes,
    Map<String, Estimate> figures,
    Map<String, Map<String, Integer>> confusion,
    List<Problem> problems) {
  /** The row or column of the confusion for what has no counterpart. */
  public static final String NONE = "(none)";

  /** Copies the lists and maps, whose order is kept. */
  public Result {
    counts = ordered(counts);
    scores = List.copyOf(scores);
    classes = List.copyOf(classes);
    figures = ordered(figures);
    Map<String, Map<String, Integer>> rows = new LinkedHashMap<>();
    confusion.forEach((gold, row) -> rows.put(gold, ordered(row)));
    confusion = Collections.unmodifiableMap(rows);
    problems = List.copyOf(problems);
  }

  private static <T> Map<String, T> ordered(Map<String, T> map) {
    return Collections.unmodifiableMap(new LinkedHashMap<>(map));
  }

  /** Returns the score of that name, or of that class. */
  public Optional<Score> score(String name) {
    return Stream.concat(scores.stream(), classes.stream())
        .filter(score -> score.name().equals(name))
        .findFirst();
  }

  /** Returns the other figure of that name, such as {@code cohen_kappa}. */
  public Optional<Estimate> figure(String name) {
    return Optional.ofNullable(figures.get(name));
  }

  /** Returns kind, headline and figure, {@code times: F1 with value 0.812 [0.640, 0.903]}. */
  @Override
  public String toString() {
    return kind + ": " + headline + " " + figure;
  }
}

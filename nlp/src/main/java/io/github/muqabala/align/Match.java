package io.github.muqabala.align;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A statement of one text and the statement of another that says most nearly the same.
 *
 * @param source index of the source statement, from 0
 * @param target index of the target statement, from 0
 * @param score confidence that the two say the same, from 0 to 1: of matches with a score near 0.9,
 *     about nine in ten are right where the two texts are translations of each other
 * @param overlap how much of the two statements meets, from 0 to 1, by weight
 * @param meetings the words that meet, the weightiest first
 * @param sourceOnly words of the source that nothing in the target meets, in order
 * @param targetOnly words of the target that nothing in the source meets, in order
 */
public record Match(
    int source,
    int target,
    double score,
    double overlap,
    List<Meeting> meetings,
    List<String> sourceOnly,
    List<String> targetOnly) {

  /** Copies the lists. */
  public Match {
    meetings = List.copyOf(meetings);
    sourceOnly = List.copyOf(sourceOnly);
    targetOnly = List.copyOf(targetOnly);
  }

  /**
   * Two words that mean the same, or sound the same.
   *
   * @param source the word of the source
   * @param target the word of the target
   * @param by what they meet by: {@code c:} and a concept, {@code n:} and a number, {@code s:} and
   *     the consonants of a name
   * @param weight how much it tells that they meet
   */
  public record Meeting(String source, String target, String by, double weight) {
    @Override
    public String toString() {
      return String.format(Locale.ROOT, "%s = %s (%s, %.1f)", source, target, by, weight);
    }
  }

  /** Returns a line that says what met and what was left over. */
  public String explain() {
    return String.format(
        Locale.ROOT,
        "%d = %d, score %.2f, overlap %.2f: %s; only in source: %s; only in target: %s",
        source,
        target,
        score,
        overlap,
        meetings.stream().map(Meeting::toString).collect(Collectors.joining(", ")),
        String.join(", ", sourceOnly),
        String.join(", ", targetOnly));
  }
}

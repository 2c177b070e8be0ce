package io.github.muqabala.editorial;

import io.github.muqabala.judgement.Evidence.Kind;
import io.github.muqabala.judgement.Label;
import io.github.muqabala.reading.Sentence;
import java.util.List;

/**
 * Decides a sentence's label from its clues.
 *
 * <p>Rules:
 *
 * <ul>
 *   <li>a sentence whose news is on a source's word is ATTRIBUTED, whatever the source says;
 *   <li>one with loaded matter of the outlet beside that is MIXED;
 *   <li>the outlet's own statement is FACTUAL unless strong evidence, or several mild ones, speak
 *       in the outlet's voice;
 *   <li>then it is MIXED where it anchors something in time or number, or where a single loaded
 *       word stands in a long statement; else it is EDITORIAL.
 * </ul>
 */
final class Labels {
  private static final double MILD = 0.4;
  private static final double ENOUGH = 1;
  private static final double COVERED = 0.15;

  private Labels() {}

  /** Returns the weight of the outlet's own clues: 1 for each strong one. */
  static double points(List<Clue> clues) {
    double points = 0;
    for (Clue clue : clues) {
      if (clue.isOwn()) {
        points +=
            switch (clue.strength()) {
              case STRONG -> clue.is(Kind.COMMENTARY_CUE) ? MILD : 1;
              case MILD -> MILD;
              case WEAK -> 0;
            };
      }
    }
    return points;
  }

  /** Labels a statement without context. */
  static Label statement(boolean opinion, Voices voices, Sentence sentence, Facts facts) {
    boolean attributed = voices.coverage(sentence) > COVERED;
    if (opinion) {
      return attributed || facts.anchored() ? Label.MIXED : Label.EDITORIAL;
    }
    return attributed ? Label.ATTRIBUTED : Label.FACTUAL;
  }

  static Label label(List<Clue> clues, Voices voices, Sentence sentence, Facts facts) {
    double points = points(clues);
    boolean loaded = clues.stream().anyMatch(c -> c.isOwn() && c.isLoaded() && c.isStrong());
    boolean attributed = voices.coverage(sentence) > COVERED;
    if (attributed) {
      return loaded ? Label.MIXED : Label.ATTRIBUTED;
    }
    if (points < ENOUGH) {
      return Label.FACTUAL;
    }
    return facts.anchored() || points < 2 * ENOUGH && facts.words() > 12
        ? Label.MIXED
        : Label.EDITORIAL;
  }
}

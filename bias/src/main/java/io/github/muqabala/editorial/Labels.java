package io.github.muqabala.editorial;

import io.github.muqabala.judgement.Evidence.Kind;
import io.github.muqabala.judgement.Label;
import io.github.muqabala.wording.Expression.Strength;
import java.util.List;

/**
 * Decides a sentence's label from its clues.
 *
 * <p>Rules:
 *
 * <ul>
 *   <li>a sentence whose news is on a source's word is ATTRIBUTED, whatever the source says;
 *   <li>one with strong loaded matter of the outlet beside that is MIXED;
 *   <li>the outlet's own statement is FACTUAL unless strong evidence, or several mild ones, speak
 *       in the outlet's voice;
 *   <li>then it is MIXED where it anchors something in time or number; else EDITORIAL where its
 *       manner passes for comment; else MIXED where the outlet does no more than call things by
 *       loaded names, or where a single loaded word stands in a long statement; else EDITORIAL;
 *   <li>without such evidence it is EDITORIAL if it anchors nothing and its manner is that of
 *       comment beyond doubt;
 *   <li>it is that too at an article's end, behind all that is quoted or anchored, where its manner
 *       passes for comment;
 *   <li>beside a sentence of its paragraph, or of the article's end, in which the outlet takes
 *       sides, or in an article that does so in a quarter of its sentences, it is EDITORIAL if it
 *       anchors nothing and its manner passes for comment or one mild clue speaks in the outlet's
 *       voice; with such a clue and an anchor it is MIXED.
 * </ul>
 */
final class Labels {
  private static final double MILD = 0.4;
  private static final double ENOUGH = 1;
  private static final double COVERED = 0.15;
  private static final int LONG = 12;

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

  /**
   * Labels a sentence of an article by its evidence alone.
   *
   * @param opinion whether its manner passes for comment
   */
  static Label label(List<Clue> clues, Facts facts, boolean opinion) {
    double points = points(clues);
    if (facts.attributed()) {
      boolean loaded = clues.stream().anyMatch(c -> c.isOwn() && c.isLoaded() && c.isStrong());
      return loaded ? Label.MIXED : Label.ATTRIBUTED;
    }
    if (points < ENOUGH) {
      return Label.FACTUAL;
    }
    if (facts.anchored()) {
      return Label.MIXED;
    }
    if (opinion) {
      return Label.EDITORIAL;
    }
    return names(clues) || facts.tells() || (points < 2 * ENOUGH && facts.words() > LONG)
        ? Label.MIXED
        : Label.EDITORIAL;
  }

  /** Tells whether the outlet takes sides by what it calls things, and by nothing else. */
  private static boolean names(List<Clue> clues) {
    return clues.stream()
        .filter(c -> c.isOwn() && c.isLoaded() && c.strength() != Strength.WEAK)
        .allMatch(c -> c.is(Kind.LOADED_LABEL));
  }

  /** Tells whether the manner of a sentence may decide where its words do not. */
  static boolean isOpen(Label label, Facts facts) {
    return label == Label.FACTUAL && !facts.anchored() && !facts.headline();
  }

  /**
   * Labels a sentence whose article or neighbour takes sides.
   *
   * @param label its label by its evidence alone
   * @param opinion whether its manner passes for comment
   */
  static Label amid(Label label, List<Clue> clues, Facts facts, boolean opinion) {
    if (label != Label.FACTUAL || facts.headline()) {
      return label;
    }
    boolean mild = points(clues) >= MILD;
    if (facts.anchored()) {
      return mild ? Label.MIXED : label;
    }
    return opinion || mild ? Label.EDITORIAL : label;
  }

  /** Labels a statement without context. */
  static Label statement(boolean opinion, Facts facts) {
    if (opinion) {
      return facts.attributed() || facts.anchored() ? Label.MIXED : Label.EDITORIAL;
    }
    return facts.attributed() ? Label.ATTRIBUTED : Label.FACTUAL;
  }

  static boolean isAttributed(double coverage) {
    return coverage > COVERED;
  }
}

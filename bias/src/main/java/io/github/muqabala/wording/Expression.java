package io.github.muqabala.wording;

import io.github.muqabala.judgement.Evidence;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A word or phrase that takes sides, or one that looks like it and does not.
 *
 * @param form the phrase in dictionary form, as it is written in the language
 * @param kind what it does; empty for a neutral phrase that hides the shorter ones inside it
 * @param neutral what may stand in its place without taking sides, where there is such a word
 * @param strength how much it decides
 */
public record Expression(
    String form, Optional<Evidence.Kind> kind, Optional<String> neutral, Strength strength) {
  static final int CELLS = 4;

  /** Checks that there is a form. */
  public Expression {
    if (form.isBlank()) {
      throw new IllegalArgumentException("form of an expression must not be blank");
    }
  }

  Expression withForm(String other) {
    return new Expression(other, kind, neutral, strength);
  }

  /** How much an expression decides. */
  public enum Strength {
    /** A conventional designation, a hedge, a habit of style: nothing by itself. */
    WEAK,
    /** Counts together with others. */
    MILD,
    /** Decides alone. */
    STRONG
  }

  /**
   * Reads a row of a wording file: form, kind, neutral counterpart, strength, {@code -} for none.
   *
   * @throws IllegalArgumentException if the row has not four cells, or a kind or a strength is
   *     unknown
   */
  static Expression of(List<String> cells) {
    if (cells.size() != CELLS) {
      throw new IllegalArgumentException(
          "wording row must have form, kind, neutral and strength, got: " + cells);
    }
    boolean neutral = cells.get(1).equals("neutral");
    return new Expression(
        cells.get(0),
        neutral
            ? Optional.empty()
            : Optional.of(Evidence.Kind.valueOf(cells.get(1).toUpperCase(Locale.ROOT))),
        cells.get(2).equals("-") ? Optional.empty() : Optional.of(cells.get(2)),
        neutral ? Strength.WEAK : Strength.valueOf(cells.get(3).toUpperCase(Locale.ROOT)));
  }
}

package io.github.muqabala.editorial;

import io.github.muqabala.judgement.Evidence;
import io.github.muqabala.reading.Span;
import io.github.muqabala.wording.Expression.Strength;

/**
 * A piece of evidence and how much it decides.
 *
 * @param evidence what was found
 * @param strength how much it decides
 */
record Clue(Evidence evidence, Strength strength) {
  Span span() {
    return evidence.span();
  }

  /** Tells whether the outlet itself speaks. */
  boolean isOwn() {
    return !evidence.attributed();
  }

  /** Returns this clue as the word of a source. */
  Clue asAttributed() {
    return new Clue(
        new Evidence(evidence.span(), evidence.kind(), true, evidence.reason()), strength);
  }

  boolean isStrong() {
    return strength == Strength.STRONG;
  }

  boolean is(Evidence.Kind kind) {
    return evidence.kind() == kind;
  }

  /** Tells whether it takes sides, and not only opens comment. */
  boolean isLoaded() {
    return !is(Evidence.Kind.COMMENTARY_CUE) && !is(Evidence.Kind.ATTRIBUTION_CUE);
  }
}

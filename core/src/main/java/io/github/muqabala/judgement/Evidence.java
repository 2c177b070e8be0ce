package io.github.muqabala.judgement;

import io.github.muqabala.reading.Span;

/**
 * A passage that speaks for or against editorializing.
 *
 * @param span where it stands
 * @param kind what it is
 * @param attributed whether it stands inside an attribution, and so counts for the quoted
 * @param reason why, in words, such as the concept or pattern met
 */
public record Evidence(Span span, Kind kind, boolean attributed, String reason) {
  /** The sorts of evidence. */
  public enum Kind {
    /** A name that takes sides. */
    LOADED_LABEL,
    /** A value judgement. */
    EVALUATION,
    /** A word that weakens or keeps at a distance. */
    HEDGE_OR_DISTANCE,
    /** A call to act. */
    EXHORTATION,
    /** A cause or motive asserted without evidence. */
    CAUSAL_SPECULATION,
    /** Praise beyond measure. */
    GLORIFICATION,
    /** Denial of a right to exist, act or speak. */
    DELEGITIMISATION,
    /** A cue that opens commentary. */
    COMMENTARY_CUE,
    /** A cue that attributes. */
    ATTRIBUTION_CUE
  }
}

package io.github.muqabala.claim;

import io.github.muqabala.reading.Span;

/**
 * One participant or circumstance of a claim.
 *
 * @param role what it does in the claim
 * @param value its canonical form: concept, mention identifier, EDTF date, or {@code <500 soldiers}
 * @param span where it stands in the article's text
 */
public record Slot(Role role, String value, Span span) {
  /** The parts that a slot may play. */
  public enum Role {
    /** The kind of event or state: a concept. */
    EVENT,
    /** Who does it. */
    ACTOR,
    /** Whom or what it is done to. */
    PATIENT,
    /** Who receives. */
    RECIPIENT,
    /** Where. */
    PLACE,
    /** Where from. */
    ORIGIN,
    /** Where to. */
    DESTINATION,
    /** When. */
    TIME,
    /** By when: a deadline. */
    DEADLINE,
    /** How many. */
    QUANTITY,
    /** Which phase: begin, end, first phase. */
    PHASE
  }
}

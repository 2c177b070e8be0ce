package io.github.muqabala.attribution;

import io.github.muqabala.reading.Attribution.Stance;
import java.util.Set;

/**
 * An expression that attributes: one row of a cue table.
 *
 * @param lemma dictionary form, as the table has it
 * @param kind the frame it opens
 * @param frames in which shapes the content may follow: {@code that}, {@code bare}, {@code np},
 *     {@code object}, {@code of=P}
 * @param stance how the outlet that uses it stands to the content
 */
record Cue(String lemma, Kind kind, Set<String> frames, Stance stance) {
  /** Copies the set. */
  Cue {
    frames = Set.copyOf(frames);
  }

  /** Tells whether the content may take a shape. */
  boolean takes(String frame) {
    return frames.contains(frame);
  }

  /** The frames in which a cue joins a source to a content. */
  enum Kind {
    /** A verb of saying with its subject. */
    VERB,
    /** A verb whose subject passes on what somebody else says. */
    RELAY,
    /** A preposition of a credit line: who passes it on; a speaker may follow. */
    CREDIT,
    /** A preposition behind which stands whom the one before quotes. */
    QUOTING,
    /** A preposition behind which stands on whose word the clause is. */
    WORD,
    /** A preposition behind which stands the document that the clause rests on. */
    BASIS,
    /** A conjunction that opens a clause with source and verb. */
    AS,
    /** A participle by which the source of the sentence goes on. */
    PARTICIPLE,
    /** The words of one who was named before: "his saying that". */
    SAID,
    /** "In his words": the speaker of the sentence again. */
    OWN,
    /** What a document holds: "in the statement it came that". */
    IN,
    /** What only looks like a cue. */
    NONE
  }
}

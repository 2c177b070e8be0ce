package io.github.muqabala.reading;

import java.util.List;

/**
 * Content on somebody's word: source, cue and content, as in PARC 3.
 *
 * @param content what is said, without cue, complementizer, enclosing quotation marks and final
 *     stop
 * @param cues the words that attribute, in order of the text; at least one
 * @param speech whether the words are given as the source's own
 * @param stance how the outlet stands to what is said, as the cue shows it
 * @param chain the sources from the outlet outward to the origin, so that the last said it; at
 *     least one
 */
public record Attribution(
    Span content, List<Span> cues, Speech speech, Stance stance, List<SourceLink> chain) {
  /** Copies the lists. */
  public Attribution {
    cues = List.copyOf(cues);
    chain = List.copyOf(chain);
    if (chain.isEmpty() || cues.isEmpty()) {
      throw new IllegalArgumentException("attribution " + content + " must have cue and source");
    }
  }

  /** Returns the origin: the last link of the chain, who said it. */
  public SourceLink origin() {
    return chain.get(chain.size() - 1);
  }

  /** Whether words are given as the source's own. */
  public enum Speech {
    /** In quotation marks, or after a colon that stands for the complementizer. */
    DIRECT,
    /** Retold. */
    INDIRECT
  }

  /** How the outlet stands to what it attributes. */
  public enum Stance {
    /** Said, added. */
    NEUTRAL,
    /** Confirmed, stressed, revealed. */
    ENDORSING,
    /** Claimed, alleged. */
    DISTANCING
  }
}

package io.github.muqabala.reading;

import java.util.Optional;

/**
 * One link of a provenance chain: someone or something on whose word the next link's word comes.
 *
 * @param name the source in the article's words, pronouns replaced by what they stand for
 * @param anonymous whether the source withholds its identity
 * @param span where the article names it, for this attribution
 * @param kind what sort of source it is
 * @param mention identifier of the named thing, where the link is a known name
 */
public record SourceLink(
    String name, boolean anonymous, Span span, Kind kind, Optional<String> mention) {
  /** Checks the name. */
  public SourceLink {
    if (name.isBlank()) {
      throw new IllegalArgumentException("source name must not be blank");
    }
  }

  /** The sorts of source. */
  public enum Kind {
    /** A person, named or not. */
    PERSON,
    /** An institution, government or group that speaks. */
    ORGANISATION,
    /** A news agency, paper, station. */
    MEDIA,
    /** A statement, agreement, law, report. */
    DOCUMENT
  }
}

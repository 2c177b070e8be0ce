package io.github.muqabala.reading;

import java.util.List;
import java.util.Optional;

/**
 * One link of a provenance chain: someone or something on whose word the next link's word comes.
 *
 * @param name the source in the article's words, pronouns replaced by what they stand for
 * @param anonymous whether the source withholds its identity
 * @param span where the article names it, for this attribution
 * @param kind what sort of source it is
 * @param mention identifier of the named thing, where the link is a known name
 * @param traits what an unnamed source is said to be, the same words in all languages: {@code
 *     informed}, {@code security}, {@code from:iraq}; in alphabetical order
 * @param number of how many an unnamed source consists, {@code 1}, {@code 2}, or {@code several}
 *     where the text does not count them; empty for what is named
 */
public record SourceLink(
    String name,
    boolean anonymous,
    Span span,
    Kind kind,
    Optional<String> mention,
    List<String> traits,
    Optional<String> number) {
  /** Copies the list and checks the name. */
  public SourceLink {
    traits = List.copyOf(traits);
    if (name.isBlank()) {
      throw new IllegalArgumentException("source name must not be blank");
    }
  }

  /** Creates a link of which nothing more is said. */
  public SourceLink(
      String name, boolean anonymous, Span span, Kind kind, Optional<String> mention) {
    this(name, anonymous, span, kind, mention, List.of(), Optional.empty());
  }

  /** The sorts of source. */
  public enum Kind {
    /** A person without an office, or several. */
    PERSON,
    /** Who speaks by office: a minister, a spokesperson, officials. */
    OFFICIAL,
    /** An institution, government or group that speaks. */
    ORGANISATION,
    /** A news agency. */
    AGENCY,
    /** A paper, station, site, reporter, or the media at large. */
    MEDIA,
    /** A statement, agreement, law, report. */
    DOCUMENT;

    /** Tells whether it is a person or several. */
    public boolean isPerson() {
      return this == PERSON || this == OFFICIAL;
    }

    /** Tells whether it passes on news. */
    public boolean isMedium() {
      return this == AGENCY || this == MEDIA;
    }
  }
}

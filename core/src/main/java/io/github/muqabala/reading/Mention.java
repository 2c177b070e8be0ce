package io.github.muqabala.reading;

/**
 * A name, or a noun that stands for a name, and what it names.
 *
 * @param span where it stands, attached conjunctions and prepositions left out
 * @param id what is named, the same in all languages: {@code ain_al_asad_base}; a key made from the
 *     letters where the gazetteer has no entry
 * @param type what sort of thing is named
 * @param nominal whether it is a description or an anaphoric noun rather than a proper name
 */
public record Mention(Span span, String id, Type type, boolean nominal) {
  /** The sorts of thing named. */
  public enum Type {
    /** A person, a single anonymous source included. */
    PERSON,
    /** An organisation, a government included. */
    ORG,
    /** A country, place or region. */
    PLACE,
    /** A base, airport, crossing, building. */
    FACILITY,
    /** A group of people without the form of an organisation. */
    GROUP,
    /** A news agency, paper, station. */
    MEDIA
  }
}

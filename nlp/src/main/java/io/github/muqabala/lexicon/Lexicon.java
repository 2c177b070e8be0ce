package io.github.muqabala.lexicon;

import io.github.muqabala.reading.ConceptMention;
import io.github.muqabala.reading.Reading;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The trilingual concept lexicon. Immutable; load it once and share it. */
public final class Lexicon {
  private final Map<String, Concept> concepts;

  private Lexicon(Map<String, Concept> concepts) {
    this.concepts = Map.copyOf(concepts);
  }

  /** Returns the lexicon that comes with the library. */
  public static Lexicon withDefaults() {
    return new Lexicon(Map.of());
  }

  /** Returns a digest of the rows: equal lexicons have equal versions. */
  public String version() {
    return Integer.toHexString(concepts.hashCode());
  }

  /** Returns all concepts. */
  public Collection<Concept> concepts() {
    return concepts.values();
  }

  /** Returns the concept with an identifier. */
  public Optional<Concept> concept(String id) {
    return Optional.ofNullable(concepts.get(id));
  }

  /** Finds the concepts that a reading's sentences express, the longest matches first. */
  public List<ConceptMention> find(Reading reading) {
    return List.of();
  }
}

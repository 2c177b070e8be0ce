package io.github.muqabala.independence;

import io.github.muqabala.reading.SourceLink;
import java.util.List;
import java.util.Optional;

/**
 * One node of the provenance graph: an outlet that speaks in its own voice, or a source.
 *
 * @param id identifier, unique in a comparison
 * @param name what the first article that names it calls it
 * @param names all that the articles call it, in the order of the articles
 * @param kind what sort of source it is; empty for an outlet or article of the comparison
 * @param anonymous whether it withholds its identity
 * @param carrier identifier of the voice through which alone an unnamed source is known
 * @param articles identifiers of the articles in which it speaks itself; none for a source
 */
public record Voice(
    String id,
    String name,
    List<String> names,
    Optional<SourceLink.Kind> kind,
    boolean anonymous,
    Optional<String> carrier,
    List<String> articles) {
  /** Copies the lists. */
  public Voice {
    names = List.copyOf(names);
    articles = List.copyOf(articles);
  }
}

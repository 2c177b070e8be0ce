package io.github.muqabala.reading;

import java.util.List;

/**
 * A place where the text expresses a concept of the lexicon. Mentions may overlap where a word has
 * several readings.
 *
 * @param span where it stands, clitics left out
 * @param concept identifier of the concept, the same in all languages
 * @param tags the lexicon's tags of the concept, such as {@code event:movement}
 */
public record ConceptMention(Span span, String concept, List<String> tags) {
  /** Copies the list. */
  public ConceptMention {
    tags = List.copyOf(tags);
  }

  /** Tells whether the concept carries a tag. */
  public boolean is(String tag) {
    return tags.contains(tag);
  }
}

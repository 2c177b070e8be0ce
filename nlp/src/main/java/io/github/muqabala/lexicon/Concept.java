package io.github.muqabala.lexicon;

import io.github.muqabala.article.Language;
import java.util.List;
import java.util.Map;

/**
 * One row of the lexicon.
 *
 * @param id identifier, the same in all languages
 * @param pos part of speech: noun, verb, adj, adv, func, phrase, name or num
 * @param forms dictionary forms by language, the commonest first
 * @param tags what the concept is good for, such as {@code event:movement}
 */
public record Concept(String id, String pos, Map<Language, List<String>> forms, List<String> tags) {
  /** Copies the collections. */
  public Concept {
    forms = Map.copyOf(forms);
    tags = List.copyOf(tags);
  }

  /** Returns the values of the tags {@code prefix:value}. */
  public List<String> tagged(String prefix) {
    return tags.stream()
        .filter(t -> t.startsWith(prefix + ":"))
        .map(t -> t.substring(prefix.length() + 1))
        .toList();
  }

  /** Tells whether the concept carries a tag. */
  public boolean is(String tag) {
    return tags.contains(tag);
  }
}

package io.github.muqabala.name;

import io.github.muqabala.reading.Mention;
import io.github.muqabala.reading.Token;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What an article has named: the last thing of each sort, for nouns that take it up, and the last
 * parts of persons' names.
 */
final class Memory {
  private static final Entry NOBODY = new Entry("", Mention.Type.PERSON);

  private final Set<Entry> certain = new HashSet<>();
  private final Map<String, Entry> written = new HashMap<>();
  private final Map<String, Entry> surnames = new HashMap<>();
  private final Map<String, Entry> givenNames = new HashMap<>();
  private final Map<String, Entry> lastBySuffix = new HashMap<>();

  /** Remembers that a name which is a common word too was certainly meant as a name. */
  void certain(Entry entry) {
    certain.add(entry);
  }

  boolean isCertain(Entry entry) {
    return certain.contains(entry);
  }

  /** Remembers a mention as the last thing that a head stands for. */
  Mention last(String suffix, Mention mention) {
    if (!suffix.isEmpty()) {
      lastBySuffix.put(suffix, new Entry(mention.id(), mention.type()));
    }
    return mention;
  }

  Optional<Entry> last(String suffix) {
    return Optional.ofNullable(lastBySuffix.get(suffix));
  }

  /** Remembers a person by the last part of the name. */
  void surname(List<Token> tokens, int last, Entry person) {
    String key = Keys.of(tokens, last, last + 1);
    if (key.length() > 2) {
      written.putIfAbsent(key, person);
      surnames.putIfAbsent(Words.bare(key), person);
    }
  }

  /** Remembers a person by the first part of the name, unless two share it. */
  void given(String key, Entry person) {
    givenNames.merge(key, person, (a, b) -> a.equals(b) ? a : NOBODY);
  }

  /** Returns the person with a surname, written just so or with or without the Arabic article. */
  Optional<Entry> surname(String key, boolean exactly) {
    return Optional.ofNullable(exactly ? written.get(key) : surnames.get(Words.bare(key)));
  }

  /** Returns the person whose name opened with a given name, if the article named only one. */
  Optional<Entry> given(String key) {
    return Optional.ofNullable(givenNames.get(key)).filter(e -> !e.equals(NOBODY));
  }

  /** Forgets the order of things, as before a second reading, but not the surnames. */
  void rewind() {
    lastBySuffix.clear();
  }
}

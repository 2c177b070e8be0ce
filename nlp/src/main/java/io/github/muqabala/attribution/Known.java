package io.github.muqabala.attribution;

import io.github.muqabala.reading.SourceLink;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A source or person that the text has named.
 *
 * @param token where the text named it first; what tells two sources of one name apart
 * @param name what to call it
 * @param words match keys of its name
 * @param role match keys of what it is said to be, in name and apposition
 * @param kind what sort of source it is
 * @param anonymous whether it withholds its identity
 * @param mention identifier, where it is a known name
 * @param traits what it is said to be, where it is not named
 * @param number how many it is, where it is not named
 * @param prefix links through which the text knows of it: an attribution that introduced it
 */
record Known(
    int token,
    String name,
    Set<String> words,
    Set<String> role,
    SourceLink.Kind kind,
    boolean anonymous,
    Optional<String> mention,
    List<String> traits,
    Optional<String> number,
    List<SourceLink> prefix) {
  /** Copies the collections. */
  Known {
    words = Set.copyOf(words);
    role = Set.copyOf(role);
    traits = List.copyOf(traits);
    prefix = List.copyOf(prefix);
  }

  /** Tells whether "he" can be meant. */
  boolean isPerson() {
    return kind.isPerson();
  }

  /** Tells whether some words can name it again: all are among its own. */
  boolean isNamedBy(Set<String> other) {
    if (other.isEmpty()) {
      return false;
    }
    Set<String> all = new HashSet<>(words);
    all.addAll(role);
    return words.containsAll(other) || role.containsAll(other) || all.containsAll(other);
  }

  /** Returns this source, known through other links. */
  Known through(List<SourceLink> links) {
    return new Known(token, name, words, role, kind, anonymous, mention, traits, number, links);
  }
}

package io.github.muqabala.name;

import com.google.common.base.Splitter;
import io.github.muqabala.article.Language;
import io.github.muqabala.lexicon.Concept;
import io.github.muqabala.lexicon.Lexicon;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Identifiers of things made of a country and a head: {@code turkey_army} is {@code turkish_army}
 * where the lexicon has a name "Turkish army", so that one thing has one identifier.
 */
final class Compositions {
  private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings();

  private final Map<String, String> canonical;

  private Compositions(Map<String, String> canonical) {
    this.canonical = Map.copyOf(canonical);
  }

  /** Reads the English forms of the lexicon's names as a country and a head. */
  static Compositions of(Lexicon lexicon, Gazetteer english, Heads heads) {
    Map<String, String> canonical = new HashMap<>();
    for (Concept concept : lexicon.concepts()) {
      if (concept.tagged("name").isEmpty()) {
        continue;
      }
      for (String form : concept.forms().getOrDefault(Language.ENGLISH, List.of())) {
        composed(WORDS.splitToList(form), english, heads)
            .ifPresent(id -> canonical.putIfAbsent(id, concept.id()));
      }
    }
    return new Compositions(canonical);
  }

  private static Optional<String> composed(List<String> words, Gazetteer english, Heads heads) {
    for (int cut = 1; cut < words.size(); cut++) {
      String front = Keys.of(String.join(" ", words.subList(0, cut)));
      String back = Keys.of(String.join(" ", words.subList(cut, words.size())));
      Optional<Heads.Head> head = heads.exactly(back).filter(Heads.Head::composes);
      Optional<String> place =
          english
              .demonym(front)
              .or(() -> english.place(front))
              .or(() -> english.place(stem(front)));
      if (head.isPresent() && place.isPresent()) {
        return Optional.of(place.get() + "_" + head.get().suffix());
      }
    }
    return Optional.empty();
  }

  private static String stem(String key) {
    return key.endsWith("s") ? key.substring(0, key.length() - 1) : key;
  }

  /** Returns the identifier of what a head makes of a place. */
  String id(String place, Heads.Head head) {
    return id(place, head.suffix());
  }

  String id(String place, String suffix) {
    String composed = place + "_" + suffix;
    return canonical.getOrDefault(composed, composed);
  }
}

package io.github.muqabala.relate;

import com.google.common.collect.ImmutableSetMultimap;
import io.github.muqabala.article.Language;
import io.github.muqabala.folding.Folding;
import io.github.muqabala.lexicon.Concept;
import io.github.muqabala.lexicon.Lexicon;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Concepts that reports use for one another: those that share a word in two languages at least,
 * since words that share translations are near synonyms (Dyvik 1998, semantic mirrors); and a verb
 * and its passive. A word shared in one language alone may be a homonym.
 */
final class Neighbours {
  private static final int MOST_SENSES = 6;
  private static final int LEAST_LANGUAGES = 2;
  private static final String PASSIVE = "be_";
  private static final String PARTICIPLE = "ed";

  private Neighbours() {}

  /**
   * Finds the neighbours in a lexicon.
   *
   * @param head what a concept is compared as
   * @return the links of each concept; two that meet have one in common
   */
  static ImmutableSetMultimap<String, String> of(Lexicon lexicon, UnaryOperator<String> head) {
    Map<String, Set<Language>> shared = new TreeMap<>();
    for (Language language : Language.values()) {
      for (List<Concept> senses : senses(lexicon, language)) {
        for (Concept one : senses) {
          for (Concept other : senses) {
            if (one.id().compareTo(other.id()) < 0) {
              shared
                  .computeIfAbsent(one.id() + "|" + other.id(), k -> EnumSet.noneOf(Language.class))
                  .add(language);
            }
          }
        }
      }
    }
    ImmutableSetMultimap.Builder<String, String> edges = ImmutableSetMultimap.builder();
    shared.forEach(
        (pair, languages) -> {
          if (languages.size() >= LEAST_LANGUAGES) {
            int bar = pair.indexOf('|');
            link(edges, head.apply(pair.substring(0, bar)), head.apply(pair.substring(bar + 1)));
          }
        });
    for (Concept concept : lexicon.concepts()) {
      active(concept.id(), lexicon)
          .ifPresent(a -> link(edges, head.apply(concept.id()), head.apply(a)));
    }
    return edges.build();
  }

  /** Returns the concepts of each word of a language that has a few of them. */
  private static List<List<Concept>> senses(Lexicon lexicon, Language language) {
    Map<String, List<Concept>> byForm = new HashMap<>();
    for (Concept concept : lexicon.concepts()) {
      concept.forms().getOrDefault(language, List.of()).stream()
          .map(Folding::key)
          .distinct()
          .forEach(f -> byForm.computeIfAbsent(f, k -> new ArrayList<>(1)).add(concept));
    }
    return byForm.values().stream()
        .filter(senses -> senses.size() > 1 && senses.size() <= MOST_SENSES)
        .toList();
  }

  /** {@code be_arrested} is the passive of {@code arrest}, {@code be_released} of the other. */
  private static Optional<String> active(String id, Lexicon lexicon) {
    if (!id.startsWith(PASSIVE) || !id.endsWith(PARTICIPLE)) {
      return Optional.empty();
    }
    String stem = id.substring(PASSIVE.length(), id.length() - PARTICIPLE.length());
    return Stream.of(stem, stem + "e", stem + "_verb", stem + "e_verb")
        .filter(a -> lexicon.concept(a).isPresent())
        .findFirst();
  }

  private static void link(
      ImmutableSetMultimap.Builder<String, String> edges, String one, String other) {
    if (!one.equals(other)) {
      String edge =
          Overlap.NEAR_LINK + (one.compareTo(other) < 0 ? one + "|" + other : other + "|" + one);
      edges.put(one, edge).put(other, edge);
    }
  }
}

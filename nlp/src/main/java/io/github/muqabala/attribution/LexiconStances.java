package io.github.muqabala.attribution;

import io.github.muqabala.article.Language;
import io.github.muqabala.lexicon.Concept;
import io.github.muqabala.lexicon.Lexicon;
import io.github.muqabala.reading.Attribution.Stance;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The stances that the lexicon's tags give to verbs of saying: {@code report:endorse}, {@code
 * report:distance}, {@code report:neutral}. A verb that stands under several has none.
 */
final class LexiconStances {
  private static final Map<String, Stance> TAGS =
      Map.of(
          "neutral", Stance.NEUTRAL,
          "endorse", Stance.ENDORSING,
          "distance", Stance.DISTANCING);

  private final Map<String, Set<Stance>> found = new HashMap<>();

  LexiconStances(Lexicon lexicon, Language language) {
    for (Concept concept : lexicon.concepts()) {
      if (!concept.pos().equals("verb")) {
        continue;
      }
      for (String tag : concept.tagged("report")) {
        Stance stance = TAGS.getOrDefault(tag, Stance.NEUTRAL);
        for (String form : concept.forms().getOrDefault(language, List.of())) {
          found.computeIfAbsent(form, f -> EnumSet.noneOf(Stance.class)).add(stance);
        }
      }
    }
  }

  /** Returns the stance of a verb in its dictionary form, if the lexicon has exactly one. */
  Optional<Stance> of(String verb) {
    Set<Stance> stances = found.getOrDefault(verb, Set.of());
    return stances.size() == 1 ? stances.stream().findFirst() : Optional.empty();
  }
}

package io.github.muqabala.extract;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import io.github.muqabala.article.Language;
import io.github.muqabala.folding.Folding;
import io.github.muqabala.lexicon.Concept;
import io.github.muqabala.lexicon.Lexicon;
import io.github.muqabala.reading.Token;
import java.util.List;
import java.util.Set;

/** The verbs of the lexicon: its concepts, and the dictionary forms of those of Arabic. */
final class VerbLexicon {
  private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings();

  /** How a derived verb of the eighth form begins whose root begins with «ل». */
  private static final String EIGHTH = "الت";

  private final Set<String> concepts;
  private final Set<String> arabic;

  private VerbLexicon(Set<String> concepts, Set<String> arabic) {
    this.concepts = concepts;
    this.arabic = arabic;
  }

  static VerbLexicon of(Lexicon lexicon) {
    ImmutableSet.Builder<String> concepts = ImmutableSet.builder();
    ImmutableSet.Builder<String> arabic = ImmutableSet.builder();
    for (Concept concept : lexicon.concepts()) {
      if (concept.pos().equals("verb")) {
        concepts.add(concept.id());
        for (String form : concept.forms().getOrDefault(Language.ARABIC, List.of())) {
          String key = Folding.key(WORDS.splitToList(form).get(0));
          if (!key.startsWith("ي")) {
            arabic.add(key);
          }
        }
      }
    }
    return new VerbLexicon(concepts.build(), arabic.build());
  }

  /** Tells whether a concept is a verb's. */
  boolean verb(String concept) {
    return concepts.contains(concept);
  }

  /**
   * Tells whether an Arabic word is a verb whose first letters look like the article: «التقى»,
   * «التزمت».
   */
  boolean opensLikeArticle(Token token) {
    return token.key().startsWith(EIGHTH)
        && (arabic.contains(token.key())
            || token.lemmas().stream().anyMatch(l -> l.startsWith(EIGHTH) && arabic.contains(l)));
  }

  /** Tells whether a folded word is the dictionary form of an Arabic verb. */
  boolean arabic(String lemma) {
    return arabic.contains(lemma);
  }
}

package io.github.muqabala.editorial;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.muqabala.article.Language;
import io.github.muqabala.folding.Folding;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GrammarTest {
  @ParameterizedTest
  @CsvSource({
    "ENGLISH, walked, PAST",
    "ENGLISH, was, PAST",
    "ENGLISH, bluntly, MANNER",
    "ENGLISH, these, POINTING",
    "ENGLISH, hopeless, QUALITY",
    "ARABIC, المدينة, DEFINITE",
    "ARABIC, لكن, CONTRASTING",
    "PERSIAN, باید, OBLIGING",
    "PERSIAN, هیچ, NEGATING"
  })
  void a_word_has_its_class(Language language, String word, Grammar.Kind kind) {
    assertThat(Grammar.load(language).of(Folding.key(word))).contains(kind);
  }

  @ParameterizedTest
  @CsvSource({"ENGLISH, need", "ENGLISH, fly"})
  void an_ending_needs_a_word_before_it(Language language, String word) {
    assertThat(Grammar.load(language).of(word))
        .doesNotContain(Grammar.Kind.PAST, Grammar.Kind.MANNER);
  }
}

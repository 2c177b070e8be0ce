package io.github.muqabala.morphology;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.muqabala.article.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnglishLemmatizerTest {
  private final Lemmatizer lemmatizer = Lemmatizer.of(Language.ENGLISH);

  @ParameterizedTest
  @CsvSource({
    "troops, troop",
    "studies, study",
    "crises, crisis",
    "children, child",
    "left, leave",
    "left, left",
    "withdrew, withdraw",
    "withdrawing, withdraw",
    "leaves, leave",
    "leaves, leaf",
    "larger, large",
    "biggest, big",
    "easier, easy",
    "best, good",
    "worse, bad",
    "quickly, quick",
    "happily, happy",
    "economically, economic",
    "was, be",
  })
  void inflectionLeadsToTheDictionaryForm(String word, String lemma) {
    assertThat(lemmatizer.propose(word)).extracting(Lemmatizer.Proposal::lemma).contains(lemma);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {"n't, not", "'ve, have", "'s, be", "wo, will"})
  void contractionsLeadToTheFullWord(String word, String lemma) {
    assertThat(lemmatizer.propose(word)).first().extracting("lemma").isEqualTo(lemma);
  }

  @ParameterizedTest
  @CsvSource({
    "troops, troop",
    "went, go",
    "said, say",
    "house, house",
    "meeting, meeting",
    "more, more",
    "news, news",
    "talks, talks",
    "being, be",
    "located, located",
    "reaching, reach",
  })
  void theLikeliestFormComesFirst(String word, String lemma) {
    assertThat(lemmatizer.propose(word)).first().extracting("lemma").isEqualTo(lemma);
  }
}

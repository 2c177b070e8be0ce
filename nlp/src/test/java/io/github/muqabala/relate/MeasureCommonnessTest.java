package io.github.muqabala.relate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.muqabala.article.Language;
import io.github.muqabala.lexicon.Lexicon;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MeasureCommonnessTest {
  @Test
  void a_concept_counts_once_a_sentence_and_each_language_alike() {
    Map<String, Double> shares =
        MeasureCommonness.shares(
            Lexicon.withDefaults(),
            Map.of(
                Language.ENGLISH, List.of("The camera broke and the camera fell.", "It rained."),
                Language.PERSIAN, List.of("دوربین شکست.")));

    assertThat(shares).containsEntry("camera", 750.0);
  }
}

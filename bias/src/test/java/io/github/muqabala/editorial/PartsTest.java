package io.github.muqabala.editorial;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.muqabala.Readings;
import io.github.muqabala.article.Language;
import io.github.muqabala.judgement.Evidence;
import io.github.muqabala.judgement.Label;
import io.github.muqabala.judgement.LabelledSentence;
import io.github.muqabala.reading.Reading;
import java.util.List;
import org.junit.jupiter.api.Test;

class PartsTest {
  private static List<String> parts(Language language, String text, Label label, String loaded) {
    Reading reading = Readings.of(language, text);
    LabelledSentence sentence =
        new LabelledSentence(
            reading.sentences().get(0).span(),
            label,
            0.5,
            List.of(
                new Evidence(
                    Readings.span(reading, loaded), Evidence.Kind.EVALUATION, false, "test")));
    return Parts.of(reading, sentence).stream()
        .map(p -> p.role() + " " + reading.text(p.span()))
        .toList();
  }

  @Test
  void the_clause_that_takes_sides_is_the_sermon() {
    assertThat(
            parts(
                Language.ENGLISH,
                "The council closed the line in March, a cowardly and senseless act.",
                Label.MIXED,
                "cowardly"))
        .containsExactly(
            "REPORTED The council closed the line in March",
            "PREACHED a cowardly and senseless act");
  }

  @Test
  void a_sentence_of_one_clause_is_cut_at_the_loaded_words() {
    assertThat(
            parts(
                Language.ENGLISH,
                "The valiant garrison left the town on Monday.",
                Label.MIXED,
                "valiant"))
        .containsExactly(
            "REPORTED The", "PREACHED valiant", "REPORTED garrison left the town on Monday");
  }

  @Test
  void the_arabic_comma_cuts_too() {
    assertThat(
            parts(
                Language.ARABIC, "أغلق المجلس الخط يوم الاثنين، وهذا عار كبير", Label.MIXED, "عار"))
        .containsExactly("REPORTED أغلق المجلس الخط يوم الاثنين", "PREACHED وهذا عار كبير");
  }

  @Test
  void other_sentences_are_not_cut() {
    assertThat(parts(Language.ENGLISH, "A cowardly act.", Label.EDITORIAL, "cowardly")).isEmpty();
  }
}

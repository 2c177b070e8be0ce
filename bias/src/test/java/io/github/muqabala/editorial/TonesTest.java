package io.github.muqabala.editorial;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.muqabala.Readings;
import io.github.muqabala.article.Language;
import io.github.muqabala.data.DataFile;
import io.github.muqabala.reading.Reading;
import io.github.muqabala.reading.Token;
import io.github.muqabala.wording.Wording;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class TonesTest {
  private static List<Tone> tones(Language language, String text) {
    return Tones.load(language).find(Readings.of(language, text).tokens().toList()).stream()
        .map(Tones.Found::tone)
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "ENGLISH, grotesque, STRONG_NEGATIVE",
    "ENGLISH, flawed, STRONG_NEGATIVE",
    "ENGLISH, misleading, WEAK_NEGATIVE",
    "ENGLISH, magnificent, STRONG_POSITIVE",
    "ENGLISH, useful, WEAK_POSITIVE",
    "ENGLISH, worried, FEELING",
    "ENGLISH, obviously, STANCE",
    "ENGLISH, skyrocket, VIVID",
    "ARABIC, مهزلة, STRONG_NEGATIVE",
    "ARABIC, رائعة, STRONG_POSITIVE",
    "ARABIC, مفيدة, WEAK_POSITIVE",
    "ARABIC, ربما, STANCE",
    "PERSIAN, شرم‌آور, STRONG_NEGATIVE",
    "PERSIAN, باشکوه, STRONG_POSITIVE",
    "PERSIAN, بی‌نتیجه, WEAK_NEGATIVE",
    "PERSIAN, بی‌تردید, STANCE"
  })
  void a_word_has_its_tone(Language language, String word, Tone tone) {
    assertThat(tones(language, word)).containsExactly(tone);
  }

  @ParameterizedTest
  @CsvSource({
    "ENGLISH, drone",
    "ENGLISH, gross",
    "ENGLISH, indictment",
    "ENGLISH, on the table",
    "ARABIC, غادر",
    "ARABIC, وفي",
    "ARABIC, العملاء",
    "PERSIAN, پست",
    "PERSIAN, عالی",
    "PERSIAN, طوفان"
  })
  void a_word_of_plain_reports_has_no_tone(Language language, String word) {
    assertThat(tones(language, word)).isEmpty();
  }

  @Test
  void a_persons_name_has_no_tone() {
    Reading reading = Readings.of(Language.ENGLISH, "Grace Savage bought the shop.");
    Reading named = Readings.named(reading, "Grace Savage");

    assertThat(evaluating(reading)).isPositive();
    assertThat(evaluating(named)).isZero();
  }

  private static double evaluating(Reading reading) {
    List<String> labels = Feature.ALL.stream().map(Feature::label).toList();
    return new Scorer(Wording.withDefaults())
        .features(reading)[labels.indexOf(Trait.EVALUATING.label())];
  }

  @Test
  void an_english_contraction_is_two_words() {
    assertThat(tones(Language.ENGLISH, "its and were")).isEmpty();
    assertThat(
            Tones.load(Language.ENGLISH)
                .find(Readings.of(Language.ENGLISH, "it 's").tokens().toList()))
        .extracting(Tones.Found::tone)
        .containsExactly(Tone.STANCE);
  }

  @Test
  void the_longest_form_wins_and_nothing_counts_twice() {
    assertThat(tones(Language.ENGLISH, "the tip of the iceberg")).containsExactly(Tone.FIGURE);
  }

  @Test
  void an_english_hyphen_is_a_blank() {
    assertThat(tones(Language.ENGLISH, "a ham-fisted answer")).startsWith(Tone.STRONG_NEGATIVE);
  }

  @Test
  void an_arabic_word_may_carry_conjunction_preposition_and_article() {
    assertThat(tones(Language.ARABIC, "والمهزلة")).containsExactly(Tone.STRONG_NEGATIVE);
    assertThat(tones(Language.ARABIC, "بالمهزلة")).containsExactly(Tone.STRONG_NEGATIVE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"بشاعة", "بشاعته", "ببشاعتها", "وأكاذيبهم", "المخادعين", "مقززة"})
  void an_arabic_word_may_carry_gender_number_and_owner(String word) {
    assertThat(tones(Language.ARABIC, word)).containsExactly(Tone.STRONG_NEGATIVE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"وذلك", "طهران", "ماكرون", "المهرجان", "كان"})
  void an_arabic_word_is_not_taken_for_an_unlikely_form_of_another(String word) {
    assertThat(tones(Language.ARABIC, word)).isEmpty();
  }

  @Test
  void a_plain_form_has_no_tone_though_its_words_have() {
    assertThat(tones(Language.ENGLISH, "the Supreme Court")).isEmpty();
    assertThat(tones(Language.ENGLISH, "goods")).isEmpty();
    assertThat(tones(Language.ENGLISH, "a supreme effort")).contains(Tone.STRONG_POSITIVE);
  }

  @Test
  void a_persian_word_meets_without_its_half_space() {
    assertThat(tones(Language.PERSIAN, "شرم آور")).containsExactly(Tone.STRONG_NEGATIVE);
    assertThat(tones(Language.PERSIAN, "شرمآور")).containsExactly(Tone.STRONG_NEGATIVE);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void every_row_is_found_in_a_text_of_its_own(Language language) {
    Tones tones = Tones.load(language);
    List<String> lost =
        DataFile.rows(Tones.class, "tones_" + language.code() + ".tsv", 2).stream()
            .filter(row -> !row.get(1).equals("plain"))
            .map(row -> row.get(0))
            .filter(
                form -> {
                  List<Token> tokens = Readings.of(language, form).tokens().toList();
                  return tones.find(tokens).isEmpty();
                })
            .toList();

    assertThat(lost).hasSizeLessThan(30);
  }
}

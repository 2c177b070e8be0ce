package io.github.muqabala.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.muqabala.Readings;
import io.github.muqabala.article.Language;
import io.github.muqabala.judgement.Evidence.Kind;
import io.github.muqabala.reading.Reading;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class WordingTest {
  private static final Wording WORDING = Wording.withDefaults();

  private static String found(Wording wording, Language language, String text) {
    Reading reading = Readings.of(language, text);
    return wording.find(reading).stream()
        .map(f -> reading.text(f.span()))
        .collect(Collectors.joining("|"));
  }

  @ParameterizedTest
  @CsvSource({
    "ARABIC, شاركت قوات الاحتلال في العملية, قوات الاحتلال",
    "ARABIC, تحدث البيان عن العدوان الإسرائيلي, العدوان الإسرائيلي",
    "ARABIC, تحدث البيان عن مليشيا الحوثي, مليشيا الحوثي",
    "PERSIAN, خبرگزاری از رژیم صهیونیستی نوشت, رژیم صهیونیستی",
    "PERSIAN, خبرگزاری از رژیم آخوندی نوشت, رژیم آخوندی",
    "ENGLISH, the paper wrote of the zionist regime, zionist regime",
    "ENGLISH, the paper wrote of the mullah regime, mullah regime"
  })
  void words_of_any_camp_are_found(Language language, String text, String expected) {
    assertThat(found(WORDING, language, text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "این نیروهای زورگو آمدند, زورگو",
    "این نیروهای زور‌گو آمدند, زورگو",
    "این گفته مداخله‌جویانه بود, مداخله‌جویانه",
    "این گفته مداخلهجویانه بود, مداخلهجویانه",
    "این گفته مداخله جویانه بود, مداخله جویانه"
  })
  void half_space_space_and_joined_spelling_are_one(String text, String expected) {
    assertThat(found(WORDING, Language.PERSIAN, text).replace("\u200C", ""))
        .isEqualTo(expected.replace("\u200C", ""));
  }

  @ParameterizedTest
  @CsvSource({
    "والعدوان الإسرائيلي مستمر, العدوان الإسرائيلي",
    "للاحتلال أهداف أخرى, للاحتلال",
    "رحب بالمقاومة الفلسطينية, المقاومة الفلسطينية"
  })
  void an_arabic_conjunction_or_preposition_stays_outside(String text, String expected) {
    assertThat(found(WORDING, Language.ARABIC, text)).isEqualTo(expected);
  }

  @Test
  void an_indefinite_occupation_of_a_rank_is_no_label() {
    assertThat(found(WORDING, Language.ARABIC, "نجح الفريق في احتلال المركز الثاني")).isEmpty();
  }

  @Test
  void the_dynasty_of_saud_is_not_the_country() {
    assertThat(found(WORDING, Language.ARABIC, "وصل الوفد إلى السعودية")).isEmpty();
    assertThat(found(WORDING, Language.ARABIC, "وصل آل سعود")).isEqualTo("آل سعود");
  }

  @Test
  void a_neutral_phrase_hides_the_loaded_word_in_it() {
    assertThat(found(WORDING, Language.PERSIAN, "این طرح با اکثریت قاطع تصویب شد")).isEmpty();
    assertThat(found(WORDING, Language.ENGLISH, "a new sanctions regime")).isEmpty();
    assertThat(found(WORDING, Language.ARABIC, "فاز بلقب دوري أبطال أوروبا")).isEmpty();
  }

  @Test
  void the_longer_of_two_expressions_counts() {
    assertThat(found(WORDING, Language.PERSIAN, "این پیروزی اراده ملت بود"))
        .isEqualTo("پیروزی اراده ملت");
  }

  @ParameterizedTest
  @CsvSource({
    "ENGLISH, the noble martyrs, noble martyrs:STRONG",
    "ENGLISH, 'the noble, the martyrs', noble:MILD|martyrs:MILD",
    "ENGLISH, the martyrs and the mercenary crowds, martyrs:MILD|mercenary:MILD",
    "ARABIC, المجرم الفاسد في القصر, المجرم الفاسد:STRONG",
    "PERSIAN, مدیر فاسد ناکارآمد رفت, فاسد ناکارآمد:STRONG"
  })
  void two_mild_words_side_by_side_are_one_strong_expression(
      Language language, String text, String expected) {
    Reading reading = Readings.of(language, text);

    assertThat(
            WORDING.find(reading).stream()
                .map(f -> reading.text(f.span()) + ":" + f.expression().strength())
                .collect(Collectors.joining("|")))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "ENGLISH, Fred Savage bought the shop, Fred Savage",
    "ENGLISH, then Savage bought the shop, Savage",
    "ARABIC, اشترى أمين شهيد المتجر, أمين شهيد",
    "PERSIAN, سعید شهید مغازه را خرید, سعید شهید"
  })
  void a_persons_name_takes_no_side(Language language, String text, String name) {
    Reading reading = Readings.of(language, text);

    assertThat(WORDING.find(reading)).isNotEmpty();
    assertThat(WORDING.find(Readings.named(reading, name))).isEmpty();
  }

  @Test
  void a_title_before_a_persons_name_counts() {
    Reading reading = Readings.of(Language.ENGLISH, "the heroic martyr Karim Savage");

    assertThat(WORDING.find(Readings.named(reading, "Karim Savage")))
        .extracting(f -> reading.text(f.span()))
        .containsExactly("heroic martyr");
  }

  @ParameterizedTest
  @CsvSource({
    "ENGLISH, How much longer must we put up with this?, How much longer must",
    "ENGLISH, Surely no one will mind., Surely no one",
    "ARABIC, فإلى متى نصبر على هذا؟, فإلى متى",
    "ARABIC, ألم يحن الوقت لرحيلهم؟, ألم يحن الوقت",
    "PERSIAN, تا به کی باید صبر کنیم؟, تا به کی",
    "PERSIAN, چه کسی هنوز باور دارد؟, چه کسی هنوز باور"
  })
  void a_question_that_wants_no_answer_is_found(Language language, String text, String expected) {
    assertThat(found(WORDING, language, text)).isEqualTo(expected);
  }

  @Test
  void an_english_hyphen_is_a_blank() {
    assertThat(found(WORDING, Language.ENGLISH, "the so-called experts")).isEqualTo("so-called");
    assertThat(found(WORDING, Language.ENGLISH, "the so called experts")).isEqualTo("so called");
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void each_list_is_wide_and_says_each_form_once(Language language) {
    List<String> forms = WORDING.expressions(language).stream().map(Expression::form).toList();

    assertThat(forms).hasSizeGreaterThanOrEqualTo(700);
    assertThat(new HashSet<>(forms)).hasSameSizeAs(forms);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void each_expression_is_found_in_itself_unless_a_twin_is_listed(Language language) {
    for (Expression expression : WORDING.expressions(language)) {
      Wording alone = WORDING.replacing(language, List.of(expression));
      String expected = expression.kind().isPresent() ? expression.form() : "";
      assertThat(found(alone, language, expression.form()))
          .as(expression.form())
          .isEqualTo(expected);
    }
  }

  @Test
  void a_user_puts_a_list_of_their_own(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("mine.tsv");
    Files.writeString(
        file, "# mine\nbig tent\tloaded_label\tparty\tstrong\n", StandardCharsets.UTF_8);

    Wording mine = WORDING.replacing(Language.ENGLISH, file);

    assertThat(found(mine, Language.ENGLISH, "a big tent of heroes")).isEqualTo("big tent");
    assertThat(mine.expressions(Language.ENGLISH))
        .containsExactly(
            new Expression(
                "big tent",
                Optional.of(Kind.LOADED_LABEL),
                Optional.of("party"),
                Expression.Strength.STRONG));
    assertThat(found(mine, Language.ARABIC, "العدوان الإسرائيلي")).isNotEmpty();
  }

  @Test
  void a_row_that_is_no_expression_is_refused(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("bad.tsv");
    Files.writeString(file, "big tent\tloaded_label\n", StandardCharsets.UTF_8);

    assertThatThrownBy(() -> WORDING.replacing(Language.ENGLISH, file))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "wording row must have form, kind, neutral and strength, got: [big tent,"
                + " loaded_label]");
  }
}

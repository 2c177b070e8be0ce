package io.github.muqabala.extract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.muqabala.Muqabala;
import io.github.muqabala.article.Article;
import io.github.muqabala.article.Language;
import io.github.muqabala.extract.MeasureCoreference.Outcome;
import io.github.muqabala.lexicon.Lexicon;
import io.github.muqabala.reading.Reading;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CoreferenceTest {
  private static final Lexicon LEXICON = Lexicon.withDefaults();
  private static final Muqabala MUQABALA = Muqabala.with(LEXICON);
  private static final Coreference COREFERENCE = Coreference.with(LEXICON);
  private static final int LENGTH = 200;
  private static final int TIMES = 8;
  private static final int SLACK = 4;

  private static Reading read(String language, String text) {
    return MUQABALA.read(Article.of("t", text).withLanguage(Language.of(language)));
  }

  private static Optional<String> meant(String language, String text, String word) {
    Reading reading = read(language, text);
    return COREFERENCE.find(reading).stream()
        .filter(r -> reading.text(r.anaphor()).equals(word))
        .reduce((first, last) -> last)
        .map(r -> reading.text(r.antecedent()));
  }

  @ParameterizedTest
  @CsvSource({
    "dev, en, 19, 0", "dev, ar, 18, 0", "dev, fa, 18, 1",
    "aside, en, 17, 1", "aside, ar, 13, 1", "aside, fa, 16, 0"
  })
  void passages_keep_their_figures(String set, String language, int right, int wrong) {
    List<Outcome> outcomes =
        MeasureCoreference.passages().stream()
            .filter(p -> p.set().equals(set) && p.language().code().equals(language))
            .map(MeasureCoreference.Passage::outcome)
            .toList();

    assertThat(outcomes).hasSize(20);
    assertThat(outcomes.stream().filter(Outcome.RIGHT::equals).count())
        .isGreaterThanOrEqualTo(right);
    assertThat(outcomes.stream().filter(Outcome.WRONG::equals).count()).isLessThanOrEqualTo(wrong);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | Turkey closed the crossing on Sunday. Its troops left. | Its | Turkey",
        "ar | أغلقت تركيا المعبر يوم الأحد. وغادرت قواتها المنطقة. | قواتها | تركيا",
        "fa | ترکیه گذرگاه را بست. نیروهایش منطقه را ترک کردند. | نیروهایش | ترکیه"
      })
  void an_owner_is_the_country_that_acted(
      String language, String text, String word, String antecedent) {
    assertThat(meant(language, text, word)).contains(antecedent);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | Leila Haddad, the minister of health, flew to Amman. The minister met doctors. | The minister | Leila Haddad",
        "ar | زارت وزيرة الصحة ليلى حداد عيادتين. وأبلغ الأطباء الوزيرة بنقص الأدوية. | الوزيرة | ليلى حداد",
        "fa | لیلا حداد، وزیر بهداشت، از دو درمانگاه بازدید کرد. پزشکان به وزیر گفتند دارو کم است. | وزیر | لیلا حداد"
      })
  void an_apposition_or_a_title_teaches_who_the_minister_is(
      String language, String text, String word, String antecedent) {
    assertThat(meant(language, text, word)).contains(antecedent);
  }

  @Test
  void two_of_one_sort_in_a_sentence_leave_the_noun_open() {
    assertThat(
            meant(
                "en",
                "The tanker Silver Dune hit the ferry Blue Crane. The vessel sank.",
                "The vessel"))
        .isEmpty();
  }

  @Test
  void the_first_person_is_the_source() {
    assertThat(meant("fa", "وکیل شرکت گفت: «ما جریمه را نمی‌پردازیم.»", "ما"))
        .contains("وکیل شرکت");
  }

  @Test
  void it_before_what_it_announces_is_nothing() {
    assertThat(meant("en", "The bank shut. It is likely that rates will rise.", "It")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | the minister of Egypt visited Doha and its port said he saw them, and ",
        "ar | وقال وزير مصر الذي زار الدوحة إن سفنها غادرت الميناء، ",
        "fa | وزیر مصر که به دوحه رفت گفت او نیروهایش را دید و "
      })
  void a_text_without_full_stop_costs_no_more_than_its_length(String language, String clause) {
    Reading small = read(language, (clause.strip() + " ").repeat(LENGTH));
    Reading large = read(language, (clause.strip() + " ").repeat(LENGTH * TIMES));

    time(small);
    long one = Math.min(time(small), time(small));
    long many = Math.min(time(large), time(large));

    assertThat(many).isLessThan(Math.max(one, 1_000_000L) * TIMES * SLACK);
  }

  private static long time(Reading reading) {
    var clock = ManagementFactory.getThreadMXBean();
    long start = clock.getCurrentThreadCpuTime();
    COREFERENCE.find(reading);
    return clock.getCurrentThreadCpuTime() - start;
  }
}

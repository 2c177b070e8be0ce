package io.github.muqabala.editorial;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.muqabala.Readings;
import io.github.muqabala.article.Language;
import io.github.muqabala.judgement.Evidence;
import io.github.muqabala.judgement.Evidence.Kind;
import io.github.muqabala.judgement.Judgement;
import io.github.muqabala.judgement.Label;
import io.github.muqabala.judgement.LabelledSentence;
import io.github.muqabala.reading.Attribution.Speech;
import io.github.muqabala.reading.Quantity;
import io.github.muqabala.reading.Reading;
import io.github.muqabala.reading.SourceLink;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class EditorialDetectorTest {
  private static final EditorialDetector DETECTOR = EditorialDetector.withDefaults();

  /** Four plain sentences in front, so that the sentence has an article around it. */
  static Reading inArticle(Language language, String sentence) {
    String plain =
        switch (language) {
          case ENGLISH -> "The train left the town. ";
          case ARABIC -> "غادر القطار المدينة. ";
          case PERSIAN -> "قطار شهر را ترک کرد. ";
        };
    return Readings.of(language, plain.repeat(4) + sentence);
  }

  static LabelledSentence last(Judgement judgement) {
    return judgement.sentences().get(judgement.sentences().size() - 1);
  }

  private static Label label(Reading reading) {
    return last(DETECTOR.judge(reading)).label();
  }

  @ParameterizedTest
  @CsvSource({
    "ENGLISH, The ferry carried the families to the island and back to the mainland harbour.",
    "ARABIC, نقلت العبارة العائلات إلى الجزيرة ثم عادت إلى الميناء.",
    "PERSIAN, کشتی خانواده‌ها را به جزیره برد و به بندر بازگشت."
  })
  void a_plain_statement_is_factual(Language language, String sentence) {
    assertThat(label(inArticle(language, sentence))).isEqualTo(Label.FACTUAL);
  }

  @ParameterizedTest
  @CsvSource({
    "ENGLISH, 'Needless to say, this shameless puppet government must be stopped.'",
    "ENGLISH, 'Needless to say, these woke globalists are a disgraceful farce.'",
    "ARABIC, 'ولا شك أن هذا العدوان الغاشم وصمة عار.'",
    "ARABIC, 'ولا شك أن نظام الملالي وذيول إيران وصمة عار.'",
    "PERSIAN, 'گفتنی است این تجاوزگری رژیم صهیونیستی مایه ننگ است.'",
    "PERSIAN, 'گفتنی است این رژیم آخوندی و مزدوران آن مایه ننگ هستند.'"
  })
  void the_outlets_own_sermon_is_editorial_whatever_the_camp(Language language, String sentence) {
    assertThat(label(inArticle(language, sentence))).isEqualTo(Label.EDITORIAL);
  }

  @ParameterizedTest
  @CsvSource({
    "ENGLISH, How much longer must we put up with the closed bridge?",
    "ENGLISH, Surely nobody still believes that the bridge will open.",
    "ARABIC, فإلى متى نصبر على إغلاق الجسر؟",
    "ARABIC, لم يعد أحد يصدق أن الجسر سيفتح.",
    "PERSIAN, تا کی باید تحمل کنیم که پل بسته بماند؟",
    "PERSIAN, دیگر کسی باور نمی‌کند که پل باز شود."
  })
  void a_rhetorical_question_or_denial_is_editorial(Language language, String sentence) {
    assertThat(label(inArticle(language, sentence))).isEqualTo(Label.EDITORIAL);
  }

  @ParameterizedTest
  @CsvSource({
    "ENGLISH, 'The terror regime moved its soldiers from the southern border to the capital"
        + " during the night.'",
    "ARABIC, 'نقلت قوات الاحتلال جنودها من الحدود الجنوبية إلى محيط العاصمة خلال ساعات الليل"
        + " الأخيرة قبل الفجر.'",
    "PERSIAN, 'رژیم صهیونیستی شب گذشته سربازان خود را از مرز جنوبی به اطراف پایتخت در چند مرحله"
        + " منتقل کرد.'"
  })
  void one_loaded_name_in_a_report_makes_it_mixed(Language language, String sentence) {
    assertThat(label(inArticle(language, sentence))).isEqualTo(Label.MIXED);
  }

  @Test
  void a_sermon_with_a_number_to_check_is_mixed() {
    Reading plain =
        inArticle(
            Language.ENGLISH, "This disgraceful puppet government lost 40 seats to its betters.");
    Reading reading =
        plain.withQuantities(
            List.of(
                new Quantity(
                    Readings.span(plain, "40 seats"),
                    40,
                    40,
                    false,
                    Quantity.Comparator.EQUAL,
                    "seats",
                    Optional.empty(),
                    Optional.empty(),
                    Quantity.Kind.CARDINAL)));

    assertThat(label(plain)).isEqualTo(Label.EDITORIAL);
    assertThat(label(reading)).isEqualTo(Label.MIXED);
  }

  @Test
  void loaded_words_in_a_quotation_count_for_the_quoted() {
    Reading reading =
        Readings.attribute(
            inArticle(Language.ENGLISH, "The minister said the puppet regime was a farce."),
            "the puppet regime was a farce",
            "said",
            "The minister",
            Speech.INDIRECT,
            SourceLink.Kind.PERSON);

    LabelledSentence sentence = last(DETECTOR.judge(reading));

    assertThat(sentence.label()).isEqualTo(Label.ATTRIBUTED);
    assertThat(sentence.evidence())
        .filteredOn(e -> e.kind() != Kind.ATTRIBUTION_CUE)
        .isNotEmpty()
        .allMatch(Evidence::attributed);
  }

  @Test
  void loaded_words_beside_an_attribution_make_it_mixed() {
    Reading reading =
        Readings.attribute(
            inArticle(
                Language.PERSIAN, "سخنگوی مزدوران گفت پل بسته شده است و رفت و آمد ممکن نیست."),
            "پل بسته شده است و رفت و آمد ممکن نیست",
            "گفت",
            "سخنگوی مزدوران",
            Speech.INDIRECT,
            SourceLink.Kind.PERSON);

    assertThat(label(reading)).isEqualTo(Label.MIXED);
  }

  @Test
  void distance_in_indirect_speech_is_the_reporters_and_in_direct_speech_the_speakers() {
    String text = "The envoy said the so-called peace council had met.";
    Reading plain = inArticle(Language.ENGLISH, text);

    assertThat(label(envoy(plain, Speech.INDIRECT))).isEqualTo(Label.MIXED);
    assertThat(label(envoy(plain, Speech.DIRECT))).isEqualTo(Label.ATTRIBUTED);
  }

  private static Reading envoy(Reading reading, Speech speech) {
    return Readings.attribute(
        reading,
        "the so-called peace council had met",
        "said",
        "The envoy",
        speech,
        SourceLink.Kind.PERSON);
  }

  @ParameterizedTest
  @CsvSource({
    "ENGLISH, 'According to a survey by the water board, the lake is dying.', a survey by the water"
        + " board, According to, the lake is dying",
    "ARABIC, 'وبحسب دراسة حديثة فإن البحيرة تجف.', دراسة حديثة, وبحسب, البحيرة تجف",
    "PERSIAN, 'طبق گزارش تازه، دریاچه خشک می‌شود.', گزارش تازه, طبق, دریاچه خشک می‌شود"
  })
  void a_report_speaks_like_any_source(
      Language language, String sentence, String source, String cue, String content) {
    Reading reading =
        Readings.attribute(
            inArticle(language, sentence),
            content,
            cue,
            source,
            Speech.INDIRECT,
            SourceLink.Kind.DOCUMENT);

    assertThat(label(reading)).isEqualTo(Label.ATTRIBUTED);
  }

  @Test
  void irony_beside_a_number_is_mixed_where_the_article_takes_sides() {
    Reading preaching =
        Readings.of(
            Language.ENGLISH,
            "The shameful farce goes on. This disgraceful puppet must go. What a squalid farce."
                + " The council sold 9 parks as if they were old chairs.");
    Reading plain =
        inArticle(Language.ENGLISH, "The council sold 9 parks as if they were old chairs.");

    assertThat(label(withNine(preaching))).isEqualTo(Label.MIXED);
    assertThat(label(withNine(plain))).isEqualTo(Label.FACTUAL);
  }

  private static Reading withNine(Reading reading) {
    return reading.withQuantities(
        List.of(
            new Quantity(
                Readings.span(reading, "9 parks"),
                9,
                9,
                false,
                Quantity.Comparator.EQUAL,
                "parks",
                Optional.empty(),
                Optional.empty(),
                Quantity.Kind.CARDINAL)));
  }

  @Test
  void a_document_as_basis_is_no_speaker() {
    Reading reading =
        Readings.attribute(
            inArticle(Language.ENGLISH, "Under the treaty the bridge belongs to both towns."),
            "the bridge belongs to both towns",
            "Under",
            "the treaty",
            Speech.INDIRECT,
            SourceLink.Kind.DOCUMENT);

    assertThat(label(reading)).isEqualTo(Label.FACTUAL);
  }

  @ParameterizedTest
  @CsvSource({
    "ENGLISH, A terrorist group closed the road to the village for some hours.",
    "ARABIC, أغلقت جماعة إرهابية الطريق إلى القرية لبضع ساعات.",
    "PERSIAN, یک گروه تروریستی راه روستا را چند ساعت بست."
  })
  void a_conventional_designation_does_not_change_the_label(Language language, String sentence) {
    LabelledSentence last = last(DETECTOR.judge(inArticle(language, sentence)));

    assertThat(last.label()).isEqualTo(Label.FACTUAL);
    assertThat(last.evidence()).extracting(Evidence::kind).contains(Kind.LOADED_LABEL);
  }

  @Test
  void each_reason_is_said_in_words_with_a_neutral_counterpart() {
    Reading reading = inArticle(Language.PERSIAN, "اشغالگران از شهر رفتند.");

    assertThat(last(DETECTOR.judge(reading)).evidence())
        .extracting(Evidence::reason)
        .containsExactly("the wording \"اشغالگران\" where \"نیروهای خارجی\" would do");
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void an_empty_reading_has_an_empty_judgement(Language language) {
    assertThat(DETECTOR.judge(Readings.of(language, " ")).sentences()).isEmpty();
  }

  @Test
  void a_statement_without_context_is_judged_by_its_score() {
    Reading comment =
        Readings.of(
            Language.ENGLISH, "Why should we endure this utterly disgraceful nonsense any longer?");
    Reading report =
        Readings.of(Language.ENGLISH, "Officials said 12 houses burned on 4 May 2021.");

    LabelledSentence high = last(DETECTOR.judge(comment));
    LabelledSentence low = last(DETECTOR.judge(report));

    assertThat(high.label()).isEqualTo(Label.EDITORIAL);
    assertThat(low.label()).isEqualTo(Label.FACTUAL);
    assertThat(high.score()).isGreaterThan(low.score()).isBetween(0.0, 1.0);
  }
}

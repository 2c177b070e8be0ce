package io.github.muqabala.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.muqabala.article.Language;
import io.github.muqabala.reading.Quantity;
import io.github.muqabala.reading.Quantity.Kind;
import io.github.muqabala.reading.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantityFinderTest {
  private static Quantity first(Language language, String text) {
    return Sentences.read(language, text).quantities().get(0);
  }

  @Test
  void numbersInsideTimesAreNoQuantities() {
    assertThat(Sentences.read(Language.ENGLISH, "On 15 September 2025 they met.").quantities())
        .isEmpty();
    assertThat(Sentences.read(Language.PERSIAN, "سال‌های ۲۰۱۴ تا ۲۰۱۷ گذشت.").quantities())
        .isEmpty();
    assertThat(Sentences.read(Language.ARABIC, "خلال الأيام الثلاثة الماضية هدأ.").quantities())
        .isEmpty();
  }

  @Test
  void oneAsArticleIsNoQuantity() {
    assertThat(Sentences.read(Language.PERSIAN, "یک مقام عراقی آمد.").quantities()).isEmpty();
    assertThat(Sentences.read(Language.ENGLISH, "He saw one man there.").quantities()).isEmpty();
    assertThat(Sentences.read(Language.ARABIC, "رأى رجلا واحدا هناك.").quantities()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The F-35 landed.",
        "Resolution 1701 stands.",
        "The score was 5-3 then.",
        "The 7th Division left.",
        "A 4x4 is needed.",
        "See the B-52 and the S-400 there.",
        "First, he sat down.",
        "There is no doubt.",
        "They took a zero-tolerance view.",
        "He lives in a quarter of the old town.",
        "They lost the northern half of the island.",
        "She left at half-time.",
        "No one knows."
      })
  void englishNumbersInNamesAndPhrasesCountNothing(String text) {
    assertThat(Sentences.read(Language.ENGLISH, text).quantities()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "صدر القرار 1701 أمس.",
        "وصلت الفرقة السابعة إلى الحدود.",
        "لست قادرا على ذلك.",
        "هبطت طائرة إف-35 هنا.",
        "بعده وصل القائد.",
        "وصل الفريق إلى نصف النهائي.",
        "هبطت الأرباح في الربع الأخير.",
        "لا أحد يعرف.",
        "وصل سلمان إلى الميدان.",
        "حضر مسؤولين عراقيين.",
        "في الذكرى الخمسين للحرب."
      })
  void arabicNumbersInNamesAndPhrasesCountNothing(String text) {
    assertThat(Sentences.read(Language.ARABIC, text).quantities()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "قطعنامه ۱۷۰۱ پابرجاست.",
        "نخست وزیر عراق آمد.",
        "همکاری دوجانبه ادامه دارد.",
        "این کار نه آسان است و نه سخت.",
        "هیچ تردیدی نیست.",
        "کسی نمی‌داند.",
        "همه چیز آرام است."
      })
  void persianNumbersInNamesAndPhrasesCountNothing(String text) {
    assertThat(Sentences.read(Language.PERSIAN, text).quantities()).isEmpty();
  }

  @Test
  void arabicCountNounTellsNothingAboutTheNumber() {
    Quantity quantity = first(Language.ARABIC, "دام الاجتماع 6 ساعة في القصر.");

    assertThat(quantity.value()).isEqualTo("6");
    assertThat(quantity.unit()).contains("hour");
  }

  @Test
  void twoPlacesFromDifferentReferencePointsKeepThem() {
    Reading reading =
        Sentences.read(
            Language.ARABIC, "تبعد 10 كيلومترات عن البغدادي، ونحو 200 كيلومتر غرب بغداد.");

    assertThat(reading.quantities())
        .extracting(q -> q.reference().orElse("none"))
        .containsExactly("البغدادي", "بغداد");
  }

  @ParameterizedTest
  @CsvSource({
    "ENGLISH, The second phase begins., ORDINAL",
    "ENGLISH, Several villages burned., VAGUE",
    "ENGLISH, All the soldiers left., UNIVERSAL",
    "ENGLISH, Forty soldiers left., CARDINAL",
    "PERSIAN, مرحله دوم آغاز شد., ORDINAL",
    "PERSIAN, چندین روستا سوخت., VAGUE",
    "PERSIAN, تمام سربازان رفتند., UNIVERSAL",
    "ARABIC, بدأت المرحلة الثانية., ORDINAL",
    "ARABIC, احترقت عدة قرى., VAGUE",
    "ARABIC, غادر جميع الجنود., UNIVERSAL"
  })
  void kindTellsOrdinalsVagueWordsAndUniversalsApart(Language language, String text, Kind kind) {
    assertThat(first(language, text).kind()).isEqualTo(kind);
  }

  @Test
  void countedThingIsFoldedAndUnitIsCanonical() {
    Quantity quantity = first(Language.PERSIAN, "حدود ۳۵ کیلومتر راه است.");

    assertThat(quantity.counted()).isEqualTo("كيلومتر");
    assertThat(quantity.unit()).contains("kilometer");
  }

  @Test
  void spansStandInOrderInsideTheText() {
    Reading reading =
        Sentences.read(
            Language.ARABIC, "قتل تسعة أشخاص وأصيب 14 آخرون ودمرت عشرات المنازل و3 جسور.");

    assertThat(reading.quantities()).hasSize(4);
    assertThat(reading.quantities().stream().map(Quantity::span).toList()).isSorted();
  }
}

package io.github.muqabala.reader;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.muqabala.article.Article;
import io.github.muqabala.article.Language;
import io.github.muqabala.reading.Sentence;
import io.github.muqabala.reading.Span;
import io.github.muqabala.reading.Token;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextReaderTest {
  private static List<Sentence> read(Language language, String text) {
    return TextReader.of(language).read(Article.of("test", text));
  }

  private static List<String> sentences(Language language, String text) {
    return read(language, text).stream().map(s -> s.span().of(text)).toList();
  }

  private static List<String> tokens(Language language, String text) {
    return read(language, text).stream()
        .flatMap(s -> s.tokens().stream())
        .map(t -> t.span().of(text))
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ARABIC|غادر الوفد المدينة. عاد الجنود.",
        "ARABIC|هل غادر الوفد؟ نعم، غادر.",
        "ARABIC|قال: «غادر الوفد.» ثم سكت.",
        "ARABIC|غادر الوفد المدينة.وعاد الجنود.",
        "PERSIAN|هیئت شهر را ترک کرد. سربازان بازگشتند.",
        "PERSIAN|او گفت: «رفتند.» سپس ساکت شد.",
        "PERSIAN|آیا رفتند؟ آری!",
        "ENGLISH|The delegation left the U.S. He stayed.",
        "ENGLISH|“They left.” He stayed.",
        "ENGLISH|They left... Nobody knew.",
      })
  void afullStopWithClosingMarksEndsASentence(Language language, String text) {
    assertThat(sentences(language, text)).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ARABIC|غادر الوفد؛ عاد الجنود: كلهم - جميعا.",
        "ARABIC|ارتفع السعر 3.5 في المئة أو ٣٫٥ منها.",
        "ARABIC|قال د. سالم إن م. كريم غادر.",
        "ARABIC|يتوقع الخبراء... أن يعودوا.",
        "PERSIAN|به گزارش ما؛ هیئت رفت: همه - بی‌استثنا.",
        "PERSIAN|نرخ ۳٫۵ یا 3.5 درصد بالا رفت.",
        "PERSIAN|این «پیروزی» (!) را جشن گرفتند.",
        "PERSIAN|پرسید «کجا رفتند؟»، و ساکت شد.",
        "ENGLISH|Mr. J. R. Hale saw the U.S. envoy at 10 a.m. on Nov. 3 in St. Louis.",
        "ENGLISH|Prices rose 3.5 percent; wages: none - at all.",
        "ENGLISH|“Stop!” he said.",
        "ENGLISH|It is sold on example.com for 5 dollars.",
        "ENGLISH|1. The first point stands.",
      })
  void abbreviationsDecimalsSemicolonsAndColonsDoNotEndASentence(Language language, String text) {
    assertThat(sentences(language, text)).containsExactly(text);
  }

  @Test
  void aLineEndEndsASentenceAndCountsParagraphs() {
    String text = "تغادر القوات القاعدة\n\nغادر الوفد.\nعاد الجنود. وبقي القائد.";

    List<Sentence> sentences = read(Language.ARABIC, text);

    assertThat(sentences).extracting(Sentence::paragraph).containsExactly(0, 1, 2, 2);
    assertThat(sentences).extracting(Sentence::headline).containsExactly(true, false, false, false);
  }

  @Test
  void aFirstLineWithFinalStopIsNoHeadline() {
    assertThat(read(Language.ENGLISH, "Troops left.\nThey left today."))
        .extracting(Sentence::headline)
        .containsExactly(false, false);
  }

  @Test
  void stampsBelongToNoSentence() {
    String text = " date 2025-08-26 نیروها رفتند.\n_\nسربازان ماندند.";
    Article article =
        Article.of("test", text)
            .withStamps(
                List.of(new Span(1, 16), new Span(text.indexOf('_'), text.indexOf('_') + 1)));

    assertThat(TextReader.of(Language.PERSIAN).read(article))
        .extracting(s -> s.span().of(text))
        .containsExactly("نیروها رفتند.", "سربازان ماندند.");
  }

  @Test
  void offsetsPointIntoTheUnalteredText() {
    String text = "\uFEFF«صباحُ» الـنعمان\u200F قال، نيوزـ بغداد😀";

    assertThat(tokens(Language.ARABIC, text))
        .containsExactly("«", "صباحُ", "»", "الـنعمان", "قال", "،", "نيوز", "ـ", "بغداد", "😀");
  }

  @Test
  void whatAHalfSpaceShouldJoinIsOneTokenInPersian() {
    assertThat(tokens(Language.PERSIAN, "می شود گروه های مهم تر رفته اند نمی رود"))
        .containsExactly("می شود", "گروه های", "مهم تر", "رفته اند", "نمی رود");
    assertThat(read(Language.PERSIAN, "می شود").get(0).tokens().get(0).key())
        .isEqualTo(read(Language.PERSIAN, "می‌شود").get(0).tokens().get(0).key())
        .isEqualTo(read(Language.PERSIAN, "میشود").get(0).tokens().get(0).key());
  }

  @Test
  void aMonthIsNotTakenForTheDurativePrefix() {
    assertThat(tokens(Language.PERSIAN, "در می ۲۰۲۴")).containsExactly("در", "می", "۲۰۲۴");
  }

  @Test
  void addressesAndNumbersAreOneTokenEach() {
    assertThat(tokens(Language.PERSIAN, "نشانی https://example.org/a?b=c، عدد ۱۲٬۵۰۰ و ۳٫۵٪"))
        .containsExactly(
            "نشانی", "https://example.org/a?b=c", "،", "عدد", "۱۲٬۵۰۰", "و", "۳٫۵", "٪");
  }

  @Test
  void aNumberIsPartedFromTheLettersItIsWrittenWith() {
    assertThat(tokens(Language.ARABIC, "في 15و16 عن 17عاما مع H5N1"))
        .containsExactly("في", "15", "و", "16", "عن", "17", "عاما", "مع", "H5N1");
  }

  @Test
  void wordsNumbersAndMarksAreToldApart() {
    assertThat(read(Language.ENGLISH, "In 2,500 cases, 5th!").get(0).tokens())
        .extracting(Token::kind)
        .containsExactly(
            Token.Kind.WORD,
            Token.Kind.NUMBER,
            Token.Kind.WORD,
            Token.Kind.PUNCTUATION,
            Token.Kind.WORD,
            Token.Kind.PUNCTUATION);
  }

  @Test
  void hyphenatedEnglishWordsAreTakenApart() {
    assertThat(tokens(Language.ENGLISH, "U.S.-led pull-out"))
        .containsExactly("U.S.", "-", "led", "pull", "-", "out");
  }
}

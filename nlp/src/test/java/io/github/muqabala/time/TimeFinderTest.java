package io.github.muqabala.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.muqabala.article.Article;
import io.github.muqabala.article.Language;
import io.github.muqabala.reading.Reading;
import io.github.muqabala.reading.Span;
import io.github.muqabala.reading.TimeExpression;
import io.github.muqabala.reading.TimeExpression.Direction;
import io.github.muqabala.reading.TimeValue;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeFinderTest {
  private static TimeExpression only(Language language, String published, String text) {
    List<TimeExpression> found = Readings.times(language, published, text);
    assertThat(found).hasSize(1);
    return found.get(0);
  }

  private static String value(TimeExpression time) {
    return time.value().map(TimeValue::edtf).orElse("undecided");
  }

  @Test
  void weekdayThatContradictsTheStampOutweighsItAndIsReported() {
    TimeExpression time = only(Language.PERSIAN, "2025-12-31", "دیروز (چهارشنبه) نشستی برگزار شد.");

    assertThat(value(time)).isEqualTo("2025-12-31");
    assertThat(time.anchor()).contains(LocalDate.of(2025, 12, 31));
    assertThat(time.notes()).singleElement().asString().contains("contradicts", "2025-12-30");
  }

  @Test
  void weekdayThatContradictsAFullDateIsReportedAndTheDateStands() {
    TimeExpression time =
        only(Language.ARABIC, "2025-08-20", "عقد اللقاء يوم الجمعة 19 آب 2025 في بغداد.");

    assertThat(value(time)).isEqualTo("2025-08-19");
    assertThat(time.notes()).singleElement().asString().contains("Tuesday");
  }

  @Test
  void dateInBracketsBehindAnotherPointsAtItAndCountsOnce() {
    List<TimeExpression> found =
        Readings.times(
            Language.PERSIAN, "2025-12-31", "توافق شهریور ۱۴۰۳ (سپتامبر ۲۰۲۴) پابرجاست.");

    assertThat(found).hasSize(2);
    assertThat(found.get(0).glosses()).isEmpty();
    assertThat(found.get(1).glosses()).contains(found.get(0).span());
    assertThat(found.get(1).notes()).isEmpty();
  }

  @Test
  void dateInBracketsThatSharesNoDayIsReported() {
    List<TimeExpression> found =
        Readings.times(Language.PERSIAN, "2025-12-31", "توافق شهریور ۱۴۰۳ (مه ۲۰۲۴) پابرجاست.");

    assertThat(found.get(1).notes()).singleElement().asString().contains("شهریور ۱۴۰۳");
  }

  @ParameterizedTest
  @CsvSource({
    "ENGLISH, They will go by September 2026., UNTIL",
    "ENGLISH, They have stayed since 2014., SINCE",
    "ENGLISH, They left before June 2020., BEFORE",
    "ENGLISH, They came after June 2020., AFTER",
    "ENGLISH, They met in June 2020., AT",
    "ARABIC, ستنسحب القوات بحلول أيلول 2026., UNTIL",
    "ARABIC, بقيت القوات منذ عام 2014., SINCE",
    "ARABIC, غادرت القوات قبل حزيران 2020., BEFORE",
    "ARABIC, وصلت القوات بعد حزيران 2020., AFTER",
    "PERSIAN, نیروها تا سپتامبر ۲۰۲۶ می‌روند., UNTIL",
    "PERSIAN, نیروها از سال ۲۰۱۴ ماندند., SINCE",
    "PERSIAN, نیروها پیش از ژوئن ۲۰۲۰ رفتند., BEFORE",
    "PERSIAN, نیروها پس از ژوئن ۲۰۲۰ آمدند., AFTER"
  })
  void prepositionGivesTheDirectionAndStaysOutsideTheSpan(
      Language language, String text, Direction direction) {
    TimeExpression time = only(language, "2025-08-20", text);

    assertThat(time.direction()).isEqualTo(direction);
    assertThat(List.of("by", "منذ", "تا", "از", "since"))
        .noneMatch(time.span().of(text)::startsWith);
  }

  @Test
  void attachedArabicPrepositionStaysOutsideTheSpan() {
    String text = "وصلوا ليوم الخميس وبأيلول 2024 رحلوا.";

    List<TimeExpression> found = Readings.times(Language.ARABIC, "2025-08-20", text);

    assertThat(found)
        .extracting(t -> t.span().of(text))
        .containsExactly("يوم الخميس", "أيلول 2024");
  }

  @Test
  void persianYearWithoutCalendarIsThatOfTheLastExplicitDate() {
    String foreign = "سال ۲۰۲۴ گذشت و در سال جاری کار تمام شد.";
    String home = "سال ۱۴۰۳ گذشت و در سال جاری کار تمام شد.";

    assertThat(value(Readings.times(Language.PERSIAN, "2025-12-31", foreign).get(1)))
        .isEqualTo("2025");
    assertThat(value(Readings.times(Language.PERSIAN, "2025-12-31", home).get(1)))
        .isEqualTo("2025-03-21/2026-03-20");
  }

  @Test
  void samePeriodPointsAtTheExpressionBeforeIt() {
    String text = "در سال ۲۰۲۵ شش حمله رخ داد و در همین بازه کسی کشته نشد.";

    List<TimeExpression> found = Readings.times(Language.PERSIAN, "2025-12-31", text);

    assertThat(found).hasSize(2);
    assertThat(value(found.get(1))).isEqualTo("2025");
  }

  @Test
  void relativeExpressionWithoutDayOfPublicationIsUndecidedWithAReason() {
    Article article = Article.of("test", "Troops left yesterday.");

    TimeExpression time = Readings.FINDER.find(Readings.of(Language.ENGLISH, article)).get(0);

    assertThat(time.value()).isEmpty();
    assertThat(time.notes()).singleElement().asString().contains("day of publication");
  }

  @Test
  void historicDateIsNotRelative() {
    TimeExpression time = only(Language.ARABIC, "2025-08-20", "بقيت القاعدة منذ عام 2003 مفتوحة.");

    assertThat(time.anchor()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It may march on the second floor.",
        "The army counted 2000 soldiers and 1950 tents.",
        "Version 10.5 was released.",
        "The vote was 17 to 9.",
        "He sat and read the sun.",
        "The 2000 residents of the village fled."
      })
  void englishWordsAndNumbersThatOnlyLookLikeTimesAreLeft(String text) {
    assertThat(Readings.times(Language.ENGLISH, "2025-08-20", text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "قاعدة عين الأسد مغلقة.",
        "درجة الحرارة صفر.",
        "شرب الطفل الماء مع أبيه.",
        "الرجل البالغ من العمر 35 عاما بخير.",
        "وصل 2000 جندي إلى المدينة."
      })
  void arabicWordsAndNumbersThatOnlyLookLikeTimesAreLeft(String text) {
    assertThat(Readings.times(Language.ARABIC, "2025-08-20", text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "خبرگزاری مهر نوشت که آب کم است.",
        "پایگاه عین الاسد بسته شد.",
        "این کار آغاز می‌شود.",
        "میزان بارش کم بود.",
        "۲۰۰۰ نفر آمدند.",
        "راننده ۶۴ سال سن دارد."
      })
  void persianWordsAndNumbersThatOnlyLookLikeTimesAreLeft(String text) {
    assertThat(Readings.times(Language.PERSIAN, "2025-08-20", text)).isEmpty();
  }

  @Test
  void spansStandInOrderInsideTheText() {
    String text = "بین ۵ تا ۱۰ مهر ۱۴۰۴، دوشنبه ساعت ۱۰ و سه روز پیش از آن، هر جمعه.";

    List<Span> spans =
        Readings.times(Language.PERSIAN, "2025-08-20", text).stream()
            .map(TimeExpression::span)
            .toList();

    assertThat(spans).isSorted().hasSizeGreaterThan(2);
    for (int i = 1; i < spans.size(); i++) {
      assertThat(spans.get(i).start()).isGreaterThanOrEqualTo(spans.get(i - 1).end());
    }
  }

  @Test
  void neitherLocaleNorTimeZoneOfTheMachineChangesAnything() {
    Reading reading = Readings.of(Language.ARABIC, "2025-08-20", "وصل أمس الثلاثاء 19 آب 2025.");
    List<TimeExpression> expected = Readings.FINDER.find(reading);
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-SA-u-ca-islamic-nu-arab"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));

      assertThat(Readings.FINDER.find(reading)).isEqualTo(expected);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void unknownSymbolInARuleIsRefusedByName() {
    assertThatThrownBy(() -> Rule.of(List.of("time", "D month", "type")))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("assignment must be like a=1");
  }

  @ParameterizedTest
  @CsvSource({
    "ENGLISH, She joined the March for Peace.",
    "ARABIC, تعتزم نيسان إغلاق مصنعها.",
    "ARABIC, أعلنت شركة نيسان اليابانية الخبر.",
    "PERSIAN, شرکت نیسان مدل تازه‌ای ساخت.",
  })
  void aNameThatLooksLikeAMonthIsNone(Language language, String sentence) {
    assertThat(Readings.times(language, "2025-08-20", sentence)).isEmpty();
  }
}

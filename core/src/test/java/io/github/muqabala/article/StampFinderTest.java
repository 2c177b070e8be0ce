package io.github.muqabala.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.muqabala.reading.Span;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StampFinderTest {
  private static Article mark(String text) {
    return StampFinder.mark(Article.of("a1", text), "a1.txt");
  }

  /** Returns the text without its stamps. */
  private static String prose(String text) {
    StringBuilder prose = new StringBuilder(text);
    for (Span stamp : mark(text).stamps()) {
      prose.replace(stamp.start(), stamp.end(), "\0".repeat(stamp.length()));
    }
    return prose.toString().replace("\0", "").strip();
  }

  private static String day(String text) {
    return mark(text).published().map(LocalDate::toString).orElse("none");
  }

  private static String outlet(String text) {
    return mark(text).outlet().map(Outlet::name).orElse("none");
  }

  private static String sentence(Language language) {
    return switch (language) {
      case ARABIC -> "قال الوزير إن الجسر الجديد سيفتح غدا.";
      case PERSIAN -> "وزیر راه گفت که این پل فردا گشایش می‌یابد.";
      case ENGLISH -> "The minister said that the bridge would open tomorrow.";
    };
  }

  @Test
  void leadingDateWordAndIsoDayAreAStampAndTheProseStartsBehindThem() {
    Article article = mark(" date 2024-05-06 " + sentence(Language.ARABIC));

    assertThat(article.stamps()).containsExactly(new Span(0, 17));
    assertThat(article.published()).contains(LocalDate.of(2024, 5, 6));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "ar; تاريخ النشر: 6 مايو 2024 - 10:56 GMT",
        "ar; تاريخ النشر: الاثنين 6 أيار/ مايو 2024",
        "ar; نشر في: 06/05/2024 14:20 بتوقيت بغداد",
        "ar; نُشر في 6 ماي 2024",
        "ar; 6 مايو (أيار) 2024",
        "ar; تاريخ النشر : 27 شوال 1445هـ الموافق 6 مايو 2024 م",
        "ar; 1445/10/27 هـ",
        "ar; بغداد: الاثنين 6 أيار 2024",
        "ar; آخر تحديث: 8 مايو 2024 | نشر في: 6 مايو 2024",
        "fa; سپیده‌نامه | دوشنبه ۱۷ اردیبهشت ۱۴۰۳",
        "fa; دیده‌بان کوهستان - ۱۷ اردیبهشت ۱۴۰۳",
        "fa; تاریخ انتشار: ۱۷ اردیبهشت ۱۴۰۳",
        "fa; تاریخ انتشار: ۱۷ اردیبهشت ۱۴۰۳ - ۱۲:۳۰",
        "fa; تاریخ انتشار : دوشنبه ۱۷ اردیبهشت‌ماه ۱۴۰۳ ساعت ۱۲:۳۰",
        "fa; تاریخ انتشار: ۱۴۰۳/۰۲/۱۷",
        "fa; کد خبر: ۱۲۳۴۵۶ | تاریخ انتشار: ۱۷ اردیبهشت ۱۴۰۳ - ۱۲:۳۰",
        "fa; تاریخ انتشار: ۱۷ اردیبهشت ۱۴۰۳ - ۱۲:۳۰ | کد خبر: ۱۲۳۴۵۶",
        "fa; دوشنبه، ۱۷ اردیبهشت ۱۴۰۳",
        "fa; ۱۷ ثور ۱۴۰۳",
        "fa; ۶ مه ۲۰۲۴",
        "fa; 06 می 2024",
        "en; Published: 6 May 2024",
        "en; Published on May 6, 2024 at 10:56 GMT",
        "en; Last updated: 8 May 2024, published: 6 May 2024",
        "en; Monday, 6th of May, 2024",
        "en; 2024-05-06T10:56:00+03:00",
        "en; 2024-05-06T10:56:00Z",
        "en; 05/06/2024",
        "en; 13/05/2024"
      })
  void datedLineIsAStamp(String language, String stamp) {
    String sentence = sentence(Language.of(language));

    String text = stamp + "\n\n" + sentence;

    assertThat(prose(text)).isEqualTo(sentence);
    String expected =
        switch (stamp) {
          case "05/06/2024" -> "none";
          case "13/05/2024" -> "2024-05-13";
          default -> "2024-05-06";
        };
    assertThat(day(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "17 أغسطس 2024 كان يوما طويلا في بغداد.",
        "Published reports say that 2024 was dry.",
        "May 6, 2024 was a Monday.",
        "رويترز: الجسر يفتح غدا",
        "طهران - واشنطن: جولة جديدة من المحادثات",
        "London-based firms build the bridge.",
        "الوزير - بغداد ترحب به",
        "Bridge opened, 6 May 2024",
        "الوزير - كما قال أمس - لن يحضر.",
        "Sources: the bridge will open tomorrow, say three officials who asked not to be named here."
      })
  void proseThatLooksLikeAStampStaysProse(String line) {
    assertThat(mark(line + "\n" + line).stamps()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"_", "---", "* * *", "———", "…"})
  void lineWithoutLettersAndDigitsIsAStampEverywhere(String rule) {
    String sentence = sentence(Language.PERSIAN) + "\n";
    String text = sentence.repeat(30) + rule + "\n" + sentence.repeat(30);

    assertThat(mark(text).stamps())
        .containsExactly(new Span(30 * sentence.length(), 30 * sentence.length() + rule.length()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "ar; شفق نيوز- بغداد↵; شفق نيوز",
        "ar; شفق نيوزـ بغداد↵; شفق نيوز",
        "ar; شفق نيوز/ ; شفق نيوز",
        "ar; بغداد (رويترز) - ; رويترز",
        "ar; واشنطن - (أ ف ب) - ; أ ف ب",
        "ar; بغداد 6 مايو 2024 (شينخوا) -- ; شينخوا",
        "ar; دبي، الإمارات العربية المتحدة (CNN)-- ; CNN",
        "ar; بغداد - واع↵; واع",
        "ar; بغداد - واع: ; واع",
        "ar; بغداد ـ «القدس العربي»: ; القدس العربي",
        "ar; لندن: «الشرق الأوسط»↵; الشرق الأوسط",
        "ar; بغداد/ صوت الجسر نيوز/ ; صوت الجسر نيوز",
        "ar; بغداد/ المسلة: ; المسلة",
        "ar; غزة/ الأناضول↵; الأناضول",
        "ar; {بغداد: الفرات نيوز} ; الفرات نيوز",
        "ar; {سياسية: الفرات نيوز} ; الفرات نيوز",
        "ar; متابعة / المدى↵; المدى",
        "ar; المعلومة / بغداد..↵; المعلومة",
        "ar; دمشق-سانا↵; سانا",
        "ar; رام الله - وفا- ; وفا",
        "fa; گروه جهاد و مقاومت مشرق - ; مشرق",
        "fa; عصر ایران؛ ; عصر ایران",
        "fa; اعتمادآنلاین| ; اعتمادآنلاین",
        "fa; ایسنا/کرمان ; ایسنا",
        "fa; ایسنا/خراسان رضوی ; ایسنا",
        "fa; خبرگزاری مهر، گروه استان‌ها - ; مهر",
        "fa; باشگاه خبرنگاران جوان - ; باشگاه خبرنگاران جوان",
        "ar; صوت الساحل- بغداد↵; صوت الساحل",
        "ar; صوت الساحل / بغداد - ; صوت الساحل",
        "ar; بغداد - ; none",
        "fa; تهران- ایرنا- ; ایرنا",
        "fa; تهران - ایسنا - ; ایسنا",
        "fa; تهران (ایسنا) - ; ایسنا",
        "en; BAGHDAD (Reuters) - ; Reuters",
        "en; BAGHDAD, May 6 (Xinhua) -- ; Xinhua",
        "en; TEHRAN, May 06 (MNA) – ; MNA",
        "en; ERBIL, Iraq (AP) — ; AP",
        "en; Tehran, IRNA - ; IRNA",
        "en; SANDHAVEN (Coast Wire) - ; Coast Wire",
        "en; BAGHDAD, Aug 26, 2024 (Reuters) - ; Reuters",
        "en; ERBIL, Kurdistan Region of Iraq (Kurdistan 24) – ; Kurdistan 24",
        "en; Baghdad (IraqiBridge.com) – ; IraqiBridge.com",
        "en; TEHRAN – ; none",
        "en; Shafaq News/ ; Shafaq News",
        "en; Coastal Argus, 6 May 2024↵; Coastal Argus",
        "en; BAGHDAD — ; none"
      },
      ignoreLeadingAndTrailingWhitespace = false)
  void datelineIsAStampThatTellsTheOutlet(String language, String dateline, String outlet) {
    String sentence = sentence(Language.of(language.strip()));

    String text = dateline.substring(1).replace('↵', '\n') + sentence;

    assertThat(outlet(text)).isEqualTo(outlet.strip());
    assertThat(prose(text)).isEqualTo(sentence);
    assertThat(prose(" date 2024-05-06 " + text)).isEqualTo(sentence);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "به گزارش تابناک به نقل از ایسنا؛ پل گشوده شد.; تابناک",
        "به گزارش خبرگزاری بین‌المللی اهل‌بیت(ع) ـ ابنا ـ پل گشوده شد.; ابنا",
        "به گزارش خبرگزاری بین المللی اهل بیت (ع) - ابنا - پل گشوده شد.; ابنا",
        "به گزارش خبرگزاری مهر، پل گشوده شد.; مهر",
        "به گزارش خبرنگار مهر، پل گشوده شد.; مهر",
        "به گزارش گروه بین‌الملل خبرگزاری تسنیم، پل گشوده شد.; تسنیم",
        "به گزارش خبرگزاری صبح زاگرس، پل گشوده شد.; خبرگزاری صبح زاگرس",
        "به گزارش ساحل به نقل از مهر، پل گشوده شد.; ساحل",
        "وزیر گفت پل گشوده شد. به گزارش ایسنا، او دیروز آمد.; ایسنا",
        "به گزارش رویترز، پل گشوده شد.; none",
        "به گزارش خبرگزاری رویترز، پل گشوده شد.; none",
        "به گزارش خبرگزاری آلمان، پل گشوده شد.; none",
        "به گزارش خبرگزاری رسمی عراق، پل گشوده شد.; none",
        "به گزارش خبرگزاری آناتولی، پل گشوده شد.; none",
        "به گزارش شبکه خبری المیادین، پل گشوده شد.; none",
        "به گزارش خبرنگار ما به نقل از وزیر، پل گشوده شد.; none",
        "به گزارش «انتخاب»، پل گشوده شد.; انتخاب",
        "به گزارش پلیس تهران، پل گشوده شد.; none",
        "به گزارش سازمان ملل، پل گشوده شد.; none"
      })
  void firstLinkOfThePersianCreditLineIsTheOutletAndStaysProse(String text, String outlet) {
    assertThat(outlet(text)).isEqualTo(outlet);
    assertThat(mark(text).stamps()).isEmpty();
  }

  @Test
  void arabicReportingVerbNamesASourceNotTheOutlet() {
    assertThat(outlet("أفادت \"الجزيرة\" بأن الجسر سيفتح غدا.")).isEqualTo("none");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "fa; انتهای پیام/",
        "fa; انتهای پیام/ت ۱۰",
        "fa; منبع: ایسنا",
        "fa; کد خبر: ۱۲۳۴",
        "ar; المصدر: الجزيرة + وكالات",
        "ar; انتهى",
        "en; Source: Reuters",
        "en; ENDS"
      })
  void labelsAndClosingWordsInTheTailAreStamps(String language, String tail) {
    String body = (sentence(Language.of(language)) + "\n").repeat(9).strip();

    assertThat(prose(body + "\n" + tail)).isEqualTo(body);
    assertThat(outlet(body + "\n" + tail)).isEqualTo("none");
  }

  @Test
  void closingWordsBehindTheLastSentenceAreAStamp() {
    String body = (sentence(Language.PERSIAN) + "\n").repeat(9).strip();

    assertThat(prose(body + " انتهای پیام/")).isEqualTo(body);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {"بقلم: كريم الساعدي", "By Jane Marsh and Omar Reed", "نویسنده: لیلا رستمی"})
  void bylineIsAStamp(String byline) {
    String title = Scripts.language(byline) == Language.ENGLISH ? "New bridge" : "الجسر الجديد";

    assertThat(prose(title + "\n" + byline)).isEqualTo(title);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "' date 2025-02-30 '; 2025-02-30",
        "' date 2025-13-01 '; 2025-13-01",
        "تاريخ النشر: 31 أبريل 2025; 31 أبريل 2025",
        "تاریخ انتشار: ۳۰ اسفند ۱۴۰۴; ۳۰ اسفند ۱۴۰۴",
        "تاریخ انتشار: ۱۴۰۴/۰۷/۳۱; ۱۴۰۴/۰۷/۳۱",
        "Published: 29 February 2025; 29 February 2025",
        "تاريخ النشر: 31 رمضان 1446; 31 رمضان 1446"
      })
  void dateThatDoesNotExistIsRefusedWithArticleFileLineAndSurface(String stamp, String date) {
    String text = "الجسر\n" + stamp + "\n" + sentence(Scripts.language(stamp));

    assertThatThrownBy(() -> mark(text))
        .isInstanceOf(UnreadableArticleException.class)
        .hasMessage("a1: a1.txt line 2: date must exist in its calendar, got " + date);
  }

  @ParameterizedTest
  @ValueSource(strings = {"۳۰ اسفند ۱۴۰۳", "تاريخ النشر: 30 رمضان 1446", "29 February 2024"})
  void lastDaysOfLongMonthsAndLeapYearsExist(String stamp) {
    assertThat(day(stamp + "\n" + sentence(Language.ENGLISH))).isNotEqualTo("none");
  }

  @Test
  void knownOutletAndDayStay() {
    Article article =
        Article.of("a1", "بغداد (رويترز) - فتح الجسر.\n6 مايو 2024")
            .withOutlet(new Outlet("صوت الجسر"))
            .withPublished(LocalDate.of(2024, 5, 7));

    Article marked = StampFinder.mark(article, "a1.txt");

    assertThat(marked.outlet()).contains(new Outlet("صوت الجسر"));
    assertThat(marked.published()).contains(LocalDate.of(2024, 5, 7));
    assertThat(marked.stamps()).hasSize(2);
  }

  @Test
  void byteOrderMarkIsAStamp() {
    assertThat(mark("\uFEFF" + sentence(Language.ARABIC)).stamps()).containsExactly(new Span(0, 1));
  }

  @Test
  void stampsAreInOrderAndApart() {
    String text =
        "\uFEFF date 2024-05-06 شفق نيوز- بغداد\n_\nفتح الجسر.\n***\nفتح الجسر.\nالمصدر: وكالات";

    Article article = mark(text);

    assertThat(article.stamps()).isSorted().hasSize(5);
    for (int i = 1; i < article.stamps().size(); i++) {
      assertThat(article.stamps().get(i).start())
          .isGreaterThanOrEqualTo(article.stamps().get(i - 1).end());
    }
  }
}

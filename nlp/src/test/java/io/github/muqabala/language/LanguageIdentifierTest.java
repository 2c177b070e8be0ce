package io.github.muqabala.language;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.muqabala.article.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageIdentifierTest {
  private final LanguageIdentifier identifier = LanguageIdentifier.withDefaults();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ARABIC|أعلنت وزارة الدفاع أن القوات غادرت القاعدة صباح اليوم",
        "ARABIC|القوات تغادر القاعدة",
        "ARABIC|وزير الخارجية في بغداد",
        "ARABIC|ذكرت شركة Microsoft أن نظام Windows Server الجديد سيصدر قريبا",
        "PERSIAN|وزارت دفاع اعلام کرد که نیروها صبح امروز از پایگاه خارج شدند",
        "PERSIAN|نیروها از عراق خارج شدند",
        "PERSIAN|وزير دفاع گفت كه نيروها از پايگاه خارج شدند",
        "PERSIAN|امریکا عراق را ترک کرد",
        "ENGLISH|The ministry of defence said that the troops had left the base this morning",
        "ENGLISH|Troops leave Iraqi base",
        "ENGLISH|Guterres urges restraint",
      })
  void newsInALanguageThatTheLibraryReadsIsRecognised(Language language, String text) {
    assertThat(identifier.identify(text)).contains(language);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Le ministère de la Défense a déclaré que les troupes avaient quitté la base ce matin",
        "Das Verteidigungsministerium teilte mit, dass die Soldaten den Stützpunkt verlassen haben",
        "Bakanlık, askerlerin bu sabah üsten ayrıldığını açıkladı",
        "De militairen verlieten vanochtend de basis in het westen van Irak",
        "Министерство обороны сообщило, что войска покинули базу сегодня утром",
        "משרד הביטחון הודיע כי הכוחות עזבו את הבסיס הבוקר",
        "وزارت دفاع نے کہا ہے کہ فوجی دستے آج صبح اڈے سے روانہ ہو گئے ہیں",
        "د دفاع وزارت وویل چې ځواکونه نن سهار له اډې څخه ووتل",
        "وەزارەتی بەرگری ڕایگەیاند کە هێزەکان ئەمڕۆ بەیانی بنکەکەیان بەجێهێشت",
        "国防部表示，部队今天早上离开了基地",
      })
  void otherLanguagesAreNotTakenForOneThatTheLibraryReads(String text) {
    assertThat(identifier.identify(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "2025 - 17", "\n\n", "؟!"})
  void aTextWithoutLettersHasNoLanguage(String text) {
    assertThat(identifier.identify(text)).isEmpty();
  }

  @Test
  void namesInLatinLettersDoNotMakeAPersianTextEnglish() {
    assertThat(identifier.identify("شرکت Apple گوشی iPhone 17 Pro Max را معرفی کرد"))
        .contains(Language.PERSIAN);
  }
}

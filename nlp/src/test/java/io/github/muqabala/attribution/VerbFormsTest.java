package io.github.muqabala.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.muqabala.article.Language;
import java.util.List;
import org.junit.jupiter.api.Test;

class VerbFormsTest {
  @Test
  void persianCompoundsInflectTheirLastWord() {
    assertThat(VerbForms.load(Language.PERSIAN).of(List.of("اعلام کردن")))
        .contains(
            "اعلام کرد",
            "اعلام کردند",
            "اعلام کرده است",
            "اعلام کرده بود",
            "اعلام می‌کند",
            "اعلام می‌کردند");
  }

  @Test
  void persianVerbsReportNothingInFutureSubjunctiveAndNegation() {
    assertThat(VerbForms.load(Language.PERSIAN).of(List.of("گفتن")))
        .contains("گفت", "می‌گوید", "گوید")
        .doesNotContain("بگوید", "نگفت", "خواهد گفت");
  }

  @Test
  void persianToBeIsWrittenOntoItsAdjective() {
    assertThat(VerbForms.load(Language.PERSIAN).of(List.of("معتقد بودن")))
        .contains("معتقد است", "معتقد بودند", "معتقدند");
  }

  @Test
  void arabicFinalWeakLettersFallBeforeEndings() {
    assertThat(VerbForms.load(Language.ARABIC).of(List.of("ادعى", "يدعي")))
        .contains("ادعى", "ادعت", "ادعوا", "يدعي", "تدعي", "يدعون")
        .doesNotContain("ادعىت", "يدعيون");
  }

  @Test
  void arabicVerbsHaveTwoGendersAndThreeNumbers() {
    assertThat(VerbForms.load(Language.ARABIC).of(List.of("أعلن", "يعلن")))
        .contains("أعلنت", "أعلنوا", "أعلنا", "أعلنتا", "تعلن", "يعلنون", "يعلنان");
  }

  @Test
  void arabicPrepositionsStayBehindTheInflectedWord() {
    assertThat(VerbForms.load(Language.ARABIC).of(List.of("جاء في", "يجيء في")))
        .contains("جاءت في", "يجيء في");
  }

  @Test
  void arabicParticiplesHaveFeminineAndPlural() {
    assertThat(VerbForms.participle("مؤكدا")).contains("مؤكدا", "مؤكدة", "مؤكدين");
  }

  @Test
  void englishSpellsRegularForms() {
    assertThat(VerbForms.load(Language.ENGLISH).of(List.of("testify")))
        .contains("testifies", "testified");
    assertThat(VerbForms.load(Language.ENGLISH).of(List.of("stress")))
        .contains("stresses", "stressed");
    assertThat(VerbForms.load(Language.ENGLISH).of(List.of("say", "says", "said")))
        .contains("say", "says", "said");
  }

  @Test
  void listedFormsAreNotInflected() {
    assertThat(VerbForms.load(Language.ARABIC).of(List.of("=بينت", "بينوا")))
        .containsExactlyInAnyOrder("بينت", "بينوا");
  }
}

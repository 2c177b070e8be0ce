package io.github.muqabala.morphology;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.muqabala.article.Language;
import io.github.muqabala.folding.Folding;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArabicLemmatizerTest {
  private final Lemmatizer lemmatizer = Lemmatizer.of(Language.ARABIC);

  private List<String> lemmas(String word) {
    return lemmatizer.propose(Folding.key(word)).stream().map(Lemmatizer.Proposal::lemma).toList();
  }

  private void leads(String word, String lemma) {
    assertThat(lemmas(word)).contains(Folding.key(lemma));
  }

  @ParameterizedTest
  @CsvSource({
    "الاتفاق, اتفاق",
    "والاتفاق, اتفاق",
    "بالاتفاق, اتفاق",
    "وبالاتفاق, اتفاق",
    "كالأسد, أسد",
    "للاتفاق, اتفاق",
    "وللاتفاق, اتفاق",
    "للغة, لغة",
    "باتفاق, اتفاق",
    "فاتفق, اتفق",
    "لدولة, دولة",
  })
  void conjunctionPrepositionAndArticleComeOff(String word, String lemma) {
    leads(word, lemma);
  }

  @ParameterizedTest
  @CsvSource({
    "كتابه, كتاب",
    "كتابهم, كتاب",
    "بكتابنا, كتاب",
    "قوته, قوة",
    "دعوتهم, دعوة",
    "أعضائه, أعضاء",
    "وزراؤها, وزراء",
    "مستواه, مستوى",
    "أعلنه, أعلن",
    "أعلنته, أعلن",
  })
  void pronounsComeOffAndTheirHostIsRestored(String word, String lemma) {
    leads(word, lemma);
  }

  @ParameterizedTest
  @CsvSource({"به, ب", "لهم, ل", "لنا, ل", "بها, ب"})
  void aPrepositionWithAPronounIsThePreposition(String word, String lemma) {
    leads(word, lemma);
  }

  @ParameterizedTest
  @CsvSource({
    "قرارات, قرار",
    "طائرات, طائرة",
    "سنوات, سنة",
    "مراقبون, مراقب",
    "مراقبين, مراقب",
    "مسؤولان, مسؤول",
    "دولتان, دولة",
    "دولتين, دولة",
    "مسؤولو, مسؤول",
    "مسؤولي, مسؤول",
    "دولتا, دولة",
    "أمريكية, أمريكي",
    "كبيرة, كبير",
    "تدريجيا, تدريجي",
    "عددًا, عدد",
  })
  void soundPluralsDualsFeminineAndAccusativeLeadToTheSingular(String word, String lemma) {
    leads(word, lemma);
  }

  @ParameterizedTest
  @CsvSource({
    "أعلنت, أعلن",
    "أعلنوا, أعلن",
    "أعلنا, أعلن",
    "قالت, قال",
    "قلت, قال",
    "قمنا, قام",
    "كنتم, كان",
    "دعت, دعا",
    "دعوا, دعا",
    "بنت, بنى",
    "استطعت, استطاع",
    "أعددت, أعد",
  })
  void thePerfectLeadsToTheThirdPersonAlsoOfWeakVerbs(String word, String lemma) {
    leads(word, lemma);
  }

  @ParameterizedTest
  @CsvSource({
    "يكتب, كتب",
    "سيكتبون, كتب",
    "ستنسحب, انسحب",
    "تستخدم, استخدم",
    "يعلن, أعلن",
    "يتوقع, توقع",
    "تقول, يقول",
    "تقول, قال",
    "يعيد, أعاد",
    "سيستعيد, استعاد",
    "يصل, وصل",
    "يبدو, بدا",
    "يدعون, دعا",
    "يجري, جرى",
    "يعطي, أعطى",
    "يكن, كان",
    "يقل, قال",
    "نواصل, واصل",
    "ليكتب, كتب",
    "يعلنها, أعلن",
  })
  void theImperfectLeadsToThePerfectOrToItsThirdPerson(String word, String lemma) {
    leads(word, lemma);
  }

  @Test
  void theWordItselfIsTheCheapestProposal() {
    assertThat(lemmatizer.propose("كتاب").get(0)).isEqualTo(new Lemmatizer.Proposal("كتاب", 0));
  }

  @ParameterizedTest
  @CsvSource({
    "طالبت, طالب, VERBAL",
    "يطالب, طالب, VERBAL",
    "التقرير, تقرير, NOMINAL",
    "معلمون, معلم, NOMINAL",
    "كتاب, كتاب, ANY",
    "كتابه, كتاب, ANY",
  })
  void anInflectionShowsTheCategoryOfItsDictionaryForm(
      String word, String lemma, Category category) {
    assertThat(lemmatizer.propose(Folding.key(word)))
        .filteredOn(p -> p.lemma().equals(Folding.key(lemma)))
        .extracting(Lemmatizer.Proposal::category)
        .containsExactly(category);
  }

  @ParameterizedTest
  @CsvSource({"لم, VERBAL", "وقد, VERBAL", "في, NOMINAL", "على, NOMINAL", "علي, ANY"})
  void aGovernorTellsWhatFollowsIt(String word, Category category) {
    assertThat(ArabicGovernors.next(word)).isEqualTo(category);
  }
}

package io.github.muqabala.morphology;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.muqabala.article.Language;
import io.github.muqabala.folding.Folding;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersianLemmatizerTest {
  private final Lemmatizer lemmatizer = Lemmatizer.of(Language.PERSIAN);

  private List<String> lemmas(String word) {
    return lemmatizer.propose(Folding.key(word)).stream().map(Lemmatizer.Proposal::lemma).toList();
  }

  private void leads(String word, String lemma) {
    assertThat(lemmas(word)).contains(Folding.key(lemma));
  }

  @ParameterizedTest
  @CsvSource({
    "رسانهها, رسانه",
    "رسانه‌های, رسانه",
    "گروههای, گروه",
    "گروههایی, گروه",
    "نیروهایشان, نیرو",
    "نیروهایش, نیرو",
    "مقامات, مقام",
    "حملات, حمله",
    "همتایان, همتا",
    "نمایندگان, نماینده",
    "کارشناسان, کارشناس",
    "کارشناسانی, کارشناس",
    "میوه‌جات, میوه",
    "مسئولین, مسئول",
  })
  void pluralsLeadToTheSingular(String word, String lemma) {
    leads(word, lemma);
  }

  @ParameterizedTest
  @CsvSource({
    "کشوری, کشور",
    "خانه‌ای, خانه",
    "خانه‌ی, خانه",
    "دنیای, دنیا",
    "زیبایی, زیبا",
    "کشورمان, کشور",
    "کتابش, کتاب",
    "خانه‌اش, خانه",
    "پایش, پا",
    "بزرگند, بزرگ",
    "مهم‌تر, مهم",
    "مهمترین, مهم",
    "بزرگ‌ترینشان, بزرگ",
  })
  void ezafePronounsCopulasAndDegreesComeOff(String word, String lemma) {
    leads(word, lemma);
  }

  @ParameterizedTest
  @CsvSource({"بهعنوان, عنوان", "به‌صورت, صورت", "بعنوان, عنوان", "وزرا, وزراء", "انشاء, انشا"})
  void attachedPrepositionsAndFinalHamzaMayBeMissing(String word, String lemma) {
    leads(word, lemma);
  }

  @ParameterizedTest
  @CsvSource({
    "می‌روند, رفتن",
    "میشود, شدن",
    "نمی‌شود, شدن",
    "نمیروم, رفتن",
    "رفتند, رفتن",
    "نرفتند, رفتن",
    "برود, رفتن",
    "بیاید, آمدن",
    "نیامد, آمدن",
    "می‌آیند, آمدن",
    "می‌گوید, گفتن",
    "بگویید, گفتن",
    "رفته‌اند, رفتن",
    "بودهایم, بودن",
    "نکرده, کردن",
    "خواهند, خواستن",
    "برمی‌گردند, برگشتن",
    "برنگشت, برگشتن",
    "بازداشتند, بازداشتن",
    "دریافته‌اند, دریافتن",
    "دارند, داشتن",
    "ندارد, داشتن",
    "نیست, بودن",
    "است, بودن",
    "می‌توان, توانستن",
    "نباید, بایستن",
  })
  void finiteVerbsAndParticiplesLeadToTheInfinitive(String word, String lemma) {
    leads(word, lemma);
  }

  @ParameterizedTest
  @CsvSource({"نمود, کردن", "گردید, شدن", "می‌سازد, کردن", "گشته, شدن"})
  void verbsThatReplaceALightVerbLeadToItToo(String word, String lemma) {
    leads(word, lemma);
  }

  @ParameterizedTest
  @CsvSource({
    "تعیین‌شده, تعیین شدن",
    "تعیینشده, تعیین شدن",
    "منتشرکرده‌اند, منتشر کردن",
    "تعیین‌کننده, تعیین کردن",
  })
  void aParticipleWrittenWithItsNounIsTheCompoundVerb(String word, String lemma) {
    leads(word, lemma);
  }

  @ParameterizedTest
  @CsvSource({"کرد, کردن", "شد, شدن", "کند, کردن", "شده, شدن", "می‌دهد, دادن"})
  void aFormOfALightVerbComesBeforeANounSpelledAlike(String word, String lemma) {
    assertThat(lemmas(word)).first().isEqualTo(Folding.key(lemma));
  }
}

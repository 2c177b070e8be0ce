package io.github.muqabala.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.muqabala.Muqabala;
import io.github.muqabala.article.Article;
import io.github.muqabala.reading.ConceptMention;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArabicReadingTest {
  private static final Muqabala MUQABALA = Muqabala.withDefaults();

  private static List<String> concepts(String text) {
    Article article = Article.of("test", text);
    return MUQABALA.read(article).concepts().stream().map(ConceptMention::concept).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "طالبت النقابة بزيادة الأجور, demand, student",
    "ذكرت الصحيفة أن الطريق مغلق, say, male",
    "غادرت القافلة المدينة, leave_depart, treacherous",
    "حذرت البلدية من السيول, warn, cautious",
  })
  void theEndingOfAVerbMakesNoNoun(String text, String verb, String noun) {
    assertThat(concepts(text)).contains(verb).doesNotContain(noun);
  }

  @ParameterizedTest
  @CsvSource({
    "التقيا في القاهرة مع وزيرة البيئة أمس, meet_encounter, vomit",
    "أعلنت الشركة أن التأمين إلزامي, insurance, heal",
    "وصل الوفد إلى أنقرة, delegation, come",
  })
  void theArticleMakesNoVerb(String text, String right, String wrong) {
    assertThat(concepts(text)).contains(right).doesNotContain(wrong);
  }

  @ParameterizedTest
  @CsvSource({
    "أعلنت الوزارة أن الغاز نفد من المدينة, gas_state, puzzle",
    "وصل الوزير إلى مكتبه في بلدة أخرى وأدان القصف, condemn, valley",
    "أعلنت الحكومة ذلك وأن القرار نهائي, announce, even_if",
    "استقبل الوزير ضيف بلاده في المطار, country, lethargy",
    "كتب الوزير إليه رسالة, to_prep, mechanism",
    "رفضت اللجنة القرار وعلى رأسها رئيسها, on_prep, ibex",
  })
  void aReadingSpelledAsInTheTextBeatsACheaperThatIsNot(String text, String right, String wrong) {
    assertThat(concepts(text)).contains(right).doesNotContain(wrong);
  }

  @ParameterizedTest
  @CsvSource({
    "اجتمعت اللجنة الوطنية في العاصمة, national",
    "أقرت الوزارة الإجراءات القانونية اللازمة, legal",
    "زار الوفد المنطقة المركزية في المدينة, central",
  })
  void aFeminineAdjectiveMayHaveTheSpellingOfANoun(String text, String adjective) {
    assertThat(concepts(text)).contains(adjective);
  }

  @ParameterizedTest
  @CsvSource({
    "الشركة قد حذر مديرها الزبائن, warn, cautious",
    "توقفت الحافلة في مارس عن العمل, march_month, exert",
  })
  void theWordBeforeTellsAVerbFromANoun(String text, String right, String wrong) {
    assertThat(concepts(text)).contains(right).doesNotContain(wrong);
  }

  @ParameterizedTest
  @CsvSource({
    "وقع الجانبان مذكرة تفاهم في الدوحة, fall_into",
    "يدخل إضراب المعلمين في أسبوعه الثاني, enter_negotiation",
    "أطلقت القوات قنابل دخانية على الحشد, name_verb",
  })
  void aPlaceIsNotTheSecondPartOfAVerb(String text, String wrong) {
    assertThat(concepts(text)).doesNotContain(wrong);
  }

  @ParameterizedTest
  @CsvSource({
    "وقال الناطق ذلك مضيفاً أن الطريق مفتوح, add_say",
    "رفضت الشركة العرض مؤكدة أن الأسعار ثابتة, stress",
    "أغلق الجسر محذراً من السيول, warn",
    "صوت مجلس محافظي الوكالة على القرار, board_of_governors",
    "تعهدت الشركة دفع الأجور, commit_pledge",
    "أفرجت السلطات عن ثلاثة صيادين, release",
  })
  void participlesAndVerbsWithoutTheirPrepositionAreRead(String text, String concept) {
    assertThat(concepts(text)).contains(concept);
  }
}

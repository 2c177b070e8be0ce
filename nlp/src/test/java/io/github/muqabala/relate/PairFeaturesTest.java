package io.github.muqabala.relate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.muqabala.Muqabala;
import io.github.muqabala.article.Article;
import io.github.muqabala.article.Language;
import io.github.muqabala.claim.Relation;
import io.github.muqabala.lexicon.Lexicon;
import io.github.muqabala.relate.PairItem.Sort;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PairFeaturesTest {
  private static final Lexicon LEXICON = Lexicon.withDefaults();
  private static final Muqabala MUQABALA = Muqabala.with(LEXICON);
  private static final Opposites OPPOSITES = Opposites.with(LEXICON);
  private static final PairReader READER = new PairReader(LEXICON, Themes.with(LEXICON));
  private static final Relation NO_RULE =
      new Relation(
          "a", "b", Relation.Type.UNDECIDED, Optional.empty(), 0, Optional.empty(), List.of());

  private static List<PairItem> items(String language, String text) {
    return READER.read(MUQABALA.read(Article.of("t", text).withLanguage(Language.of(language))));
  }

  private static Map<String, Double> features(List<PairItem> a, List<PairItem> b) {
    return new PairFeatures(PairRarity.of(List.of(a, b)), OPPOSITES)
        .of(a, b, false, NO_RULE, Map.of());
  }

  @ParameterizedTest
  @CsvSource({
    "cue.b.negation, en, He visited the museum., He never visited the museum.",
    "cue.b.negation, ar, زار المتحف, لم يزر المتحف",
    "cue.b.negation, fa, او از موزه دیدن کرد, او از موزه دیدن نکرد",
    "cue.b.lack, en, The march ended with arrests., The march ended without arrests.",
    "cue.b.lack, fa, راهپیمایی با بازداشت پایان یافت, راهپیمایی بدون بازداشت پایان یافت",
    "cue.b.denial, ar, أعلن المصرف إفلاسه, نفى المصرف إفلاسه",
    "cue.b.only, fa, کشاورزان معترض بودند, فقط کشاورزان معترض بودند",
    "cue.a.hedge, en, The dam will probably be finished., The dam will be finished.",
    "cue.b.question, ar, افتتح الجسر, هل افتتح الجسر؟",
    "swap.contrary, en, Exports of copper increased again., Exports of copper decreased again.",
    "contrary.both, ar, صعود الليرة أمام اليورو, هبوط الليرة أمام اليورو",
    "contrary.both, fa, صادرات زعفران افزایش یافت, صادرات زعفران کاهش یافت",
    "swap.both.number, en, They planted 30 trees there., They planted 80 trees there.",
    "swap.both.name, en, The queen met Macron in Rome., The queen met Merkel in Rome.",
    "miss.b.0, fa, مدیر کارخانه دیروز از کارگران تشکر کرد, مدیر از کارگران تشکر کرد",
    "contrary.verb, en, The price of copper rose again., The price of copper fell again.",
    "negated.met, fa, وزیر به مسکو سفر خواهد کرد, وزیر به مسکو سفر نخواهد کرد",
    "negated.contrary, en, The factory stayed open., The factory was not closed.",
    "lacking.met, en, They left with permission., They left without permission.",
    "both.name, en, The queen met Macron in Rome., The queen met Merkel in Rome.",
    "near.any, en, The queen met Macron in Rome., The queen met Merkel in Rome.",
    "near.contrary, ar, صعود الليرة أمام اليورو, هبوط الليرة أمام اليورو",
    "bond.course, ar, انتقل اللاعب من ميلان إلى برشلونة, انتقل اللاعب من برشلونة إلى ميلان",
    "bond.noun, en, The minister of finance resigned., The minister of labour resigned.",
    "cue.b.pending, en, The council chose a plan., The council is still examining a plan.",
    "order.inverted, en, Cats fear dogs and dogs fear wolves., Wolves fear dogs fear cats."
  })
  void each_rule_shows(String feature, String language, String first, String second) {
    assertThat(features(items(language, first), items(language, second))).containsKey(feature);
  }

  @ParameterizedTest
  @CsvSource({
    "en, The ministry opened a school in Basra., ar, افتتحت الوزارة مدرسة في البصرة",
    "fa, وزارت مدرسه‌ای در بصره افتتاح کرد, en, The ministry opened a school in Basra.",
    "ar, قتل ثلاثة جنود في الهجوم, fa, سه سرباز در حمله کشته شدند"
  })
  void statements_of_two_languages_meet_by_concepts(
      String one, String first, String other, String second) {
    assertThat(features(items(one, first), items(other, second)).getOrDefault("cov.b", 0.0))
        .isGreaterThan(0.6);
  }

  @Test
  void coverage_is_between_nothing_and_all() {
    List<PairItem> text = items("en", "The storm flooded two villages.");

    assertThat(features(text, text)).containsEntry("cov.b", 1.0).containsEntry("cov.a", 1.0);
    assertThat(features(text, items("en", "Peaches ripen slowly."))).doesNotContainKey("exact.b");
    assertThat(features(text, List.of())).doesNotContainKey("cov.b");
  }

  @Test
  void persian_negation_is_told_from_a_verb_that_opens_with_nun() {
    assertThat(items("fa", "او نامه نوشت")).noneMatch(i -> i.is(PairItem.Cue.NEGATION));
    assertThat(items("fa", "او نامه ننوشت")).anyMatch(i -> i.is(PairItem.Cue.NEGATION));
  }

  @ParameterizedTest
  @CsvSource({
    "fa, وزیر به مسکو سفر نخواهد کرد, true",
    "fa, به دلیل کمک نکردن همسایه, true",
    "fa, نبرد در نزدیکی شهر نشان داد, false",
    "ar, لم يشارك سوى ثلاثة لاعبين, false",
    "ar, لم يشارك اللاعبون, true"
  })
  void negation_is_found_in_phrases_and_not_before_an_exception(
      String language, String text, boolean negates) {
    assertThat(items(language, text).stream().anyMatch(i -> i.is(PairItem.Cue.NEGATION)))
        .isEqualTo(negates);
  }

  @Test
  void a_link_is_no_match_of_a_word_that_another_word_meets() {
    List<PairItem> fall = items("en", "The price of bread fell.");
    List<PairItem> rise = items("en", "The price of bread rose.");

    assertThat(PairMatch.of(fall, rise).shared(4)).isFalse();
  }

  @Test
  void time_is_linear_in_the_length_of_the_texts() {
    SplittableRandom random = new SplittableRandom(11);
    List<PairItem> first = new ArrayList<>();
    List<PairItem> second = new ArrayList<>();
    for (int i = 0; i < 40_000; i++) {
      first.add(word(random.nextInt(9)));
      second.add(word(random.nextInt(9)));
    }

    Map<String, Double> features =
        Assertions.assertTimeout(Duration.ofSeconds(30), () -> features(first, second));

    assertThat(features).containsEntry("cov.b", 1.0);
  }

  private static PairItem word(int number) {
    String word = "word" + number;
    return new PairItem(
        word, Set.of("w:" + word, "l:" + word), Set.of("event:war"), Sort.NOUN, Set.of());
  }
}

package io.github.muqabala.relate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.muqabala.Muqabala;
import io.github.muqabala.article.Article;
import io.github.muqabala.article.Language;
import io.github.muqabala.extract.ClaimExtractor;
import io.github.muqabala.lexicon.Lexicon;
import io.github.muqabala.reading.Reading;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PairSlotsTest {
  private static final Lexicon LEXICON = Lexicon.withDefaults();
  private static final Muqabala MUQABALA = Muqabala.with(LEXICON);
  private static final ClaimExtractor CLAIMS = ClaimExtractor.with(LEXICON);
  private static final Themes THEMES = Themes.with(LEXICON);
  private static final Signatures SIGNATURES = new Signatures(THEMES);
  private static final PairReader READER = new PairReader(LEXICON, THEMES);

  private static Reading read(String language, String text) {
    return MUQABALA.read(Article.of("t", text).withLanguage(Language.of(language)));
  }

  private static Map<String, Double> slots(String language, String a, String other, String b) {
    Reading first = read(language, a);
    Reading second = read(other, b);
    return PairSlots.of(
        SIGNATURES.of(first, CLAIMS.whole(first)),
        SIGNATURES.of(second, CLAIMS.whole(second)),
        READER.read(first),
        READER.read(second),
        THEMES);
  }

  @ParameterizedTest
  @CsvSource({
    "clash.date, en, The bridge opened on 3 May 2024., ar, افتتح الجسر في 9 مايو 2024.",
    "clash.date, ar, وقع الهجوم في السابع من مارس., fa, این حمله نهم مارس روی داد.",
    "clash.part, en, They met on Friday to build it by 2035., en, They met on Friday to build it by 2045.",
    "clash.number, en, Inflation fell to 12 percent., fa, تورم به ۳۰ درصد رسید.",
    "clash.place, ar, وقع الانفجار في بيروت., en, The explosion took place in Damascus.",
    "clash.actor, en, French warplanes hit the bridge., ar, قصفت طائرات بريطانية الجسر.",
    "clash.swap, en, Iraq beat Jordan in the final., fa, اردن عراق را در فینال شکست داد.",
    "clash.swap, en, The Indian army shot down a Pakistani drone., en, The Pakistani army shot down an Indian drone.",
    "clash.denied, en, The ministry denied that it had sold the ship., en, The ministry sold the ship.",
    "clash.ahead, fa, پارلمان ماه آینده رای خواهد داد., en, The parliament voted."
  })
  void what_fits_nothing_of_the_other_statement_clashes(
      String clash, String language, String a, String other, String b) {
    assertThat(slots(language, a, other, b)).containsKey(clash);
  }

  @ParameterizedTest
  @CsvSource({
    "en, The talks began in Kathmandu., ar, بدأت المحادثات في نيبال., more.a.place",
    "en, The bridge opened in May 2024., fa, پل در ۹ مه ۲۰۲۴ گشوده شد., more.b.date",
    "en, More than 4000 people fell ill., ar, أصيب بالمرض 4310 أشخاص., more.b.number"
  })
  void a_finer_value_is_more_and_no_clash(
      String language, String a, String other, String b, String more) {
    Map<String, Double> slots = slots(language, a, other, b);

    assertThat(slots).containsKey(more);
    assertThat(slots.keySet()).noneMatch(k -> k.startsWith("clash."));
  }

  @Test
  void a_passive_turns_the_order_of_two_names() {
    assertThat(slots("en", "Iraq beat Jordan.", "en", "Jordan was beaten by Iraq."))
        .doesNotContainKey("clash.swap");
  }

  @Test
  void joined_names_have_no_order() {
    assertThat(slots("en", "Iran and Turkey signed a pact.", "ar", "وقعت تركيا وإيران اتفاقا."))
        .doesNotContainKey("clash.swap");
  }

  @Test
  void below_and_above_one_number_exclude_each_other() {
    assertThat(
            slots(
                "en", "The price fell below 70 dollars.", "en", "The price rose above 70 dollars."))
        .containsKey("clash.number");
  }

  @Test
  void two_towns_of_a_country_that_both_name_clash() {
    assertThat(
            slots(
                "en",
                "Two trains collided near Mumbai in India.",
                "ar",
                "اصطدم قطاران قرب تشيناي في الهند."))
        .containsAnyOf(Map.entry("clash.place", 1.0), Map.entry("clash.actor", 1.0));
  }

  @Test
  void what_was_agreed_and_lies_ahead_is_no_clash_with_the_agreement() {
    assertThat(
            slots(
                "fa",
                "دو وزیر در رباط توافق کردند که پل باز شود.",
                "ar",
                "اتفق الوزيران في الرباط على فتح الجسر."))
        .doesNotContainKey("clash.ahead");
  }

  @Test
  void a_past_whose_root_opens_with_the_letter_of_the_future_lies_not_ahead() {
    assertThat(slots("ar", "سافرت الوزيرة إلى الرباط.", "en", "The minister travelled to Rabat."))
        .doesNotContainKey("clash.ahead");
  }

  @Test
  void a_town_and_its_country_have_no_order() {
    assertThat(
            slots(
                "en",
                "A dam above the Libyan city of Derna burst.",
                "fa",
                "سد شهر درنه لیبی شکست."))
        .doesNotContainKey("clash.swap");
  }

  @Test
  void a_number_that_stands_alone_against_another_is_told() {
    assertThat(slots("en", "Fire broke out in 40 shops.", "en", "Fire broke out in 90 huts."))
        .containsKey("clash.number.alone");
  }
}

package io.github.muqabala.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.muqabala.article.Article;
import io.github.muqabala.article.Language;
import io.github.muqabala.reader.TextReader;
import io.github.muqabala.reading.Provenance;
import io.github.muqabala.reading.Reading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LexiconTest {
  private static final String ROWS =
      """
      concept	pos	en	ar	fa	tags
      begin	verb	begin; start	بدأ; يبدأ; شرع في	آغاز کردن; شروع کردن	event:begin
      cease_fire	noun	ceasefire; truce	وقف إطلاق النار; هدنة	آتش‌بس	-
      exit	verb	exit; pull out	انسحب	خارج شدن; عقب‌نشینی کردن	event:movement
      express	verb	express	أعرب عن	ابراز کردن	report:neutral
      have_to	verb	have to	كان عليه	ناچار بودن	modal:necessity
      here	func	here	هنا	اینجا	stop
      ina	name	INA	واع	ایرنا	name:ORG
      minister	noun	minister	وزير; وزراء	وزیر; وزرا	role
      on	func	on	على	بر; روی	stop
      ali	name	Ali	علي	علی	name:PERSON
      prime_minister	noun	prime minister	رئيس الوزراء	نخست‌وزیر	role
      us	func	us	إيانا	ما را	stop
      unicef	name	UNICEF	اليونيسف	یونیسف	name:ORG
      usa	name	US; U.S.; United States	الولايات المتحدة	ایالات متحده	name:PLACE
      """;

  @TempDir private Path folder;

  private Lexicon lexicon() {
    return Lexicon.of(file("rows.tsv", ROWS));
  }

  private Path file(String name, String content) {
    try {
      return Files.writeString(folder.resolve(name), content);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private List<String> find(Language language, String text) {
    Article article = Article.of("test", text);
    Reading reading =
        Reading.of(
            article,
            language,
            TextReader.of(language).read(article),
            new Provenance("test", "test", "test", "none", Map.of()));
    return lexicon().find(reading).stream()
        .map(m -> m.concept() + "=" + m.span().of(text))
        .toList();
  }

  @ParameterizedTest
  @CsvSource({"آتش‌بس", "آتش بس", "آتشبس"})
  void halfSpaceSpaceAndJoinedWritingAreOneForm(String written) {
    assertThat(find(Language.PERSIAN, written)).containsExactly("cease_fire=" + written);
  }

  @Test
  void theLongerExpressionHidesTheShorterInsideIt() {
    assertThat(find(Language.ENGLISH, "The prime minister met the minister."))
        .containsExactly("prime_minister=prime minister", "minister=minister");
  }

  @ParameterizedTest
  @CsvSource({"cease fire", "cease-fire", "ceasefire"})
  void aHyphenOrABlankInAnEnglishCompoundMeansNothing(String written) {
    assertThat(find(Language.ENGLISH, "a " + written + " holds"))
        .containsExactly("cease_fire=" + written);
  }

  @Test
  void shortWordsDoNotJoinToAnother() {
    assertThat(find(Language.ENGLISH, "what he re-did, he redid")).isEmpty();
  }

  @Test
  void ofFormsThatFoldAlikeTheOneWrittenAsInTheTextWins() {
    assertThat(find(Language.ENGLISH, "the US helped us")).containsExactly("usa=US", "us=us");
    assertThat(find(Language.ARABIC, "سلم علي على الوزير")).contains("ali=علي", "on=على");
  }

  @Test
  void theConjunctionWrittenWithAnArabicWordIsLeftOut() {
    assertThat(find(Language.ARABIC, "وانسحب")).containsExactly("exit=انسحب");
  }

  @Test
  void otherWordsMayStandBetweenTheWordsOfAVerb() {
    assertThat(find(Language.PERSIAN, "نیروها از شهر خارج خواهند شد"))
        .contains("exit=خارج خواهند شد");
    assertThat(find(Language.ENGLISH, "They pull all their men out."))
        .contains("exit=pull all their men out");
    assertThat(find(Language.ARABIC, "أعرب الوزير عن أمله")).contains("express=أعرب الوزير عن");
  }

  @Test
  void aVerbThatGovernsAnotherIsNotParted() {
    assertThat(find(Language.ENGLISH, "They have to wait.")).contains("have_to=have to");
    assertThat(find(Language.ENGLISH, "They have promised to wait.")).isEmpty();
  }

  @Test
  void anAbbreviationIsWrittenLikeOne() {
    assertThat(find(Language.ENGLISH, "In a word: ina")).isEmpty();
    assertThat(find(Language.ENGLISH, "INA quotes Unicef"))
        .containsExactly("ina=INA", "unicef=Unicef");
  }

  @Test
  void theNearerNounTakesTheLightVerb() {
    assertThat(find(Language.PERSIAN, "عقب‌نشینی را آغاز کردند")).contains("begin=آغاز کردند");
  }

  @Test
  void punctuationKeepsTheWordsOfAVerbApart() {
    assertThat(find(Language.ENGLISH, "They pull; the men go out.")).isEmpty();
  }

  @Test
  void rowsOfTheUserAddFormsToKnownConcepts() {
    Path more =
        file("more.tsv", LexiconFile.HEADER + "\nminister\tnoun\tcabinet member\tوزير\tوزیر\t-\n");

    Lexicon both = lexicon().plus(more);

    assertThat(both.concepts()).hasSameSizeAs(lexicon().concepts());
    assertThat(both.concept("minister"))
        .hasValueSatisfying(
            c ->
                assertThat(c.forms().get(Language.ENGLISH))
                    .containsExactly("minister", "cabinet member"));
    assertThat(both.version()).isNotEqualTo(lexicon().version());
  }

  @Test
  void equalRowsGiveEqualVersions() {
    assertThat(lexicon().version()).isEqualTo(lexicon().version()).hasSize(12);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A b|noun|x|ا|ا|-|concept must match [a-z][a-z0-9_]*, got A b",
        "a|thing|x|ا|ا|-|part of speech must be one of [adj, adv, func, name, noun, num, phrase,"
            + " verb], got thing",
        "a|noun|x; x|ا|ا|-|form must not stand twice, got x",
        "a|noun|x;|ا|ا|-|form must not be empty in x;",
        "a|noun|x|ا|ا|event:party|tag must be from the closed list, got event:party",
        "a|name|x|ا|ا|-|name a must have a tag name:…",
        "a|noun|x|ا|ا|family:B|tag must be from the closed list, got family:B",
      })
  void aBrokenRowIsNamedWithFileLineAndRule(
      String id, String pos, String en, String ar, String fa, String tags, String rule) {
    Path file =
        file(
            "bad.tsv",
            LexiconFile.HEADER + "\n" + String.join("\t", id, pos, en, ar, fa, tags) + "\n");

    assertThatThrownBy(() -> Lexicon.of(file))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("bad.tsv: line 2: " + rule);
  }

  @Test
  void aMissingCellIsNamed() {
    Path file = file("bad.tsv", LexiconFile.HEADER + "\na\tnoun\tx\tا\t\t-\n");

    assertThatThrownBy(() -> Lexicon.of(file))
        .hasMessage("bad.tsv: line 2: cell must not be empty in row a");
  }

  @Test
  void aFileWithoutHeaderIsRefused() {
    Path file = file("bad.tsv", "a\tnoun\tx\tا\tا\t-\n");

    assertThatThrownBy(() -> Lexicon.of(file))
        .hasMessageStartingWith("bad.tsv: line 1: header must");
  }

  @Test
  void synsetsOfWordnetsInSeveralLanguagesMeet() {
    Path english =
        file(
            "wn-eng.tab",
            "# WordNet\teng\thttp://example.org\tfree\n02084071-n\teng:lemma\twatch_dog\n");
    Path arabic =
        file(
            "wn-arb.tab",
            """
            # AWN\tarb\thttp://example.org\tfree
            02084071-n\tarb:lemma\tكلب حراسة
            02084071-n\tarb:brokenplural\tكلاب حراسة
            02084071-n\tarb:root\tكلب
            """);

    Lexicon lexicon = lexicon().plusWordnet(List.of(english, arabic));

    assertThat(lexicon.concept("wn_02084071_n"))
        .hasValueSatisfying(
            c -> {
              assertThat(c.pos()).isEqualTo("noun");
              assertThat(c.forms())
                  .isEqualTo(
                      Map.of(
                          Language.ENGLISH,
                          List.of("watch dog"),
                          Language.ARABIC,
                          List.of("كلب حراسة", "كلاب حراسة")));
            });
  }

  @Test
  void aFileThatIsNoWordnetIsRefused() {
    Path file = file("x.tab", "# X\tdeu\n");

    assertThatThrownBy(() -> lexicon().plusWordnet(List.of(file)))
        .hasMessage(
            "x.tab: line 1: must be # name, tab, and one of arb, ara, eng, fas, pes, got # X\tdeu");
  }

  @Test
  void aPrepositionAtTheEndOfAFormMayBeWrittenWithTheNextWord() {
    Path more =
        file(
            "more.tsv",
            LexiconFile.HEADER
                + "\naccording\tfunc\taccording to\tوفقا ل\tبه گفته\treport:neutral\n");
    Article article = Article.of("test", "وفقا للوزير");
    Reading reading =
        Reading.of(
            article,
            Language.ARABIC,
            TextReader.of(Language.ARABIC).read(article),
            new Provenance("test", "test", "test", "none", Map.of()));

    assertThat(lexicon().plus(more).find(reading))
        .extracting(m -> m.concept() + "=" + m.span().of(article.text()))
        .contains("according=وفقا", "minister=للوزير");
  }
}

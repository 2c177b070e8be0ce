package io.github.muqabala.name;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.muqabala.Muqabala;
import io.github.muqabala.article.Article;
import io.github.muqabala.article.Language;
import io.github.muqabala.data.DataFile;
import io.github.muqabala.lexicon.Concept;
import io.github.muqabala.lexicon.Lexicon;
import io.github.muqabala.reading.Mention;
import io.github.muqabala.reading.Reading;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class MentionFinderTest {
  private static final Muqabala MUQABALA = Muqabala.withDefaults();

  private static Reading read(Language language, String text) {
    return MUQABALA.read(Article.of("test", text).withLanguage(language));
  }

  private static List<List<String>> table() {
    return DataFile.rows(MentionFinderTest.class, "mentions.tsv", 4);
  }

  @TestFactory
  Stream<DynamicTest> everyRuleOfTheTableHolds() {
    return table().stream()
        .map(row -> DynamicTest.dynamicTest(row.get(1) + ": " + row.get(2), () -> check(row)));
  }

  private static void check(List<String> row) {
    Reading reading = read(Language.of(row.get(0)), row.get(2));
    for (String wanted : DataFile.forms(row.get(3))) {
      if (wanted.startsWith("!")) {
        assertThat(reading.mentions())
            .as(row.get(2))
            .noneMatch(m -> reading.text(m.span()).equals(wanted.substring(1)));
      } else {
        assertThat(reading.mentions().stream().map(m -> printed(reading, m, wanted)).toList())
            .as(row.get(2))
            .contains(wanted);
      }
    }
  }

  private static String printed(Reading reading, Mention mention, String wanted) {
    String id = wanted.contains("=") ? "=" + mention.id() : "";
    return reading.text(mention.span()) + id + ":" + mention.type();
  }

  @ParameterizedTest
  @CsvSource({
    "'قال أنطونيو غوتيريس إن الوضع صعب.', 'انطونیو گوترش گفت وضع دشوار است.'",
    "'وصل سيرغي لافروف إلى عمان.', 'سرگئی لاوروف به امان رسید.'",
  })
  void anotherSpellingOfAKnownPersonHasTheKnownIdentifier(String arabic, String persian) {
    String one = person(read(Language.ARABIC, arabic));
    String other = person(read(Language.PERSIAN, persian));

    assertThat(one).isEqualTo(other).doesNotEndWith("_person");
  }

  private static String person(Reading reading) {
    return reading.mentions().stream()
        .filter(m -> m.type() == Mention.Type.PERSON)
        .map(Mention::id)
        .findFirst()
        .orElse("");
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void mentionsStandInTheTextInOrderAndOnlyOnce(Language language) {
    for (List<String> row : table()) {
      List<Mention> mentions = read(language, row.get(2)).mentions();

      assertThat(mentions).doesNotHaveDuplicates();
      assertThat(mentions).isSortedAccordingTo((a, b) -> a.span().start() - b.span().start());
      assertThat(mentions).allMatch(m -> m.span().end() <= row.get(2).length());
    }
  }

  @Test
  void theSameTextGivesTheSameMentionsAgain() {
    for (List<String> row : table()) {
      Language language = Language.of(row.get(0));

      assertThat(read(language, row.get(2)).mentions())
          .isEqualTo(read(language, row.get(2)).mentions());
    }
  }

  @Test
  void anyWordsInAnyOrderAreRead() {
    long seed = 20240817;
    SplittableRandom random = new SplittableRandom(seed);
    List<String> words =
        table().stream().flatMap(row -> Stream.of(row.get(2).split(" ", -1))).toList();
    for (int i = 0; i < 60; i++) {
      StringBuilder text = new StringBuilder();
      for (int j = 0; j < 40; j++) {
        text.append(words.get(random.nextInt(words.size()))).append(' ');
      }
      for (Language language : Language.values()) {
        assertThat(read(language, text.toString()).mentions()).as("seed %s", seed).isNotNull();
      }
    }
  }

  @Test
  void namesOfTheUsersOwnAreFoundWithTheirIdentifier() {
    Concept town =
        new Concept(
            "qarnabad",
            "name",
            Map.of(Language.ARABIC, List.of("قرناباد"), Language.PERSIAN, List.of("قرن‌آباد")),
            List.of("name:PLACE"));
    Muqabala muqabala = Muqabala.with(Lexicon.withDefaults().plus(List.of(town)));

    Reading reading =
        muqabala.read(Article.of("x", "باران در قرن آباد بارید.").withLanguage(Language.PERSIAN));

    assertThat(reading.mentions())
        .anyMatch(m -> m.id().equals("qarnabad") && reading.text(m.span()).equals("قرن آباد"));
  }
}

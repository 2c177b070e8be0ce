package io.github.muqabala.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.muqabala.Muqabala;
import io.github.muqabala.article.Article;
import io.github.muqabala.article.Language;
import io.github.muqabala.data.DataFile;
import io.github.muqabala.reading.Attribution;
import io.github.muqabala.reading.Reading;
import io.github.muqabala.reading.SourceLink;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Tables of rules, one row each: what the rule is called, a passage, and the attributions it must
 * give, as {@code D chain :: content} for direct and {@code I chain :: content} for indirect
 * speech.
 */
class AttributionCasesTest {
  private static final Muqabala MUQABALA = Muqabala.withDefaults();
  private static final int ROWS = 120;
  private static final int TRAPS = 30;

  @ParameterizedTest(name = "ar: {0}")
  @MethodSource("arabic")
  void attributesArabicByRule(String rule, String text, String expected) {
    assertThat(found(text, Language.ARABIC)).as(rule).isEqualTo(expected);
  }

  @ParameterizedTest(name = "en: {0}")
  @MethodSource("english")
  void attributesEnglishByRule(String rule, String text, String expected) {
    assertThat(found(text, Language.ENGLISH)).as(rule).isEqualTo(expected);
  }

  @ParameterizedTest(name = "fa: {0}")
  @MethodSource("persian")
  void attributesPersianByRule(String rule, String text, String expected) {
    assertThat(found(text, Language.PERSIAN)).as(rule).isEqualTo(expected);
  }

  @Test
  void everyLanguageHasAtLeastAHundredAndTwentyRulesAndThirtyTraps() {
    for (Language language : Language.values()) {
      List<Arguments> rows = rows(language).toList();
      long traps = rows.stream().filter(r -> r.get()[0].toString().startsWith("trap")).count();

      assertThat(rows).as("rows of %s", language).hasSizeGreaterThanOrEqualTo(ROWS);
      assertThat(traps).as("traps of %s", language).isGreaterThanOrEqualTo(TRAPS);
    }
  }

  @Test
  void noRuleIsNamedTwiceInALanguage() {
    for (Language language : Language.values()) {
      assertThat(rows(language).map(r -> r.get()[0]).toList()).doesNotHaveDuplicates();
    }
  }

  static Stream<Arguments> arabic() {
    return rows(Language.ARABIC);
  }

  static Stream<Arguments> english() {
    return rows(Language.ENGLISH);
  }

  static Stream<Arguments> persian() {
    return rows(Language.PERSIAN);
  }

  private static String found(String text, Language language) {
    return found(MUQABALA.read(Article.of("case", text).withLanguage(language)));
  }

  /** Returns the attributions of a reading as the tables write them. */
  static String found(Reading reading) {
    return reading.attributions().isEmpty()
        ? "-"
        : reading.attributions().stream()
            .map(a -> line(reading, a))
            .collect(Collectors.joining(" || "));
  }

  private static String line(Reading reading, Attribution attribution) {
    String chain =
        attribution.chain().stream().map(SourceLink::name).collect(Collectors.joining(" > "));
    return attribution.speech().name().charAt(0)
        + " "
        + chain
        + " :: "
        + reading.text(attribution.content());
  }

  /** Returns the rows of all tables of a language. */
  private static Stream<Arguments> rows(Language language) {
    return Stream.of("cases", "fresh", "second").flatMap(table -> rows(table, language));
  }

  private static Stream<Arguments> rows(String table, Language language) {
    String name = table + "_" + language.code() + ".tsv";
    return DataFile.rows(AttributionCasesTest.class, name, 3).stream()
        .skip(1)
        .map(cells -> Arguments.of(cells.get(0), cells.get(1).replace("\\n", "\n"), cells.get(2)));
  }
}

package io.github.muqabala.wording;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.muqabala.Readings;
import io.github.muqabala.article.Language;
import io.github.muqabala.data.DataFile;
import io.github.muqabala.judgement.Evidence.Kind;
import io.github.muqabala.wording.Expression.Strength;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What every wording list must keep to, whoever widens it. */
class WordingListsTest {
  private static final Wording WORDING = Wording.withDefaults();

  private static List<List<String>> rows(String table, Language language, int cells) {
    return DataFile.rows(WordingListsTest.class, table, cells).stream()
        .filter(r -> r.get(0).equals(language.code()))
        .toList();
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void ordinary_words_of_news_take_no_side(Language language) {
    List<List<String>> words = rows("plain.tsv", language, 2);

    assertThat(words).hasSizeGreaterThanOrEqualTo(300);
    for (List<String> row : words) {
      assertThat(WORDING.find(Readings.of(language, row.get(1)))).as(row.get(1)).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void ordinary_sentences_with_words_that_look_loaded_take_no_side(Language language) {
    for (List<String> row : rows("ordinary.tsv", language, 2)) {
      assertThat(WORDING.find(Readings.of(language, row.get(1))))
          .as(row.get(1))
          .allMatch(f -> f.expression().strength() == Strength.WEAK);
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void each_kind_but_cues_of_attribution_has_many_expressions(Language language) {
    Set<Kind> kinds = EnumSet.allOf(Kind.class);
    kinds.remove(Kind.ATTRIBUTION_CUE);

    for (Kind kind : kinds) {
      assertThat(WORDING.expressions(language).stream().map(Expression::kind))
          .as("%s %s", language, kind)
          .filteredOn(Optional.of(kind)::equals)
          .hasSizeGreaterThanOrEqualTo(15);
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void no_form_is_listed_in_two_spellings(Language language) {
    Spelling spelling = Spelling.of(language);
    List<String> keys =
        WORDING.expressions(language).stream()
            .map(e -> String.join(spelling.separator(), spelling.words(e.form())))
            .toList();
    Set<String> seen = new HashSet<>();

    assertThat(keys).allMatch(seen::add);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void a_neutral_counterpart_is_not_itself_strong(Language language) {
    for (Expression expression : WORDING.expressions(language)) {
      expression
          .neutral()
          .ifPresent(
              n ->
                  assertThat(WORDING.find(Readings.of(language, n)))
                      .as("%s: %s", expression.form(), n)
                      .noneMatch(f -> f.expression().strength() == Strength.STRONG));
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void no_side_of_a_conflict_has_twice_the_strong_words_of_the_other(Language language) {
    Map<String, Map<String, Long>> counts = new TreeMap<>();
    for (List<String> row : rows("sides.tsv", language, 4)) {
      Set<String> words = Set.copyOf(Arrays.asList(row.get(3).split(" ", -1)));
      long strong =
          WORDING.expressions(language).stream()
              .filter(e -> e.strength() == Strength.STRONG && e.kind().isPresent())
              .filter(e -> Arrays.stream(e.form().split(" ", -1)).anyMatch(words::contains))
              .count();
      counts.computeIfAbsent(row.get(1), c -> new TreeMap<>()).put(row.get(2), strong);
    }

    assertThat(counts).hasSizeGreaterThanOrEqualTo(8);
    counts.forEach(
        (conflict, sides) -> {
          assertThat(sides).as(conflict).hasSize(2);
          List<Long> sorted = sides.values().stream().sorted().collect(Collectors.toList());
          assertThat(sorted.get(0)).as(conflict).isGreaterThanOrEqualTo(8);
          assertThat(sorted.get(1)).as(conflict).isLessThan(2 * sorted.get(0));
        });
  }
}

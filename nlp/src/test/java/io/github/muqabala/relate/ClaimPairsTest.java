package io.github.muqabala.relate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.muqabala.Muqabala;
import io.github.muqabala.article.Article;
import io.github.muqabala.article.Language;
import io.github.muqabala.claim.Relation;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Nine suites of pairs of statements: {@code third_pairs.tsv}, written before these rules, and
 * {@code ninth_pairs.tsv}, both set aside, and seven others, on which the rules were made and to
 * which the weights are fitted. The floors lie a little below what was measured.
 */
class ClaimPairsTest {
  private static final double NINTH_FLOOR = 0.78;
  private static final double THIRD_FLOOR = 0.85;

  private record Row(String first, String second, Article one, Article other, String relation) {}

  @ParameterizedTest
  @CsvSource({
    "claim_pairs.tsv, 300",
    "fresh_pairs.tsv, 150",
    "third_pairs.tsv, 190",
    "fourth_pairs.tsv, 200",
    "fifth_pairs.tsv, 200",
    "sixth_pairs.tsv, 290",
    "seventh_pairs.tsv, 210",
    "eighth_pairs.tsv, 280",
    "ninth_pairs.tsv, 140"
  })
  void a_suite_is_large_and_has_six_language_combinations(String file, int pairs)
      throws IOException {
    List<Row> rows = rows(file);

    assertThat(rows).hasSizeGreaterThanOrEqualTo(pairs);
    assertThat(
            rows.stream()
                .map(
                    r ->
                        r.first().compareTo(r.second()) < 0
                            ? r.first() + r.second()
                            : r.second() + r.first())
                .distinct())
        .hasSize(6);
  }

  @ParameterizedTest
  @CsvSource({
    "claim_pairs.tsv, 0.91",
    "fresh_pairs.tsv, 0.84",
    "fourth_pairs.tsv, 0.83",
    "fifth_pairs.tsv, 0.82",
    "sixth_pairs.tsv, 0.77",
    "seventh_pairs.tsv, 0.81",
    "eighth_pairs.tsv, 0.80"
  })
  void relations_of_a_suite_keep_their_macro_f1(String file, double floor) throws IOException {
    assertThat(macroF1(rows(file))).isGreaterThanOrEqualTo(floor);
  }

  @Test
  void relations_of_pairs_set_aside_keep_their_macro_f1() throws IOException {
    assertThat(macroF1(rows("third_pairs.tsv"))).isGreaterThanOrEqualTo(THIRD_FLOOR);
    assertThat(macroF1(rows("ninth_pairs.tsv"))).isGreaterThanOrEqualTo(NINTH_FLOOR);
  }

  private static double macroF1(List<Row> rows) {
    List<Relation> found =
        Muqabala.withDefaults()
            .relatePairs(
                rows.stream().map(Row::one).toList(), rows.stream().map(Row::other).toList());

    double sum = 0;
    List<String> classes = rows.stream().map(Row::relation).distinct().toList();
    for (String relation : classes) {
      int right = 0;
      int said = 0;
      int wanted = 0;
      for (int i = 0; i < rows.size(); i++) {
        boolean mine = found.get(i).type().name().equals(relation);
        boolean gold = rows.get(i).relation().equals(relation);
        right += mine && gold ? 1 : 0;
        said += mine ? 1 : 0;
        wanted += gold ? 1 : 0;
      }
      sum += 2.0 * right / (said + wanted);
    }

    return sum / classes.size();
  }

  private static List<Row> rows(String file) throws IOException {
    List<Row> rows = new ArrayList<>();
    try (InputStream in = Objects.requireNonNull(ClaimPairsTest.class.getResourceAsStream(file))) {
      for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList()) {
        String[] cells = line.split("\t", -1);
        if (line.startsWith("#") || cells[0].equals("topic")) {
          continue;
        }
        rows.add(
            new Row(
                cells[2],
                cells[3],
                article(cells[1] + "-a", cells[4], cells[2]),
                article(cells[1] + "-b", cells[5], cells[3]),
                cells[6]));
      }
    }
    return rows;
  }

  private static Article article(String id, String text, String language) {
    return Article.of(id, text).withLanguage(Language.of(language));
  }
}

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

/** Topics whose number is a multiple of three are held out from tuning. */
class ClaimPairsTest {
  private static final double FLOOR = 0.8;

  private record Row(String first, String second, Article one, Article other, String relation) {}

  @Test
  void the_suite_has_three_hundred_pairs_over_six_language_combinations() throws IOException {
    List<Row> rows = rows();

    assertThat(rows).hasSizeGreaterThanOrEqualTo(300);
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

  @Test
  void relations_of_the_tuning_topics_keep_their_macro_f1() throws IOException {
    List<Row> rows = rows().stream().filter(r -> topic(r.one().id()) % 3 != 0).toList();
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

    assertThat(sum / classes.size()).isGreaterThanOrEqualTo(FLOOR);
  }

  private static int topic(String id) {
    return Integer.parseInt(id.substring(1, 3));
  }

  private static List<Row> rows() throws IOException {
    List<Row> rows = new ArrayList<>();
    try (InputStream in =
        Objects.requireNonNull(ClaimPairsTest.class.getResourceAsStream("claim_pairs.tsv"))) {
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

package io.github.muqabala.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.muqabala.evaluation.Evaluation;
import io.github.muqabala.evaluation.SpanKind;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Invented articles in Persian, Arabic and English, written and annotated before any rule was
 * looked at.
 *
 * <p>The errors in {@code set_aside} are only counted; those in {@code development} may be looked
 * at. The floors lie a little below what was measured last.
 */
class UnseenArticlesTest {
  private static final Map<Half, Path> ANALYSES = new EnumMap<>(Half.class);

  @TempDir private static Path folder;

  private enum Half {
    DEVELOPMENT("development"),
    SET_ASIDE("set_aside");

    private final String label;

    Half(String label) {
      this.label = label;
    }

    Path articles() throws URISyntaxException {
      return Path.of(
          Objects.requireNonNull(UnseenArticlesTest.class.getResource("unseen/" + label)).toURI());
    }
  }

  @BeforeAll
  static void analyze() throws IOException, URISyntaxException {
    for (Half half : Half.values()) {
      Run run = Run.of("analyze", half.articles());
      ANALYSES.put(half, Files.writeString(folder.resolve(half.label + ".jsonl"), run.out()));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "DEVELOPMENT, SENTENCES,    0.92",
    "DEVELOPMENT, LOADED,       0.72",
    "DEVELOPMENT, MENTIONS,     0.91",
    "DEVELOPMENT, ATTRIBUTIONS, 0.85",
    "DEVELOPMENT, TIMES,        0.89",
    "DEVELOPMENT, QUANTITIES,   0.91",
    "SET_ASIDE,   SENTENCES,    0.84",
    "SET_ASIDE,   LOADED,       0.53",
    "SET_ASIDE,   MENTIONS,     0.82",
    "SET_ASIDE,   ATTRIBUTIONS, 0.82",
    "SET_ASIDE,   TIMES,        0.77",
    "SET_ASIDE,   QUANTITIES,   0.89",
  })
  void articles_that_no_rule_was_made_for_are_read_nearly_as_well(
      Half half, SpanKind kind, double floor) throws URISyntaxException {
    Path gold = half.articles().resolve("gold").resolve(kind.label() + ".tsv");
    Path analysis = Objects.requireNonNull(ANALYSES.get(half));

    double figure = Evaluation.withDefaults().spans(kind, analysis, gold).figure().value();

    assertThat(figure).as("F1 with value").isGreaterThanOrEqualTo(floor);
  }

  @Test
  void no_article_stands_in_both_halves() throws IOException, URISyntaxException {
    try (var development = Files.list(Half.DEVELOPMENT.articles());
        var aside = Files.list(Half.SET_ASIDE.articles())) {
      var names = development.map(p -> p.getFileName().toString()).filter(n -> n.endsWith(".txt"));

      assertThat(names)
          .doesNotContainAnyElementsOf(
              aside.map(p -> p.getFileName().toString()).filter(n -> n.endsWith(".txt")).toList());
    }
  }
}

package io.github.muqabala.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.muqabala.article.UnreadableArticleException;
import io.github.muqabala.statistics.Estimate;
import io.github.muqabala.statistics.Resampling;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpanEvaluationTest {
  @TempDir private Path folder = Path.of("");
  private TestFiles files = new TestFiles(folder);

  @BeforeEach
  void open() {
    files = new TestFiles(folder);
  }

  /** An analysed article whose times are given as {@code start-end=value}. */
  private static String times(String id, String... times) {
    return analysis(id, "times", "value", times);
  }

  private static String analysis(String id, String key, String value, String... spans) {
    String entries =
        Stream.of(spans)
            .map(
                span -> {
                  String[] parts = span.split("[-=]", 3);
                  return "{\"start\":%s,\"end\":%s,\"%s\":\"%s\"}"
                      .formatted(parts[0], parts[1], value, parts[2]);
                })
            .reduce((one, other) -> one + "," + other)
            .orElse("");
    return "{\"article\":{\"id\":\"%s\"},\"%s\":[%s]}".formatted(id, key, entries);
  }

  private static Result evaluate(SpanKind kind, Path analyses, Path gold) {
    return Evaluation.withDefaults().spans(kind, analyses, gold);
  }

  private static Score score(Result result, String name) {
    return result.score(name).orElseThrow();
  }

  private static void counts(Score score, int right, int found, int wanted) {
    assertThat(new int[] {score.right(), score.found(), score.wanted()})
        .containsExactly(right, found, wanted);
  }

  @Test
  void a_span_is_found_where_half_of_the_shorter_is_shared() {
    Path gold =
        files.table(
            "times.tsv", "article start end iso", "a 0 10 2025-09", "a 20 30 2025", "a 40 50 2026");
    // The first is exact, the second shares 5 of 10 units, the third 4 of 10.
    Path out = files.lines("o.jsonl", times("a", "0-10=2025-09", "25-35=2024", "46-56=2026"));

    Result result = evaluate(SpanKind.TIMES, out, gold);

    counts(score(result, "overlapping_span"), 2, 3, 3);
    counts(score(result, "exact_span"), 1, 3, 3);
    // Of the two that are found, one has the right value: 1 of 3 and 1 of 3.
    counts(score(result, "with_value"), 1, 3, 3);
    assertThat(result.headline()).isEqualTo("F1 with value");
    assertThat(result.figure().value()).isCloseTo(1 / 3.0, within(1e-12));
  }

  @Test
  void spans_are_used_once_and_the_greatest_overlap_is_paired_first() {
    Path gold = files.table("times.tsv", "article start end iso", "a 0 10 2025", "a 10 20 2026");
    // The long span shares 4 units with the first and 10 with the second, which gets it.
    Path out = files.lines("o.jsonl", times("a", "6-20=2026"));

    Result result = evaluate(SpanKind.TIMES, out, gold);

    counts(score(result, "with_value"), 1, 1, 2);
    // Precision 1, recall 1/2: F1 2/3.
    assertThat(result.figure().value()).isCloseTo(2 / 3.0, within(1e-12));
  }

  @ParameterizedTest
  @CsvSource({
    "kind, VAGUE",
    "kind, STAMP",
    "kind, ORDINAL",
    "kind, UNIVERSAL",
    "mention, NOMINAL",
    "optional, yes",
    "strength, weak"
  })
  void some_rows_count_neither_way(String column, String cell) {
    Path gold =
        files.table(
            "times.tsv",
            "article start end iso " + column,
            "a 0 10 2025 x",
            "a 20 30 2026 " + cell,
            "a 40 50 2027 " + cell);
    // The second row is found, with another value; the third is not: neither matters.
    Path out = files.lines("o.jsonl", times("a", "0-10=2025", "20-30=1999"));

    Result result = evaluate(SpanKind.TIMES, out, gold);

    counts(score(result, "with_value"), 1, 1, 1);
    assertThat(result.counts()).containsEntry("optional_left_out", 2);
  }

  @Test
  void an_alternative_is_as_right_as_the_value() {
    Path gold =
        files.table(
            "times.tsv", "article start end iso alt", "a 0 9 P7D P1W|2026-W01", "a 10 19 2026 -");
    Path out = files.lines("o.jsonl", times("a", "0-9=2026-W01", "10-19=-"));

    counts(score(evaluate(SpanKind.TIMES, out, gold), "with_value"), 1, 2, 2);
  }

  @Test
  void an_alternative_label_of_a_sentence_has_a_figure_of_its_own() {
    Path gold =
        files.table(
            "sentences.tsv",
            "article start end label alt",
            "a 0 9 MIXED EDITORIAL",
            "a 10 19 FACTUAL -");
    Path out =
        files.lines(
            "o.jsonl", analysis("a", "sentences", "label", "0-9=EDITORIAL", "10-19=FACTUAL"));

    Result result = evaluate(SpanKind.SENTENCES, out, gold);

    counts(score(result, "with_value_or_alternative"), 2, 2, 2);
    counts(score(result, "with_value"), 1, 2, 2);
    counts(score(result, "EDITORIAL"), 0, 1, 0);
    counts(score(result, "MIXED"), 0, 0, 1);
    assertThat(result.confusion())
        .containsEntry("MIXED", Map.of("EDITORIAL", 1, "FACTUAL", 0))
        .containsEntry("FACTUAL", Map.of("EDITORIAL", 0, "FACTUAL", 1));
    // F1 is 1 for FACTUAL and 0 for MIXED; EDITORIAL is no class of the annotation.
    assertThat(result.figures()).containsEntry("macro_f1", Estimate.of(0.5));
    // Observed agreement 1/2. Shares: gold MIXED 1/2, FACTUAL 1/2; found EDITORIAL 1/2, FACTUAL
    // 1/2. By chance 1/4, so kappa is (1/2 - 1/4) / (3/4).
    assertThat(result.figure("cohen_kappa").orElseThrow().value())
        .isCloseTo(1 / 3.0, within(1e-12));
  }

  @Test
  void a_type_is_counted_by_class_with_what_is_missed_and_what_is_too_much() {
    Path gold =
        files.table(
            "mentions.tsv", "article start end type", "a 0 5 PLACE", "a 10 15 ORG", "a 20 25 ORG");
    Path out =
        files.lines(
            "o.jsonl", analysis("a", "mentions", "type", "0-5=PLACE", "10-15=PLACE", "90-95=ORG"));

    Result result = evaluate(SpanKind.MENTIONS, out, gold);

    counts(score(result, "PLACE"), 1, 2, 1);
    counts(score(result, "ORG"), 0, 1, 2);
    assertThat(result.confusion())
        .containsEntry("PLACE", Map.of("ORG", 0, "PLACE", 1, "(none)", 0))
        .containsEntry("ORG", Map.of("ORG", 0, "PLACE", 1, "(none)", 1))
        .containsEntry("(none)", Map.of("ORG", 1, "PLACE", 0, "(none)", 0));
  }

  @Test
  void of_a_chain_the_last_link_counts_with_half_of_its_words() {
    Path gold =
        files.table(
            "attributions.tsv",
            "article content_start content_end chain",
            "a 0 9 تابناک~>~ایسنا~>~منبع~آگاه~عراقی",
            "a 10 19 شفق~نيوز~>~مصدر~أمني~عراقي~مطلع");
    // «یک منبع آگاه» has two of the three words, «مصدر» one of four.
    Path out =
        files.lines(
            "o.jsonl",
            "{\"article\":{\"id\":\"a\"},\"attributions\":["
                + "{\"content\":{\"start\":0,\"end\":9},\"chain\":[{\"name\":\"تابناك\"},{\"name\":\"یک منبع آگاه\"}]},"
                + "{\"content\":{\"start\":10,\"end\":19},\"chain\":[{\"name\":\"مصدر\"}]}]}");

    Result result = evaluate(SpanKind.ATTRIBUTIONS, out, gold);

    counts(score(result, "overlapping_span"), 2, 2, 2);
    counts(score(result, "with_value"), 1, 2, 2);
  }

  @Test
  void loaded_passages_are_the_evidence_of_sentences_without_the_cues() {
    Path gold =
        files.table("loaded.tsv", "article start end kind strength", "a 0 9 LOADED_LABEL strong");
    Path out =
        files.lines(
            "o.jsonl",
            "{\"article\":{\"id\":\"a\"},\"sentences\":[{\"start\":0,\"end\":50,\"evidence\":["
                + "{\"start\":0,\"end\":9,\"kind\":\"LOADED_LABEL\"},"
                + "{\"start\":20,\"end\":29,\"kind\":\"ATTRIBUTION_CUE\"},"
                + "{\"start\":30,\"end\":39,\"kind\":\"EVALUATION\"}]}]}");

    counts(score(evaluate(SpanKind.LOADED, out, gold), "with_value"), 1, 2, 1);
  }

  @Test
  void an_article_is_known_by_its_id_or_the_part_before_the_first_low_line() {
    Path gold =
        files.table(
            "times.tsv", "article start end iso", "000 0 9 2025", "b_1 0 9 2025", "002 0 9 2025");
    Path out =
        files.lines(
            "o.jsonl",
            times("000_58ae", "0-9=2025"),
            times("b_1", "0-9=2025"),
            times("other", "0-9=2025"));

    Result result = evaluate(SpanKind.TIMES, out, gold);

    counts(score(result, "with_value"), 2, 2, 3);
    assertThat(result.counts())
        .containsEntry("articles", 3)
        .containsEntry("articles_without_analysis", 1)
        .containsEntry("analyses_without_annotation", 1);
  }

  @Test
  void intervals_are_over_articles() {
    String[] gold = new String[11];
    String[] out = new String[10];
    gold[0] = "article start end iso";
    for (int i = 0; i < out.length; i++) {
      gold[i + 1] = "a" + i + " 0 9 2025";
      out[i] = times("a" + i, i < 5 ? "0-9=2025" : "0-9=2024");
    }
    Path table = files.table("times.tsv", gold);
    Path lines = files.lines("o.jsonl", out);

    Score value = score(evaluate(SpanKind.TIMES, lines, table), "with_value");

    // Five of ten articles are right: the share of a sample is binomial, with a standard deviation
    // of sqrt(.25 / 10) = .158, so 95 % of samples lie between .2 and .8. For ten units .0088 is
    // cut off at either
    // end in place of .025 (R: pnorm(sqrt(10 / 9) * qt(.025, 9))), and .0107 of samples are at most
    // .1.
    assertThat(value.recall().low().orElseThrow()).isBetween(0.1, 0.2);
    assertThat(value.recall().high().orElseThrow()).isBetween(0.8, 0.9);
    assertThat(score(evaluate(SpanKind.TIMES, lines, table), "with_value")).isEqualTo(value);
    assertThat(
            Evaluation.with(Resampling.defaults().withSamples(0))
                .spans(SpanKind.TIMES, lines, table)
                .figure())
        .isEqualTo(Estimate.of(0.5));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "{\"article\":{\"id\":\"a\"}} # o.jsonl: line 1: times must be an array",
        "[] # o.jsonl: line 1: line must be a JSON object, got ARRAY",
        "{\"article\":{}} # o.jsonl: line 1: id must be a string",
        "{\"times\":[]} # o.jsonl: line 1: article must be an object",
        "{\"article\":{\"id\":\"a\"},\"times\":[{\"start\":0}]} # o.jsonl: line 1: end must be a whole number",
        "{\"article\":{\"id\":\"a\"},\"times\":[{\"start\":5,\"end\":3}]} # o.jsonl: line 1: span must satisfy 0 <= start <= end, got [5, 3)",
        "{\"article\" # o.jsonl: line 1: line must be JSON, at column",
        "{\"article\":{\"id\":\"z\"},\"times\":[]} # o.jsonl: analyses must hold an article of the annotation, which has a"
      })
  void a_line_that_is_no_analysis_is_named(String line, String message) {
    Path gold = files.table("times.tsv", "article start end iso", "a 0 9 2025");
    Path out = files.lines("o.jsonl", line);

    assertThatThrownBy(() -> evaluate(SpanKind.TIMES, out, gold))
        .isInstanceOf(UnreadableArticleException.class)
        .hasMessageContaining(message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "article start end # a 0 9 # times.tsv: line 1: header must name the column iso, got [article, start, end]",
        "article start end iso # a 0 nine 2025 # times.tsv: line 2: end must be a whole number, got nine",
        "article start end iso # a 9 0 2025 # times.tsv: line 2: span must satisfy 0 <= start <= end, got [9, 0)",
        "article start end iso # a 0 9 # times.tsv: line 2: row must have 4 cells, got 3"
      })
  void a_row_that_is_no_annotation_is_named(String header, String row, String message) {
    Path gold = files.table("times.tsv", header, row);
    Path out = files.lines("o.jsonl", times("a"));

    assertThatThrownBy(() -> evaluate(SpanKind.TIMES, out, gold))
        .isInstanceOf(UnreadableArticleException.class)
        .hasMessageContaining(message);
  }

  @Test
  void an_article_on_two_lines_is_refused() {
    Path gold = files.table("times.tsv", "article start end iso", "a 0 9 2025");
    Path out = files.lines("o.jsonl", times("a"), times("a"));

    assertThatThrownBy(() -> evaluate(SpanKind.TIMES, out, gold))
        .hasMessageContaining("line 2: article must stand on one line, got a again");
  }

  @Test
  void a_missing_file_is_named() {
    Path out = files.lines("o.jsonl", times("a"));

    assertThatThrownBy(() -> evaluate(SpanKind.TIMES, out, folder.resolve("none.tsv")))
        .hasMessageEndingWith("none.tsv: file must exist");
  }
}

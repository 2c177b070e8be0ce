package io.github.muqabala.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.muqabala.evaluation.Evaluation;
import io.github.muqabala.evaluation.Result;
import io.github.muqabala.evaluation.SpanKind;
import io.github.muqabala.json.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluateCommandTest {
  @TempDir private Path folder = Path.of("");

  /** Writes lines, whose cells are set apart by blanks. */
  private Path table(String name, String... rows) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(folder.resolve("gold"));
    return Files.writeString(file, String.join("\n", rows).replace(' ', '\t') + "\n");
  }

  private Path analyses() throws IOException {
    return Files.writeString(
        folder.resolve("o.jsonl"),
        "{\"article\":{\"id\":\"a\"},\"times\":[{\"start\":0,\"end\":7,\"value\":\"2025-09\"}],"
            + "\"mentions\":[{\"start\":0,\"end\":5,\"type\":\"ORG\"}]}\n");
  }

  private Path times() throws IOException {
    return table("gold/times.tsv", "article start end iso", "a 0 7 2025-09", "a 20 24 2025");
  }

  private void mentions() throws IOException {
    table("gold/mentions.tsv", "article start end type", "a 0 5 PLACE");
  }

  @Test
  void a_table_named_after_its_kind_tells_what_is_evaluated() throws IOException {
    Run run = Run.of("evaluate", analyses(), times());

    assertThat(run.code()).isZero();
    // Precision 1, recall 1/2: F1 2/3. One article is too few for an interval.
    assertThat(run.out())
        .startsWith("times: F1 with value 0.6667\n1 articles, 2 annotated, 1 found\n")
        .contains("with value        1.000      0.500   0.667      1      1       2\n");
    assertThat(run.err()).isEmpty();
  }

  @Test
  void a_folder_gives_a_result_for_each_kind_there_is() throws IOException {
    times();
    mentions();

    Run run = Run.of("evaluate", analyses(), folder.resolve("gold"));

    assertThat(run.lines()).filteredOn(line -> line.contains(": F1 with value")).hasSize(2);
    assertThat(run.out()).contains("gold \\ found  ORG\nPLACE           1\n");
  }

  @Test
  void a_table_of_another_name_needs_its_kind() throws IOException {
    Path gold = table("own.tsv", "article start end type", "a 0 5 ORG");

    Run without = Run.of("evaluate", analyses(), gold);
    Run with = Run.of("evaluate", analyses(), gold, "--kind", "mentions");

    assertThat(without.code()).isEqualTo(2);
    assertThat(without.err()).contains("must tell the kind of its spans, such as times.tsv, or");
    assertThat(with.code()).isZero();
    assertThat(with.out()).startsWith("mentions: F1 with value 1.0000\n");
  }

  @Test
  void a_figure_below_the_floor_fails_the_build() throws IOException {
    Run low = Run.of("evaluate", analyses(), times(), "--at-least", "0.7");
    Run high = Run.of("evaluate", analyses(), times(), "--at-least", "0.6");

    assertThat(low.code()).isEqualTo(1);
    assertThat(low.out()).startsWith("times: ");
    assertThat(low.err())
        .isEqualToNormalizingNewlines(
            "error: times: F1 with value: figure must be at least 0.7, got 0.6667\n");
    assertThat(high.code()).isZero();
  }

  @Test
  void json_holds_each_result_on_a_line() throws IOException {
    Run run = Run.of("evaluate", analyses(), times(), "--json");

    assertThat(run.lines()).hasSize(1);
    assertThat(run.out()).startsWith("{\"kind\":\"times\",\"headline\":\"F1 with value\",");
    assertThat(Json.read(run.out(), Result.class))
        .hasToString("times: F1 with value 0.667")
        .isEqualTo(Evaluation.withDefaults().spans(SpanKind.TIMES, analyses(), times()));
  }

  @Test
  void the_header_of_a_table_tells_who_wrote_it() throws IOException {
    Path labels = table("l.tsv", "id label score", "1 FACTUAL 0.1", "2 MIXED 0.9");
    Path pairs = table("p.tsv", "id relation kind score", "1 REFINES - 0.5", "2 CONFLICT - 0.5");
    Path matches = table("m.tsv", "source_line target_line score", "1 1 0.9", "2 2 0.9");
    Path opinion = table("opinion.tsv", "sentence_id label", "1 OBJ", "2 SUBJ");
    Path stance = table("stance.tsv", "stance", "agree", "disagree");
    Path lines = table("lines.txt", "نخست", "دوم");

    assertThat(Run.of("evaluate", labels, opinion).out()).startsWith("labels: macro-F1 1.0000\n");
    assertThat(Run.of("evaluate", pairs, stance, "--label", "stance").out())
        .startsWith("pairs: macro-F1 1.0000\n");
    assertThat(Run.of("evaluate", matches, lines).out()).startsWith("retrieval: P@1 1.0000\n");
  }

  @Test
  void a_folder_that_compare_wrote_is_set_against_claims_and_relations() throws IOException {
    table("gold/claims.tsv", "article claim_id start end", "a a1 0 9", "b b1 0 9");
    table("gold/clusters.tsv", "claim_id proposition_id", "a1 p1", "b1 p1");
    table("gold/relations.tsv", "claim_a claim_b relation", "a1 b1 CONFLICT");
    Files.createDirectories(folder.resolve("out"));
    Files.writeString(
        folder.resolve("out/claims.csv"), "claim_id,article,start,end\nx,a,0,9\ny,b,0,9\n");
    Files.writeString(
        folder.resolve("out/relations.csv"), "claim_a,claim_b,relation\nx,y,CONFLICT\n");

    Run run = Run.of("evaluate", folder.resolve("out"), folder.resolve("gold"));

    assertThat(run.code()).isZero();
    assertThat(run.out()).startsWith("relations: F1 same proposition 1.0000\n");
  }

  @Test
  void the_annotations_of_the_sample_corpus_fit_its_articles() throws IOException {
    Path out = folder.resolve("articles.jsonl");
    Run.of("analyze", Run.articles(), "--out", out);

    Run run = Run.of("evaluate", out, Path.of("..", "gold"), "--at-least", "0.8");

    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .contains("sentences: F1 with value", "7 articles, 57 annotated")
        .contains("times: F1 with value", "6 articles, 31 annotated");
  }

  @Test
  void a_bad_annotation_is_named_and_the_others_are_evaluated() throws IOException {
    mentions();
    Path bad = table("gold/times.tsv", "article start end iso", "a 0 seven 2025");

    Run run = Run.of("evaluate", analyses(), folder.resolve("gold"));

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err())
        .contains("error: " + bad + ": line 2: end must be a whole number, got seven");
    assertThat(run.out()).startsWith("mentions: ");
  }

  @Test
  void results_of_no_command_are_refused() throws IOException {
    Run run = Run.of("evaluate", table("x.tsv", "one two"), times());

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err())
        .contains("x.tsv: line 1: file must be what analyze, classify, relate or align printed");
    assertThat(Run.of("evaluate", folder.resolve("none"), times()).err())
        .contains("none: file must exist");
  }
}

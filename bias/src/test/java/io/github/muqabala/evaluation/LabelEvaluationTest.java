package io.github.muqabala.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.muqabala.statistics.Estimate;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LabelEvaluationTest {
  @TempDir private Path folder = Path.of("");
  private TestFiles files = new TestFiles(folder);

  @BeforeEach
  void open() {
    files = new TestFiles(folder);
  }

  private static Result labels(Path answers, Path gold) {
    return Evaluation.withDefaults().labels(answers, gold, Columns.defaults());
  }

  @Test
  void labels_of_the_library_count_as_objective_or_subjective() {
    Path answers =
        files.table(
            "o.tsv",
            "id label score",
            "s1 FACTUAL 0.1",
            "s2 ATTRIBUTED 0.2",
            "s3 EDITORIAL 0.9",
            "s4 MIXED 0.8");
    Path gold =
        files.table(
            "g.tsv", "sentence_id label", "s1 OBJ", "s2 SUBJ", "s3 SUBJ", "s4 OBJ", "s5 OBJ");

    Result result = labels(answers, gold);

    // OBJ: right s1, found s1 s2, wanted s1 s4 s5: precision 1/2, recall 1/3, F1 2/5.
    // SUBJ: right s3, found s3 s4, wanted s2 s3: 1/2, 1/2, 1/2. Mean 0.45.
    assertThat(result.figure().value()).isCloseTo(0.45, within(1e-12));
    assertThat(result.figure("accuracy").orElseThrow().value()).isCloseTo(2 / 5.0, within(1e-12));
    assertThat(result.counts()).containsEntry("rows_without_answer", 1);
    assertThat(result.confusion()).containsEntry("OBJ", Map.of("OBJ", 1, "SUBJ", 1, "(none)", 1));
    // Of the four answered, half agree, as by chance.
    assertThat(result.figures()).containsEntry("cohen_kappa", Estimate.of(0));
  }

  @Test
  void labels_of_the_library_stand_where_the_annotation_uses_them() {
    Path answers = files.table("o.tsv", "id label", "1 FACTUAL", "2 MIXED");
    Path gold = files.table("g.tsv", "id label", "1 ATTRIBUTED", "2 MIXED");

    assertThat(labels(answers, gold).figures()).containsEntry("accuracy", Estimate.of(0.5));
  }

  @Test
  void labels_that_nobody_knows_are_compared_as_they_are() {
    Path answers = files.table("o.tsv", "id label", "1 neutral", "2 slanted");
    Path gold = files.table("g.tsv", "id label", "1 neutral", "2 slanted");

    assertThat(labels(answers, gold).figure()).isEqualTo(Estimate.of(1));
  }

  @Test
  void rows_without_an_identifier_go_by_their_number() {
    Path answers = files.table("o.tsv", "id label", "1 FACTUAL", "2 MIXED");
    Path gold = files.table("g.tsv", "sentence_id label", "x7 OBJ", "x8 SUBJ");

    assertThat(labels(answers, gold).figure()).isEqualTo(Estimate.of(1));
  }

  @Test
  void pairs_count_as_supporting_contradicting_or_neither() {
    Path answers =
        files.table(
            "o.tsv",
            "id relation kind score",
            "1 REFINES - 0.9",
            "2 CONFLICT DATE 0.9",
            "3 UNDECIDED - 0",
            "4 EQUIVALENT - 0.7");
    Path gold = files.table("g.tsv", "stance", "agree", "disagree", "other", "disagree");

    Result result =
        Evaluation.withDefaults().pairs(answers, gold, new Columns(Optional.empty(), "stance"));

    // SUPPORTS: 1 of 2 found, 1 of 1: F1 2/3. CONTRADICTS: 1 of 1, 1 of 2: 2/3. NEITHER: 1.
    assertThat(result.figure().value()).isCloseTo((2 / 3.0 + 2 / 3.0 + 1) / 3, within(1e-12));
  }

  @Test
  void a_row_that_cannot_be_read_is_left_out_and_told() {
    Path answers = files.table("o.tsv", "id label", "1 FACTUAL", "2 FACTUAL", "3 MIXED");
    Path gold = files.table("g.tsv", "text label", "x OBJ", "torn", "y SUBJ");

    Result result = labels(answers, gold);

    assertThat(result.problems())
        .singleElement()
        .asString()
        .endsWith("g.tsv: line 3: row must have 2 cells, got 1");
    assertThat(result.counts()).containsEntry("rows", 2).containsEntry("rows_refused", 1);
    // The rows behind it keep their numbers.
    assertThat(result.figure()).isEqualTo(Estimate.of(1));
  }

  @Test
  void an_identifier_comes_once() {
    Path answers = files.table("o.tsv", "id label", "1 FACTUAL", "1 MIXED");
    Path gold = files.table("g.tsv", "id label", "1 OBJ");

    assertThatThrownBy(() -> labels(answers, gold))
        .hasMessageEndingWith("o.tsv: line 3: id must come once, got 1 again");
  }

  @Test
  void answers_to_other_items_are_refused() {
    Path answers = files.table("o.tsv", "id label", "x1 FACTUAL");
    Path gold = files.table("g.tsv", "id label", "y1 OBJ");

    assertThatThrownBy(() -> labels(answers, gold))
        .hasMessageEndingWith(
            "o.tsv: answers must be for items of the annotation, which has 1; got x1");
  }
}

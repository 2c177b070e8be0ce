package io.github.muqabala.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RetrievalEvaluationTest {
  @TempDir private Path folder = Path.of("");
  private TestFiles files = new TestFiles(folder);

  @BeforeEach
  void open() {
    files = new TestFiles(folder);
  }

  private static void counts(Result result, int right, int found, int wanted) {
    Score best = result.scores().get(0);
    assertThat(new int[] {best.right(), best.found(), best.wanted()})
        .containsExactly(right, found, wanted);
  }

  @Test
  void each_line_of_parallel_files_belongs_to_the_line_of_its_number() {
    Path gold = files.lines("fa.txt", "یک", "دو", "سه", "چهار");
    // The best match of line 2 is the second row; line 4 has none.
    Path matches =
        files.table(
            "o.tsv", "source_line target_line score", "1 1 0.9", "2 3 0.4", "2 2 0.8", "3 1 0.5");

    Result result = Evaluation.withDefaults().retrieval(matches, gold);

    counts(result, 2, 3, 4);
    assertThat(result.headline()).isEqualTo("P@1");
    assertThat(result.figure().value()).isCloseTo(0.5, within(1e-12));
  }

  @Test
  void of_equal_scores_the_first_counts() {
    Path gold = files.lines("fa.txt", "یک");
    Path matches = files.table("o.tsv", "source_line target_line score", "1 1 0.5", "1 2 0.5");

    counts(Evaluation.withDefaults().retrieval(matches, gold), 1, 1, 1);
  }

  @Test
  void a_table_gives_several_targets_or_none() {
    Path gold = files.table("g.tsv", "source_line target_line", "1 5", "1 6", "3 7");
    // Line 1 meets its second target, line 2 has none to meet, line 3 is missed.
    Path matches = files.table("o.tsv", "source_line target_line score", "1 6 1", "2 9 1");

    counts(Evaluation.withDefaults().retrieval(matches, gold), 1, 2, 2);
  }

  @Test
  void a_line_beyond_the_parallel_file_is_refused() {
    Path gold = files.lines("fa.txt", "یک");
    Path matches = files.table("o.tsv", "source_line target_line score", "2 1 0.5");

    assertThatThrownBy(() -> Evaluation.withDefaults().retrieval(matches, gold))
        .hasMessageEndingWith(
            "o.tsv: line 2: source_line must be one of the 1 lines of the annotation, got 2");
  }

  @Test
  void a_score_is_a_number() {
    Path gold = files.lines("fa.txt", "یک");
    Path matches = files.table("o.tsv", "source_line target_line score", "1 1 high");

    assertThatThrownBy(() -> Evaluation.withDefaults().retrieval(matches, gold))
        .hasMessageEndingWith("o.tsv: line 2: score must be a number, got high");
  }
}

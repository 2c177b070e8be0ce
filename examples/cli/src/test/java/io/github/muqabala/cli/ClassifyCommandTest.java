package io.github.muqabala.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.muqabala.judgement.Label;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClassifyCommandTest {
  @TempDir private Path folder;

  private Path write(String... lines) throws IOException {
    return Files.writeString(folder.resolve("s.tsv"), String.join("\n", lines) + "\n");
  }

  @Test
  void everyStatementGetsALabelAndAScore() throws IOException {
    Path file =
        write(
            "sentence_id\tsentence\tlabel",
            "x1\tThe minister said \"the bridge\" would open on Monday.\tOBJ",
            "x2\tThe shameful regime must go! Nobody can bear it any more.\tSUBJ");

    Run run =
        Run.of("classify", file, "--text", "sentence", "--id", "sentence_id", "--language", "en");

    assertThat(run.code()).isZero();
    assertThat(run.table().get(0)).containsExactly("id", "label", "score");
    assertThat(run.table().stream().skip(1).map(r -> r.get(0))).containsExactly("x1", "x2");
    assertThat(run.table().stream().skip(1))
        .allSatisfy(
            r -> {
              assertThat(Arrays.stream(Label.values()).map(Label::name)).contains(r.get(1));
              assertThat(Double.parseDouble(r.get(2))).isBetween(0.0, 1.0);
            });
  }

  @Test
  void withoutAnIdColumnRowsAreNumbered() throws IOException {
    Path file = write("text", "The bridge opened.", "The road closed.");

    assertThat(
            Run.of("classify", file, "--text", "text").table().stream().skip(1).map(r -> r.get(0)))
        .containsExactly("1", "2");
  }

  @Test
  void headerWithoutTabsIsATableWithCommas() throws IOException {
    Path file = write("id,text", "a,\"The bridge, the new one, opened.\"");

    assertThat(Run.of("classify", file, "--text", "text", "--id", "id").table()).hasSize(2);
  }

  @Test
  void quotationMarksMeanNothingInATableWithTabs() throws IOException {
    Path file = write("id\ttext", "a\t\"The bridge opened.", "b\tIt \"opened\".");

    assertThat(Run.of("classify", file, "--text", "text", "--id", "id").table()).hasSize(3);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "id,text↵b,The road closed.↵a,|line 3: statement must not be empty",
        "id,text↵b,The road closed.↵a,Правительство объявило|line 3: language must be",
        "id,text↵b,The road closed.↵a|line 3: row must have the column text"
      })
  void badRowIsToldAndTheOthersAreDone(String content, String message) throws IOException {
    Path file = write(content.split("↵"));

    Run run = Run.of("classify", file, "--text", "text", "--id", "id");

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.table()).hasSize(2);
    assertThat(run.err()).contains(message).contains("2 inputs: 1 done, 1 skipped");
  }

  @Test
  void missingColumnOrFileIsExitCodeOne() throws IOException {
    Path file = write("id,text", "a,x");

    assertThat(Run.of("classify", file, "--text", "sentence").err())
        .isEqualTo(
            String.format(
                "error: %s: line 1: header must name the column sentence, got [id, text]%n", file));
    Run missing = Run.of("classify", folder.resolve("none.tsv"), "--text", "x");
    assertThat(missing.code()).isEqualTo(1);
    assertThat(missing.out()).isEmpty();
    assertThat(missing.err()).contains("none.tsv: file must exist");
  }
}

package io.github.muqabala.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.muqabala.judgement.Label;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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

  private Path many(int reports, int opinions) throws IOException {
    List<String> lines = new ArrayList<>(List.of("id\ttext"));
    for (int i = 0; i < reports; i++) {
      lines.add(
          "r" + i + "\tThe ministry said on Monday that " + (i + 20) + " ships had left Aden.");
    }
    for (int i = 0; i < opinions; i++) {
      lines.add("o" + i + "\tThis is a truly shameful farce, and we must never forget it!");
    }
    lines.add("x\tThe road to the old harbour is long and rather dull.");
    return write(lines.toArray(new String[0]));
  }

  private static String label(Run run, String id) {
    return run.table().stream().filter(r -> r.get(0).equals(id)).findFirst().orElseThrow().get(1);
  }

  private static Run classify(Path file, String shares) {
    return Run.of("classify", file, "--text", "text", "--id", "id", "--shares", shares);
  }

  @Test
  void eachStatementIsLabelledOnItsOwnUnlessToldOtherwise() throws IOException {
    Run among = Run.of("classify", many(70, 5), "--text", "text", "--id", "id");
    Path alone = write("id\ttext", "x\tThe road to the old harbour is long and rather dull.");
    Run one = Run.of("classify", alone, "--text", "text", "--id", "id");

    assertThat(among.table()).contains(one.table().get(1));
  }

  @Test
  void scoresDoNotDependOnTheTable() throws IOException {
    Path table = many(70, 5);

    assertThat(classify(table, "estimated").table().stream().map(r -> r.get(2)))
        .containsExactlyElementsOf(
            classify(table, "fixed").table().stream().map(r -> r.get(2)).toList());
  }

  @Test
  void withEstimatedSharesTheRestOfALongTableDecidesWhatIsNeitherNor() throws IOException {
    Run amongReports = classify(many(150, 2), "estimated");
    Run amongOpinions = classify(many(2, 150), "estimated");

    assertThat(label(amongReports, "r0")).isEqualTo("ATTRIBUTED");
    assertThat(label(amongReports, "o0")).isEqualTo("EDITORIAL");
    assertThat(label(amongReports, "x")).isEqualTo("FACTUAL");
    assertThat(label(amongOpinions, "r0")).isEqualTo("ATTRIBUTED");
    assertThat(label(amongOpinions, "x")).isEqualTo("EDITORIAL");
  }
}

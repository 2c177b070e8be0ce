package io.github.muqabala.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FitRelationsCommandTest {
  @TempDir private Path folder;

  private Path write(String name, String... lines) throws IOException {
    return Files.writeString(folder.resolve(name), String.join("\n", lines) + "\n");
  }

  @Test
  void weightsOfTwoTablesAreFittedAndUsed() throws IOException {
    Path first =
        write(
            "first.tsv",
            "a\tb\tlabel",
            "The port closed.\tThe port was closed.\tagree",
            "The port closed.\tThe port opened.\tdisagree",
            "The port closed.\tPeaches are sweet.\tother",
            "The port closed.\tPeaches are sweet.\tperhaps");
    Path second =
        write("second.csv", "p,h,l", "نفط گران شد,نفط ارزان شد,c", "باران آمد,باران آمد,e");
    Path weights = folder.resolve("weights.tsv");

    Run run =
        Run.of(
            "fit-relations",
            "--pairs",
            first,
            "--a",
            "a",
            "--b",
            "b",
            "--label",
            "label",
            "--pairs",
            second,
            "--a",
            "p",
            "--b",
            "h",
            "--label",
            "l",
            "--language",
            "fa",
            "--out",
            weights);

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err())
        .contains("first.tsv line 5: label must be one that the command's help lists, got perhaps");
    assertThat(weights)
        .content()
        .startsWith("# feature\tsupports\tcontradicts\tneither\nheadline/base\t");
    Run use = Run.of("relate", second, "--a", "p", "--b", "h", "--weights", weights);
    assertThat(use.code()).isZero();
    assertThat(use.table()).hasSize(3);
  }

  @Test
  void tablesWithoutPairsAreWrongUsage() throws IOException {
    Path file = write("none.tsv", "a\tb\tlabel");

    Run run =
        Run.of(
            "fit-relations",
            "--pairs",
            file,
            "--a",
            "a",
            "--b",
            "b",
            "--label",
            "label",
            "--out",
            folder.resolve("w.tsv"));

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("tables must hold at least one labelled pair");
  }
}

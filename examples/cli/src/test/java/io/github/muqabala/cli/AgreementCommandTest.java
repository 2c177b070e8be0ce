package io.github.muqabala.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AgreementCommandTest {
  @TempDir private Path folder = Path.of("");

  private static String labels(String... rows) {
    return "item\tannotator\tlabel\n" + String.join("\n", rows).replace(' ', '\t') + "\n";
  }

  private Path file(String text) throws IOException {
    return Files.writeString(folder.resolve("labels.tsv"), text);
  }

  @Test
  void alpha_and_kappa_are_printed_with_their_intervals() throws IOException {
    Path labels =
        file(
            labels(
                "1 maryam FACTUAL",
                "1 salim FACTUAL",
                "2 maryam EDITORIAL",
                "2 salim EDITORIAL",
                "3 maryam EDITORIAL",
                "3 salim FACTUAL",
                "4 maryam FACTUAL",
                "4 salim FACTUAL"));

    Run run = Run.of("agreement", labels.toString());

    assertThat(run.code()).isZero();
    assertThat(run.out())
        .startsWith("measure\tannotators\titems\tvalue\tlow\thigh\n")
        .contains("krippendorff_alpha\tmaryam salim\t4\t0.5333\t")
        .contains("cohen_kappa\tmaryam salim\t4\t0.5000\t");
  }

  @Test
  void the_system_is_set_against_each_human() throws IOException {
    Path labels =
        file(labels("1 maryam MIXED", "1 system FACTUAL", "2 maryam MIXED", "2 system MIXED"));

    Run run = Run.of("agreement", labels.toString(), "--system", "system");

    assertThat(run.out())
        .contains("maryam \\ system\tFACTUAL\tMIXED\nFACTUAL\t0\t0\nMIXED\t1\t1\n");
  }

  @Test
  void a_single_annotator_is_refused() throws IOException {
    Run run = Run.of("agreement", file("item\tannotator\tlabel\n1\ta\tx\n").toString());

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("agreement needs at least 2 annotators, got [a]");
  }
}

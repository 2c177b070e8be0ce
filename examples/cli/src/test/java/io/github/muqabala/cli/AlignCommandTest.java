package io.github.muqabala.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AlignCommandTest {
  @TempDir private Path folder;

  private Path write(String name, String... lines) throws IOException {
    return Files.writeString(folder.resolve(name), String.join("\n", lines) + "\n");
  }

  private Path english() throws IOException {
    return write(
        "en.txt",
        "The president visited Baghdad on Monday.",
        "Oil prices fell by 3 percent.",
        "The army withdrew from the airport.");
  }

  private Path arabic() throws IOException {
    return write(
        "ar.txt",
        "\uFEFFانسحب الجيش من المطار.",
        "زار الرئيس بغداد يوم الاثنين.",
        "انخفضت أسعار النفط بنسبة 3 بالمئة.");
  }

  @Test
  void eachSourceLineGetsItsBestTarget() throws IOException {
    Run run = Run.of("align", english(), arabic(), "--from", "en", "--to", "ar");

    assertThat(run.code()).isZero();
    assertThat(run.table().get(0)).containsExactly("source_line", "target_line", "score");
    assertThat(run.table().stream().skip(1).map(r -> r.get(0) + ">" + r.get(1)))
        .containsExactly("1>2", "2>3", "3>1");
    assertThat(run.table().stream().skip(1).map(r -> r.get(2)))
        .allSatisfy(score -> assertThat(Double.parseDouble(score)).isPositive());
  }

  @Test
  void oneToOneUsesALineAtMostOnce() throws IOException {
    Path source = write("s.txt", "The army withdrew.", "The army withdrew from the airport.");
    Path target = write("t.txt", "انسحب الجيش من المطار.");

    List<List<String>> table =
        Run.of("align", source, target, "--from", "en", "--to", "ar", "--one-to-one").table();

    assertThat(table).hasSize(2);
    assertThat(table.get(1).get(1)).isEqualTo("1");
    assertThat(Run.of("align", source, target, "--from", "en", "--to", "ar").table()).hasSize(3);
  }

  @Test
  void languagesAreToldFromTheText() throws IOException {
    assertThat(Run.of("align", english(), arabic()))
        .isEqualTo(Run.of("align", english(), arabic(), "--from", "en", "--to", "ar"));
  }

  @Test
  void everyLineHasARowAndOneThatSharesNothingHasNoScore() throws IOException {
    Path source = write("s.txt", "", "Oil prices fell by 3 percent.", "؟!—…", "Zyxqk wvuts");

    Run run = Run.of("align", source, arabic(), "--from", "en", "--to", "ar");

    assertThat(run.table().stream().skip(1).map(r -> r.get(0))).containsExactly("1", "2", "3", "4");
    assertThat(run.table().get(2)).startsWith("2", "3");
    assertThat(run.table().get(1).get(2)).isEqualTo("0.0000");
    assertThat(run.table().get(3).get(2)).isEqualTo("0.0000");
  }

  @Test
  void oneToOneHasNoRowForALineWithoutPartner() throws IOException {
    Path source = write("s.txt", "", "Oil prices fell by 3 percent.", "Zyxqk wvuts");

    assertThat(
            Run.of("align", source, arabic(), "--from", "en", "--to", "ar", "--one-to-one").table())
        .hasSize(2)
        .last()
        .satisfies(row -> assertThat(row).startsWith("2", "3"));
  }

  @Test
  void filesMayDifferInLength() throws IOException {
    Path one = write("s.txt", "The army withdrew from the airport.");

    assertThat(Run.of("align", one, arabic()).table().get(1)).startsWith("1", "1");
    assertThat(Run.of("align", arabic(), one).table()).hasSize(4);
  }

  @Test
  void aLineOfAMegabyteIsAlignedAndItsNeighboursToo() throws IOException {
    Path source =
        write("s.txt", "Oil prices fell. ".repeat(60_000), "The army withdrew from the airport.");

    Run run = Run.of("align", source, arabic(), "--from", "en", "--to", "ar");

    assertThat(run.table().stream().skip(1).map(r -> r.get(0) + ">" + r.get(1)))
        .containsExactly("1>3", "2>1");
  }

  @Test
  void scriptsMayBeMixed() throws IOException {
    Path source = write("s.txt", "الجيش army انسحب from المطار airport 撤退 аэропорт");

    assertThat(Run.of("align", source, arabic(), "--from", "en", "--to", "ar").table().get(1))
        .startsWith("1", "1");
  }

  @Test
  void weightsAreFittedByACommandAndUsed() throws IOException {
    Path table =
        write(
            "train.tsv",
            "en\tar",
            "The president visited Baghdad on Monday.\tزار الرئيس بغداد يوم الاثنين.",
            "Oil prices fell by 3 percent.\tانخفضت أسعار النفط بنسبة 3 بالمئة.",
            "The army withdrew from the airport.\tانسحب الجيش من المطار.");
    Path weights = folder.resolve("weights.tsv");

    Run run = Run.of("fit-alignment", table, "--check", table, "--out", weights);

    assertThat(run.code()).isZero();
    assertThat(run.out()).startsWith("confidence\tmatches\tmean_confidence\tshare_right");
    assertThat(Files.readAllLines(weights)).hasSize(14).anyMatch(row -> row.startsWith("stop\t"));
    assertThat(Run.of("align", english(), arabic(), "--weights", weights).table()).hasSize(4);
    assertThat(
            Run.of("align", english(), arabic(), "--weights", write("w.tsv", "stop\tmuch")).err())
        .contains("w.tsv: stop must be a number, got much");
  }

  @Test
  void fileThatIsMissingOrEmptyOrNoTextIsExitCodeOne() throws IOException {
    Path none = folder.resolve("none.txt");
    Path empty = write("empty.txt", " ");
    Path bytes = Files.write(folder.resolve("b.txt"), new byte[] {'a', (byte) 0xFF});

    assertThat(Run.of("align", none, arabic()))
        .isEqualTo(new Run(1, "", String.format("error: %s: file must exist%n", none)));
    assertThat(Run.of("align", arabic(), empty).err())
        .isEqualTo(String.format("error: %s: file must hold at least one statement%n", empty));
    assertThat(Run.of("align", bytes, arabic()).err())
        .isEqualTo(String.format("error: %s: text must be UTF-8%n", bytes));
  }
}

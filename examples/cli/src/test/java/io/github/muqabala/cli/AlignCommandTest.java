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
  void blankLinesCountButAreNotAligned() throws IOException {
    Path source = write("s.txt", "", "Oil prices fell by 3 percent.");

    assertThat(Run.of("align", source, arabic(), "--from", "en", "--to", "ar").table().get(1))
        .startsWith("2", "3");
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

  @Test
  void statementBeyondMeasureIsRefused() throws IOException {
    Path file = write("s.txt", "x", "a".repeat(200_000));

    assertThat(Run.of("align", file, arabic()).err())
        .contains("s.txt: line 2: statement must have at most 100000 characters, got 200000");
  }
}

package io.github.muqabala.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CoverageCommandTest {
  @TempDir private Path folder;

  @Test
  void eachLanguageHasItsShareAndAnUnknownWordIsAGap() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("a.txt"),
            "The minister said that the government would build a new zzyblorq near the river.");

    Run run = Run.of("coverage", file, "--gaps", "5");

    assertThat(run.code()).isZero();
    List<String> share = run.table().get(0);
    assertThat(share.get(0)).isEqualTo("en");
    assertThat(Double.parseDouble(share.get(1))).isBetween(0.5, 0.99);
    assertThat(run.table().stream().skip(1).map(r -> r.get(1))).contains("zzyblorq");
  }
}

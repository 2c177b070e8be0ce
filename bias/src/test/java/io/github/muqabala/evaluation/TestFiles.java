package io.github.muqabala.evaluation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Small files written for a test. */
final class TestFiles {
  private final Path folder;

  TestFiles(Path folder) {
    this.folder = folder;
  }

  /** Writes lines. */
  Path lines(String name, String... lines) {
    Path file = folder.resolve(name);
    try {
      Files.createDirectories(folder.resolve(name).resolveSibling("."));
      return Files.writeString(file, String.join("\n", lines) + "\n", UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Writes rows whose cells are set apart by one or more blanks, and in the cells ~ for a blank.
   */
  Path table(String name, String... rows) {
    return lines(
        name,
        Arrays.stream(rows)
            .map(
                row ->
                    Arrays.stream(row.split(" +"))
                        .map(cell -> cell.replace('~', ' '))
                        .collect(Collectors.joining("\t")))
            .toArray(String[]::new));
  }
}

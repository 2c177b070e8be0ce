package io.github.muqabala.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** Where a command's results go: standard output, or a file. */
final class Output {
  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "Write to this file instead of standard output.")
  private Optional<Path> file = Optional.empty();

  /** Lets a command write its results. */
  void write(CommandSpec spec, Consumer<PrintWriter> results) {
    if (file.isEmpty()) {
      PrintWriter out = spec.commandLine().getOut();
      results.accept(out);
      out.flush();
    } else {
      toFile(file.get(), results);
    }
  }

  /** Writes a file; folders above it are made where they are missing. */
  static void toFile(Path file, Consumer<PrintWriter> results) {
    try {
      Path folder = file.toAbsolutePath().getParent();
      if (folder != null) {
        Files.createDirectories(folder);
      }
      try (PrintWriter writer =
          new PrintWriter(Files.newBufferedWriter(file, StandardCharsets.UTF_8))) {
        results.accept(writer);
        if (writer.checkError()) {
          throw new IOException("the file could not be written to its end");
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("results could not be written to " + file, e);
    }
  }
}

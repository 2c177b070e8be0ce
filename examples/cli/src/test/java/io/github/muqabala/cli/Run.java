package io.github.muqabala.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** What a run of the command line printed, and its exit code. */
record Run(int code, String out, String err) {
  static Run of(Object... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    String[] words = Arrays.stream(arguments).map(Object::toString).toArray(String[]::new);
    int code = Main.run(new PrintWriter(out), new PrintWriter(err), words);
    return new Run(code, out.toString(), err.toString());
  }

  List<String> lines() {
    return out.lines().toList();
  }

  /** Returns the cells of a printed table with tabs, the header first. */
  List<List<String>> table() {
    return lines().stream().map(line -> List.of(line.split("\t", -1))).toList();
  }

  /** Returns the sample corpus. */
  static Path articles() {
    return Path.of("..", "articles");
  }
}

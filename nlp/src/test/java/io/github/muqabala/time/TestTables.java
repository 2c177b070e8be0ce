package io.github.muqabala.time;

import com.google.common.base.Splitter;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Reads the tables of tests: tabs between columns, one header line. */
final class TestTables {
  private TestTables() {}

  static List<List<String>> rows(String path) {
    try (InputStream in = Objects.requireNonNull(TestTables.class.getResourceAsStream(path), path);
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return reader.lines().skip(1).map(line -> Splitter.on('\t').splitToList(line)).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(path, e);
    }
  }
}

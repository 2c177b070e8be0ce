package io.github.muqabala.name;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The rows of a tab-separated data file of this package; lines that start with # are comments. */
final class Rows {
  private static final Splitter CELLS = Splitter.on('\t');
  private static final Splitter FORMS = Splitter.on("; ");

  private Rows() {}

  static List<List<String>> of(String file, int cells) {
    List<List<String>> rows = new ArrayList<>();
    int number = 0;
    for (String line : text(file).lines().toList()) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      List<String> row = CELLS.splitToList(line);
      if (row.size() != cells) {
        throw new IllegalStateException(
            file + " line " + number + ": must have " + cells + " cells, got " + row.size());
      }
      rows.add(row);
    }
    return rows;
  }

  static List<String> forms(String cell) {
    return FORMS.splitToList(cell);
  }

  private static String text(String file) {
    try (InputStream in = Rows.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("resource is missing: " + file);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

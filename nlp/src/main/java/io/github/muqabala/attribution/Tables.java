package io.github.muqabala.attribution;

import io.github.muqabala.article.Language;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads the tables of this package: tab-separated rows behind a header, {@code #} comments. */
final class Tables {
  private Tables() {}

  /**
   * Returns the rows of a language's table.
   *
   * @throws IllegalStateException if there is none or a row has another number of cells than the
   *     header
   */
  static List<List<String>> rows(String table, Language language) {
    String name = table + "_" + language.code() + ".tsv";
    try (InputStream stream = Tables.class.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IllegalStateException(
            "resource " + name + " of language " + language + " is missing: add the table");
      }
      return rows(name, new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + name, e);
    }
  }

  private static List<List<String>> rows(String name, BufferedReader reader) throws IOException {
    List<List<String>> rows = new ArrayList<>();
    int width = 0;
    int number = 0;
    for (String line = reader.readLine(); line != null; line = reader.readLine()) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      List<String> cells = List.of(line.split("\t", -1));
      if (width == 0) {
        width = cells.size();
        continue;
      }
      if (cells.size() != width) {
        throw new IllegalStateException(
            name + " line " + number + " must have " + width + " cells, got " + cells.size());
      }
      rows.add(cells);
    }
    return rows;
  }
}

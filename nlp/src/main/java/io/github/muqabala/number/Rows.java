package io.github.muqabala.number;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads the library's tables: UTF-8, tabs between columns, {@code #} opens a comment line. */
public final class Rows {
  private Rows() {}

  /**
   * Returns the rows of a table on the class path.
   *
   * @param path absolute path of the resource
   * @param columns how many columns a row must have
   * @throws IllegalStateException if the resource is missing or a row has another number of columns
   */
  public static List<List<String>> of(String path, int columns) {
    try (InputStream in = Rows.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException(
            "table " + path + " is missing: add it to the class path of muqabala-nlp");
      }
      return read(path, columns, in);
    } catch (IOException e) {
      throw new UncheckedIOException("table " + path + " cannot be read", e);
    }
  }

  private static List<List<String>> read(String path, int columns, InputStream in)
      throws IOException {
    List<List<String>> rows = new ArrayList<>();
    BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    int number = 0;
    for (String line = reader.readLine(); line != null; line = reader.readLine()) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      List<String> row = List.of(line.split("\t", -1));
      if (row.size() != columns) {
        throw new IllegalStateException(
            path
                + ":"
                + number
                + " must have "
                + columns
                + " columns between tabs, got "
                + row.size());
      }
      rows.add(row);
    }
    return rows;
  }
}

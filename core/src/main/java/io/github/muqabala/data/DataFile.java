package io.github.muqabala.data;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A tab-separated file of word lists or rules that stands beside the class that uses it.
 *
 * <p>UTF-8; blank lines and lines that start with {@code #} are comments; several forms in one cell
 * are separated by {@code "; "}.
 */
public final class DataFile {
  private static final Splitter CELLS = Splitter.on('\t');
  private static final Splitter FORMS = Splitter.on("; ").omitEmptyStrings();

  private DataFile() {}

  /**
   * Returns the rows of a file, each with as many cells as asked for.
   *
   * @param owner the class beside which the file stands
   * @param name the file's name
   * @param cells how many cells each row must have
   * @throws IllegalStateException if the file is missing or a row has another number of cells; the
   *     message names the file and the line
   */
  public static List<List<String>> rows(Class<?> owner, String name, int cells) {
    List<List<String>> rows = new ArrayList<>();
    int number = 0;
    for (String line : lines(owner, name)) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      List<String> row = CELLS.splitToList(line);
      if (row.size() != cells) {
        throw new IllegalStateException(
            name + " line " + number + ": must have " + cells + " cells, got " + row.size());
      }
      rows.add(row);
    }
    return rows;
  }

  /** Returns the forms in a cell. */
  public static List<String> forms(String cell) {
    return FORMS.splitToList(cell);
  }

  /**
   * Returns all lines of a file, comments included.
   *
   * @throws IllegalStateException if it is missing
   */
  public static List<String> lines(Class<?> owner, String name) {
    try (InputStream in = owner.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(
            "resource is missing: " + name + " beside " + owner.getName());
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package io.github.muqabala.cli;

import io.github.muqabala.article.Problem;
import io.github.muqabala.article.UnreadableArticleException;
import io.github.muqabala.data.TableFile;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** A table of statements, of which some columns are wanted (see {@link TableFile}). */
final class StatementTable {
  /** The most code units that a statement may have: far more than any sentence needs. */
  static final int LONGEST = 100_000;

  private final Path file;
  private final List<String> columns;
  private final TableFile table;

  /**
   * Describes a table.
   *
   * @param columns the columns that are wanted
   */
  StatementTable(Path file, List<String> columns) {
    this.file = file;
    this.columns = columns;
    this.table = TableFile.of(file, columns);
  }

  /**
   * One row of the wanted columns.
   *
   * @param number number of the row, from 1, the header not counted
   * @param place the file and the line, for messages
   * @param cells the wanted cells, in the order they were asked for
   */
  record Row(long number, String place, List<String> cells) {}

  /**
   * Checks that the file is there and has the columns.
   *
   * @throws UnreadableArticleException if not
   */
  void check() {
    table.header();
  }

  /**
   * Returns the names of all columns.
   *
   * @throws UnreadableArticleException if the file is no such table
   */
  List<String> header() {
    return table.header();
  }

  /**
   * Passes on the rows, in order.
   *
   * @throws UnreadableArticleException if the file is no such table; rows before the place where it
   *     ceases to be one have been passed on
   */
  void each(Consumer<Row> rows, Consumer<Problem> problems) {
    List<String> header = table.header();
    List<Integer> places = columns.stream().map(header::indexOf).toList();
    table.each(
        row -> {
          List<String> cells = row.cells();
          Optional<Integer> missing = places.stream().filter(i -> i >= cells.size()).findFirst();
          if (missing.isEmpty()) {
            rows.accept(
                new Row(
                    row.number(),
                    file + " " + row.place(),
                    places.stream().map(cells::get).toList()));
          } else {
            problems.accept(
                new Problem(
                    file.toString(),
                    row.place(),
                    "row must have the column " + header.get(missing.get())));
          }
        });
  }
}

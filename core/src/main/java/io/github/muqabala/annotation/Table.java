package io.github.muqabala.annotation;

import io.github.muqabala.article.Problem;
import io.github.muqabala.article.UnreadableArticleException;
import io.github.muqabala.data.TableFile;
import io.github.muqabala.reading.Span;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * A {@link TableFile} whose rows are read by the names of its columns and have as many cells.
 *
 * @param file where it was read
 * @param header the names of its columns
 * @param rows its rows
 */
public record Table(Path file, List<String> header, List<Row> rows) {
  private static final String EMPTY = "-";

  /** Copies the lists. */
  public Table {
    header = List.copyOf(header);
    rows = List.copyOf(rows);
  }

  /**
   * Reads a table.
   *
   * @param columns the columns that it must have
   * @throws UnreadableArticleException if it is no such table, or a row has not as many cells as
   *     the header
   */
  public static Table read(Path file, List<String> columns) {
    return read(
        file,
        columns,
        problem -> {
          throw new UnreadableArticleException(problem);
        });
  }

  /**
   * Reads a table.
   *
   * @param problems is told of rows that have not as many cells as the header; they are left out
   */
  public static Table read(Path file, List<String> columns, Consumer<Problem> problems) {
    TableFile table = TableFile.of(file, columns);
    List<String> header = table.header();
    List<Row> rows = new ArrayList<>();
    table.each(
        row -> {
          if (row.cells().size() == header.size()) {
            rows.add(new Row(file, row.place(), row.number(), header, row.cells()));
          } else {
            String rule = "row must have " + header.size() + " cells, got " + row.cells().size();
            problems.accept(new Problem(file.toString(), row.place(), rule));
          }
        });
    return new Table(file, header, rows);
  }

  /**
   * A row.
   *
   * @param file where it was read
   * @param place its line
   * @param number its number, from 1, the header not counted
   * @param header the names of the columns
   * @param cells its cells
   */
  public record Row(Path file, String place, long number, List<String> header, List<String> cells) {
    /** Copies the lists. */
    public Row {
      header = List.copyOf(header);
      cells = List.copyOf(cells);
    }

    /** Returns the cell of a column, empty where there is no such column. */
    public String cell(String column) {
      int at = header.indexOf(column);
      return at < 0 ? "" : cells.get(at);
    }

    /** Returns the cell of a column, where {@code -} stands for an empty one. */
    public String value(String column) {
      String cell = cell(column);
      return cell.equals(EMPTY) ? "" : cell;
    }

    /** Returns the cell of a column that must not be empty. */
    public String required(String column) {
      String cell = cell(column);
      if (cell.isBlank()) {
        throw refusal(column + " must not be empty");
      }
      return cell;
    }

    /** Returns the span that two columns give. */
    public Span span(String start, String end) {
      try {
        return new Span(whole(start), whole(end));
      } catch (IllegalArgumentException e) {
        throw refusal(String.valueOf(e.getMessage()));
      }
    }

    /** Returns the whole number of a column. */
    public int whole(String column) {
      try {
        return Integer.parseInt(cell(column));
      } catch (NumberFormatException e) {
        throw refusal(column + " must be a whole number, got " + cell(column));
      }
    }

    /** Returns the number of a column. */
    public double number(String column) {
      try {
        double number = Double.parseDouble(cell(column));
        if (Double.isFinite(number)) {
          return number;
        }
      } catch (NumberFormatException e) {
        throw refusal(column + " must be a number, got " + cell(column));
      }
      throw refusal(column + " must be a finite number, got " + cell(column));
    }

    /** Returns an error that names the row. */
    public UnreadableArticleException refusal(String rule) {
      return Refusal.of(file, place, rule);
    }
  }
}

package io.github.muqabala.annotation;

import io.github.muqabala.article.Problem;
import io.github.muqabala.article.UnreadableArticleException;
import io.github.muqabala.reading.Span;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A table with a header line, read by the names of its columns: cells between tabs, without
 * quotation, or, where the header has no tab, between commas (RFC 4180).
 *
 * @param file where it was read
 * @param header the names of its columns
 * @param rows its rows
 */
public record Table(Path file, List<String> header, List<Row> rows) {
  private static final int LONGEST_HEADER = 1 << 16;
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
    try (BufferedReader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8);
        CSVParser parser = CSVParser.builder().setReader(reader).setFormat(format(reader)).get()) {
      List<String> header = List.copyOf(parser.getHeaderNames());
      for (String column : columns) {
        if (!header.contains(column)) {
          throw Refusal.of(
              file, "line 1", "header must name the column " + column + ", got " + header);
        }
      }
      return new Table(file, header, rows(file, header, parser, problems));
    } catch (IOException e) {
      throw Refusal.of(file, e);
    }
  }

  private static List<Row> rows(
      Path file, List<String> header, CSVParser parser, Consumer<Problem> problems) {
    List<Row> rows = new ArrayList<>();
    long line = parser.getCurrentLineNumber() + 1;
    try {
      for (CSVRecord record : parser) {
        String place = "line " + line;
        line = parser.getCurrentLineNumber() + 1;
        if (record.size() == header.size()) {
          rows.add(new Row(file, place, record.getRecordNumber(), header, record.toList()));
        } else {
          String rule = "row must have " + header.size() + " cells, got " + record.size();
          problems.accept(new Problem(file.toString(), place, rule));
        }
      }
      return rows;
    } catch (UncheckedIOException | IllegalStateException e) {
      throw Refusal.of(
          file,
          "line " + line,
          e.getCause() instanceof CharacterCodingException
              ? "text must be UTF-8"
              : "table must follow RFC 4180: " + e.getMessage());
    }
  }

  /** Returns the format that the header line shows, and leaves the reader before it. */
  private static CSVFormat format(BufferedReader reader) throws IOException {
    reader.mark(1);
    if (reader.read() != '\uFEFF') {
      reader.reset();
    }
    reader.mark(LONGEST_HEADER);
    boolean tabs = false;
    int c = reader.read();
    for (int i = 1; i < LONGEST_HEADER && c >= 0 && c != '\n' && !tabs; i++) {
      tabs = c == '\t';
      c = reader.read();
    }
    reader.reset();
    CSVFormat.Builder format =
        tabs ? CSVFormat.TDF.builder().setQuote(null) : CSVFormat.RFC4180.builder();
    return format
        .setIgnoreSurroundingSpaces(false)
        .setIgnoreEmptyLines(true)
        .setAllowMissingColumnNames(true)
        .setHeader()
        .setSkipHeaderRecord(true)
        .get();
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

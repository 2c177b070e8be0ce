package io.github.muqabala.data;

import io.github.muqabala.article.Problem;
import io.github.muqabala.article.UnreadableArticleException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.DuplicateHeaderMode;

/**
 * A user's table with a header line: UTF-8, cells between tabs, without quotation, or, where the
 * header has no tab, between commas (RFC 4180). Immutable; each use reads the file again.
 *
 * <p>Between tabs a mark of quotation is text, with one exception: writers of comma tables put a
 * cell that holds marks between marks and double those inside, and many do so between tabs too. A
 * cell that shows all of that is freed of it; one that only begins and ends with a mark is speech.
 *
 * <pre>{@code
 * TableFile.of(Path.of("labels.tsv"), List.of("id", "label")).each(row -> System.out.println(row.cells()));
 * }</pre>
 */
public final class TableFile {
  private static final int LONGEST_HEADER = 100_000;
  private static final String MARK = "\"";

  private final Path file;
  private final List<String> columns;

  private TableFile(Path file, List<String> columns) {
    this.file = file;
    this.columns = List.copyOf(columns);
  }

  /**
   * Describes a table, without reading it.
   *
   * @param columns names of columns that the header must have
   */
  public static TableFile of(Path file, List<String> columns) {
    return new TableFile(file, columns);
  }

  /**
   * A row.
   *
   * @param number its number, from 1, the header not counted
   * @param place its line, such as {@code line 3}
   * @param cells its cells, which may be fewer or more than the columns
   */
  public record Row(long number, String place, List<String> cells) {
    /** Copies the list. */
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /**
   * Returns the names of all columns.
   *
   * @throws UnreadableArticleException if the file is no such table
   */
  public List<String> header() {
    List<String> names = new ArrayList<>();
    open(parser -> names.addAll(parser.getHeaderNames()));
    return names;
  }

  /**
   * Passes on the rows, in order.
   *
   * @throws UnreadableArticleException if the file is no such table; rows before the place where it
   *     ceases to be one have been passed on
   */
  public void each(Consumer<Row> rows) {
    open(parser -> records(parser, rows));
  }

  private void open(Consumer<CSVParser> action) {
    try (BufferedReader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8);
        CSVParser parser = parser(reader)) {
      for (String column : columns) {
        if (!parser.getHeaderNames().contains(column)) {
          throw refusal(
              "line 1",
              "header must name the column " + column + ", got " + parser.getHeaderNames());
        }
      }
      action.accept(parser);
    } catch (NoSuchFileException e) {
      throw refusal("-", "file must exist");
    } catch (CharacterCodingException e) {
      throw refusal("-", "text must be UTF-8");
    } catch (IOException e) {
      throw refusal("-", "file must be readable: " + e);
    }
  }

  private CSVParser parser(BufferedReader reader) throws IOException {
    try {
      return CSVParser.builder().setReader(reader).setFormat(format(reader)).get();
    } catch (IllegalArgumentException e) {
      throw refusal("line 1", "header must name each column once: " + e.getMessage());
    }
  }

  private void records(CSVParser parser, Consumer<Row> rows) {
    long line = parser.getCurrentLineNumber() + 1;
    try {
      for (CSVRecord record : parser) {
        String place = "line " + line;
        line = parser.getCurrentLineNumber() + 1;
        rows.accept(
            new Row(
                record.getRecordNumber(), place, record.stream().map(TableFile::freed).toList()));
      }
    } catch (UncheckedIOException | IllegalStateException e) {
      String rule =
          e.getCause() instanceof CharacterCodingException
              ? "text must be UTF-8"
              : "table must follow RFC 4180: " + e.getMessage();
      throw refusal("line " + line, rule + "; the rest of the file was not read");
    }
  }

  /** Returns a cell without the marks around it, where those inside it are doubled. */
  private static String freed(String cell) {
    if (cell.length() < 2 || !cell.startsWith(MARK) || !cell.endsWith(MARK)) {
      return cell;
    }
    String inside = cell.substring(1, cell.length() - 1);
    boolean doubled = inside.contains(MARK) && !inside.replace(MARK + MARK, "").contains(MARK);
    return doubled ? inside.replace(MARK + MARK, MARK) : cell;
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
        .setDuplicateHeaderMode(DuplicateHeaderMode.ALLOW_EMPTY)
        .setHeader()
        .setSkipHeaderRecord(true)
        .get();
  }

  private UnreadableArticleException refusal(String place, String rule) {
    return new UnreadableArticleException(new Problem(file.toString(), place, rule));
  }
}

package io.github.muqabala.cli;

import io.github.muqabala.article.Problem;
import io.github.muqabala.article.UnreadableArticleException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
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

/**
 * A table of statements with a header line: cells between tabs, without quotation, or, where the
 * header has no tab, between commas (RFC 4180).
 */
final class StatementTable {
  /** The most code units that a statement may have: far more than any sentence needs. */
  static final int LONGEST = 100_000;

  private final Path file;
  private final List<String> columns;

  /**
   * Describes a table.
   *
   * @param columns the columns that are wanted
   */
  StatementTable(Path file, List<String> columns) {
    this.file = file;
    this.columns = columns;
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
    open(parser -> {});
  }

  /**
   * Returns the names of all columns.
   *
   * @throws UnreadableArticleException if the file is no such table
   */
  List<String> header() {
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
  void each(Consumer<Row> rows, Consumer<Problem> problems) {
    open(parser -> records(parser, rows, problems));
  }

  private void open(Consumer<CSVParser> action) {
    try (BufferedReader reader =
            new BufferedReader(
                new InputStreamReader(
                    Files.newInputStream(file), StandardCharsets.UTF_8.newDecoder()));
        CSVParser parser = CSVParser.builder().setReader(reader).setFormat(format(reader)).get()) {
      checkHeader(parser.getHeaderNames());
      action.accept(parser);
    } catch (NoSuchFileException e) {
      throw refusal("-", "file must exist");
    } catch (CharacterCodingException e) {
      throw refusal("-", "text must be UTF-8");
    } catch (IOException e) {
      throw refusal("-", "file must be readable: " + e);
    }
  }

  private void records(CSVParser parser, Consumer<Row> rows, Consumer<Problem> problems) {
    long line = parser.getCurrentLineNumber() + 1;
    try {
      for (CSVRecord record : parser) {
        String place = "line " + line;
        line = parser.getCurrentLineNumber() + 1;
        List<String> missing = columns.stream().filter(c -> !record.isSet(c)).toList();
        if (missing.isEmpty()) {
          List<String> cells = columns.stream().map(record::get).toList();
          rows.accept(new Row(record.getRecordNumber(), file + " " + place, cells));
        } else {
          problems.accept(
              new Problem(file.toString(), place, "row must have the column " + missing.get(0)));
        }
      }
    } catch (UncheckedIOException | IllegalStateException e) {
      String rule =
          e.getCause() instanceof CharacterCodingException
              ? "text must be UTF-8"
              : "table must follow RFC 4180: " + e.getMessage();
      throw refusal("line " + line, rule + "; the rest of the file was not read");
    }
  }

  private void checkHeader(List<String> names) {
    for (String column : columns) {
      if (!names.contains(column)) {
        throw refusal("line 1", "header must name the column " + column + ", got " + names);
      }
    }
  }

  /** Returns the format that the header line shows, and leaves the reader before it. */
  private static CSVFormat format(BufferedReader reader) throws IOException {
    reader.mark(LONGEST);
    int first = reader.read();
    if (first != '\uFEFF') {
      reader.reset();
    }
    reader.mark(LONGEST);
    boolean tabs = false;
    int c = first;
    for (int i = 1; i < LONGEST && c >= 0 && c != '\n' && !tabs; i++) {
      c = reader.read();
      tabs = c == '\t';
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

  private UnreadableArticleException refusal(String place, String rule) {
    return new UnreadableArticleException(new Problem(file.toString(), place, rule));
  }
}

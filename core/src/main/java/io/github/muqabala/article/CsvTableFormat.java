package io.github.muqabala.article;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.DuplicateHeaderMode;

/**
 * Articles as a table with commas (RFC 4180): a header line that names the fields of {@link
 * ArticleFields} in any order, then one article a record. Other columns are passed over. A record
 * with a bad field is refused and the next one read; where the quotation marks do not match or the
 * bytes are no text, the rest of the file is lost.
 */
final class CsvTableFormat implements ArticleFormat {
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180
          .builder()
          .setHeader()
          .setSkipHeaderRecord(true)
          .setIgnoreEmptyLines(true)
          .setIgnoreHeaderCase(true)
          .setAllowMissingColumnNames(true)
          .setDuplicateHeaderMode(DuplicateHeaderMode.ALLOW_EMPTY)
          .get();

  @Override
  public void read(Path file, Sink sink) throws IOException {
    try (Utf8Reader reader = Utf8Reader.withoutByteOrderMark(Files.newInputStream(file));
        CSVParser parser = parser(file, reader)) {
      long line = parser.getCurrentLineNumber() + 1;
      long read = 0;
      try {
        for (CSVRecord record : parser) {
          reader.nextItem();
          read++;
          record(file, line, record, sink);
          line = parser.getCurrentLineNumber() + 1;
        }
      } catch (UncheckedIOException | IllegalStateException e) {
        throw refusal(file, line, e);
      }
      if (read == 0) {
        sink.refuse(new Problem(file.toString(), "-", "file must hold at least one article"));
      }
    }
  }

  private static CSVParser parser(Path file, Utf8Reader reader) throws IOException {
    try {
      CSVParser parser = CSVParser.builder().setReader(reader).setFormat(FORMAT).get();
      Map<String, String> names =
          parser.getHeaderNames().stream()
              .collect(
                  Collectors.toMap(
                      n -> n.toLowerCase(Locale.ROOT), n -> n, (first, second) -> first));
      for (String name : new String[] {ArticleFields.ID, ArticleFields.TEXT}) {
        if (!names.containsKey(name)) {
          throw new UnreadableArticleException(
              new Problem(
                  file.toString(),
                  "line 1",
                  "header must name the column " + name + ", got " + parser.getHeaderNames()));
        }
      }
      return parser;
    } catch (IllegalArgumentException e) {
      throw refusal(file, 1, e);
    }
  }

  private static void record(Path file, long line, CSVRecord record, Sink sink) {
    ArticleFields fields = ArticleFields.at(file.toString(), "line " + line);
    try {
      for (String name : ArticleFields.NAMES) {
        if (record.isSet(name)) {
          fields.put(name, record.get(name));
        }
      }
      sink.accept(StampFinder.mark(fields.toArticle(), fields.where()), fields.where());
    } catch (UnreadableArticleException e) {
      sink.refuse(e.problem());
    }
  }

  private static UnreadableArticleException refusal(Path file, long line, Exception e) {
    String rule =
        e.getCause() instanceof FlawedTextException flaw
            ? flaw.place() + ", " + flaw.rule()
            : "table must follow RFC 4180: " + e.getMessage();
    return new UnreadableArticleException(
        new Problem(file.toString(), "line " + line, rule + "; the rest of the file was not read"));
  }
}

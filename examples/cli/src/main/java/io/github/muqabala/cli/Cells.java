package io.github.muqabala.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** The cells of the tables that commands write. */
final class Cells {
  private static final CSVFormat CSV = CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();
  private static final String FORMULA = "=+-@\t\r";
  private static final int DIGITS = 4;
  private static final double LEAST = 0.0001;

  private Cells() {}

  /**
   * Returns words for a cell of a table that a spreadsheet may open: what would start a formula
   * there is kept from doing so by an apostrophe.
   */
  static String words(String words) {
    boolean formula = !words.isEmpty() && FORMULA.indexOf(words.charAt(0)) >= 0;
    return formula ? "'" + words : words;
  }

  /** Returns a cell for a table of tabs and lines, which has no way to quote them. */
  static String tabless(String words) {
    return words.replace('\t', ' ').replace('\n', ' ').replace('\r', ' ');
  }

  /** Returns a figure with four digits behind the point. */
  static String figure(double value) {
    return Double.isFinite(value)
        ? BigDecimal.valueOf(value).setScale(DIGITS, RoundingMode.HALF_EVEN).toPlainString()
        : Double.toString(value);
  }

  /** Returns a p-value, with a power of ten where four digits would make it 0. */
  static String chance(double p) {
    return p < LEAST ? String.format(Locale.ROOT, "%.1e", p) : figure(p);
  }

  /** Writes a table with commas. */
  static void csv(PrintWriter writer, List<String> header, List<List<String>> rows) {
    try {
      CSVPrinter printer = CSV.print(writer);
      printer.printRecord(header);
      for (List<String> row : rows) {
        printer.printRecord(row);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("table could not be written", e);
    }
  }

  /** Writes a line of a table with tabs. */
  static void tsv(PrintWriter writer, String... cells) {
    for (int i = 0; i < cells.length; i++) {
      writer.print(i == 0 ? "" : "\t");
      writer.print(tabless(cells[i]));
    }
    writer.print('\n');
  }
}

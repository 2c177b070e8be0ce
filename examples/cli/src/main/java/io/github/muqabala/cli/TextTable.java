package io.github.muqabala.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A table for a terminal: columns padded to their widest cell, two blanks apart. Marks of
 * vocalization and joiners take no room. Cells are cut between characters, with an ellipsis.
 */
final class TextTable {
  private static final String GAP = "  ";
  private static final String ELLIPSIS = "…";

  private final List<Column> columns;
  private final List<List<String>> rows = new ArrayList<>();

  /**
   * A column.
   *
   * @param widest the most characters that a cell shows
   * @param right whether cells are set to the right, as numbers are
   */
  record Column(String title, int widest, boolean right) {
    static Column words(String title, int widest) {
      return new Column(title, widest, false);
    }

    static Column number(String title) {
      return new Column(title, title.length(), true);
    }
  }

  TextTable(Column... columns) {
    this.columns = List.of(columns);
    add(Arrays.stream(columns).map(Column::title).toArray(String[]::new));
  }

  /** Adds a row with as many cells as there are columns. */
  void add(String... cells) {
    List<String> row = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      Column column = columns.get(i);
      row.add(column.right() ? cells[i] : cut(cells[i], column.widest()));
    }
    rows.add(row);
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    for (List<String> row : rows) {
      StringBuilder line = new StringBuilder();
      for (int i = 0; i < columns.size(); i++) {
        String padding = " ".repeat(width(i) - width(row.get(i)));
        line.append(i == 0 ? "" : GAP);
        line.append(columns.get(i).right() ? padding + row.get(i) : row.get(i) + padding);
      }
      text.append(line.toString().stripTrailing()).append('\n');
    }
    return text.toString();
  }

  private int width(int column) {
    return rows.stream().mapToInt(r -> width(r.get(column))).max().orElse(0);
  }

  /** Returns how many places of a terminal a text takes. */
  static int width(String text) {
    return (int) text.codePoints().filter(TextTable::takesRoom).count();
  }

  /** Returns a text on one line that takes at most so many places. */
  static String cut(String text, int widest) {
    String line = line(text);
    if (width(line) <= widest) {
      return line;
    }
    StringBuilder cut = new StringBuilder();
    int width = 0;
    for (int i = 0; i < line.length(); i += Character.charCount(line.codePointAt(i))) {
      int c = line.codePointAt(i);
      width += takesRoom(c) ? 1 : 0;
      if (width >= widest) {
        break;
      }
      cut.appendCodePoint(c);
    }
    return cut.toString().stripTrailing() + ELLIPSIS;
  }

  /** Returns a text with single blanks for its breaks, blanks and controls. */
  private static String line(String text) {
    StringBuilder line = new StringBuilder();
    text.codePoints()
        .forEach(
            c -> {
              boolean blank = Character.isWhitespace(c) || Character.isISOControl(c);
              if (!blank) {
                line.appendCodePoint(c);
              } else if (!line.isEmpty() && line.charAt(line.length() - 1) != ' ') {
                line.append(' ');
              }
            });
    return line.toString().strip();
  }

  private static boolean takesRoom(int c) {
    int type = Character.getType(c);
    return type != Character.NON_SPACING_MARK
        && type != Character.ENCLOSING_MARK
        && type != Character.FORMAT;
  }
}

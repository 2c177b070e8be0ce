package io.github.muqabala.reader;

/** Counts the lines of a text that are not blank, going forward only. */
final class Lines {
  private final String text;
  private int at;
  private int paragraph = -1;
  private boolean open;

  Lines(String text) {
    this.text = text;
  }

  /** Returns the number, from 0, of the line of an offset that is not before the last one asked. */
  int paragraph(int offset) {
    for (; at <= offset; at++) {
      char c = text.charAt(at);
      if (c == '\n') {
        open = false;
      } else if (!open && !Character.isWhitespace(c)) {
        open = true;
        paragraph++;
      }
    }
    return paragraph;
  }
}

package io.github.muqabala.article;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * The lines of a file as bytes, one at a time. A line that is too long is passed over without being
 * held in memory. A byte order mark before the first line is dropped.
 */
final class ByteLines {
  private static final int[] BYTE_ORDER_MARK = {0xEF, 0xBB, 0xBF};

  private final InputStream in;
  private byte[] bytes = new byte[1 << 12];
  private int length;
  private long number;
  private long start;
  private long position;

  ByteLines(InputStream in) {
    this.in = in;
  }

  /** Reads a line; returns false behind the last. */
  boolean next() throws IOException {
    length = 0;
    start = position;
    int b = in.read();
    if (b < 0) {
      return false;
    }
    number++;
    while (b >= 0) {
      position++;
      if (b == '\n') {
        break;
      }
      add((byte) b);
      b = in.read();
    }
    if (number == 1) {
      dropByteOrderMark();
    }
    return true;
  }

  private void add(byte b) {
    if (length == bytes.length && length <= ArticleSource.LARGEST) {
      bytes = Arrays.copyOf(bytes, Math.min(2 * length, ArticleSource.LARGEST + 1));
    }
    if (length < bytes.length) {
      bytes[length] = b;
      length++;
    }
  }

  private void dropByteOrderMark() {
    for (int i = 0; i < BYTE_ORDER_MARK.length; i++) {
      if (i >= length || (bytes[i] & 0xFF) != BYTE_ORDER_MARK[i]) {
        return;
      }
    }
    start += BYTE_ORDER_MARK.length;
    length -= BYTE_ORDER_MARK.length;
    System.arraycopy(bytes, BYTE_ORDER_MARK.length, bytes, 0, length);
  }

  /** Returns the number of the line, from 1. */
  long number() {
    return number;
  }

  boolean blank() {
    for (int i = 0; i < length; i++) {
      if (bytes[i] > ' ' || bytes[i] < 0) {
        return false;
      }
    }
    return true;
  }

  /** Returns the line without its end. */
  String text() throws IOException {
    if (length > ArticleSource.LARGEST) {
      throw new FlawedTextException(
          "-",
          "line must have at most " + ArticleSource.LARGEST + " bytes, got " + (position - start));
    }
    return Utf8Reader.decode(bytes, length, start);
  }
}

package io.github.muqabala.article;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;

/**
 * Decodes UTF-8 strictly: a byte that belongs to no character, or a NUL, is refused with its offset
 * in the file. It also refuses to read more than {@link ArticleSource#LARGEST} characters since the
 * last {@link #nextItem()}, so that a file without an end to its first article cannot fill memory.
 */
final class Utf8Reader extends Reader {
  private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
  private static final int BUFFER = 1 << 13;

  private final InputStream in;
  private final CharsetDecoder decoder =
      StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT);
  private final ByteBuffer bytes = ByteBuffer.allocate(BUFFER).limit(0);
  private final CharBuffer chars = CharBuffer.allocate(BUFFER).limit(0);
  private long decoded;
  private boolean ended;
  private long item;

  /**
   * Creates a reader.
   *
   * @param offset what the first byte counts as in messages
   */
  Utf8Reader(InputStream in, long offset) {
    this.in = in;
    this.decoded = offset;
  }

  /** Returns a reader of a file's bytes, behind the byte order mark if there is one. */
  static Utf8Reader withoutByteOrderMark(InputStream file) throws IOException {
    BufferedInputStream in = new BufferedInputStream(file);
    in.mark(BYTE_ORDER_MARK.length);
    boolean marked = Arrays.equals(in.readNBytes(BYTE_ORDER_MARK.length), BYTE_ORDER_MARK);
    if (!marked) {
      in.reset();
    }
    return new Utf8Reader(in, marked ? BYTE_ORDER_MARK.length : 0);
  }

  /** Decodes bytes that start at an offset of a file. */
  static String decode(byte[] bytes, int length, long offset) throws IOException {
    try (Utf8Reader reader = new Utf8Reader(new ByteArrayInputStream(bytes, 0, length), offset)) {
      StringWriter text = new StringWriter(length);
      reader.transferTo(text);
      return text.toString();
    }
  }

  /** Starts to count characters anew. */
  void nextItem() {
    item = 0;
  }

  @Override
  public int read(char[] target, int from, int length) throws IOException {
    while (!chars.hasRemaining()) {
      if (!fill()) {
        return -1;
      }
    }
    int count = Math.min(length, chars.remaining());
    chars.get(target, from, count);
    item += count;
    if (item > ArticleSource.LARGEST + BUFFER) {
      throw new FlawedTextException(
          "-", "article must have at most " + ArticleSource.LARGEST + " characters");
    }
    return count;
  }

  private boolean fill() throws IOException {
    if (ended) {
      return false;
    }
    bytes.compact();
    int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
    ended = read < 0;
    int fresh = bytes.position();
    bytes.position(fresh + Math.max(read, 0)).flip();
    refuseNul(fresh);
    chars.clear();
    int start = bytes.position();
    CoderResult result = decoder.decode(bytes, chars, ended);
    decoded += bytes.position() - start;
    if (result.isError()) {
      throw new FlawedTextException(
          "byte " + decoded,
          String.format(
              Locale.ROOT, "text must be UTF-8, got 0x%02X", bytes.get(bytes.position())));
    }
    chars.flip();
    return !ended || chars.hasRemaining();
  }

  private void refuseNul(int from) throws IOException {
    for (int i = from; i < bytes.limit(); i++) {
      if (bytes.get(i) == 0) {
        throw new FlawedTextException(
            "byte " + (decoded + i), "file must be text, got a NUL as in binary files");
      }
    }
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}

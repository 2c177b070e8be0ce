package io.github.muqabala.corenlp;

import edu.stanford.nlp.international.arabic.process.ArabicTokenizer;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.PTBTokenizer;
import io.github.muqabala.reading.Span;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Properties;
import java.util.function.Function;

/** CoreNLP's tokenizers as plain functions from a text to spans. */
public final class CoreNlpTokens {
  private static final String ENGLISH =
      "invertible=true,ptb3Escaping=false,untokenizable=noneKeep,splitHyphenated=true";

  /** Longer runs are rare: addresses, tables, broken encodings. */
  private static final int LONGEST_RUN = 120;

  private CoreNlpTokens() {}

  /**
   * Returns the tokens of an English text by the conventions of the Penn Treebank, hyphenated words
   * taken apart. A full stop that ends both an abbreviation and the sentence is a token of its own
   * that overlaps the abbreviation.
   */
  public static List<Span> english(String text) {
    return spans(
        text,
        piece ->
            new PTBTokenizer<>(
                new StringReader(withoutHalves(piece)), new CoreLabelTokenFactory(), ENGLISH));
  }

  /**
   * Returns a text of the same length in which halves of surrogate pairs, which end a lexer's run,
   * are marks.
   */
  private static String withoutHalves(String text) {
    StringBuilder whole = new StringBuilder(text);
    for (int i = 0; i < text.length(); ) {
      int code = text.codePointAt(i);
      if (code >= Character.MIN_SURROGATE && code <= Character.MAX_SURROGATE) {
        whole.setCharAt(i, '\uFFFD');
      }
      i += Character.charCount(code);
    }
    return whole.toString();
  }

  /** Returns the tokens of an Arabic text; clitics stay with their words. */
  public static List<Span> arabic(String text) {
    Properties unaltered = new Properties();
    return spans(
        text,
        piece ->
            new ArabicTokenizer<>(
                new StringReader(PlainArabic.of(piece)), new CoreLabelTokenFactory(), unaltered));
  }

  /**
   * Runs a lexer over a text. The lexers look ahead as far as a token might reach and go back, so
   * that a long run without blanks costs time in the square of its length: such a run is given to
   * them in pieces.
   */
  private static List<Span> spans(String text, Function<String, Iterator<CoreLabel>> lexer) {
    List<Span> spans = new ArrayList<>(text.length() / 4);
    int start = 0;
    int run = 0;
    for (int i = 0; i < text.length(); i++) {
      if (Character.isWhitespace(text.charAt(i))) {
        run = i + 1;
      } else if (i - run >= LONGEST_RUN && !Character.isLowSurrogate(text.charAt(i))) {
        if (run > start) {
          piece(text, start, run, lexer, spans);
        }
        piece(text, run, i, lexer, spans);
        start = i;
        run = i;
      }
    }
    piece(text, start, text.length(), lexer, spans);
    return spans;
  }

  private static void piece(
      String text,
      int start,
      int end,
      Function<String, Iterator<CoreLabel>> lexer,
      List<Span> spans) {
    Iterator<CoreLabel> tokens = lexer.apply(text.substring(start, end));
    while (tokens.hasNext()) {
      CoreLabel token = tokens.next();
      Span span =
          new Span(start + token.beginPosition(), Math.min(start + token.endPosition(), end));
      int last = spans.size() - 1;
      boolean half =
          last >= 0
              && span.start() == spans.get(last).end()
              && span.start() < end
              && Character.isLowSurrogate(text.charAt(span.start()))
              && Character.isHighSurrogate(text.charAt(span.start() - 1));
      if (half) {
        spans.set(last, spans.get(last).cover(span));
      } else {
        spans.add(span);
      }
    }
  }
}

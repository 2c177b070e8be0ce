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

/** CoreNLP's tokenizers as plain functions from a text to spans. */
public final class CoreNlpTokens {
  private static final String ENGLISH =
      "invertible=true,ptb3Escaping=false,untokenizable=noneKeep,splitHyphenated=true";

  private CoreNlpTokens() {}

  /**
   * Returns the tokens of an English text by the conventions of the Penn Treebank, hyphenated words
   * taken apart. A full stop that ends both an abbreviation and the sentence is a token of its own
   * that overlaps the abbreviation.
   */
  public static List<Span> english(String text) {
    return spans(
        new PTBTokenizer<>(new StringReader(text), new CoreLabelTokenFactory(), ENGLISH), text);
  }

  /** Returns the tokens of an Arabic text; clitics stay with their words. */
  public static List<Span> arabic(String text) {
    Properties unaltered = new Properties();
    return spans(
        new ArabicTokenizer<>(new StringReader(text), new CoreLabelTokenFactory(), unaltered),
        text);
  }

  private static List<Span> spans(Iterator<CoreLabel> tokens, String text) {
    List<Span> spans = new ArrayList<>(text.length() / 4);
    while (tokens.hasNext()) {
      CoreLabel token = tokens.next();
      spans.add(new Span(token.beginPosition(), Math.min(token.endPosition(), text.length())));
    }
    return spans;
  }
}

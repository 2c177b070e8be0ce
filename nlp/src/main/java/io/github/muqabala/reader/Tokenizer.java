package io.github.muqabala.reader;

import io.github.muqabala.article.Language;
import io.github.muqabala.corenlp.CoreNlpTokens;
import io.github.muqabala.reading.Span;
import java.util.List;

/** Cuts a text into words, numbers and marks. */
@FunctionalInterface
interface Tokenizer {
  /** Returns the spans of the tokens in order of their starts. */
  List<Span> tokenize(String text);

  /** Returns the tokenizer of a language. */
  static Tokenizer of(Language language) {
    return switch (language) {
      case ARABIC -> CoreNlpTokens::arabic;
      case ENGLISH -> CoreNlpTokens::english;
      case PERSIAN -> new PersianTokenizer();
    };
  }
}

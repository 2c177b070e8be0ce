package io.github.muqabala.reading;

import java.util.List;

/**
 * A sentence: its span, without surrounding blanks, and its tokens.
 *
 * @param span where it stands, closing quotation marks included
 * @param paragraph number of the paragraph (line of the text that is not blank) it stands in, from
 *     0
 * @param headline whether it is the article's headline
 * @param tokens its tokens in order, each inside the span
 */
public record Sentence(Span span, int paragraph, boolean headline, List<Token> tokens) {
  /** Copies the list and checks that the tokens are inside and in order. */
  public Sentence {
    tokens = List.copyOf(tokens);
    int last = span.start();
    for (Token token : tokens) {
      if (token.span().start() < last || token.span().end() > span.end()) {
        throw new IllegalArgumentException(
            "tokens must be in order and inside sentence " + span + ", got " + token.span());
      }
      last = token.span().end();
    }
  }
}

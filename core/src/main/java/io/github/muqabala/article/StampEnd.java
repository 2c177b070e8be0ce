package io.github.muqabala.article;

import io.github.muqabala.article.StampWords.Kind;
import io.github.muqabala.reading.Span;
import java.util.List;
import java.util.Optional;

/**
 * The words that close a text: «انتهای پیام/», «انتهى», "ENDS". They stand at the end of a line, at
 * its start or behind the end of a sentence, with at most one short sign of the editor behind.
 */
final class StampEnd {
  private static final StampWords WORDS = StampWords.get();
  private static final int MOST_TOKENS = 400;
  private static final int SIGN_TOKENS = 4;

  private StampEnd() {}

  static Optional<Span> of(String text, int from, int to) {
    List<HeadToken> tokens = HeadToken.cut(text, from, to, MOST_TOKENS);
    for (int i = Math.max(0, tokens.size() - 2 * SIGN_TOKENS); i < tokens.size(); i++) {
      int end = WORDS.of(Kind.END).skip(tokens, i);
      boolean opens = i == 0 || tokens.get(i - 1).kind() == HeadToken.Kind.MARK;
      if (end > i && opens && tokens.size() - end <= SIGN_TOKENS && sign(tokens, end)) {
        return Optional.of(new Span(tokens.get(i).start(), to));
      }
    }
    return Optional.empty();
  }

  private static boolean sign(List<HeadToken> tokens, int from) {
    return from == tokens.size() || tokens.get(from).kind() == HeadToken.Kind.MARK;
  }
}

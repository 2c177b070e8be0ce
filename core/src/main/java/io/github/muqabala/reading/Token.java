package io.github.muqabala.reading;

import java.util.List;

/**
 * A word, number or mark of a sentence.
 *
 * @param span where it stands
 * @param key its folded spelling: what spelling variants, half-space, space and joined writing
 *     share
 * @param lemmas folded dictionary forms that it may be an inflection of, the likeliest first; never
 *     empty
 * @param kind what sort of token it is
 */
public record Token(Span span, String key, List<String> lemmas, Kind kind) {
  /** Copies the list. */
  public Token {
    lemmas = List.copyOf(lemmas);
    if (lemmas.isEmpty()) {
      throw new IllegalArgumentException("token " + span + " must have a lemma");
    }
  }

  /** The sorts of token. */
  public enum Kind {
    /** Letters, with any marks inside. */
    WORD,
    /** Digits, with any separators inside. */
    NUMBER,
    /** A mark of punctuation or another symbol. */
    PUNCTUATION
  }
}

package io.github.muqabala.align;

import io.github.muqabala.lexicon.Word;
import io.github.muqabala.name.Skeleton;
import io.github.muqabala.reading.Span;
import io.github.muqabala.reading.Token;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * A stretch of text without blanks, read: its tokens, the words they are in the lexicon, and the
 * keys they have of themselves. Immutable.
 */
final class Chunk {
  /** A chunk without tokens. */
  static final Chunk EMPTY = new Chunk(List.of());

  final List<Piece> pieces;

  /**
   * Returns a chunk.
   *
   * @param tokens its tokens
   * @param start offset of the chunk in the text that the tokens' spans point into
   * @param word what looks a token up
   * @param alone what makes the unit that a token has outside longer expressions
   */
  static Chunk of(
      List<Token> tokens,
      int start,
      Function<Token, Word> word,
      Function<Piece, SignatureBuilder.Draft> alone) {
    return new Chunk(tokens.stream().map(t -> new Piece(t, word.apply(t), start, alone)).toList());
  }

  private Chunk(List<Piece> pieces) {
    this.pieces = List.copyOf(pieces);
  }

  /** One token of a chunk. */
  static final class Piece {
    private static final long[] NONE = {};

    final Word word;
    final Token.Kind kind;
    final String key;

    /** Where it stands in the chunk. */
    final Span span;

    /** Keys of the number that it is or begins with. */
    final long[] numbers;

    /** Keys of its sound. */
    final long[] sounds;

    /** Keys of the sounds of its dictionary forms. */
    final long[] lemmaSounds;

    /** The keys of its unit outside longer expressions. */
    final long[] aloneKeys;

    /** How sure each of these is. */
    final float[] aloneQuality;

    /** How much it counts if that unit has no counterpart. */
    final float aloneTrust;

    /** Whether that unit is a function word. */
    final boolean aloneFunction;

    Piece(Token token, Word word, int start, Function<Piece, SignatureBuilder.Draft> whenAlone) {
      this.word = word;
      kind = token.kind();
      key = token.key();
      span = new Span(token.span().start() - start, token.span().end() - start);
      numbers = numbers(token);
      sounds = kind == Token.Kind.WORD ? sounds(List.of(key)) : NONE;
      lemmaSounds = kind == Token.Kind.WORD ? sounds(token.lemmas()) : NONE;
      SignatureBuilder.Draft alone = whenAlone.apply(this);
      aloneKeys = alone.keys();
      aloneQuality = alone.quality();
      aloneTrust = aloneKeys.length == 0 ? 1 : alone.trust()[0];
      aloneFunction = aloneKeys.length > 0 && alone.function()[0];
    }

    private static long[] numbers(Token token) {
      return switch (token.kind()) {
        case NUMBER -> new long[] {Key.number(token.key().replace(",", ""))};
        case WORD -> leading(token.key());
        case PUNCTUATION ->
            token.key().equals("?") || token.key().equals("؟") ? new long[] {Key.QUESTION} : NONE;
      };
    }

    /** Returns the leading number of a word such as 1960s. */
    private static long[] leading(String word) {
      int end = 0;
      while (end < word.length() && Character.isDigit(word.charAt(end))) {
        end++;
      }
      return end == 0 ? NONE : new long[] {Key.number(word.substring(0, end))};
    }

    private static long[] sounds(List<String> words) {
      Set<Long> keys = new LinkedHashSet<>();
      for (String word : words) {
        for (String sound : Skeleton.keys(word)) {
          keys.add(Key.sound(sound));
        }
      }
      return keys.stream().mapToLong(Long::longValue).toArray();
    }
  }
}

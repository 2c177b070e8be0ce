package io.github.muqabala.align;

import io.github.muqabala.lexicon.Sense;
import io.github.muqabala.reading.Token;
import java.util.List;

/**
 * Makes the units of signatures.
 *
 * <p>Rules:
 *
 * <ul>
 *   <li>a word is met by the family of each concept it may express; a sense that is hidden or far
 *       from the listed form is worth less, each word of a longer expression its share;
 *   <li>a function word, whatever else it may mean, is worth little;
 *   <li>a number is met by its value in any digits, also at the beginning of a word (1960s);
 *   <li>any other word is met by its sound, see {@link io.github.muqabala.name.Skeleton}; the sound
 *       of a word that the lexicon knows is worth little;
 *   <li>a question is met by a question.
 * </ul>
 */
final class Units {
  private final Families families;
  private final Weights weights;

  Units(Families families, Weights weights) {
    this.families = families;
    this.weights = weights;
  }

  /**
   * Adds the keys of a token to the unit being made.
   *
   * @param senses the senses of the token
   * @return how much it counts if the unit has no counterpart
   */
  double add(Chunk.Piece piece, List<Sense> senses, SignatureBuilder signature) {
    return switch (piece.kind) {
      case PUNCTUATION -> {
        keys(piece.numbers, weights.stop(), signature);
        signature.function(weights.stop());
        yield 1;
      }
      case NUMBER -> {
        concepts(senses, signature);
        keys(piece.numbers, 1, signature);
        yield 1;
      }
      case WORD -> word(piece, senses, signature);
    };
  }

  private double word(Chunk.Piece piece, List<Sense> senses, SignatureBuilder signature) {
    if (concepts(senses, signature)) {
      signature.function(weights.stop());
      return 1;
    }
    keys(piece.numbers, 1, signature);
    boolean known = signature.hasKey();
    sounds(piece.sounds, known ? weights.knownName() : 1, signature);
    if (!known) {
      sounds(piece.lemmaSounds, 1, signature);
    }
    return known ? 1 : weights.unknownTrust();
  }

  /** Adds senses and tells whether they are those of a function word. */
  private boolean concepts(List<Sense> senses, SignatureBuilder signature) {
    boolean function = false;
    for (Sense sense : senses) {
      boolean stop = families.isStop(sense.row());
      function |= stop && !sense.hidden();
      int words = sense.split() ? 2 : sense.last() - sense.first() + 1;
      double worth =
          (sense.hidden() ? weights.hidden() : 1)
              * (stop ? weights.stop() : 1)
              / (1 + weights.readingCost() * sense.cost())
              / words;
      signature.key(families.family(sense.row()), worth);
    }
    return function;
  }

  private static void keys(long[] keys, double worth, SignatureBuilder signature) {
    for (long key : keys) {
      signature.key(key, worth);
    }
  }

  private void sounds(long[] keys, double worth, SignatureBuilder signature) {
    for (long key : keys) {
      signature.key(key, worth * (Key.isShort(key) ? weights.shortSkeleton() : 1));
    }
  }

  /** Tells whether a token is a number. */
  static boolean isNumber(Chunk.Piece piece) {
    return piece.kind == Token.Kind.NUMBER;
  }
}

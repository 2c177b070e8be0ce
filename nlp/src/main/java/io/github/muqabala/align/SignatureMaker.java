package io.github.muqabala.align;

import io.github.muqabala.article.Language;
import io.github.muqabala.lexicon.Lexicon;
import io.github.muqabala.lexicon.Sense;
import io.github.muqabala.lexicon.Word;
import io.github.muqabala.reading.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Makes the signatures of statements in one language: one unit for each token that has any key, by
 * the rules of {@link Units}. Persian / or . before decimals joins two numbers to one more.
 *
 * <p>Most tokens stand in no longer expression; their units are made once and copied. Safe for use
 * by many threads.
 */
final class SignatureMaker {
  private final Lexicon lexicon;
  private final Language language;
  private final Units units;
  private final Vocabulary vocabulary;

  SignatureMaker(Lexicon lexicon, Language language, Units units) {
    this.lexicon = lexicon;
    this.language = language;
    this.units = units;
    this.vocabulary = new Vocabulary(lexicon, language, units);
  }

  /** Returns a signature for each statement; one without letters and digits is empty. */
  List<SignatureBuilder.Draft> make(List<String> statements) {
    List<Vocabulary.Read> read = vocabulary.read(statements);
    List<SignatureBuilder.Draft> signatures = new ArrayList<>(statements.size());
    SignatureBuilder builder = new SignatureBuilder();
    for (int i = 0; i < statements.size(); i++) {
      signatures.add(signature(statements.get(i), read.get(i), builder));
    }
    return signatures;
  }

  private SignatureBuilder.Draft signature(
      String statement, Vocabulary.Read read, SignatureBuilder signature) {
    int size = read.chunks().size() * 2;
    List<Chunk.Piece> pieces = new ArrayList<>(size);
    List<Word> words = new ArrayList<>(size);
    int[] offsets = new int[size];
    for (int i = 0; i < read.chunks().size(); i++) {
      int start = read.spans().get(i).start();
      for (Chunk.Piece piece : read.chunks().get(i).pieces) {
        offsets = words.size() < offsets.length ? offsets : Arrays.copyOf(offsets, 2 * size + 8);
        size = offsets.length;
        offsets[words.size()] = start;
        pieces.add(piece);
        words.add(piece.word);
      }
    }
    int[] reach = lexicon.reach(language, words);
    int at = 0;
    while (at < reach.length) {
      int end = at;
      for (int i = at; i <= end; i++) {
        end = Math.max(end, reach[i]);
      }
      if (end == at) {
        signature.copy(pieces.get(at));
        close(pieces, offsets[at], at, pieces.get(at).aloneTrust, signature);
      } else {
        stretch(statement, pieces, words, offsets, at, end + 1, signature);
      }
      at = end + 1;
    }
    return signature.build();
  }

  /** Adds the units of tokens that longer expressions tie together. */
  private void stretch(
      String statement,
      List<Chunk.Piece> pieces,
      List<Word> words,
      int[] offsets,
      int from,
      int to,
      SignatureBuilder signature) {
    List<List<Sense>> byToken = new ArrayList<>(to - from);
    List<Span> spans = new ArrayList<>(to - from);
    for (int i = from; i < to; i++) {
      byToken.add(new ArrayList<>(6));
      Span span = pieces.get(i).span;
      spans.add(new Span(offsets[i] + span.start(), offsets[i] + span.end()));
    }
    for (Sense sense : lexicon.senses(language, statement, words.subList(from, to), spans)) {
      for (int i = sense.first(); i <= sense.last(); i++) {
        if (!sense.split() || i == sense.first() || i == sense.last()) {
          byToken.get(i).add(sense);
        }
      }
    }
    for (int i = from; i < to; i++) {
      double trust = units.add(pieces.get(i), byToken.get(i - from), signature);
      close(pieces, offsets[i], i, trust, signature);
    }
  }

  private static void close(
      List<Chunk.Piece> pieces, int offset, int at, double trust, SignatureBuilder signature) {
    boolean decimals =
        at > 1
            && Units.isNumber(pieces.get(at))
            && pieces.get(at - 1).key.equals("/")
            && Units.isNumber(pieces.get(at - 2));
    if (decimals) {
      signature.key(Key.number(pieces.get(at - 2).key + "." + pieces.get(at).key), 1);
    }
    Span span = pieces.get(at).span;
    signature.close(trust, offset + span.start(), offset + span.end());
  }
}

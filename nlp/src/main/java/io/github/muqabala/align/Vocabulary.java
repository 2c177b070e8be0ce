package io.github.muqabala.align;

import io.github.muqabala.article.Article;
import io.github.muqabala.article.Language;
import io.github.muqabala.lexicon.Lexicon;
import io.github.muqabala.lexicon.Sense;
import io.github.muqabala.lexicon.Word;
import io.github.muqabala.reader.Chunks;
import io.github.muqabala.reader.TextReader;
import io.github.muqabala.reading.Sentence;
import io.github.muqabala.reading.Span;
import io.github.muqabala.reading.Token;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The chunks of one language that an aligner has read, so that each is read once: news repeats its
 * words. Of bounded size; safe for use by many threads.
 *
 * <p>Two generations are kept. Where the young one is full, it takes the place of the old one; a
 * chunk of the old one that is asked for becomes young again.
 */
final class Vocabulary {
  private static final int ROOM = 1 << 16;

  /** A chunk longer than this is not remembered: addresses, data, texts without blanks. */
  private static final int LONGEST = 48;

  private final Lexicon lexicon;
  private final Language language;
  private final Units units;
  private volatile Map<String, Chunk> young = new ConcurrentHashMap<>();
  private volatile Map<String, Chunk> old = Map.of();

  Vocabulary(Lexicon lexicon, Language language, Units units) {
    this.lexicon = lexicon;
    this.language = language;
    this.units = units;
  }

  /**
   * A text as chunks.
   *
   * @param chunks its chunks in order
   * @param spans where each stands in the text
   */
  record Read(List<Chunk> chunks, List<Span> spans) {}

  /** Reads each of some texts. */
  List<Read> read(List<String> texts) {
    List<Read> read = new ArrayList<>(texts.size());
    Map<String, List<Place>> unknown = new LinkedHashMap<>();
    for (String text : texts) {
      List<Span> spans = Chunks.of(language, text);
      Chunk[] chunks = new Chunk[spans.size()];
      for (int i = 0; i < chunks.length; i++) {
        String chunk = text.substring(spans.get(i).start(), spans.get(i).end());
        chunks[i] = known(chunk);
        if (chunks[i] == Chunk.EMPTY) {
          unknown.computeIfAbsent(chunk, c -> new ArrayList<>(1)).add(new Place(chunks, i));
        }
      }
      read.add(new Read(Arrays.asList(chunks), spans));
    }
    if (!unknown.isEmpty()) {
      fill(unknown);
    }
    return read;
  }

  /** A chunk of a text, to be filled in. */
  private record Place(Chunk[] chunks, int at) {}

  private Chunk known(String text) {
    Chunk chunk = young.get(text);
    if (chunk != null) {
      return chunk;
    }
    chunk = old.get(text);
    if (chunk == null) {
      return Chunk.EMPTY;
    }
    remember(text, chunk);
    return chunk;
  }

  private void remember(String text, Chunk chunk) {
    if (text.length() > LONGEST) {
      return;
    }
    young.put(text, chunk);
    if (young.size() > ROOM) {
      synchronized (this) {
        if (young.size() > ROOM) {
          old = young;
          young = new ConcurrentHashMap<>();
        }
      }
    }
  }

  /** Reads chunks, one a line, as one text. */
  private void fill(Map<String, List<Place>> unknown) {
    StringBuilder joined = new StringBuilder();
    unknown.keySet().forEach(chunk -> joined.append(chunk).append('\n'));
    Article article = Article.of("chunks", joined.toString());
    List<Token> tokens = new ArrayList<>();
    for (Sentence sentence : TextReader.with(language, lexicon).read(article)) {
      tokens.addAll(sentence.tokens());
    }
    Map<String, Word> words = new HashMap<>();
    int start = 0;
    int next = 0;
    for (Map.Entry<String, List<Place>> entry : unknown.entrySet()) {
      int end = start + entry.getKey().length();
      int first = next;
      while (next < tokens.size() && tokens.get(next).span().start() < end) {
        next++;
      }
      String text = entry.getKey();
      Chunk chunk =
          Chunk.of(
              tokens.subList(first, next),
              start,
              token -> words.computeIfAbsent(token.key(), key -> lexicon.word(language, token)),
              piece -> alone(text, piece));
      entry.getValue().forEach(place -> place.chunks()[place.at()] = chunk);
      remember(entry.getKey(), chunk);
      start = end + 1;
    }
  }

  private SignatureBuilder.Draft alone(String text, Chunk.Piece piece) {
    SignatureBuilder unit = new SignatureBuilder();
    List<Sense> senses = lexicon.senses(language, text, List.of(piece.word), List.of(piece.span));
    unit.close(units.add(piece, senses, unit), 0, 0);
    return unit.build();
  }
}

package io.github.muqabala.reader;

import io.github.muqabala.article.Language;
import io.github.muqabala.folding.Folding;
import io.github.muqabala.lexicon.Lexicon;
import io.github.muqabala.morphology.Lemmatizer;
import io.github.muqabala.reading.Span;
import io.github.muqabala.reading.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Makes tokens: trims what a tokenizer left at the edges, sorts words from numbers and marks, folds
 * keys and finds dictionary forms. Remembers the words of one text.
 */
final class TokenMaker {
  /** How many dictionary forms a word keeps that no lexicon knows. */
  private static final int UNKNOWN = 6;

  /** A word longer than this is no word: data, or a text without blanks. */
  private static final int LONGEST = 48;

  private final Language language;
  private final Tokenizer tokenizer;
  private final Lemmatizer lemmatizer;
  private final Lemmatizer latin;
  private final Optional<Lexicon> lexicon;
  private final Map<String, List<String>> memory = new HashMap<>();

  TokenMaker(Language language, Optional<Lexicon> lexicon) {
    this.language = language;
    this.tokenizer = Tokenizer.of(language);
    this.lemmatizer = Lemmatizer.of(language);
    this.latin =
        language == Language.ENGLISH ? lemmatizer : Lemmatizer.of(Language.ENGLISH);
    this.lexicon = lexicon;
  }

  /** Returns the tokens of a text, in order and not overlapping. */
  List<Token> tokens(String text) {
    List<Token> tokens = new ArrayList<>();
    int last = 0;
    for (Span span : tokenizer.tokenize(text)) {
      int start = Math.max(last, span.start());
      if (start < span.end()) {
        add(text, start, span.end(), tokens);
        last = span.end();
      }
    }
    return tokens;
  }

  /** Adds a token without the zero-width characters and tatweels around it. */
  private void add(String text, int from, int to, List<Token> tokens) {
    int start = from;
    while (start < to && isInvisible(text.charAt(start))) {
      start++;
    }
    int end = to;
    while (end > start && isInvisible(text.charAt(end - 1))) {
      end--;
    }
    int dash = end;
    while (dash > start && text.charAt(dash - 1) == 'ـ') {
      dash--;
    }
    if (dash > start) {
      tokens.add(token(new Span(start, dash), text.substring(start, dash)));
    }
    if (dash < end) {
      // A tatweel behind a word or alone stands for a dash.
      tokens.add(
          new Token(new Span(dash, end), "-", List.of("-"), Token.Kind.PUNCTUATION));
    }
  }

  private static boolean isInvisible(char c) {
    return Character.getType(c) == Character.FORMAT || Character.isWhitespace(c);
  }

  private Token token(Span span, String surface) {
    String key = Folding.key(surface);
    if (key.isEmpty()) {
      return new Token(span, surface, List.of(surface), Token.Kind.PUNCTUATION);
    }
    Token.Kind kind = kind(key);
    List<String> lemmas =
        kind == Token.Kind.WORD && key.length() <= LONGEST
            ? memory.computeIfAbsent(key, this::lemmas)
            : List.of(key);
    return new Token(span, key, lemmas, kind);
  }

  private static Token.Kind kind(String key) {
    boolean digit = false;
    for (int i = 0; i < key.length(); i++) {
      if (Character.isLetter(key.charAt(i))) {
        return Token.Kind.WORD;
      }
      digit |= Character.isDigit(key.charAt(i));
    }
    return digit ? Token.Kind.NUMBER : Token.Kind.PUNCTUATION;
  }

  private List<String> lemmas(String key) {
    boolean foreign = language != Language.ENGLISH && key.charAt(0) < 0x250;
    Lemmatizer rules = foreign ? latin : lemmatizer;
    List<Lemmatizer.Proposal> proposals = rules.propose(key);
    List<String> known = new ArrayList<>();
    for (Lemmatizer.Proposal proposal : proposals) {
      if (lexicon.isPresent() && lexicon.get().knows(language, proposal.lemma())) {
        known.add(proposal.lemma());
      }
    }
    if (known.isEmpty()) {
      proposals.stream().limit(UNKNOWN).forEach(p -> known.add(p.lemma()));
      String stem = rules.stem(key);
      if (!stem.isEmpty() && !known.contains(stem)) {
        known.add(stem);
      }
    }
    return List.copyOf(known);
  }
}

package io.github.muqabala.reader;

import io.github.muqabala.article.Language;
import io.github.muqabala.folding.Folding;
import io.github.muqabala.lexicon.Lexicon;
import io.github.muqabala.morphology.Lemmatizer;
import io.github.muqabala.reading.Span;
import io.github.muqabala.reading.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Makes tokens: trims what a tokenizer left at the edges, parts numbers from letters of Arabic
 * script, sorts words from numbers and marks, folds keys and finds dictionary forms. Remembers the
 * words of one text.
 */
final class TokenMaker {
  /** How many dictionary forms a word keeps that no lexicon knows. */
  private static final int UNKNOWN = 6;

  /** How much less likely a word is that stands in expressions of the lexicon alone. */
  private static final int PART = 7;

  /** A dictionary form that takes this much more inflection than another is not the right one. */
  private static final int WINDOW = 14;

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
    this.latin = language == Language.ENGLISH ? lemmatizer : Lemmatizer.of(Language.ENGLISH);
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
    int piece = start;
    for (int i = start + 1; i < dash; i++) {
      if (numberMeetsWord(text.charAt(i - 1), text.charAt(i))) {
        tokens.add(token(new Span(piece, i), text.substring(piece, i)));
        piece = i;
      }
    }
    if (dash > piece) {
      tokens.add(token(new Span(piece, dash), text.substring(piece, dash)));
    }
    if (dash < end) {
      // A tatweel behind a word or alone stands for a dash.
      tokens.add(new Token(new Span(dash, end), "-", List.of("-"), Token.Kind.PUNCTUATION));
    }
  }

  /** Tells whether a letter of Arabic script and a digit meet: «و15», «17عاما». */
  private static boolean numberMeetsWord(char one, char other) {
    return (Character.isDigit(one) && isArabicLetter(other))
        || (isArabicLetter(one) && Character.isDigit(other));
  }

  private static boolean isArabicLetter(char c) {
    return c >= 'ء' && c <= 'ۓ' && Character.isLetter(c);
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
    List<String> lemmas = lexicon.map(l -> known(proposals, l)).orElseGet(ArrayList::new);
    if (lemmas.isEmpty()) {
      proposals.stream().limit(UNKNOWN).forEach(p -> lemmas.add(p.lemma()));
      String stem = rules.stem(key);
      if (!stem.isEmpty() && !lemmas.contains(stem)) {
        lemmas.add(stem);
      }
    }
    return List.copyOf(lemmas);
  }

  /** Returns the proposals that the lexicon knows, the likeliest first, without the far-fetched. */
  private List<String> known(List<Lemmatizer.Proposal> proposals, Lexicon words) {
    List<Lemmatizer.Proposal> known = new ArrayList<>();
    int best = Integer.MAX_VALUE - WINDOW;
    for (Lemmatizer.Proposal proposal : proposals) {
      if (words.isForm(language, proposal.lemma(), proposal.category())) {
        known.add(proposal);
        best = Math.min(best, proposal.cost());
      } else if (words.knows(language, proposal.lemma())) {
        known.add(
            new Lemmatizer.Proposal(proposal.lemma(), proposal.cost() + PART, proposal.category()));
      }
    }
    int worst = best + WINDOW;
    return known.stream()
        .filter(p -> p.cost() <= worst)
        .sorted(Comparator.comparingInt(Lemmatizer.Proposal::cost))
        .map(Lemmatizer.Proposal::lemma)
        .collect(Collectors.toCollection(ArrayList::new));
  }
}

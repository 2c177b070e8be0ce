package io.github.muqabala.reader;

import io.github.muqabala.article.Article;
import io.github.muqabala.article.Language;
import io.github.muqabala.lexicon.Lexicon;
import io.github.muqabala.reading.Sentence;
import io.github.muqabala.reading.Span;
import io.github.muqabala.reading.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Cuts an article into sentences and tokens, and finds the dictionary forms of its words.
 *
 * <p>Immutable and safe for use by many threads.
 */
public final class TextReader {
  private final Language language;
  private final Optional<Lexicon> lexicon;

  private TextReader(Language language, Optional<Lexicon> lexicon) {
    this.language = language;
    this.lexicon = lexicon;
  }

  /** Returns a reader for a language that knows its rules but no words. */
  public static TextReader of(Language language) {
    return new TextReader(language, Optional.empty());
  }

  /** Returns a reader for a language that prefers the dictionary forms that a lexicon knows. */
  public static TextReader with(Language language, Lexicon lexicon) {
    return new TextReader(language, Optional.of(lexicon));
  }

  /** Returns the sentences of an article; its stamps belong to none. */
  public List<Sentence> read(Article article) {
    String text = article.text();
    TokenMaker maker = new TokenMaker(language, lexicon);
    List<Token> tokens = maker.tokens(withoutStamps(article));
    SentenceSplitter splitter = new SentenceSplitter(text, language);
    Lines lines = new Lines(text);
    List<Sentence> sentences = new ArrayList<>();
    int at = 0;
    while (at < tokens.size()) {
      int end = endOfLine(article, tokens, at);
      List<Token> line = tokens.subList(at, end);
      int paragraph = lines.paragraph(line.get(0).span().start());
      int before = sentences.size();
      cut(line, paragraph, splitter, sentences);
      if (before == 0 && end < tokens.size()) {
        markHeadline(line, sentences);
      }
      at = end;
    }
    return sentences;
  }

  /** Returns the text with line ends in place of its stamps, so that nothing reaches over one. */
  private static String withoutStamps(Article article) {
    if (article.stamps().isEmpty()) {
      return article.text();
    }
    StringBuilder masked = new StringBuilder(article.text());
    for (Span stamp : article.stamps()) {
      for (int i = stamp.start(); i < stamp.end(); i++) {
        masked.setCharAt(i, '\n');
      }
    }
    return masked.toString();
  }

  private static int endOfLine(Article article, List<Token> tokens, int start) {
    int end = start + 1;
    while (end < tokens.size() && !apart(article, tokens.get(end - 1), tokens.get(end))) {
      end++;
    }
    return end;
  }

  private static boolean apart(Article article, Token one, Token other) {
    Span between = new Span(one.span().end(), Math.max(one.span().end(), other.span().start()));
    for (int i = between.start(); i < between.end(); i++) {
      char c = article.text().charAt(i);
      if (c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\u0085') {
        return true;
      }
    }
    return !article.stamps().isEmpty() && article.stamps().stream().anyMatch(between::overlaps);
  }

  private static void cut(
      List<Token> line, int paragraph, SentenceSplitter splitter, List<Sentence> sentences) {
    int start = 0;
    splitter.line(line);
    for (int i = 0; i < line.size(); i++) {
      if (splitter.endsAt(line, start, i) || i == line.size() - 1) {
        sentences.add(sentence(line.subList(start, i + 1), paragraph, false));
        start = i + 1;
      }
    }
  }

  /** A first line of one sentence without a final stop, with text behind it, is the headline. */
  private static void markHeadline(List<Token> line, List<Sentence> sentences) {
    if (sentences.size() == 1 && !line.get(line.size() - 1).key().equals(".")) {
      sentences.set(0, sentence(line, sentences.get(0).paragraph(), true));
    }
  }

  private static Sentence sentence(List<Token> tokens, int paragraph, boolean headline) {
    Span span = tokens.get(0).span().cover(tokens.get(tokens.size() - 1).span());
    return new Sentence(span, paragraph, headline, tokens);
  }
}

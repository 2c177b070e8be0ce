package io.github.muqabala;

import io.github.muqabala.article.Article;
import io.github.muqabala.article.Language;
import io.github.muqabala.folding.Folding;
import io.github.muqabala.reading.Attribution;
import io.github.muqabala.reading.Mention;
import io.github.muqabala.reading.Provenance;
import io.github.muqabala.reading.Reading;
import io.github.muqabala.reading.Sentence;
import io.github.muqabala.reading.SourceLink;
import io.github.muqabala.reading.Span;
import io.github.muqabala.reading.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Readings as a plain reader would make them: no inflection, a sentence ends at a full stop. */
public final class Readings {
  private static final String ENDS = ".!?؟";

  private Readings() {}

  /** Reads a text. */
  public static Reading of(Language language, String text) {
    return of(Article.of("a1", text), language);
  }

  /** Reads an article. */
  public static Reading of(Article article, Language language) {
    String text = article.text();
    List<Sentence> sentences = new ArrayList<>();
    List<Token> tokens = new ArrayList<>();
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      if (Character.isWhitespace(c)) {
        i++;
        continue;
      }
      int end = i + 1;
      while (isLetter(c) && end < text.length() && isLetter(text.charAt(end))) {
        end++;
      }
      tokens.add(token(text, new Span(i, end)));
      if (ENDS.indexOf(c) >= 0) {
        sentences.add(sentence(tokens));
        tokens = new ArrayList<>();
      }
      i = end;
    }
    if (!tokens.isEmpty()) {
      sentences.add(sentence(tokens));
    }
    return Reading.of(
        article, language, sentences, new Provenance("test", "none", "plain", "none", Map.of()));
  }

  private static boolean isLetter(char c) {
    return Character.isLetterOrDigit(c)
        || Character.getType(c) == Character.NON_SPACING_MARK
        || c == '\u200C'
        || c == '\'';
  }

  private static Token token(String text, Span span) {
    String key = Folding.key(span.of(text));
    Token.Kind kind =
        Character.isDigit(key.charAt(0))
            ? Token.Kind.NUMBER
            : Character.isLetter(key.charAt(0)) ? Token.Kind.WORD : Token.Kind.PUNCTUATION;
    return new Token(span, key, List.of(key), kind);
  }

  private static Sentence sentence(List<Token> tokens) {
    Span span = tokens.get(0).span().cover(tokens.get(tokens.size() - 1).span());
    return new Sentence(span, 0, false, tokens);
  }

  /** Puts a part of the text into the mouth of a source that the text names. */
  public static Reading attribute(
      Reading reading,
      String content,
      String cue,
      String source,
      Attribution.Speech speech,
      SourceLink.Kind kind) {
    List<Attribution> all = new ArrayList<>(reading.attributions());
    all.add(
        new Attribution(
            span(reading, content),
            List.of(span(reading, cue)),
            speech,
            Attribution.Stance.NEUTRAL,
            List.of(new SourceLink(source, false, span(reading, source), kind, Optional.empty()))));
    return reading.withAttributions(all);
  }

  /** Makes a part of the text the name of a person. */
  public static Reading named(Reading reading, String part) {
    Mention mention = new Mention(span(reading, part), "p1", Mention.Type.PERSON, false);
    return reading.withMentions(List.of(mention));
  }

  /** Returns where a part of the text stands. */
  public static Span span(Reading reading, String part) {
    int start = reading.article().text().indexOf(part);
    if (start < 0) {
      throw new IllegalArgumentException("text must hold: " + part);
    }
    return new Span(start, start + part.length());
  }
}

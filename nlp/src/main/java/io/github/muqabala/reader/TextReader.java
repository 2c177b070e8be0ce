package io.github.muqabala.reader;

import io.github.muqabala.article.Article;
import io.github.muqabala.article.Language;
import io.github.muqabala.folding.Folding;
import io.github.muqabala.reading.Sentence;
import io.github.muqabala.reading.Span;
import io.github.muqabala.reading.Token;
import java.util.ArrayList;
import java.util.List;

/** Cuts an article into sentences and tokens. */
public final class TextReader {
  private TextReader() {}

  /** Returns a reader for a language. */
  public static TextReader of(Language language) {
    return new TextReader();
  }

  /** Returns the sentences of an article; its stamps belong to none. */
  public List<Sentence> read(Article article) {
    String text = article.text();
    List<Sentence> sentences = new ArrayList<>();
    List<Token> tokens = new ArrayList<>();
    int paragraph = 0;
    int i = 0;
    while (i <= text.length()) {
      int at = i;
      if (article.stamps().stream().anyMatch(s -> s.contains(at))) {
        i++;
        continue;
      }
      char c = i < text.length() ? text.charAt(i) : '\n';
      if (c == '\n') {
        close(sentences, tokens, paragraph);
        paragraph++;
        i++;
      } else if (Character.isWhitespace(c)) {
        i++;
      } else if (Character.isLetterOrDigit(c)) {
        int j = i;
        while (j < text.length() && inWord(text.charAt(j))) {
          j++;
        }
        String key = Folding.key(text.substring(i, j));
        Token.Kind kind = Character.isDigit(c) ? Token.Kind.NUMBER : Token.Kind.WORD;
        tokens.add(new Token(new Span(i, j), key, List.of(key), kind));
        i = j;
      } else {
        String mark = String.valueOf(c);
        tokens.add(new Token(new Span(i, i + 1), mark, List.of(mark), Token.Kind.PUNCTUATION));
        i++;
        boolean blank = i >= text.length() || Character.isWhitespace(text.charAt(i));
        if ((c == '.' || c == '؟' || c == '?' || c == '!') && blank) {
          close(sentences, tokens, paragraph);
        }
      }
    }
    return sentences;
  }

  private static boolean inWord(char c) {
    return Character.isLetterOrDigit(c)
        || Character.getType(c) == Character.NON_SPACING_MARK
        || c == '\u200c'
        || c == 'ـ';
  }

  private static void close(List<Sentence> sentences, List<Token> tokens, int paragraph) {
    if (!tokens.isEmpty()) {
      Span span = tokens.get(0).span().cover(tokens.get(tokens.size() - 1).span());
      sentences.add(new Sentence(span, paragraph, false, tokens));
      tokens.clear();
    }
  }
}

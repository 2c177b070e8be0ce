package io.github.muqabala.name;

import io.github.muqabala.article.Language;
import io.github.muqabala.reading.Mention;
import io.github.muqabala.reading.Span;
import io.github.muqabala.reading.Token;
import java.util.List;
import java.util.Optional;

/**
 * Finds the last part of a person's name alone, where the article has the whole name too. The
 * Arabic article may come or go, but not on a word that the lexicon has. A surname of the list that
 * is no other word needs no whole name.
 */
final class Surnames implements Rule {
  private final Words words;
  private final Memory memory;

  Surnames(Words words, Memory memory) {
    this.words = words;
    this.memory = memory;
  }

  /** Returns where the Arabic article starts that a hyphen joins to an English surname. */
  private int article(List<Token> tokens, int i, int start) {
    boolean joined =
        i > 1
            && tokens.get(i - 1).key().equals("-")
            && tokens.get(i - 1).span().end() == start
            && tokens.get(i - 2).span().end() == tokens.get(i - 1).span().start()
            && words.heads().is("article", tokens.get(i - 2).key());
    return joined ? tokens.get(i - 2).span().start() : start;
  }

  /** A word of the lexicon with the article, which is a surname only if it often is one. */
  private boolean adjective(Token token) {
    return words.language() == Language.ARABIC
        && token.key().contains("ال")
        && words.plain(token)
        && !words.heads().is("surname", token.key());
  }

  @Override
  public int at(List<Token> tokens, int i, List<Mention> found) {
    Token token = tokens.get(i);
    if (!Words.word(token)
        || (words.english() && !words.capital(token))
        || words.preposition(token)
        || words.tagged(token, "number")) {
      return 0;
    }
    boolean known = !words.english() && !words.unknown(token);
    if (known && adjective(token)) {
      return 0;
    }
    for (Proclitics.Variant variant : words.variants(token)) {
      Optional<Entry> person = memory.surname(variant.key(), known);
      if (person.isPresent()) {
        int start = words.english() ? article(tokens, i, variant.start()) : variant.start();
        Span span = new Span(start, token.span().end());
        found.add(new Mention(span, person.get().id(), person.get().type(), false));
        return 1;
      }
    }
    if (words.unknown(token)
        && words.heads().is("surname", token.key())
        && !words.heads().is("title", token.key())) {
      Entry person = new Entry(Skeleton.key(token.key()) + "_person", Mention.Type.PERSON);
      found.add(new Mention(token.span(), person.id(), person.type(), false));
      return 1;
    }
    return 0;
  }
}

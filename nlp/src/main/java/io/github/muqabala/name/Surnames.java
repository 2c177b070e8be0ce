package io.github.muqabala.name;

import io.github.muqabala.reading.Mention;
import io.github.muqabala.reading.Span;
import io.github.muqabala.reading.Token;
import java.util.List;
import java.util.Optional;

/**
 * Finds the last part of a person's name alone, where the article has the whole name too. The
 * Arabic article may come or go, but not on a word that the lexicon has.
 */
final class Surnames implements Rule {
  private final Words words;
  private final Memory memory;

  Surnames(Words words, Memory memory) {
    this.words = words;
    this.memory = memory;
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
    for (Proclitics.Variant variant : words.variants(token)) {
      Optional<Entry> person = memory.surname(variant.key(), known);
      if (person.isPresent()) {
        Span span = new Span(variant.start(), token.span().end());
        found.add(new Mention(span, person.get().id(), person.get().type(), false));
        return 1;
      }
    }
    return 0;
  }
}

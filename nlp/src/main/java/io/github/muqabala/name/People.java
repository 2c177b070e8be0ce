package io.github.muqabala.name;

import io.github.muqabala.reading.Mention;
import io.github.muqabala.reading.Span;
import io.github.muqabala.reading.Token;
import java.util.List;

/**
 * Gives identifiers to persons that the gazetteer does not have in the spelling at hand: that of
 * the person it has in another spelling, else one made of the name's consonants.
 */
final class People {
  private final Words words;
  private final NameMatcher matcher;

  People(Words words, NameMatcher matcher) {
    this.words = words;
    this.matcher = matcher;
  }

  /** Returns the person whom the tokens from one index up to another name. */
  Entry named(List<Token> tokens, int from, int to) {
    Span span = tokens.get(from).span().cover(tokens.get(to - 1).span());
    return matcher
        .person(words.surface(span), words.language())
        .orElseGet(
            () -> new Entry(Skeleton.key(tokens, from, to) + "_person", Mention.Type.PERSON));
  }
}

package io.github.muqabala.name;

import io.github.muqabala.article.Language;
import io.github.muqabala.reading.Mention;
import io.github.muqabala.reading.Span;
import io.github.muqabala.reading.Token;
import java.util.List;
import java.util.Set;

/**
 * Finds persons in Persian by the role that stands behind the name: «رشاد العلیمی، رئیس …».
 *
 * <p>Two to four words that open a sentence or a clause, none of them a particle, a verb, a date, a
 * role or a noun that heads names, and one of them at least a given name, a surname or a word in no
 * lexicon, before a comma and a word for a role.
 */
final class Appositions implements Rule {
  private static final int LONGEST = 4;
  private static final Set<String> COMMAS = Set.of("،", ",");

  private final Words words;
  private final Heads heads;
  private final Memory memory;
  private final People people;

  Appositions(Words words, Memory memory, People people) {
    this.words = words;
    this.heads = words.heads();
    this.memory = memory;
    this.people = people;
  }

  @Override
  public int at(List<Token> tokens, int i, List<Mention> found) {
    if (words.language() != Language.PERSIAN
        || !opens(tokens, i)
        || !Words.word(tokens.get(i))
        || words.tagged(tokens.get(i), "stop")
        || !names(tokens.get(i))) {
      return 0;
    }
    int to = i;
    boolean named = false;
    while (to < tokens.size() && to - i <= LONGEST && mayBelong(tokens, to)) {
      named |= names(tokens.get(to));
      to++;
    }
    if (!named || to - i < 2 || to - i > LONGEST || !role(tokens, to)) {
      return 0;
    }
    Entry person = people.named(tokens, i, to);
    Span span = tokens.get(i).span().cover(tokens.get(to - 1).span());
    found.add(new Mention(span, person.id(), person.type(), false));
    memory.surname(tokens, to - 1, person);
    memory.given(tokens.get(i).key(), person);
    return to - i;
  }

  private boolean opens(List<Token> tokens, int i) {
    return i == 0
        || Marks.punctuation(tokens.get(i - 1))
        || words.tagged(tokens.get(i - 1), "stop")
        || heads.is("title", tokens.get(i - 1).key())
        || heads.endsBefore("media_cue", tokens, i)
        || heads.endsBefore("person_cue", tokens, i);
  }

  private boolean mayBelong(List<Token> tokens, int i) {
    Token token = tokens.get(i);
    return Words.word(token)
        && token.key().length() > 1
        && !words.timed(token)
        && !words.tagged(token, "stop")
        && !heads.is("title", token.key())
        && (!words.tagged(token, "role") || names(token))
        && !heads.is("demonstrative", token.key())
        && heads.at(tokens, i).isEmpty()
        && (words.nationality(token).isEmpty() || names(token))
        && words.concepts(token).stream().noneMatch(c -> words.gazetteer().verb(c.concept()));
  }

  private boolean names(Token token) {
    return words.unknown(token)
        || heads.is("given", token.key())
        || heads.is("surname", token.key());
  }

  /** A comma and a word for a role, be it behind «از» or «یکی از» and the like. */
  private boolean role(List<Token> tokens, int comma) {
    if (comma + 1 >= tokens.size() || !COMMAS.contains(tokens.get(comma).key())) {
      return false;
    }
    for (int at = comma + 1; at < Math.min(tokens.size(), comma + 3); at++) {
      Token token = tokens.get(at);
      if (heads.is("title", token.key())
          || heads.is("apposed", token.key())
          || words.tagged(token, "role")) {
        return true;
      }
      if (!words.tagged(token, "stop") && !Words.word(token)) {
        return false;
      }
    }
    return false;
  }
}

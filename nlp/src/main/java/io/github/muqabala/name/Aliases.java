package io.github.muqabala.name;

import io.github.muqabala.article.Language;
import io.github.muqabala.reading.Mention;
import io.github.muqabala.reading.Span;
import io.github.muqabala.reading.Token;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the short name in parentheses right behind an institution, a medium or a group, in Arabic
 * and Persian: قوات سوريا الديمقراطية (قسد), «دیوان داوری ورزش (کاس)». In Arabic it has one or two
 * words, of which the first is no particle, date or nationality; in Persian up to three that are in
 * no lexicon, in Latin capitals or very short. It is no name by itself.
 */
final class Aliases implements Rule {
  private static final Set<Mention.Type> NAMED =
      Set.of(Mention.Type.ORG, Mention.Type.MEDIA, Mention.Type.GROUP);
  private static final int LONGEST_ARABIC = 2;
  private static final int LONGEST_PERSIAN = 3;
  private static final int SHORT = 3;

  private final Words words;
  private final KnownNames names;

  Aliases(Words words, KnownNames names) {
    this.words = words;
    this.names = names;
  }

  @Override
  public int at(List<Token> tokens, int i, List<Mention> found) {
    if (words.english() || i < 2 || !is(tokens, i - 1, "(")) {
      return 0;
    }
    int to = words.language() == Language.ARABIC ? arabic(tokens, i) : persian(tokens, i);
    if (to == i || !is(tokens, to, ")") || names.at(tokens, i).isPresent()) {
      return 0;
    }
    int end = tokens.get(i - 2).span().end();
    Optional<Mention> named =
        Rule.last(found).stream()
            .filter(m -> m.span().end() == end && NAMED.contains(m.type()) && !m.nominal())
            .min(Comparator.comparingInt(m -> m.span().start()));
    if (named.isEmpty()) {
      return 0;
    }
    Span span = tokens.get(i).span().cover(tokens.get(to - 1).span());
    found.add(new Mention(span, named.get().id(), named.get().type(), false));
    return to - i;
  }

  private int arabic(List<Token> tokens, int from) {
    Token first = tokens.get(from);
    if (words.timed(first) || words.tagged(first, "stop") || words.nationality(first).isPresent()) {
      return from;
    }
    int to = from;
    while (to < tokens.size() && to - from < LONGEST_ARABIC && Words.word(tokens.get(to))) {
      to++;
    }
    return to;
  }

  private int persian(List<Token> tokens, int from) {
    int to = from;
    while (to < tokens.size() && to - from < LONGEST_PERSIAN && shortens(tokens.get(to))) {
      to++;
    }
    return to;
  }

  private boolean shortens(Token token) {
    return Words.word(token)
        && (words.unknown(token) || words.acronym(token) || token.key().length() < SHORT);
  }

  private boolean is(List<Token> tokens, int i, String mark) {
    return i < tokens.size() && words.surface(tokens.get(i).span()).equals(mark);
  }
}

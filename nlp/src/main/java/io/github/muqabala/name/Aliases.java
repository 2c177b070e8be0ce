package io.github.muqabala.name;

import io.github.muqabala.article.Language;
import io.github.muqabala.reading.Mention;
import io.github.muqabala.reading.Span;
import io.github.muqabala.reading.Token;
import java.util.List;
import java.util.Set;

/**
 * Finds the short name in parentheses behind an institution, a medium or a group in Arabic: قوات
 * سوريا الديمقراطية (قسد). One or two words that are no name by themselves.
 */
final class Aliases implements Rule {
  private static final Set<Mention.Type> NAMED =
      Set.of(Mention.Type.ORG, Mention.Type.MEDIA, Mention.Type.GROUP);
  private static final int LONGEST = 2;

  /** So many of the mentions found last may end at one place. */
  private static final int NEAR = 12;

  private final Words words;
  private final KnownNames names;

  Aliases(Words words, KnownNames names) {
    this.words = words;
    this.names = names;
  }

  @Override
  public int at(List<Token> tokens, int i, List<Mention> found) {
    if (words.language() != Language.ARABIC
        || i < 2
        || found.isEmpty()
        || !is(tokens, i - 1, "(")
        || !Words.word(tokens.get(i))) {
      return 0;
    }
    int to = i + 1;
    while (to < tokens.size() && to - i < LONGEST && Words.word(tokens.get(to))) {
      to++;
    }
    Mention named = longest(found, tokens.get(i - 2).span().end());
    if (!is(tokens, to, ")")
        || !NAMED.contains(named.type())
        || named.nominal()
        || named.span().end() != tokens.get(i - 2).span().end()
        || names.at(tokens, i).isPresent()
        || words.timed(tokens.get(i))
        || words.tagged(tokens.get(i), "stop")
        || words.nationality(tokens.get(i)).isPresent()) {
      return 0;
    }
    Span span = tokens.get(i).span().cover(tokens.get(to - 1).span());
    found.add(new Mention(span, named.id(), named.type(), false));
    return to - i;
  }

  private static Mention longest(List<Mention> found, int end) {
    Mention last = found.get(found.size() - 1);
    for (Mention mention : found.subList(Math.max(0, found.size() - NEAR), found.size())) {
      if (mention.span().end() == end && mention.span().start() < last.span().start()) {
        last = mention;
      }
    }
    return last;
  }

  private boolean is(List<Token> tokens, int i, String mark) {
    return i < tokens.size() && words.surface(tokens.get(i).span()).equals(mark);
  }
}

package io.github.muqabala.name;

import io.github.muqabala.article.Language;
import io.github.muqabala.reading.Mention;
import io.github.muqabala.reading.Span;
import io.github.muqabala.reading.Token;
import java.util.List;
import java.util.Set;

/**
 * Finds the short form of a name in brackets right behind it, in Persian: «دیوان داوری ورزش (کاس)».
 * One or two words that are in no lexicon, or in Latin capitals, name the same thing.
 */
final class Abbreviations implements Rule {
  private static final Set<Mention.Type> ABBREVIATED =
      Set.of(Mention.Type.ORG, Mention.Type.GROUP, Mention.Type.MEDIA);

  private static final int LONGEST = 3;

  /** So many of the mentions found last may end at one place. */
  private static final int NEAR = 12;

  private final Words words;
  private final KnownNames names;

  Abbreviations(Words words, KnownNames names) {
    this.words = words;
    this.names = names;
  }

  @Override
  public int at(List<Token> tokens, int i, List<Mention> found) {
    if (words.language() != Language.PERSIAN || i < 2 || !tokens.get(i - 1).key().equals("(")) {
      return 0;
    }
    int before = tokens.get(i - 2).span().end();
    int to = i;
    while (to < tokens.size() && to - i < LONGEST && abbreviates(tokens.get(to))) {
      to++;
    }
    boolean closed = to > i && to < tokens.size() && tokens.get(to).key().equals(")");
    if (!closed || names.at(tokens, i).isPresent()) {
      return 0;
    }
    for (Mention mention : found.subList(Math.max(0, found.size() - NEAR), found.size())) {
      if (mention.span().end() == before && ABBREVIATED.contains(mention.type())) {
        Span span = tokens.get(i).span().cover(tokens.get(to - 1).span());
        found.add(new Mention(span, mention.id(), mention.type(), false));
        return to - i;
      }
    }
    return 0;
  }

  private boolean abbreviates(Token token) {
    return Words.word(token)
        && (words.unknown(token) || words.acronym(token) || token.key().length() < LONGEST);
  }
}

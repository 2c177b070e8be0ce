package io.github.muqabala.name;

import io.github.muqabala.article.Language;
import io.github.muqabala.reading.Mention;
import io.github.muqabala.reading.Span;
import io.github.muqabala.reading.Token;
import java.util.List;
import java.util.Optional;

/**
 * Finds heads that take up the last thing of their sort: «این پایگاه», القاعدة, the base.
 *
 * <ul>
 *   <li>A demonstrative before the head belongs to it, but not English "the".
 *   <li>In Arabic the article alone will do, and in English "the".
 *   <li>A word for people (soldiers, officials) needs a demonstrative.
 * </ul>
 */
final class Anaphors implements Rule {
  private final Words words;
  private final Heads heads;
  private final Memory memory;

  Anaphors(Words words, Memory memory) {
    this.words = words;
    this.heads = words.heads();
    this.memory = memory;
  }

  @Override
  public int at(List<Token> tokens, int i, List<Mention> found) {
    Optional<Heads.Found> head = heads.at(tokens, i);
    Optional<Entry> antecedent = head.flatMap(h -> memory.last(h.head().suffix()));
    if (head.isEmpty() || antecedent.isEmpty()) {
      return 0;
    }
    boolean pointed = i > 0 && heads.is("demonstrative", tokens.get(i - 1).key());
    boolean definite =
        words.language() == Language.ARABIC
            && head.get().length() == 1
            && words.variants(tokens.get(i)).stream().anyMatch(v -> Words.definite(v.key()));
    boolean people = head.get().head().type() == Mention.Type.GROUP;
    boolean the = words.english() && pointed && tokens.get(i - 1).key().equals("the");
    if (people ? !pointed || the : !pointed && !definite) {
      return 0;
    }
    boolean bare = definite || words.english();
    int start = pointed && !bare ? tokens.get(i - 1).span().start() : head.get().start();
    Span span = new Span(start, tokens.get(i + head.get().length() - 1).span().end());
    found.add(new Mention(span, antecedent.get().id(), antecedent.get().type(), true));
    return head.get().length();
  }
}

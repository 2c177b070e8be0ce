package io.github.muqabala.name;

import io.github.muqabala.article.Language;
import io.github.muqabala.reading.Mention;
import io.github.muqabala.reading.Span;
import io.github.muqabala.reading.Token;
import java.util.List;
import java.util.Optional;

/**
 * Finds institutions named by a head with a country or an adjective of nationality: الجيش العراقي,
 * «دولت عراق», US forces, Iraq's parliament. One other word may stand between the two, in Arabic
 * only before an adjective, which must agree with the head in gender.
 */
final class Institutions implements Rule {
  private final Words words;
  private final Heads heads;
  private final KnownNames names;
  private final Memory memory;
  private final Compositions compositions;

  Institutions(Words words, KnownNames names, Memory memory, Compositions compositions) {
    this.words = words;
    this.heads = words.heads();
    this.names = names;
    this.memory = memory;
    this.compositions = compositions;
  }

  @Override
  public int at(List<Token> tokens, int i, List<Mention> found) {
    if (words.english()) {
      words
          .nationality(tokens.get(i))
          .flatMap(country -> behind(tokens, i + 1, tokens.get(i).span(), country))
          .ifPresent(found::add);
      return 0;
    }
    Optional<Heads.Found> head = heads.at(tokens, i).filter(h -> h.head().composes());
    if (head.isEmpty()) {
      return 0;
    }
    int next = i + head.get().length();
    for (int skip = 0; skip < 2 && next + skip < tokens.size(); skip++) {
      if (skip > 0 && !mayStandBetween(tokens, next)) {
        break;
      }
      int taken = country(tokens, next + skip, head.get(), skip == 0, found);
      if (taken > 0) {
        return head.get().length() + skip + taken;
      }
    }
    return 0;
  }

  private boolean mayStandBetween(List<Token> tokens, int i) {
    return Words.word(tokens.get(i))
        && heads.at(tokens, i).isEmpty()
        && !words.tagged(tokens.get(i), "stop");
  }

  /** A nationality or a country without an attached preposition, at a token behind a head. */
  private int country(
      List<Token> tokens, int i, Heads.Found head, boolean next, List<Mention> found) {
    Heads.Head noun = head.head();
    Optional<Match> place =
        names
            .at(tokens, i)
            .filter(m -> m.entry().type() == Mention.Type.PLACE && m.proclitic() == ' ')
            .filter(m -> next || words.language() == Language.PERSIAN);
    if (place.isEmpty()) {
      Optional<String> nationality =
          (next && noun.type() == Mention.Type.GROUP
                  ? words.anyNationality(tokens.get(i))
                  : words.nationality(tokens.get(i)))
              .filter(n -> agrees(tokens, i, head));
      nationality.ifPresent(
          id -> found.add(mention(noun, new Span(head.start(), end(tokens, i + 1)), id)));
      return nationality.isPresent() ? 1 : 0;
    }
    Match match = place.get();
    Span bare = new Span(match.start(), end(tokens, i + match.length()));
    found.add(mention(noun, new Span(head.start(), bare.end()), match.entry().id()));
    found.add(new Mention(bare, match.entry().id(), Mention.Type.PLACE, false));
    return match.length();
  }

  /** In Arabic a masculine adjective does not go with a feminine head: وزير الخارجية الإيراني. */
  private boolean agrees(List<Token> tokens, int i, Heads.Found head) {
    if (words.language() != Language.ARABIC || !tokens.get(i).key().endsWith("ي")) {
      return true;
    }
    int at = i;
    while (at > 0 && tokens.get(at).span().start() > head.start()) {
      at--;
    }
    String first = tokens.get(at).key();
    return !first.endsWith("ه") && !first.endsWith("ات");
  }

  /** In English the head stands behind the country: US forces, Iraq's parliament. */
  Optional<Mention> behind(List<Token> tokens, int i, Span country, String id) {
    int at = i < tokens.size() && tokens.get(i).key().equals("'s") ? i + 1 : i;
    for (int skip = 0; skip < 2 && at + skip < tokens.size(); skip++) {
      if (skip > 0 && !mayStandBetween(tokens, at)) {
        break;
      }
      Optional<Heads.Found> head = heads.at(tokens, at + skip).filter(h -> h.head().composes());
      if (head.isPresent()) {
        Span span = country.cover(tokens.get(at + skip + head.get().length() - 1).span());
        return Optional.of(mention(head.get().head(), span, id));
      }
    }
    return Optional.empty();
  }

  private Mention mention(Heads.Head noun, Span span, String country) {
    return memory.last(
        noun.suffix(),
        new Mention(span, compositions.id(country, noun), noun.type(), noun.nominal()));
  }

  private static int end(List<Token> tokens, int to) {
    return tokens.get(to - 1).span().end();
  }
}

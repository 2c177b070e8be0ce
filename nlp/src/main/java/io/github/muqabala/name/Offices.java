package io.github.muqabala.name;

import io.github.muqabala.article.Language;
import io.github.muqabala.reading.ConceptMention;
import io.github.muqabala.reading.Mention;
import io.github.muqabala.reading.Span;
import io.github.muqabala.reading.Token;
import java.util.List;
import java.util.Optional;

/**
 * Finds ministries by what they are for: وزارة السياحة, «وزارت گردشگری», Ministry of Tourism. The
 * concept of the lexicon makes the identifier, so that the languages share it; a country or
 * nationality behind it goes in front ({@code iraq_tourism_ministry}).
 */
final class Offices implements Rule {
  private final Words words;
  private final Heads heads;
  private final KnownNames names;
  private final Memory memory;

  Offices(Words words, KnownNames names, Memory memory) {
    this.words = words;
    this.heads = words.heads();
    this.names = names;
    this.memory = memory;
  }

  @Override
  public int at(List<Token> tokens, int i, List<Mention> found) {
    Optional<Heads.Found> head =
        heads.at(tokens, i).filter(h -> h.head().suffix().equals("ministry"));
    int at = i + head.map(Heads.Found::length).orElse(0);
    if (words.english() && at < tokens.size() && tokens.get(at).key().equals("of")) {
      at++;
    } else if (words.english()) {
      return 0;
    }
    if (head.isEmpty() || at >= tokens.size()) {
      return 0;
    }
    Optional<String> concern = concern(tokens.get(at));
    if (concern.isEmpty()) {
      return 0;
    }
    int next = at + 1;
    String id = concern.get() + "_ministry";
    Optional<String> country = next < tokens.size() ? country(tokens, next) : Optional.empty();
    if (country.isPresent()) {
      id = country.get() + "_" + id;
      next++;
    }
    Span span = new Span(head.get().start(), tokens.get(next - 1).span().end());
    found.add(memory.last("ministry", new Mention(span, id, Mention.Type.ORG, false)));
    if (country.isPresent() && words.nationality(tokens.get(next - 1)).isEmpty()) {
      Span place = tokens.get(next - 1).span();
      found.add(new Mention(place, country.get(), Mention.Type.PLACE, false));
    }
    return next - i;
  }

  private Optional<String> concern(Token token) {
    if (words.language() == Language.ARABIC && !Words.definite(token.key())) {
      return Optional.empty();
    }
    return words.concepts(token).stream()
        .filter(c -> !c.is("stop"))
        .map(ConceptMention::concept)
        .findFirst();
  }

  private Optional<String> country(List<Token> tokens, int i) {
    Optional<Match> place =
        words.english()
            ? Optional.empty()
            : names
                .at(tokens, i)
                .filter(m -> m.entry().type() == Mention.Type.PLACE && m.length() == 1)
                .filter(m -> m.proclitic() == ' ');
    return place.isPresent()
        ? place.map(m -> m.entry().id())
        : words.english() ? Optional.empty() : words.nationality(tokens.get(i));
  }
}

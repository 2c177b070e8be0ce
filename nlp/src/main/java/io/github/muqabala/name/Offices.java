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
 * nationality behind it goes in front ({@code iraq_tourism_ministry}). Without one a ministry is
 * named too.
 */
final class Offices implements Rule {
  private static final String KNOWN = "_ministry";
  private static final String MINISTRY = "ministry_of_";

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
    Optional<Heads.Found> any = heads.at(tokens, i);
    if (any.isEmpty() || (words.english() && inside(tokens.get(i), found))) {
      return 0;
    }
    if (any.isPresent() && any.get().length() > 1 && any.get().head().suffix().endsWith(KNOWN)) {
      return alone(tokens, i, any.get(), found);
    }
    Optional<Heads.Found> head = any.filter(h -> h.head().suffix().equals("ministry"));
    int behind = i + head.map(Heads.Found::length).orElse(0);
    boolean of = behind < tokens.size() && tokens.get(behind).key().equals("of");
    int at = words.english() && of ? behind + 1 : behind;
    if (words.english() && !of) {
      return 0;
    }
    if (head.isEmpty() || at >= tokens.size()) {
      return 0;
    }
    Optional<ConceptMention> whole = words.longer(tokens.get(i), MINISTRY);
    Optional<String> concern =
        whole.map(c -> c.concept().substring(MINISTRY.length())).or(() -> concern(tokens.get(at)));
    if (concern.isEmpty()) {
      return 0;
    }
    int next = at + 1;
    while (whole.isPresent()
        && next < tokens.size()
        && tokens.get(next).span().end() <= whole.get().span().end()) {
      next++;
    }
    next = words.english() ? conjoined(tokens, next) : next;
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

  /** A ministry of the list without a country: وزارة الدفاع. */
  private int alone(List<Token> tokens, int i, Heads.Found head, List<Mention> found) {
    String suffix = head.head().suffix();
    Span span = new Span(head.start(), tokens.get(i + head.length() - 1).span().end());
    found.add(memory.last(suffix, new Mention(span, suffix, Mention.Type.ORG, false)));
    return head.length();
  }

  /** Tells whether a longer name has a token already: the Health Ministry of Gaza's. */
  private static boolean inside(Token token, List<Mention> found) {
    return Rule.last(found).stream()
        .anyMatch(m -> m.type() == Mention.Type.ORG && m.span().contains(token.span()));
  }

  /** "Ministry of Hajj and Umrah": returns the index behind what "and" joins. */
  private int conjoined(List<Token> tokens, int i) {
    boolean joins =
        i + 1 < tokens.size()
            && tokens.get(i).key().equals("and")
            && words.capital(tokens.get(i + 1))
            && names.at(tokens, i + 1).isEmpty()
            && words.nationality(tokens.get(i + 1)).isEmpty()
            && heads.at(tokens, i + 1).isEmpty();
    int to = joins ? i + 2 : i;
    while (joins && to < tokens.size() && to < i + 4 && words.capitalized(tokens.get(to))) {
      to++;
    }
    return to;
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

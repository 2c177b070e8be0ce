package io.github.muqabala.name;

import io.github.muqabala.reading.Mention;
import io.github.muqabala.reading.Span;
import io.github.muqabala.reading.Token;
import java.util.List;
import java.util.Optional;

/**
 * Finds names in English that are in no lexicon, by their capitals.
 *
 * <ul>
 *   <li>The first word of a sentence, days, months, nationalities and titles open no name by
 *       themselves; in a headline written in capitals throughout only given names and titles do.
 *   <li>A run of capitalised words with a head at its end (Ridgeway University) or before "of" (Bank
 *       of Norland) is what the head says.
 *   <li>A given name or a title opens a person.
 *   <li>Two or three words behind "in" or "near" are a place, else a person.
 *   <li>One word in no lexicon is a place behind "in" or "near", a person before a verb of saying.
 *   <li>Capitals only (NATO) are an organisation.
 * </ul>
 */
final class EnglishNames implements Rule {
  private static final int LONGEST = 7;

  private final Words words;
  private final Heads heads;
  private final KnownNames names;
  private final Memory memory;
  private final Titles titles;

  EnglishNames(Words words, KnownNames names, Memory memory, Titles titles) {
    this.words = words;
    this.heads = words.heads();
    this.names = names;
    this.memory = memory;
    this.titles = titles;
  }

  @Override
  public int at(List<Token> tokens, int i, List<Mention> found) {
    if (!words.english() || !opens(tokens, i)) {
      return 0;
    }
    int to = run(tokens, i);
    Optional<Heads.Head> head = to - i > 1 ? head(tokens, i, to) : Optional.empty();
    if (head.isPresent() && !headline(tokens)) {
      String id = Skeleton.key(tokens, i, to);
      found.add(
          memory.last(
              head.get().suffix(), new Mention(span(tokens, i, to), id, head.get().type(), false)));
      return to - i;
    }
    if (titles.is(tokens.get(i)) || words.nationality(tokens.get(i)).isPresent()) {
      return 1;
    }
    boolean given = heads.is("given", tokens.get(i).key());
    boolean titled = titles.rightBefore(tokens, i);
    if (titled || (given && to - i > 1)) {
      return person(tokens, i, Math.min(to, i + 5), found);
    }
    if (headline(tokens) || memory.surname(tokens.get(i).key(), false).isPresent()) {
      return 0;
    }
    return to - i == 1 ? single(tokens, i, found) : several(tokens, i, to, found);
  }

  private boolean opens(List<Token> tokens, int i) {
    Token token = tokens.get(i);
    if (!Words.word(token) || !words.capital(token) || words.timed(token)) {
      return false;
    }
    boolean first = i == 0 || (i == 1 && Marks.punctuation(tokens.get(0)));
    boolean common = words.common(token) || !words.unknown(token);
    return !(first && common && !heads.is("given", token.key()) && !namesOn(tokens, i))
        && token.key().length() > 1;
  }

  /** Tells whether a capitalised word follows, so that a first word may belong to a name. */
  private boolean namesOn(List<Token> tokens, int i) {
    return i + 1 < tokens.size()
        && Words.word(tokens.get(i + 1))
        && words.capital(tokens.get(i + 1))
        && !words.tagged(tokens.get(i), "stop")
        && names.at(tokens, i + 1).isEmpty();
  }

  private int run(List<Token> tokens, int i) {
    int to = i + 1;
    while (to < tokens.size() && to - i < LONGEST) {
      int joint = joint(tokens, i, to);
      if (to + joint >= tokens.size() || !continues(tokens.get(to + joint))) {
        break;
      }
      to += joint + 1;
    }
    return to;
  }

  /** Small words inside a name: "of" and "for" behind a head, particles of persons' names. */
  private int joint(List<Token> tokens, int from, int i) {
    String key = tokens.get(i).key();
    if (heads.is("particle", key) && !words.capital(tokens.get(i))) {
      return 1;
    }
    if ((key.equals("of") || key.equals("for")) && heads.before(tokens, i).isPresent()) {
      return i + 1 < tokens.size() && tokens.get(i + 1).key().equals("the") ? 2 : 1;
    }
    return 0;
  }

  private boolean continues(Token token) {
    return Words.word(token)
        && words.capital(token)
        && !words.timed(token)
        && !token.key().equals("'s");
  }

  private Optional<Heads.Head> head(List<Token> tokens, int from, int to) {
    Optional<Heads.Found> last =
        heads.before(tokens, to).filter(h -> h.start() > tokens.get(from).span().start());
    Optional<Heads.Found> first = heads.at(tokens, from).filter(h -> from + h.length() < to);
    Optional<Heads.Found> inside =
        java.util.stream.IntStream.range(from + 1, to)
            .filter(j -> tokens.get(j).key().equals("of") || tokens.get(j).key().equals("for"))
            .mapToObj(j -> heads.before(tokens, j))
            .flatMap(Optional::stream)
            .findFirst();
    return last.or(() -> inside)
        .or(() -> first.filter(h -> h.head().type() != Mention.Type.ORG))
        .map(Heads.Found::head)
        .filter(h -> h.type() != Mention.Type.GROUP);
  }

  private int person(List<Token> tokens, int i, int to, List<Mention> found) {
    Entry person = new Entry(Skeleton.key(tokens, i, to) + "_person", Mention.Type.PERSON);
    if (to - i == 1 && memory.surname(tokens.get(i).key(), false).isPresent()) {
      return 0;
    }
    found.add(new Mention(span(tokens, i, to), person.id(), person.type(), false));
    memory.surname(tokens, to - 1, person);
    return to - i;
  }

  private int several(List<Token> tokens, int i, int to, List<Mention> found) {
    boolean plain =
        to - i > 3
            || tokens.subList(i, to).stream().anyMatch(t -> !words.unknown(t));
    if (plain) {
      return 0;
    }
    if (heads.endsBefore("locative", tokens, i)) {
      String id = Skeleton.key(tokens, i, to) + "_place";
      found.add(new Mention(span(tokens, i, to), id, Mention.Type.PLACE, false));
      return to - i;
    }
    return person(tokens, i, to, found);
  }

  private int single(List<Token> tokens, int i, List<Mention> found) {
    Token token = tokens.get(i);
    if (words.acronym(token) && !words.common(token)) {
      found.add(new Mention(token.span(), token.key(), Mention.Type.ORG, false));
      return 1;
    }
    if (!words.unknown(token) || i == 0) {
      return 0;
    }
    String key = Skeleton.key(tokens, i, i + 1);
    if (heads.endsBefore("locative", tokens, i)) {
      found.add(new Mention(token.span(), key + "_place", Mention.Type.PLACE, false));
      return 1;
    }
    if (i + 1 < tokens.size() && says(tokens.get(i + 1))) {
      return person(tokens, i, i + 1, found);
    }
    return 0;
  }

  private boolean says(Token token) {
    return words.concepts(token).stream()
        .anyMatch(c -> c.tags().stream().anyMatch(tag -> tag.startsWith("report:")));
  }

  /** Tells whether nearly every longer word of a sentence has a capital. */
  private boolean headline(List<Token> tokens) {
    long longer = tokens.stream().filter(t -> Words.word(t) && t.key().length() > 3).count();
    long capitals =
        tokens.stream()
            .filter(t -> Words.word(t) && t.key().length() > 3 && words.capital(t))
            .count();
    return longer > 3 && capitals * 4 >= longer * 3;
  }

  private static Span span(List<Token> tokens, int from, int to) {
    return new Span(tokens.get(from).span().start(), tokens.get(to - 1).span().end());
  }
}

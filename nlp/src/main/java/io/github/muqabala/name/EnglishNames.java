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
 *   <li>A run of capitalised words with a head at its end (Ridgeway University) or before "of"
 *       (Bank of Norland) is what the head says.
 *   <li>A given name or a title opens a person.
 *   <li>Deir, Tal, Wadi and the like open a place, Saraya, Liwa and the like a group.
 *   <li>X behind "on" is a medium.
 *   <li>Two or three words behind "in" or "near" are a place; else a person if none is in the
 *       lexicon, and an organisation if the last is (Ridgefield Rovers).
 *   <li>One word in no lexicon before a small head (Tehreek movement) is what the head says.
 *   <li>One word in no lexicon is a place behind "in" or "near" or joined to a place, a person
 *       before a verb of saying.
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
  private final People people;
  private List<Token> sentence = List.of();
  private boolean headline;

  EnglishNames(Words words, KnownNames names, Memory memory, Titles titles, People people) {
    this.words = words;
    this.heads = words.heads();
    this.names = names;
    this.memory = memory;
    this.titles = titles;
    this.people = people;
  }

  @Override
  public int at(List<Token> tokens, int i, List<Mention> found) {
    if (!words.english() || !opens(tokens, i)) {
      return words.english() ? letter(tokens, i, found) : 0;
    }
    int to = run(tokens, i);
    Optional<Heads.Head> head = to - i > 1 ? head(tokens, i, to) : Optional.empty();
    if (head.isPresent() && !headline(tokens)) {
      String id = Skeleton.key(tokens, i, to);
      found.add(
          memory.last(
              head.get().suffix(),
              new Mention(Words.span(tokens, i, to), id, head.get().type(), false)));
      places(tokens, i, to, found);
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
    if (to - i > 1 && heads.is("place_opener", tokens.get(i).key())) {
      return place(tokens, i, to, found);
    }
    if (to - i > 1 && heads.is("group_opener", tokens.get(i).key())) {
      String id = Skeleton.key(tokens, i, to);
      found.add(new Mention(Words.span(tokens, i, to), id, Mention.Type.GROUP, false));
      return to - i;
    }
    return to - i == 1 ? single(tokens, i, found) : several(tokens, i, to, found);
  }

  /** "In a post on X": the platform of that name. */
  private int letter(List<Token> tokens, int i, List<Mention> found) {
    boolean platform =
        tokens.get(i).key().equals("x")
            && words.capital(tokens.get(i))
            && i > 0
            && heads.is("platform_cue", tokens.get(i - 1).key());
    if (!platform) {
      return 0;
    }
    found.add(new Mention(tokens.get(i).span(), "x_platform", Mention.Type.MEDIA, false));
    return 1;
  }

  private boolean opens(List<Token> tokens, int i) {
    Token token = tokens.get(i);
    if (!Words.word(token) || !words.capital(token) || words.timed(token)) {
      return false;
    }
    boolean first = i == 0 || (i == 1 && Marks.punctuation(tokens.get(0)));
    boolean common = words.common(token) || !words.unknown(token);
    return token.key().length() > 1 && (!first || !common || namesOn(tokens, i));
  }

  /** Tells whether a capitalised word follows, so that a first word may belong to a name. */
  private boolean namesOn(List<Token> tokens, int i) {
    String key = tokens.get(i).key();
    if (heads.is("place_opener", key) || heads.is("group_opener", key)) {
      return i + 1 < tokens.size() && words.capital(tokens.get(i + 1));
    }
    return i + 1 < tokens.size()
        && Words.word(tokens.get(i + 1))
        && words.capital(tokens.get(i + 1))
        && (heads.is("given", tokens.get(i).key())
            ? words.unknown(tokens.get(i + 1))
            : !words.tagged(tokens.get(i), "stop"))
        && names.at(tokens, i + 1).isEmpty();
  }

  private int run(List<Token> tokens, int i) {
    int to = i + 1;
    while (to < tokens.size() && to - i < LONGEST) {
      int joint = joint(tokens, to);
      if (to + joint >= tokens.size() || !continues(tokens.get(to + joint))) {
        break;
      }
      to += joint + 1;
    }
    return to;
  }

  /** Small words inside a name: "of" and "for" behind a head, particles of persons' names. */
  private int joint(List<Token> tokens, int i) {
    String key = tokens.get(i).key();
    if (key.equals("-") && Marks.touching(tokens, i)) {
      return 1;
    }
    if (heads.is("particle", key) && !words.capital(tokens.get(i))) {
      return i + 1 < tokens.size() && Marks.touching(tokens, i + 1) ? 2 : 1;
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
    return inside
        .or(() -> last)
        .or(() -> first.filter(h -> h.head().type() != Mention.Type.ORG))
        .map(Heads.Found::head)
        .filter(h -> h.type() != Mention.Type.GROUP);
  }

  /** Places inside a longer name are named too. */
  private void places(List<Token> tokens, int from, int to, List<Mention> found) {
    for (int i = from; i < to; i++) {
      Optional<Match> match = names.at(tokens, i);
      if (match.isPresent() && i + match.get().length() <= to) {
        Entry entry = match.get().entry();
        if (entry.type() == Mention.Type.PLACE) {
          Span span = Words.span(tokens, i, i + match.get().length());
          found.add(new Mention(span, entry.id(), entry.type(), false));
        }
        i += match.get().length() - 1;
      }
    }
  }

  private int person(List<Token> tokens, int i, int end, List<Mention> found) {
    int to = end;
    while (to < tokens.size() && !words.capital(tokens.get(to - 1))) {
      to++;
    }
    Entry person = people.named(tokens, i, to);
    if (to - i == 1 && memory.surname(tokens.get(i).key(), false).isPresent()) {
      return 0;
    }
    found.add(new Mention(Words.span(tokens, i, to), person.id(), person.type(), false));
    memory.surname(tokens, to - 1, person);
    return to - i;
  }

  private int several(List<Token> tokens, int i, int to, List<Mention> found) {
    List<Token> parts = tokens.subList(i, to).stream().filter(words::capital).toList();
    boolean unknown = parts.stream().allMatch(words::unknown);
    if (parts.size() > 3 || !words.unknown(tokens.get(i))) {
      return 0;
    }
    if (heads.endsBefore("locative", tokens, i) || ofPlace(tokens, i)) {
      return place(tokens, i, to, found);
    }
    if (unknown) {
      return person(tokens, i, to, found);
    }
    String id = Skeleton.key(tokens, i, to);
    found.add(new Mention(Words.span(tokens, i, to), id, Mention.Type.ORG, false));
    return to - i;
  }

  private int place(List<Token> tokens, int i, int to, List<Mention> found) {
    String id = Skeleton.key(tokens, i, to) + "_place";
    found.add(new Mention(Words.span(tokens, i, to), id, Mention.Type.PLACE, false));
    return to - i;
  }

  /** "The island of" and the like. */
  private boolean ofPlace(List<Token> tokens, int i) {
    return i > 1
        && tokens.get(i - 1).key().equals("of")
        && heads
            .before(tokens, i - 1)
            .filter(h -> h.head().type() == Mention.Type.PLACE)
            .isPresent();
  }

  /** Tells whether a place was named right before, joined by a comma or "and". */
  private static boolean behindPlace(List<Token> tokens, int i, List<Mention> found) {
    if (i < 2 || !Marks.coordinator(tokens.get(i - 1))) {
      return false;
    }
    int end = tokens.get(i - 2).span().end();
    for (int j = found.size() - 1; j >= 0 && found.get(j).span().end() >= end; j--) {
      if (found.get(j).type() == Mention.Type.PLACE && found.get(j).span().end() == end) {
        return true;
      }
    }
    return false;
  }

  private int single(List<Token> tokens, int i, List<Mention> found) {
    Token token = tokens.get(i);
    if (words.acronym(token) && !words.common(token)) {
      found.add(new Mention(token.span(), token.key(), Mention.Type.ORG, false));
      return 1;
    }
    boolean speaks = i + 1 < tokens.size() && says(tokens.get(i + 1));
    if (!words.unknown(token) || (i == 0 && !speaks)) {
      return 0;
    }
    int tail = heads.tail(tokens, i + 1);
    Optional<Heads.Found> head = tail > 0 ? heads.at(tokens, i + 1) : Optional.empty();
    if (head.isPresent()) {
      String id = Skeleton.key(tokens, i, i + 1) + "_" + head.get().head().suffix();
      Mention.Type type = head.get().head().type();
      found.add(new Mention(Words.span(tokens, i, i + 1 + tail), id, type, false));
      return 1 + tail;
    }
    if (heads.endsBefore("locative", tokens, i)
        || ofPlace(tokens, i)
        || behindPlace(tokens, i, found)) {
      return place(tokens, i, i + 1, found);
    }
    if (speaks) {
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
    if (tokens != sentence) {
      sentence = tokens;
      int longer = 0;
      int capitals = 0;
      for (Token token : tokens) {
        if (Words.word(token) && token.key().length() > 3) {
          longer++;
          capitals += words.capital(token) ? 1 : 0;
        }
      }
      headline = longer > 5 && capitals * 4 >= longer * 3;
    }
    return headline;
  }
}

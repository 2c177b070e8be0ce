package io.github.muqabala.name;

import io.github.muqabala.reading.Mention;
import io.github.muqabala.reading.Span;
import io.github.muqabala.reading.Token;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds English institutions and buildings whose names hold other names or common words.
 *
 * <ul>
 *   <li>A run of two to eight capitalised words, with "of", "for", "and", "the", hyphens and 's
 *       between, is what the head at its end says (Gaza Humanitarian Foundation, Al-Aqsa Martyrs
 *       Hospital), or what the head before "of" or "for" says (Center for Strategic Studies).
 *   <li>It must be longer than any known name at its start; {@link Offices} has the ministries.
 *   <li>"And" belongs to it between two words of which neither is a name (Reconstruction and
 *       Development Coalition); a known country or nationality at its start is no part of it where
 *       's follows (Iraq's Supreme Court).
 *   <li>Titles and words that only open a sentence are no part of it.
 *   <li>Places and groups in it are named too.
 * </ul>
 */
final class EnglishBodies implements Rule {
  private static final int LONGEST = 10;
  private static final Optional<Heads.Head> MEDIUM =
      Optional.of(new Heads.Head("media", Mention.Type.MEDIA, "span"));
  private static final Set<Mention.Type> TYPES =
      Set.of(Mention.Type.ORG, Mention.Type.FACILITY, Mention.Type.MEDIA);

  private final Words words;
  private final Heads heads;
  private final KnownNames names;
  private final Memory memory;

  EnglishBodies(Words words, KnownNames names, Memory memory) {
    this.words = words;
    this.heads = words.heads();
    this.names = names;
    this.memory = memory;
  }

  @Override
  public int at(List<Token> tokens, int i, List<Mention> found) {
    if (!words.english() || !opens(tokens, i) || shouted(tokens, i)) {
      return 0;
    }
    if (heads.at(tokens, i).filter(h -> h.head().suffix().endsWith("ministry")).isPresent()) {
      return 0;
    }
    int known = names.at(tokens, i).map(Match::length).orElse(0);
    boolean nationality = words.nationality(tokens.get(i)).isPresent();
    int run = run(tokens, i);
    Optional<Heads.Head> first = opened(tokens, i, run).or(() -> bank(tokens, i, run));
    for (int to = run; to > i + Math.max(1, known); to--) {
      if (!words.capitalized(tokens.get(to - 1))) {
        continue;
      }
      Optional<Heads.Head> head =
          to == run && first.isPresent() ? first : closed(tokens, i, to, known, nationality);
      if (head.isPresent()) {
        Span span = Words.span(tokens, i, to);
        String id = Skeleton.key(tokens, i, to);
        memory.last(head.get().suffix(), new Mention(span, id, head.get().type(), false));
        found.add(new Mention(span, id, head.get().type(), false));
        inner(tokens, i, to, found);
        return to - i;
      }
    }
    return 0;
  }

  private boolean opens(List<Token> tokens, int i) {
    Token token = tokens.get(i);
    return words.capitalized(tokens.get(i))
        && !words.timed(token)
        && !(heads.is("title", token.key()) && person(tokens, i + 1))
        && (i > 0 || !words.tagged(token, "stop"))
        && !heads.is("no_opener", token.key());
  }

  /** Tells whether the words about a token are in capitals throughout, as in some headlines. */
  private boolean shouted(List<Token> tokens, int i) {
    int capitals = 0;
    int longer = 0;
    for (int j = Math.max(0, i - LONGEST); j < tokens.size() && j < i + LONGEST; j++) {
      if (Words.word(tokens.get(j)) && tokens.get(j).key().length() > 3) {
        longer++;
        capitals += words.capital(tokens.get(j)) ? 1 : 0;
      }
    }
    return longer > 4 && capitals == longer;
  }

  private int run(List<Token> tokens, int i) {
    int to = i + 1;
    while (to < tokens.size() && to - i < LONGEST) {
      int joint = joint(tokens, i, to);
      if (joint < 0 || to + joint >= tokens.size() || !words.capitalized(tokens.get(to + joint))) {
        break;
      }
      to += joint + 1;
    }
    return to;
  }

  /** Returns how many small words and marks join what follows to the run, -1 if they part it. */
  private int joint(List<Token> tokens, int from, int i) {
    String key = tokens.get(i).key();
    return switch (key) {
      case "-" -> Marks.touching(tokens, i) ? 1 : -1;
      case "'s", "'", "’" -> named(tokens, i - 1) || words.unknown(tokens.get(i - 1)) ? -1 : 1;
      case "of", "for" ->
          heads.before(tokens, i).isEmpty()
              ? -1
              : i + 1 < tokens.size() && tokens.get(i + 1).key().equals("the") ? 2 : 1;
      case "and", "&" -> joins(tokens, from, i) ? 1 : -1;
      default -> Words.word(tokens.get(i)) ? 0 : -1;
    };
  }

  /** Tells whether "and" stands between two common words, or behind a head with "of" or "for". */
  private boolean joins(List<Token> tokens, int from, int i) {
    return i + 1 < tokens.size()
        && words.capitalized(tokens.get(i + 1))
        && !named(tokens, i - 1)
        && !named(tokens, i + 1)
        && heads.before(tokens, i).isEmpty()
        && heads.at(tokens, i + 1).isEmpty()
        && (opened(tokens, from, i).isPresent() || endsInHead(tokens, i + 1));
  }

  /** "Bank Sepah", "Camp Victory": a head that stands before the name. */
  private Optional<Heads.Head> bank(List<Token> tokens, int from, int to) {
    return to == from + 2 && heads.is("head_first", tokens.get(from).key())
        ? heads.at(tokens, from).map(Heads.Found::head)
        : Optional.empty();
  }

  private boolean endsInHead(List<Token> tokens, int i) {
    int to = i;
    while (to < tokens.size() && to - i < 4 && words.capitalized(tokens.get(to))) {
      to++;
    }
    return to > i + 1
        && heads.before(tokens, to).filter(h -> TYPES.contains(h.head().type())).isPresent();
  }

  /** Tells whether a person's name or another title stands at a token. */
  private boolean person(List<Token> tokens, int i) {
    return i < tokens.size()
        && (heads.is("given", tokens.get(i).key())
            || heads.is("title", tokens.get(i).key())
            || names
                .at(tokens, i)
                .filter(m -> m.entry().type() == Mention.Type.PERSON)
                .isPresent());
  }

  private boolean named(List<Token> tokens, int i) {
    return names.at(tokens, i).isPresent()
        || heads.is("given", tokens.get(i).key())
        || words.nationality(tokens.get(i)).isPresent();
  }

  /** The head that stands before "of" or "for" with no other head behind it. */
  private Optional<Heads.Head> opened(List<Token> tokens, int from, int to) {
    for (int i = from + 1; i < to - 1; i++) {
      String key = tokens.get(i).key();
      if (key.equals("of") || key.equals("for")) {
        return heads
            .before(tokens, i)
            .filter(h -> h.start() >= tokens.get(from).span().start())
            .map(Heads.Found::head)
            .filter(h -> TYPES.contains(h.type()) && !h.nominal());
      }
    }
    return Optional.empty();
  }

  private Optional<Heads.Head> closed(
      List<Token> tokens, int from, int to, int known, boolean nationality) {
    if (to - from > 1
        && heads.is("media_tail", tokens.get(to - 1).key())
        && (known > 0 || to - from > 2)) {
      return MEDIUM;
    }
    Optional<Heads.Found> head =
        heads
            .before(tokens, to)
            .filter(h -> h.start() > tokens.get(from).span().start())
            .filter(h -> TYPES.contains(h.head().type()) && !h.head().nominal());
    if (head.isEmpty()) {
      return Optional.empty();
    }
    boolean facility =
        known == 1
            && !head.get().head().composes()
            && heads.tail(tokens, from + known) == 0
            && head.get().head().type() != Mention.Type.MEDIA;
    if (facility) {
      return head.map(Heads.Found::head);
    }
    int between = to - from - head.get().length() - Math.max(known, nationality ? 1 : 0);
    boolean composed = nationality || known > 0;
    return head.map(Heads.Found::head).filter(h -> !composed || between > 0);
  }

  private void inner(List<Token> tokens, int from, int to, List<Mention> found) {
    for (int i = from; i < to; i++) {
      Optional<Match> match = names.at(tokens, i);
      if (match.isPresent()
          && !heads.is("not_named", tokens.get(i).key())
          && i + match.get().length() <= to
          && match.get().length() < to - from) {
        Entry entry = match.get().entry();
        if (entry.type() == Mention.Type.PLACE || entry.type() == Mention.Type.GROUP) {
          Span span = Words.span(tokens, i, i + match.get().length());
          found.add(new Mention(span, entry.id(), entry.type(), false));
        }
        i += match.get().length() - 1;
      }
    }
  }
}

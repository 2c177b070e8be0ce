package io.github.muqabala.name;

import io.github.muqabala.article.Language;
import io.github.muqabala.reading.Mention;
import io.github.muqabala.reading.Span;
import io.github.muqabala.reading.Token;
import java.util.List;
import java.util.Optional;

/**
 * Reads a name of the gazetteer with the words around it.
 *
 * <ul>
 *   <li>A head before a name (محافظة الأنبار, «پایگاه عین‌الاسد») or, in English, behind it (Balad
 *       air base) belongs to the name; so does an adjective such as "international" behind it.
 *   <li>A head of another sort makes another thing of a place (مطار بغداد), which is named too.
 *   <li>A capital without a word of place or a noun before it stands for its government; a word of
 *       place holds for all the names that are joined to the first.
 *   <li>A place that opens a sentence before a dash, a slash or a bracket is where a report is
 *       from.
 *   <li>Other places and groups inside a longer name are named too, but for the place behind the
 *       head in an Arabic place of two words, and in Arabic media.
 * </ul>
 */
final class Surroundings implements Rule {
  private final Words words;
  private final Heads heads;
  private final KnownNames names;
  private final Memory memory;
  private final Capitals capitals;
  private final Compositions compositions;
  private final Institutions institutions;
  private int locativeUntil = -1;

  Surroundings(
      Words words,
      KnownNames names,
      Memory memory,
      Capitals capitals,
      Compositions compositions,
      Institutions institutions) {
    this.words = words;
    this.heads = words.heads();
    this.names = names;
    this.memory = memory;
    this.capitals = capitals;
    this.compositions = compositions;
    this.institutions = institutions;
  }

  @Override
  public int at(List<Token> tokens, int i, List<Mention> found) {
    Optional<Match> match = names.at(tokens, i);
    if (match.isEmpty()) {
      return 0;
    }
    Match name = match.get();
    if (words.english() && inLonger(tokens, i, name, found)) {
      return name.length();
    }
    boolean locative =
        locates(tokens, i, name)
            || (joined(tokens, i, name) && locativeUntil == i)
            || dateline(tokens, i, i + name.length());
    List<Mention> read = read(tokens, i, name, locative);
    found.addAll(read);
    inner(tokens, i, i + name.length(), read.get(0), found);
    boolean place =
        locative || (attribute(tokens, i, name) && read.get(0).type() == Mention.Type.PLACE);
    locativeUntil = place ? afterJoint(tokens, i + name.length()) : -1;
    return name.length();
  }

  private List<Mention> read(List<Token> tokens, int i, Match name, boolean locative) {
    Span bare = new Span(name.start(), end(tokens, i + name.length()));
    Optional<List<Mention>> behindHead = behindHead(tokens, i, name, bare);
    if (behindHead.isPresent()) {
      return behindHead.get();
    }
    if (words.english()) {
      Optional<List<Mention>> beforeHead = beforeHead(tokens, i + name.length(), name, bare);
      if (beforeHead.isPresent()) {
        return beforeHead.get();
      }
    }
    Entry entry = name.entry();
    int last = i + name.length() - 1;
    if (entry.type() == Mention.Type.PERSON && !heads.is("no_surname", tokens.get(last).key())) {
      memory.surname(tokens, last, entry);
    }
    Optional<String> country =
        locative || attribute(tokens, i, name) ? Optional.empty() : capitals.country(entry.id());
    if (country.isPresent()) {
      String government = compositions.id(country.get(), "government");
      return List.of(
          memory.last("government", new Mention(bare, government, Mention.Type.ORG, false)));
    }
    return List.of(memory.last(suffix(entry), mention(bare, entry)));
  }

  /** A head in front of the name, and perhaps an adjective behind it. */
  private Optional<List<Mention>> behindHead(List<Token> tokens, int i, Match name, Span bare) {
    boolean quoted = Marks.opens(tokens, i - 1);
    Optional<Heads.Found> head =
        name.proclitic() == ' ' ? heads.before(tokens, quoted ? i - 1 : i) : Optional.empty();
    if (head.isEmpty()
        || head.get().head().use().equals("topic")
        || counted(tokens, (quoted ? i - 1 : i) - head.get().length())) {
      return Optional.empty();
    }
    Heads.Head noun = head.get().head();
    Entry entry = name.entry();
    int next = i + name.length();
    boolean closed = quoted && Marks.closes(tokens, next);
    Span whole = new Span(head.get().start(), closed ? end(tokens, next + 1) : bare.end());
    int tail = quoted ? 0 : heads.tail(tokens, next);
    Span longer = tail > 0 ? whole.cover(tokens.get(next + tail - 1).span()) : whole;
    boolean sameSort = noun.type() == entry.type() || entry.id().endsWith("_" + noun.suffix());
    if (sameSort && noun.use().equals("span")) {
      return Optional.of(List.of(memory.last(noun.suffix(), mention(longer, entry))));
    }
    boolean seat = entry.type() == Mention.Type.ORG && noun.suffix().equals("headquarters");
    if (entry.type() != Mention.Type.PLACE && !seat) {
      return Optional.empty();
    }
    if (noun.type() == Mention.Type.PLACE) {
      return Optional.of(List.of(memory.last(noun.suffix(), mention(whole, entry))));
    }
    String id = compositions.id(entry.id(), noun);
    return Optional.of(
        List.of(
            memory.last(noun.suffix(), new Mention(longer, id, noun.type(), noun.nominal())),
            mention(bare, entry)));
  }

  /** «۱۴ شهر ایران»: in Persian a noun behind a number heads no name. */
  private boolean counted(List<Token> tokens, int head) {
    return words.language() == Language.PERSIAN
        && head > 0
        && (tokens.get(head - 1).kind() == Token.Kind.NUMBER
            || words.tagged(tokens.get(head - 1), "number"));
  }

  /** In English, a head behind the name. */
  private Optional<List<Mention>> beforeHead(List<Token> tokens, int next, Match name, Span bare) {
    Entry entry = name.entry();
    int tail = heads.tail(tokens, next);
    if (tail == 0) {
      return entry.type() == Mention.Type.PLACE
          ? institutions
              .behind(tokens, next, bare, entry.id())
              .map(composed -> List.of(composed, mention(bare, entry)))
          : Optional.empty();
    }
    Span whole = bare.cover(tokens.get(next + tail - 1).span());
    Optional<Heads.Found> noun = heads.at(tokens, next);
    if (noun.isEmpty() || noun.get().head().type() == entry.type()) {
      return Optional.of(List.of(memory.last(suffix(entry), mention(whole, entry))));
    }
    Heads.Head head = noun.get().head();
    String id = compositions.id(entry.id(), head);
    return Optional.of(
        List.of(
            memory.last(head.suffix(), new Mention(whole, id, head.type(), false)),
            mention(bare, entry)));
  }

  private void inner(List<Token> tokens, int from, int to, Mention whole, List<Mention> found) {
    boolean arabic = words.language() == Language.ARABIC;
    for (int i = from; to - from > 1 && i < to; i++) {
      Token token = tokens.get(i);
      if (words.common(token) || (words.english() && !words.capital(token))) {
        continue;
      }
      for (Proclitics.Variant variant : words.variants(token)) {
        Optional<Entry> entry = words.gazetteer().get(variant.key());
        if (entry.isPresent()
            && !entry.get().id().equals(whole.id())
            && !(arabic && whole.type() == Mention.Type.PLACE && to - from < 3)
            && !(arabic && whole.type() == Mention.Type.MEDIA)
            && (entry.get().type() == Mention.Type.PLACE
                || entry.get().type() == Mention.Type.GROUP)) {
          found.add(mention(new Span(variant.start(), token.span().end()), entry.get()));
          break;
        }
      }
    }
  }

  /** Tells whether the institution of a country that was found before ends in this name. */
  private static boolean inLonger(List<Token> tokens, int i, Match name, List<Mention> found) {
    Span bare = new Span(name.start(), end(tokens, i + name.length()));
    return name.entry().type() == Mention.Type.ORG
        && Rule.last(found).stream()
            .anyMatch(m -> m.type() == Mention.Type.ORG && m.span().contains(bare));
  }

  /** "The Oslo-based group": a hyphen and a word of place behind the name. */
  private boolean compounds(List<Token> tokens, int next) {
    return words.english()
        && next + 1 < tokens.size()
        && tokens.get(next).key().equals("-")
        && heads.is("compound", tokens.get(next + 1).key());
  }

  private boolean locates(List<Token> tokens, int i, Match name) {
    return compounds(tokens, i + name.length())
        || name.proclitic() == 'ب'
        || (name.proclitic() != 'ل' && heads.endsBefore("capital_locative", tokens, i));
  }

  /** Behind a noun, in Arabic and Persian, a place is an attribute: "the court of Tehran". */
  private boolean attribute(List<Token> tokens, int i, Match name) {
    return !words.english() && name.proclitic() == ' ' && i > 0 && words.noun(tokens.get(i - 1));
  }

  /** Places before the dash or the agency in brackets that opens a report: بغداد (رويترز) –. */
  private boolean dateline(List<Token> tokens, int i, int next) {
    boolean opens = i == 0 || (locativeUntil == i && Marks.punctuation(tokens.get(i - 1)));
    return opens
        && next < tokens.size()
        && Marks.closesDateline(tokens.get(next))
        && !apposed(tokens, next);
  }

  /** "Ankara, which …": a comma before a small word closes no English dateline. */
  private boolean apposed(List<Token> tokens, int comma) {
    return words.english()
        && Marks.coordinator(tokens.get(comma))
        && comma + 1 < tokens.size()
        && Words.word(tokens.get(comma + 1))
        && !words.capital(tokens.get(comma + 1));
  }

  private static boolean joined(List<Token> tokens, int i, Match name) {
    return name.proclitic() == 'و' || (i > 0 && Marks.coordinator(tokens.get(i - 1)));
  }

  /** Skips marks and words that join names. */
  private static int afterJoint(List<Token> tokens, int from) {
    int i = from;
    while (i < tokens.size()
        && (Marks.punctuation(tokens.get(i)) || Marks.coordinator(tokens.get(i)))) {
      i++;
    }
    return i;
  }

  private static int end(List<Token> tokens, int to) {
    return tokens.get(to - 1).span().end();
  }

  private static Mention mention(Span span, Entry entry) {
    return new Mention(span, entry.id(), entry.type(), false);
  }

  private static String suffix(Entry entry) {
    int underscore = entry.id().lastIndexOf('_');
    return underscore < 0 ? "" : entry.id().substring(underscore + 1);
  }
}

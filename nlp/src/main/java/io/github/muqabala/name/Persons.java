package io.github.muqabala.name;

import io.github.muqabala.article.Language;
import io.github.muqabala.reading.Mention;
import io.github.muqabala.reading.Span;
import io.github.muqabala.reading.Token;
import java.util.List;
import java.util.Optional;

/**
 * Finds persons in Arabic and Persian, where no capital shows a name.
 *
 * <ul>
 *   <li>A given name with something that may go on with it: another given name, a word in no
 *       lexicon, a known surname; right behind it also a word with the article (توفيق الحكيم) or an
 *       adjective of origin.
 *   <li>A given name that is a common word too needs another name or unknown word behind it.
 *   <li>A given name alone counts if it is no other word.
 *   <li>أبو, ابن, عبد and the like take the next word.
 *   <li>A word in no lexicon counts behind a title.
 * </ul>
 */
final class Persons implements Rule {
  private static final int LONGEST = 6;

  private final Words words;
  private final Heads heads;
  private final Memory memory;
  private final KnownNames names;
  private final Titles titles;
  private final People people;

  Persons(Words words, KnownNames names, Memory memory, Titles titles, People people) {
    this.words = words;
    this.heads = words.heads();
    this.memory = memory;
    this.names = names;
    this.titles = titles;
    this.people = people;
  }

  @Override
  public int at(List<Token> tokens, int i, List<Mention> found) {
    Token token = tokens.get(i);
    if (words.english()
        || !Words.word(token)
        || words.timed(token)
        || (words.tagged(token, "stop") && !stopsNot(tokens, i))) {
      return 0;
    }
    if (titles.is(token) && i + 1 < tokens.size() && given(tokens, i + 1).isPresent()) {
      return 0;
    }
    Optional<Proclitics.Variant> given = given(tokens, i);
    if (given.isEmpty() && another(tokens, i) && behindPerson(tokens, i, found)) {
      given = Optional.of(words.variants(token).get(1));
    }
    boolean opened = given.isPresent() || kunya(tokens, i);
    boolean unknown = words.unknown(token);
    boolean titled =
        !titles.is(token) && (unknown || opened) && !conjoined(token) && titles.before(tokens, i);
    boolean foreign = !opened && unknown && foreign(tokens, i);
    if (!opened && !foreign && !(titled && mayOpen(tokens, i))) {
      return 0;
    }
    int first = i + firstLength(tokens, i);
    int to = extend(tokens, i, first);
    boolean also = given.filter(v -> heads.is("also_word", v.key())).isPresent();
    boolean doubtful =
        given.isPresent()
            && first == i + 1
            && (also || words.common(token) || words.gazetteer().common(given.get().key()));
    boolean alone =
        !(to > first
            && ((strong(tokens, first) && !(also && alsoWord(tokens, first)))
                || words.unknown(tokens.get(first))
                || (nisba(tokens.get(first).key()) && !words.plain(tokens.get(first)))
                || heads.is("particle", tokens.get(first).key())));
    boolean tiny = first == i + 1 && token.key().length() < 3 && !titled;
    if ((doubtful && alone && (!titled || also)) || (given.isPresent() && tiny)) {
      return 0;
    }
    if (doubtful && !titled && noName(tokens, i)) {
      return 0;
    }
    boolean sure = !doubtful && given.isPresent();
    if (to == i + 1 && !titled && token.key().length() < 4) {
      return 0;
    }
    if (to == i + 1 && given.isEmpty() && memory.surname(token.key(), false).isPresent()) {
      return 0;
    }
    Entry person = people.named(tokens, i, to);
    int start = given.map(Proclitics.Variant::start).orElse(token.span().start());
    Span span = new Span(start, tokens.get(to - 1).span().end());
    Entry known = to > i + 1 ? person : memory.given(token.key()).orElse(person);
    found.add(new Mention(span, known.id(), person.type(), false));
    if ((to > i + 1 || titled)
        && (sure
            || words.unknown(tokens.get(to - 1))
            || heads.is("surname", tokens.get(to - 1).key()))
        && !heads.is("no_surname", tokens.get(to - 1).key())) {
      memory.surname(tokens, to - 1, person);
    }
    if (to > i + 1) {
      memory.given(token.key(), person);
    }
    return to - i;
  }

  /** A given name that is written as a particle (علي, واين), before something like a surname. */
  private boolean stopsNot(List<Token> tokens, int i) {
    return heads.is("given", tokens.get(i).key())
        && !words.preposition(tokens.get(i))
        && i + 1 < tokens.size()
        && (strong(tokens, i + 1) || surname(tokens, i + 1));
  }

  /** Returns the reading of a token, or of two, as a given name. */
  private Optional<Proclitics.Variant> given(List<Token> tokens, int i) {
    Optional<Proclitics.Variant> two =
        i + 1 < tokens.size() && tokens.get(i).key().length() > 1 && Words.word(tokens.get(i + 1))
            ? words.variants(tokens, i, i + 2).stream()
                .filter(v -> heads.is("given", v.key()))
                .findFirst()
            : Optional.empty();
    return two.or(
        () ->
            words.preposition(tokens.get(i))
                ? Optional.empty()
                : words.variants(tokens.get(i)).stream()
                    .filter(v -> heads.is("given", v.key()))
                    .findFirst());
  }

  private int firstLength(List<Token> tokens, int i) {
    if (kunya(tokens, i)) {
      return 1 + firstLength(tokens, i + 1);
    }
    boolean two =
        i + 1 < tokens.size()
            && Words.word(tokens.get(i + 1))
            && words.variants(tokens, i, i + 2).stream().anyMatch(v -> heads.is("given", v.key()));
    return two ? 2 : 1;
  }

  private boolean kunya(List<Token> tokens, int i) {
    return i + 1 < tokens.size()
        && Words.word(tokens.get(i + 1))
        && !words.tagged(tokens.get(i + 1), "stop")
        && words.variants(tokens.get(i)).stream().anyMatch(v -> heads.is("kunya", v.key()));
  }

  /** An unknown word that could not be another one with a conjunction or the article. */
  private boolean mayOpen(List<Token> tokens, int i) {
    return words.unknown(tokens.get(i))
        && (!Words.definite(tokens.get(i).key()) || titles.rightBefore(tokens, i))
        && words.nationality(tokens.get(i)).isEmpty();
  }

  /** Two words in no lexicon, neither with the article, or one behind a verb of saying. */
  private boolean foreign(List<Token> tokens, int i) {
    if (said(tokens, i) && speaker(tokens.get(i))) {
      return true;
    }
    if (!mayOpen(tokens, i) || attached(tokens.get(i)) || tokens.get(i).key().charAt(0) < 0x250) {
      return false;
    }
    boolean two =
        i + 1 < tokens.size()
            && !conjoined(tokens.get(i + 1))
            && !attached(tokens.get(i + 1))
            && !Words.definite(tokens.get(i + 1).key())
            && strong(tokens, i + 1);
    return two || said(tokens, i);
  }

  private boolean said(List<Token> tokens, int i) {
    return i > 0
        && words.concepts(tokens.get(i - 1)).stream()
            .anyMatch(c -> c.tags().stream().anyMatch(tag -> tag.startsWith("report:")));
  }

  /** A word with the article that is in no lexicon and does not look like a plural or feminine. */
  private boolean speaker(Token token) {
    String key = token.key();
    return words.language() == Language.ARABIC
        && words.unknown(token)
        && Words.definite(token.key())
        && words.nationality(token).isEmpty()
        && !key.endsWith("ون")
        && !key.endsWith("ين")
        && !key.endsWith("ات")
        && !key.endsWith("يه");
  }

  /** Tells whether a word may be a common one with something attached that the lexicon lacks. */
  private static boolean attached(Token token) {
    String key = token.key();
    return key.endsWith("ها")
        || key.endsWith("هم")
        || key.endsWith("ات")
        || key.endsWith("ون")
        || key.endsWith("وا")
        || key.endsWith("نا")
        || key.startsWith("ال")
        || key.startsWith("لل")
        || key.startsWith("بال")
        || key.startsWith("وال")
        || key.startsWith("ست")
        || key.startsWith("سي")
        || key.startsWith("ي")
        || key.startsWith("ت");
  }

  private int extend(List<Token> tokens, int from, int first) {
    int to = first;
    while (to < tokens.size() && to - from < LONGEST) {
      int more = continues(tokens, first, to);
      if (more == 0) {
        break;
      }
      to += more;
    }
    return to;
  }

  private int continues(List<Token> tokens, int first, int i) {
    Token token = tokens.get(i);
    if (!Words.word(token)
        || words.timed(token)
        || conjoined(token)
        || (i > first && another(tokens, i))) {
      return 0;
    }
    if (heads.is("particle", token.key())) {
      boolean goesOn =
          i + 1 < tokens.size()
              && Words.word(tokens.get(i + 1))
              && !words.tagged(tokens.get(i + 1), "stop");
      return goesOn ? 1 + Math.min(firstLength(tokens, i + 1), tokens.size() - i - 1) : 0;
    }
    boolean behindGiven = i == first;
    if (strong(tokens, i) || (behindGiven && surname(tokens, i))) {
      return 1;
    }
    if (words.preposition(token)
        || words.tagged(token, "stop")
        || (words.tagged(token, "role") && !persianNisba(token))
        || titles.is(token)
        || heads.at(tokens, i).isPresent()) {
      return 0;
    }
    if (behindGiven && words.language() == Language.PERSIAN && Words.definite(token.key())) {
      return 1;
    }
    boolean article =
        words.language() == Language.ARABIC
            && token.key().startsWith("ال")
            && token.key().length() > 3
            && (words.nationality(token).isEmpty() || (behindGiven && nisba(token.key())))
            && ((nisba(token.key()) && (behindGiven || !words.plain(token)))
                || (behindGiven && !plural(token) && !kunya(tokens, i - 1, first)));
    boolean bare = behindGiven && nisba(token.key()) && !Words.definite(token.key());
    return article || bare ? 1 : 0;
  }

  /**
   * «اسلام تیم»: in Persian of two names that are common words too neither vouches for the other.
   */
  private boolean alsoWord(List<Token> tokens, int i) {
    return words.language() == Language.PERSIAN
        && heads.is("also_word", tokens.get(i).key())
        && !heads.is("surname", tokens.get(i).key());
  }

  /** «سلطانی» comes from a role and is none. */
  private boolean persianNisba(Token token) {
    return words.language() == Language.PERSIAN && nisba(token.key());
  }

  /** Tells whether a word that may be a given name is counted, or goes with a word inflected. */
  private boolean noName(List<Token> tokens, int i) {
    if (words.language() != Language.PERSIAN) {
      return false;
    }
    boolean counted =
        i > 0
            && (tokens.get(i - 1).kind() == Token.Kind.NUMBER
                || words.tagged(tokens.get(i - 1), "number"));
    String next = i + 1 < tokens.size() ? tokens.get(i + 1).key() : "";
    boolean origin =
        heads.is("also_word", tokens.get(i).key())
            && next.endsWith("ي")
            && words.gazetteer().place(next.substring(0, next.length() - 1)).isPresent();
    return counted || origin || next.endsWith("اي") || next.endsWith("ها") || next.endsWith("هاي");
  }

  /** Tells whether a known word is feminine or plural, which surnames seldom are. */
  private boolean plural(Token token) {
    String key = token.key();
    return !words.unknown(token)
        && (key.endsWith("ه") || key.endsWith("ات") || key.endsWith("ون") || key.endsWith("ين"));
  }

  /** Tells whether "and" is attached to a further name, be it in no list: وجومانا مراد. */
  private boolean another(List<Token> tokens, int i) {
    return words.language() == Language.ARABIC
        && tokens.get(i).key().startsWith("و")
        && words.unknown(tokens.get(i))
        && i + 1 < tokens.size()
        && strong(tokens, i + 1);
  }

  private static boolean behindPerson(List<Token> tokens, int i, List<Mention> found) {
    if (i == 0 || found.isEmpty()) {
      return false;
    }
    Mention last = found.get(found.size() - 1);
    return last.type() == Mention.Type.PERSON
        && last.span().end() >= tokens.get(i - 1).span().start();
  }

  /**
   * A word that the lexicon knows only by stripping it of what is seldom attached to a common word
   * behind a given name: بولوك is no "your polo".
   */
  private boolean surname(List<Token> tokens, int i) {
    Token token = tokens.get(i);
    if (words.language() == Language.PERSIAN) {
      return persianSurname(token) && names.at(tokens, i).isEmpty();
    }
    return words.language() == Language.ARABIC
        && token.key().length() > 3
        && !Words.definite(token.key())
        && (!attached(token) || token.key().endsWith("نا"))
        && !words.preposition(token)
        && !words.tagged(token, "stop")
        && !words.tagged(token, "role")
        && !words.plain(token)
        && names.at(tokens, i).isEmpty()
        && words.nationality(token).isEmpty()
        && heads.at(tokens, i).isEmpty();
  }

  /** A word that ends as surnames do, though the lexicon knows what it comes from: درودیان. */
  private boolean persianSurname(Token token) {
    String key = token.key();
    return key.length() > 5
        && !words.tagged(token, "stop")
        && !words.tagged(token, "role")
        && heads.anyEnding("surname_ending", key);
  }

  /** Tells whether the name opened with أبو and the like. */
  private boolean kunya(List<Token> tokens, int last, int first) {
    return last > 0 && first - 2 >= 0 && kunya(tokens, first - 2);
  }

  /** Tells whether a key ends as adjectives of origin do, which many surnames are. */
  private static boolean nisba(String key) {
    return key.endsWith("ي") && key.length() > 4;
  }

  /** A given name, a surname, or a word that is in no lexicon. */
  private boolean strong(List<Token> tokens, int i) {
    Token token = tokens.get(i);
    if (names.at(tokens, i).filter(m -> m.entry().type() != Mention.Type.PERSON).isPresent()) {
      return false;
    }
    if ((words.tagged(token, "stop") && !heads.is("surname", token.key()))
        || (token.key().length() < 3 && words.common(token))
        || pluralVerb(token)) {
      return false;
    }
    return (heads.is("given", token.key()) && !words.preposition(token))
        || heads.is("surname", token.key())
        || words.names(token, Mention.Type.PERSON)
        || (words.unknown(token)
            && (!Words.definite(token.key()) || token.key().endsWith("ي"))
            && words.nationality(token).isEmpty()
            && heads.at(tokens, i).isEmpty());
  }

  /** «جان باختند» is no John. */
  private boolean pluralVerb(Token token) {
    return words.verbal(token)
        && !heads.is("given", token.key())
        && !heads.is("surname", token.key());
  }

  /** Tells whether a word is "and" with another name. */
  private boolean conjoined(Token token) {
    String key = token.key();
    if (words.language() != Language.ARABIC || !key.startsWith("و") || key.length() < 4) {
      return false;
    }
    String rest = key.substring(1);
    return !heads.is("given", key)
        && (heads.is("given", rest)
            || words.gazetteer().get(rest).isPresent()
            || rest.startsWith("ال"));
  }
}

package io.github.muqabala.name;

import io.github.muqabala.article.Language;
import io.github.muqabala.reading.ConceptMention;
import io.github.muqabala.reading.Mention;
import io.github.muqabala.reading.Reading;
import io.github.muqabala.reading.Sentence;
import io.github.muqabala.reading.Span;
import io.github.muqabala.reading.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Goes through one article's sentences in order and remembers what was named before.
 *
 * <p>Rules, at each token:
 *
 * <ol>
 *   <li>The longest name of the gazetteer, read without attached conjunction or preposition; in
 *       English only where it starts with a capital; a name that is also a common word only behind
 *       a head, a title or an opening quotation mark.
 *   <li>A head before a name (محافظة الأنبار, «پایگاه عین‌الاسد») or, in English, behind it (Balad
 *       air base) belongs to the name; a head of another sort makes another thing of it (مطار
 *       بغداد).
 *   <li>A head with a country or nationality names an institution (الجيش العراقي, «دولت عراق», US
 *       forces).
 *   <li>A head before quotation marks or a word that is in no lexicon names something new.
 *   <li>A given name, or a title before an unknown word, opens a person's name; later the last part
 *       alone names the same person.
 *   <li>A capital without a word of place before it stands for its government.
 *   <li>A head with a demonstrative or, in Arabic, the article, takes up the last thing of that
 *       head.
 * </ol>
 */
final class Scan {
  private static final List<String> ENDINGS =
      List.of("ه", "ين", "ون", "ان", "ات", "ها", "هاي", "s");

  private static final Set<String> UNITS = Set.of("division", "brigade");

  private final Reading reading;
  private final Language language;
  private final Gazetteer gazetteer;
  private final Heads heads;
  private final Capitals capitals;
  private final Map<String, Entry> surnames = new HashMap<>();
  private final Map<String, Entry> lastBySuffix = new HashMap<>();
  private final Map<Integer, List<ConceptMention>> concepts = new HashMap<>();

  Scan(Reading reading, Gazetteer gazetteer, Heads heads, Capitals capitals) {
    this.reading = reading;
    this.language = reading.language();
    this.gazetteer = gazetteer;
    this.heads = heads;
    this.capitals = capitals;
    for (ConceptMention mention : reading.concepts()) {
      concepts.computeIfAbsent(mention.span().start(), k -> new ArrayList<>()).add(mention);
    }
  }

  /** A name matched at a token: how many tokens, what it names, where its letters start. */
  private record Match(int length, Entry entry, int start, char proclitic) {}

  List<Mention> sentence(Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    List<Mention> found = new ArrayList<>();
    boolean locative = false;
    int i = 0;
    while (i < tokens.size()) {
      Optional<Match> match = known(tokens, i);
      if (match.isPresent()) {
        Match name = match.get();
        int end = i + name.length();
        boolean coordinated = locative && coordinates(tokens, i, name);
        locative = coordinated || locates(tokens, i, name);
        found.addAll(named(tokens, i, name, locative));
        inner(tokens, i, end, found);
        i = end;
        continue;
      }
      int taken = headed(tokens, i, found);
      if (taken == 0) {
        taken = person(tokens, i, found);
      }
      if (taken == 0) {
        taken = surname(tokens, i, found);
      }
      locative &=
          tokens.get(i).kind() == Token.Kind.PUNCTUATION || coordinator(tokens.get(i).key());
      i += Math.max(1, taken);
    }
    return found;
  }

  // -- names of the gazetteer

  private Optional<Match> known(List<Token> tokens, int i) {
    if (tokens.get(i).kind() != Token.Kind.WORD
        || (language == Language.ENGLISH && !capital(tokens, i))) {
      return Optional.empty();
    }
    for (int n = Math.min(Gazetteer.LONGEST, tokens.size() - i); n > 0; n--) {
      if (tokens.get(i + n - 1).kind() == Token.Kind.PUNCTUATION) {
        continue;
      }
      for (Proclitics.Variant variant :
          Proclitics.variants(language, tokens.get(i), Keys.of(tokens, i, i + n))) {
        Optional<Entry> entry = gazetteer.get(variant.key());
        if (entry.isPresent() && (n > 1 || !ambiguous(tokens, i, entry.get()))) {
          return Optional.of(new Match(n, entry.get(), variant.start(), variant.proclitic()));
        }
        Optional<Entry> medium = gazetteer.shortName(variant.key());
        if (medium.isPresent() && n < 3 && cuedMedium(tokens, i, i + n)) {
          return Optional.of(new Match(n, medium.get(), variant.start(), variant.proclitic()));
        }
      }
    }
    return Optional.empty();
  }

  /** A short name of a medium stands in quotation marks or behind words such as "reported by". */
  private boolean cuedMedium(List<Token> tokens, int i, int to) {
    boolean quoted =
        i > 0
            && opens(tokens.get(i - 1).key())
            && to < tokens.size()
            && closes(tokens.get(to).key());
    return quoted || heads.endsBefore("media_cue", tokens, i);
  }

  private boolean ambiguous(List<Token> tokens, int i, Entry entry) {
    Token token = tokens.get(i);
    if (language == Language.ENGLISH) {
      return false;
    }
    if (!common(token) && token.key().length() > 2) {
      return false;
    }
    boolean quoted = i > 0 && opens(tokens.get(i - 1).key());
    Optional<Heads.Found> head = heads.before(tokens, quoted ? i - 1 : i);
    boolean headed = head.isPresent() && head.get().head().type() == entry.type();
    boolean cued = entry.type() == Mention.Type.MEDIA && heads.endsBefore("media_cue", tokens, i);
    return !headed && !quoted && !cued && !heads.endsBefore("title", tokens, i);
  }

  /** Tells whether a word is a common word too, or a preposition that only folding makes a name. */
  private boolean common(Token token) {
    return gazetteer.common(token.key())
        || (language == Language.ARABIC
            && reading.article().text().startsWith("ى", token.span().end() - 1));
  }

  private List<Mention> named(List<Token> tokens, int i, Match name, boolean locative) {
    List<Mention> mentions = new ArrayList<>();
    int end = tokens.get(i + name.length() - 1).span().end();
    Span bare = new Span(name.start(), end);
    boolean quoted = i > 0 && opens(tokens.get(i - 1).key());
    int at = quoted ? i - 1 : i;
    Optional<Heads.Found> head =
        name.proclitic() == ' ' ? heads.before(tokens, at) : Optional.empty();
    Entry entry = name.entry();
    if (head.isPresent() && !head.get().head().use().equals("topic")) {
      Heads.Head noun = head.get().head();
      Span whole = new Span(head.get().start(), closed(tokens, i + name.length(), end, quoted));
      int tail = quoted ? 0 : heads.tail(tokens, i + name.length());
      Span longer = tail > 0 ? whole.cover(tokens.get(i + name.length() + tail - 1).span()) : whole;
      boolean sameSort = noun.type() == entry.type() || entry.id().endsWith("_" + noun.suffix());
      if (sameSort && noun.use().equals("span")) {
        mentions.add(remember(noun.suffix(), new Mention(longer, entry.id(), entry.type(), false)));
        return mentions;
      }
      boolean seat = entry.type() == Mention.Type.ORG && noun.suffix().equals("headquarters");
      if (entry.type() == Mention.Type.PLACE || seat) {
        String id = entry.id() + "_" + noun.suffix();
        boolean nominal = noun.use().equals("nominal");
        if (noun.type() == Mention.Type.PLACE) {
          mentions.add(
              remember(noun.suffix(), new Mention(whole, entry.id(), entry.type(), false)));
          return mentions;
        }
        mentions.add(remember(noun.suffix(), new Mention(longer, id, noun.type(), nominal)));
        mentions.add(new Mention(bare, entry.id(), entry.type(), false));
        return mentions;
      }
    }
    Optional<Span> behind =
        language == Language.ENGLISH ? tail(tokens, i + name.length(), bare) : Optional.empty();
    if (behind.isPresent()) {
      Optional<Heads.Found> noun = heads.at(tokens, i + name.length());
      if (noun.isPresent() && !noun.get().head().type().equals(entry.type())) {
        Heads.Head h = noun.get().head();
        mentions.add(
            remember(
                h.suffix(),
                new Mention(behind.get(), entry.id() + "_" + h.suffix(), h.type(), false)));
        mentions.add(new Mention(bare, entry.id(), entry.type(), false));
        return mentions;
      }
      bare = behind.get();
    } else if (language == Language.ENGLISH && entry.type() == Mention.Type.PLACE) {
      Optional<Mention> composed = composedBehind(tokens, i + name.length(), bare, entry.id());
      if (composed.isPresent()) {
        mentions.add(composed.get());
        mentions.add(new Mention(bare, entry.id(), entry.type(), false));
        return mentions;
      }
    }
    Optional<String> government = capitals.government(entry.id());
    if (government.isPresent() && !locative) {
      mentions.add(
          remember("government", new Mention(bare, government.get(), Mention.Type.ORG, false)));
    } else {
      mentions.add(remember(suffix(entry), new Mention(bare, entry.id(), entry.type(), false)));
    }
    if (entry.type() == Mention.Type.PERSON) {
      rememberSurname(tokens, i + name.length() - 1, entry);
    }
    return mentions;
  }

  /** Places inside a longer name are named too. */
  private void inner(List<Token> tokens, int from, int to, List<Mention> found) {
    for (int i = from; to - from > 1 && i < to; i++) {
      Token token = tokens.get(i);
      for (Proclitics.Variant variant : Proclitics.variants(language, token, token.key())) {
        Optional<Entry> entry = gazetteer.get(variant.key());
        if (entry.isPresent()
            && (entry.get().type() == Mention.Type.PLACE
                || entry.get().type() == Mention.Type.GROUP)
            && !common(token)
            && (language != Language.ENGLISH || capital(tokens, i))) {
          found.add(
              new Mention(
                  new Span(variant.start(), token.span().end()),
                  entry.get().id(),
                  entry.get().type(),
                  false));
          break;
        }
      }
    }
  }

  private Optional<Span> tail(List<Token> tokens, int i, Span name) {
    int n = heads.tail(tokens, i);
    return n > 0 ? Optional.of(name.cover(tokens.get(i + n - 1).span())) : Optional.empty();
  }

  /** US forces, Iraq's parliament: the head stands behind the country. */
  private Optional<Mention> composedBehind(List<Token> tokens, int i, Span country, String id) {
    int at = i < tokens.size() && tokens.get(i).key().equals("'s") ? i + 1 : i;
    for (int skip = 0; skip < 2 && at + skip < tokens.size(); skip++) {
      Optional<Heads.Found> head = heads.at(tokens, at + skip);
      if (head.isPresent() && composes(head.get().head())) {
        Span span = country.cover(tokens.get(at + skip + head.get().length() - 1).span());
        Heads.Head noun = head.get().head();
        return Optional.of(
            remember(
                noun.suffix(),
                new Mention(
                    span, id + "_" + noun.suffix(), noun.type(), noun.use().equals("nominal"))));
      }
    }
    return Optional.empty();
  }

  // -- heads with a nationality, with an unknown name, with a demonstrative

  private int headed(List<Token> tokens, int i, List<Mention> found) {
    if (language == Language.ENGLISH) {
      Optional<String> country = nationality(tokens.get(i));
      if (country.isPresent()) {
        composedBehind(tokens, i + 1, tokens.get(i).span(), country.get()).ifPresent(found::add);
        return 0;
      }
    }
    Optional<Heads.Found> head = heads.at(tokens, i);
    if (head.isEmpty()) {
      return 0;
    }
    Heads.Head noun = head.get().head();
    int next = i + head.get().length();
    if (composes(noun) && language != Language.ENGLISH) {
      for (int skip = 0; skip < 2 && next + skip < tokens.size(); skip++) {
        if (skip > 0 && heads.at(tokens, next + skip - 1).isPresent()) {
          break;
        }
        Optional<String> country = nationality(tokens.get(next + skip));
        if (country.isPresent()) {
          Span span = new Span(head.get().start(), tokens.get(next + skip).span().end());
          found.add(
              remember(
                  noun.suffix(),
                  new Mention(
                      span,
                      country.get() + "_" + noun.suffix(),
                      noun.type(),
                      noun.use().equals("nominal"))));
          return head.get().length() + skip + 1;
        }
        Optional<Match> place = known(tokens, next + skip);
        if (place.isPresent()
            && place.get().entry().type() == Mention.Type.PLACE
            && place.get().proclitic() == ' ') {
          int length = place.get().length();
          Span bare =
              new Span(place.get().start(), tokens.get(next + skip + length - 1).span().end());
          Span span = new Span(head.get().start(), bare.end());
          String id = place.get().entry().id();
          found.add(
              remember(
                  noun.suffix(),
                  new Mention(
                      span, id + "_" + noun.suffix(), noun.type(), noun.use().equals("nominal"))));
          found.add(new Mention(bare, id, Mention.Type.PLACE, false));
          return head.get().length() + skip + length;
        }
      }
    }
    if (noun.use().equals("topic") && UNITS.contains(noun.suffix())) {
      int taken = unit(tokens, i, head.get(), found);
      if (taken > 0) {
        return taken;
      }
    }
    if (noun.use().equals("span")
        && next < tokens.size()
        && (named(noun) || opens(tokens.get(next).key()))) {
      int taken = fresh(tokens, head.get(), next, found);
      if (taken > 0) {
        return head.get().length() + taken;
      }
    }
    return anaphor(tokens, i, head.get(), found);
  }

  /** The seventh division of an army: a head, an ordinal, and the body it belongs to. */
  private int unit(List<Token> tokens, int i, Heads.Found head, List<Mention> found) {
    int ordinal = i + head.length();
    int body = ordinal + 1;
    if (body < tokens.size() && heads.is("capital_locative", tokens.get(body).key())) {
      body++;
    }
    if (body >= tokens.size()) {
      return 0;
    }
    List<Mention> inside = new ArrayList<>();
    Optional<Match> name = known(tokens, body);
    int taken = 0;
    if (name.isPresent() && name.get().entry().type() == Mention.Type.ORG) {
      taken = name.get().length();
      int end = tokens.get(body + taken - 1).span().end();
      inside.add(
          new Mention(
              new Span(name.get().start(), end), name.get().entry().id(), Mention.Type.ORG, false));
    } else if (name.isEmpty()) {
      taken = headed(tokens, body, inside);
    }
    if (taken == 0 || inside.isEmpty()) {
      return 0;
    }
    Mention army = inside.get(0);
    String number =
        reading.conceptsIn(tokens.get(ordinal).span()).stream()
            .filter(c -> c.is("number"))
            .map(ConceptMention::concept)
            .findFirst()
            .orElse(tokens.get(ordinal).key());
    String id = number + "_" + head.head().suffix() + "_" + army.id();
    found.add(new Mention(new Span(head.start(), army.span().end()), id, Mention.Type.ORG, false));
    found.addAll(inside);
    return body + taken - i;
  }

  private int fresh(List<Token> tokens, Heads.Found head, int next, List<Mention> found) {
    boolean quoted = opens(tokens.get(next).key());
    int from = quoted ? next + 1 : next;
    int to = from;
    while (to < tokens.size()
        && to - from < (quoted ? 4 : 1)
        && tokens.get(to).kind() == Token.Kind.WORD
        && (quoted || unknown(tokens, to))) {
      to++;
    }
    boolean closed = to < tokens.size() && closes(tokens.get(to).key());
    if (to == from || (quoted && !closed) || language == Language.ENGLISH) {
      return 0;
    }
    Heads.Head noun = head.head();
    int end = quoted ? tokens.get(to).span().end() : tokens.get(to - 1).span().end();
    String id = key(tokens, from, to) + "_" + noun.suffix();
    found.add(
        remember(noun.suffix(), new Mention(new Span(head.start(), end), id, noun.type(), false)));
    return to - next + (quoted ? 1 : 0);
  }

  private int anaphor(List<Token> tokens, int i, Heads.Found head, List<Mention> found) {
    Entry antecedent = lastBySuffix.get(head.head().suffix());
    if (antecedent == null) {
      return 0;
    }
    boolean pointed = i > 0 && heads.is("demonstrative", tokens.get(i - 1).key());
    boolean definite =
        language == Language.ARABIC && tokens.get(i).key().contains("ال") && head.length() == 1;
    if (!pointed && !definite) {
      return 0;
    }
    int start =
        pointed && !definite && language != Language.ENGLISH
            ? tokens.get(i - 1).span().start()
            : head.start();
    Span span = new Span(start, tokens.get(i + head.length() - 1).span().end());
    found.add(new Mention(span, antecedent.id(), antecedent.type(), true));
    return head.length();
  }

  // -- persons

  private int person(List<Token> tokens, int i, List<Mention> found) {
    Token token = tokens.get(i);
    if (token.kind() != Token.Kind.WORD) {
      return 0;
    }
    boolean given = false;
    int start = token.span().start();
    for (Proclitics.Variant variant :
        Proclitics.variants(language, token, Keys.of(tokens, i, i + 1))) {
      if (heads.is("given", variant.key()) && !common(token)) {
        given = true;
        start = variant.start();
        break;
      }
    }
    boolean titled = titledBefore(tokens, i) && !heads.is("title", token.key());
    boolean english = language == Language.ENGLISH;
    if (english
        ? !capital(tokens, i) || !(given || titled)
        : !(given || (titled && unknown(tokens, i)))) {
      return 0;
    }
    int to = i + 1;
    while (to < tokens.size() && to - i < 4 && continuesPerson(tokens, to)) {
      to++;
    }
    if (to - i < 2 && !(titled && (english || unknown(tokens, i)))) {
      return 0;
    }
    Entry entry = new Entry(key(tokens, i, to) + "_person", Mention.Type.PERSON);
    found.add(
        new Mention(
            new Span(start, tokens.get(to - 1).span().end()), entry.id(), entry.type(), false));
    rememberSurname(tokens, to - 1, entry);
    return to - i;
  }

  private boolean continuesPerson(List<Token> tokens, int i) {
    Token token = tokens.get(i);
    if (token.kind() != Token.Kind.WORD) {
      return false;
    }
    if (language == Language.ENGLISH) {
      return capital(tokens, i) || heads.is("particle", token.key());
    }
    if (heads.at(tokens, i).isPresent() || nationality(token).isPresent()) {
      return false;
    }
    return heads.is("given", token.key())
        || heads.is("particle", token.key())
        || unknown(tokens, i)
        || (token.key().endsWith("ي") && !heads.is("title", token.key()) && !stop(token));
  }

  private boolean stop(Token token) {
    return reading.conceptsIn(token.span()).stream().anyMatch(c -> c.is("stop"));
  }

  private boolean titledBefore(List<Token> tokens, int i) {
    int at = i > 0 && opens(tokens.get(i - 1).key()) ? i - 1 : i;
    return heads.endsBefore("title", tokens, at);
  }

  private int surname(List<Token> tokens, int i, List<Mention> found) {
    Token token = tokens.get(i);
    if (token.kind() != Token.Kind.WORD || (language == Language.ENGLISH && !capital(tokens, i))) {
      return 0;
    }
    for (Proclitics.Variant variant : Proclitics.variants(language, token, token.key())) {
      Entry entry = surnames.get(bare(variant.key()));
      if (entry != null) {
        found.add(
            new Mention(
                new Span(variant.start(), token.span().end()), entry.id(), entry.type(), false));
        return 1;
      }
    }
    return 0;
  }

  private void rememberSurname(List<Token> tokens, int last, Entry entry) {
    String key = bare(Keys.of(tokens, last, last + 1));
    if (key.length() > 3) {
      surnames.put(key, entry);
    }
  }

  private static String bare(String key) {
    return key.startsWith("ال") && key.length() > 4 ? key.substring(2) : key;
  }

  // -- helpers

  private Mention remember(String suffix, Mention mention) {
    if (!suffix.isEmpty()) {
      lastBySuffix.put(suffix, new Entry(mention.id(), mention.type()));
    }
    return mention;
  }

  private static String suffix(Entry entry) {
    int underscore = entry.id().lastIndexOf('_');
    return underscore < 0 ? "" : entry.id().substring(underscore + 1);
  }

  /** A country or a region is not named by the next unknown word alone. */
  private static boolean named(Heads.Head head) {
    return !Set.of("country", "region", "district", "capital", "strip").contains(head.suffix());
  }

  private static boolean composes(Heads.Head head) {
    return head.use().equals("compose") || head.use().equals("nominal");
  }

  /** The place that an adjective of nationality, in any of its forms, belongs to. */
  private Optional<String> nationality(Token token) {
    for (String form : List.of(token.key(), token.lemmas().get(0))) {
      String word = language == Language.ARABIC ? bare(form) : form;
      List<String> stems = new ArrayList<>(List.of(word));
      for (String ending : ENDINGS) {
        if (word.endsWith(ending) && word.length() > ending.length() + 2) {
          stems.add(word.substring(0, word.length() - ending.length()));
        }
      }
      for (String stem : stems) {
        Optional<String> place = gazetteer.demonym(stem);
        if (place.isPresent()) {
          return place;
        }
      }
    }
    return Optional.empty();
  }

  private boolean unknown(List<Token> tokens, int i) {
    Token token = tokens.get(i);
    return token.kind() == Token.Kind.WORD
        && token.key().length() > 2
        && !reading.article().text().startsWith("ى", token.span().end() - 1)
        && reading.conceptsIn(token.span()).isEmpty()
        && concepts.getOrDefault(token.span().start(), List.of()).isEmpty();
  }

  private boolean capital(List<Token> tokens, int i) {
    return Character.isUpperCase(reading.article().text().charAt(tokens.get(i).span().start()));
  }

  private boolean locates(List<Token> tokens, int i, Match name) {
    return name.proclitic() == 'ب'
        || (name.proclitic() != 'ل' && heads.endsBefore("capital_locative", tokens, i));
  }

  private boolean coordinates(List<Token> tokens, int i, Match name) {
    return name.proclitic() == 'و' || (i > 0 && coordinator(tokens.get(i - 1).key()));
  }

  private static boolean coordinator(String key) {
    return key.equals("و") || key.equals("and") || key.equals("،") || key.equals(",");
  }

  private static boolean opens(String key) {
    return key.length() == 1 && "«\"“‹'".indexOf(key.charAt(0)) >= 0;
  }

  private static boolean closes(String key) {
    return key.length() == 1 && "»\"”›'".indexOf(key.charAt(0)) >= 0;
  }

  private static int closed(List<Token> tokens, int next, int end, boolean quoted) {
    return quoted && next < tokens.size() && closes(tokens.get(next).key())
        ? tokens.get(next).span().end()
        : end;
  }

  private static String key(List<Token> tokens, int from, int to) {
    StringBuilder key = new StringBuilder();
    for (int i = from; i < to; i++) {
      key.append(key.isEmpty() ? "" : "_").append(Transliteration.key(tokens.get(i).key()));
    }
    return key.toString();
  }
}

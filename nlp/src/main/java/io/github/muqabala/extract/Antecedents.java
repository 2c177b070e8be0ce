package io.github.muqabala.extract;

import io.github.muqabala.article.Language;
import io.github.muqabala.extract.Entities.Entity;
import io.github.muqabala.extract.Entities.Place;
import io.github.muqabala.extract.Phrase.Part;
import io.github.muqabala.extract.Pronouns.Pronoun;
import io.github.muqabala.extract.Pronouns.Use;
import io.github.muqabala.extract.Reference.Kind;
import io.github.muqabala.extract.Traits.Gender;
import io.github.muqabala.extract.Traits.Sort;
import io.github.muqabala.reading.Attribution;
import io.github.muqabala.reading.Mention;
import io.github.muqabala.reading.Reading;
import io.github.muqabala.reading.Sentence;
import io.github.muqabala.reading.Span;
import io.github.muqabala.reading.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Goes once through a text and says what its words take up.
 *
 * <ol>
 *   <li>A definite noun without more is the last thing that may be called so: by the head of its
 *       phrase, by an apposition, by a wider noun.
 *   <li>An apposition is another phrase for the same, a title before a name too.
 *   <li>A pronoun is what {@link Entities} finds to agree best. A free one is nothing else of its
 *       own clause; «خود» is the subject. English "it" before what it announces is nothing.
 *   <li>A verb without subject has that which {@link Elided} finds.
 *   <li>The first person is the source of what is said.
 * </ol>
 */
final class Antecedents {
  private static final Set<String> ANNOUNCES = Set.of("that", "to", "whether");
  private static final int ANNOUNCED = 5;
  private static final int APPOSED = 6;
  private static final int NESTED = 4;
  private static final Set<String> TIMES = Set.of("پيش", "پس", "بعد", "قبل");
  private static final Set<String> WEATHER = Set.of("rain", "snow", "rain_verb", "snow_verb");

  private final Reading reading;
  private final Language language;
  private final ClauseRules rules;
  private final Pronouns pronouns;
  private final Things things;
  private final VerbLexicon verbs;
  private final Entities entities;
  private final List<Reference> found = new ArrayList<>();
  private final NavigableMap<Integer, Span> sources = new TreeMap<>();
  private final Elided elided;
  private final List<Span> speakers = new ArrayList<>();
  private final Map<Span, Entity> spoken = new HashMap<>();

  Antecedents(
      Reading reading, ClauseRules rules, Pronouns pronouns, Things things, VerbLexicon verbs) {
    this.reading = reading;
    this.language = reading.language();
    this.rules = rules;
    this.pronouns = pronouns;
    this.things = things;
    this.verbs = verbs;
    this.entities = new Entities(language == Language.ARABIC);
    this.elided = new Elided(reading, rules, pronouns, entities);
    reading.attributions().forEach(a -> sources.put(a.origin().span().start(), a.origin().span()));
  }

  List<Reference> find() {
    int number = 0;
    for (Sentence sentence : reading.sentences()) {
      sentence(new Words(reading, sentence, verbs, rules), number++);
    }
    speakers();
    found.sort(Comparator.comparing(Reference::anaphor).thenComparing(Reference::kind));
    return List.copyOf(found);
  }

  private void sentence(Words words, int number) {
    Phrases phrases = Phrases.of(words, rules, pronouns, things);
    Map<Integer, List<Phrase>> starts = new HashMap<>();
    phrases.all().forEach(p -> starts.computeIfAbsent(p.from(), k -> new ArrayList<>(1)).add(p));
    @Nullable Phrase before = null;
    @Nullable Entity last = null;
    @Nullable Entity person = null;
    for (int i = 0; i < words.size(); i++) {
      for (Phrase phrase : starts.getOrDefault(i, List.of())) {
        @Nullable Entity apposed =
            before != null && last != null && apposed(words, before, phrase) ? last : null;
        boolean same = apposed != null;
        Entity entity = apposed == null ? entity(phrase) : apposed;
        if (things.listed(phrase.heads())) {
          Entities.acts(entity);
        }
        if (same) {
          entities.join(entity, phrase);
        }
        Part part = same && before != null ? before.part() : phrase.part();
        Set<String> heads = phrase.heads();
        if (phrase.name().filter(m -> m.type() == Mention.Type.MEDIA).isPresent()) {
          continue;
        }
        Optional<Span> source = source(phrase.span());
        boolean speaks = source.isPresent();
        entities.add(
            new Place(entity, number, phrase.clause(), part, phrase.span(), speaks), heads);
        if (phrase.part() != Part.INSIDE) {
          source.ifPresent(s -> spoken.putIfAbsent(s, entity));
          before = phrase;
          last = entity;
          person = phrase.traits().sort().human() ? entity : person;
        }
      }
      if (before != null
          && last != null
          && rules.is("relative", words.key(i))
          && language != Language.PERSIAN
          && i - before.to() <= 1
          && i >= before.to()) {
        Span which = words.token(i).span();
        Entity who = words.key(i).equals("who") && person != null ? person : last;
        entities.add(
            new Place(who, number, phrases.clause(i), Part.SUBJECT, which, false), Set.of());
      }
      if (words.verb(i) && !phrases.nominal(i)) {
        elided(words, phrases, starts, number, i);
      }
      pronoun(words, phrases, number, i);
    }
  }

  /** Returns the source that overlaps a span. */
  private Optional<Span> source(Span span) {
    return Optional.ofNullable(sources.lowerEntry(span.end()))
        .map(Map.Entry::getValue)
        .filter(s -> s.overlaps(span));
  }

  private Entity entity(Phrase phrase) {
    if (phrase.name().filter(Mention::nominal).isPresent()) {
      Entity known = entities.of(phrase);
      refer(phrase.span(), known, Kind.NOUN);
      return known;
    }
    if (phrase.bare()) {
      Optional<Entity> known = entities.called(phrase.own(), phrase.traits());
      boolean thing = phrase.traits().sort() == Sort.THING;
      if (known.isPresent() && (!thing || known.get().named() || things.listed(phrase.own()))) {
        refer(phrase.span(), known.get(), Kind.NOUN);
        return known.get();
      }
    }
    return entities.of(phrase);
  }

  /** Two phrases with a comma between and a mark behind, one of them a name. */
  private static boolean apposed(Words words, Phrase one, Phrase two) {
    int comma = one.to();
    boolean between =
        two.from() == comma + 1 && (words.key(comma).equals(",") || words.key(comma).equals("،"));
    int end = two.to();
    while (end < Math.min(words.size(), two.to() + APPOSED)
        && words.word(end)
        && (end > two.to() || words.key(end).equals("of"))
        && !words.verb(end)) {
      end++;
    }
    boolean behind = end >= words.size() || words.token(end).kind() == Token.Kind.PUNCTUATION;
    boolean named = one.name().isPresent() != two.name().isPresent();
    Sort a = one.traits().sort();
    Sort b = two.traits().sort();
    boolean person = a == Sort.PERSON || b == Sort.PERSON;
    return between && behind && named && a == b && (person || a == Sort.BODY);
  }

  private void refer(Span anaphor, Entity entity, Kind kind) {
    if (!anaphor.overlaps(entity.best())) {
      found.add(new Reference(anaphor, entity.best(), kind));
    }
  }

  private void pronoun(Words words, Phrases phrases, int number, int i) {
    Token token = words.token(i);
    String key = token.key();
    Set<Pronoun> possible = pronouns.at(key);
    Optional<Pronoun> attached =
        possible.isEmpty()
            ? pronouns.attached(token, reading.text(token.span()))
            : Optional.empty();
    if (possible.isEmpty() && attached.isEmpty()) {
      return;
    }
    boolean before = i + 1 < words.size() && phrases.nominal(i + 1);
    Pronoun pronoun =
        attached.orElseGet(
            () ->
                possible.stream()
                    .filter(p -> (p.use() == Use.POSSESSIVE) == before)
                    .findFirst()
                    .orElse(possible.iterator().next()));
    if (announces(words, i, pronoun)
        || points(words, i, before, pronoun)
        || resumes(words, i, pronoun)) {
      return;
    }
    if (pronoun.speaker()) {
      speakers.add(token.span());
      return;
    }
    int clause = phrases.clause(i);
    Optional<Entity> entity = meant(words, phrases, pronoun, number, i);
    if (entity.isEmpty()) {
      return;
    }
    boolean owner = pronoun.use() != Use.FREE;
    if (part(words, phrases, i) == Part.SUBJECT && !owner) {
      elided.filled(number, clause);
    }
    refer(token.span(), entity.get(), owner ? Kind.POSSESSIVE : Kind.PRONOUN);
    Part part = owner ? Part.INSIDE : part(words, phrases, i);
    entities.add(
        new Place(
            entity.get(), number, clause, part, token.span(), source(token.span()).isPresent()),
        Set.of());
    source(token.span()).ifPresent(s -> spoken.putIfAbsent(s, entity.get()));
  }

  private Optional<Entity> meant(Words words, Phrases phrases, Pronoun pronoun, int number, int i) {
    int clause = phrases.clause(i);
    boolean subject = part(words, phrases, i) == Part.SUBJECT;
    Span token = words.token(i).span();
    int end = i > 0 ? words.token(i - 1).span().end() : -1;
    Predicate<Place> apart = p -> !p.phrase().overlaps(token);
    if (pronoun.use() == Use.SELF) {
      return entities.subject(
          p -> p.sentence() == number && apart.test(p) && p.phrase().end() != end);
    }
    if (source(token).isPresent() && pronoun.means().sort() == Sort.THING) {
      Optional<Entity> speaker = entities.speaker(pronoun.means(), number, apart);
      if (speaker.isPresent()) {
        return speaker;
      }
    }
    boolean free = pronoun.use() == Use.FREE;
    boolean verb = pronoun.use() == Use.ATTACHED && words.verb(i);
    Predicate<Place> here = p -> p.sentence() == number;
    Predicate<Place> own = here.and(p -> p.clause() == clause);
    Predicate<Place> possessed =
        p -> language == Language.PERSIAN && here.test(p) && p.phrase().end() == end;
    Optional<Entity> acts =
        free && language == Language.PERSIAN && !subject && !phrases.filled(clause)
            ? entities.subject(here.and(p -> Entities.doer(p.entity())))
            : Optional.empty();
    Predicate<Place> excluded =
        free
            ? own.and(p -> p.part() != Part.INSIDE && !possessed.test(p))
            : own.and(p -> verb && p.part() == Part.SUBJECT);
    return entities.meant(
        pronoun.means(),
        number,
        apart.and(possessed.negate()),
        excluded.or(p -> acts.filter(a -> a == p.entity()).isPresent()));
  }

  /** English "it" may announce a clause, or the weather; «آن» may point at the noun behind it. */
  private boolean announces(Words words, int i, Pronoun pronoun) {
    if (language != Language.ENGLISH || !pronoun.form().equals("it")) {
      return false;
    }
    boolean phrase =
        words.concepts(i).stream().anyMatch(c -> c.span().length() > pronoun.form().length());
    boolean weather = weather(words, i + 1) || weather(words, i + 2);
    boolean be = i + 1 < words.size() && rules.is("be", words.key(i + 1));
    for (int j = i + 2; be && j < Math.min(words.size(), i + ANNOUNCED); j++) {
      if (ANNOUNCES.contains(words.key(j))) {
        return true;
      }
    }
    return phrase || weather;
  }

  private static boolean weather(Words words, int i) {
    return i < words.size()
        && words.concepts(i).stream().anyMatch(c -> WEATHER.contains(c.concept()));
  }

  private boolean points(Words words, int i, boolean before, Pronoun pronoun) {
    boolean behind = before && i > 0 && words.key(i + 1).equals("اين");
    boolean then = i > 1 && words.key(i - 1).equals("از") && TIMES.contains(words.key(i - 2));
    return language == Language.PERSIAN
        && pronoun.means().sort() == Sort.THING
        && (then || (before && !behind));
  }

  /**
   * Behind an Arabic relative the verb's pronoun is what the relative says of; «أنه» is nothing.
   */
  private boolean resumes(Words words, int i, Pronoun pronoun) {
    if (pronoun.use() != Use.ATTACHED || language != Language.ARABIC) {
      return false;
    }
    boolean relative = false;
    for (int j = Math.max(0, i - 2); j < i; j++) {
      relative |= rules.is("relative", words.key(j)) || words.key(j).equals("ما");
    }
    boolean empty =
        rules.match("complementizer", words, i) > 0 && pronoun.means().gender() == Gender.MALE;
    return empty || (relative && words.verb(i)) || words.concepts(i).isEmpty();
  }

  private Part part(Words words, Phrases phrases, int i) {
    if (i > 0
        && (rules.is("preposition", words.key(i - 1)) || rules.is("governs", words.key(i - 1)))) {
      return Part.OTHER;
    }
    if (i + 1 < words.size() && words.key(i + 1).equals("را")) {
      return Part.OBJECT;
    }
    if (language == Language.ENGLISH) {
      return i > 0 && words.verb(i - 1) && !phrases.nominal(i - 1) ? Part.OBJECT : Part.SUBJECT;
    }
    return Part.SUBJECT;
  }

  private void elided(
      Words words, Phrases phrases, Map<Integer, List<Phrase>> starts, int number, int i) {
    elided
        .subject(words, phrases, starts, number, i)
        .ifPresent(
            entity -> {
              Span verb = words.token(i).span();
              refer(verb, entity, Kind.ELIDED);
              entities.add(
                  new Place(entity, number, phrases.clause(i), Part.SUBJECT, verb, false),
                  Set.of());
            });
  }

  /** The first person is who says it. */
  private void speakers() {
    NavigableMap<Integer, Attribution> contents = new TreeMap<>();
    for (Attribution attribution : reading.attributions()) {
      contents.put(attribution.content().start(), attribution);
    }
    for (Span word : speakers) {
      contents.headMap(word.start(), true).descendingMap().values().stream()
          .limit(NESTED)
          .filter(a -> a.content().contains(word))
          .findFirst()
          .ifPresent(
              a -> {
                Span source = a.origin().span();
                @Nullable Entity entity = spoken.get(source);
                Span best = entity == null ? source : entity.best();
                if (!best.overlaps(word)) {
                  found.add(new Reference(word, best, Kind.SPEAKER));
                }
              });
    }
  }
}

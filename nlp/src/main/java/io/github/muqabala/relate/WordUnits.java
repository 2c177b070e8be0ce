package io.github.muqabala.relate;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import com.google.common.collect.Sets;
import io.github.muqabala.article.Language;
import io.github.muqabala.name.Skeleton;
import io.github.muqabala.reading.ConceptMention;
import io.github.muqabala.reading.Mention;
import io.github.muqabala.reading.Reading;
import io.github.muqabala.reading.Span;
import io.github.muqabala.reading.Token;
import io.github.muqabala.relate.Signature.Frame;
import io.github.muqabala.relate.Signature.Sort;
import io.github.muqabala.relate.Signature.Unit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Reads the words of a claim: concepts by their senses, words of no concept by their spelling,
 * nouns that stand for names.
 */
final class WordUnits {
  private static final double WORD = 0.6;
  private static final double PLAIN = 0.25;
  private static final double PART = 0.5;
  private static final String LAST = "last_ordinal";
  private static final int PARTICLE = 3;
  static final double ANAPHOR = 0.7;
  private static final String HEAD = "kin:head:";

  private final Themes themes;

  WordUnits(Themes themes) {
    this.themes = themes;
  }

  /** Adds the concepts of a claim, and what they say of its kind and phase. */
  void concepts(
      Reading reading,
      Span span,
      List<Span> covered,
      List<Unit> units,
      Frame frame,
      Anaphora anaphora) {
    Map<Span, List<ConceptMention>> senses = new TreeMap<>();
    for (ConceptMention mention : reading.conceptsIn(span)) {
      senses.computeIfAbsent(mention.span(), k -> new ArrayList<>()).add(mention);
    }
    List<Span> named = List.copyOf(covered);
    Multiset<Integer> starts = HashMultiset.create();
    Multiset<Integer> ends = HashMultiset.create();
    senses.keySet().forEach(s -> starts.add(s.start()));
    senses.keySet().forEach(s -> ends.add(s.end()));
    List<Span> background = background(reading, span);
    senses.forEach(
        (place, mentions) -> {
          covered.add(place);
          boolean behind = background.stream().anyMatch(c -> c.contains(place));
          if (named.stream().anyMatch(c -> c.contains(place))
              || 2 * mentions.stream().filter(m -> m.is("stop")).count() > mentions.size()) {
            return;
          }
          Set<String> keys = new TreeSet<>();
          Map<String, Integer> kinds = new TreeMap<>();
          int plain = 0;
          for (ConceptMention mention : mentions) {
            keys.add("concept:" + themes.head(mention.concept()));
            if (mention.concept().equals(LAST) && opensNounPhrase(reading, span, place)) {
              frame.phases().add("end");
            }
            themes.phases(mention).forEach(p -> kinds.merge("phase:" + p, 1, Integer::sum));
            themes.kinds(mention).forEach(k -> kinds.merge(k, 1, Integer::sum));
            plain += themes.plain(mention) ? 1 : 0;
            mention.tags().stream()
                .filter(t -> t.startsWith("demonym:") && !themes.plain(mention))
                .map(t -> themes.party(t.substring("demonym:".length())))
                .forEach(
                    p -> {
                      frame.parties().add(p);
                      keys.add("party:" + p);
                      keys.add("name:" + p);
                    });
          }
          kinds.forEach(
              (kind, count) -> {
                if (2 * count >= mentions.size() && !behind) {
                  if (kind.startsWith("phase:")) {
                    frame.phases().add(kind.substring("phase:".length()));
                  } else {
                    frame.kinds().add(kind);
                  }
                }
              });
          // The first or last word of a verb whose parts stand apart, and the verb, count by half.
          boolean shared = starts.count(place.start()) > 1 || ends.count(place.end()) > 1;
          Optional<Mention> meant = anaphora.of(place);
          meant.ifPresent(m -> units.add(anaphor(m, place, frame)));
          boolean light = behind || meant.isPresent() || 2 * plain >= mentions.size();
          boolean event = !light && event(mentions);
          Set<String> hints = event ? classes(mentions) : sounds(reading, place);
          Map<String, Set<String>> links = new TreeMap<>();
          for (ConceptMention mention : mentions) {
            String head = themes.head(mention.concept());
            links.put(
                "concept:" + head,
                Sets.union(themes.links(mention.concept()), Set.of(HEAD + head)));
          }
          units.add(
              new Unit(
                  place,
                  keys,
                  links,
                  hints,
                  event ? Sort.EVENT : Sort.WORD,
                  (light ? PLAIN : 1) * (shared ? PART : 1),
                  Optional.empty()));
        });
  }

  /** A ministry may meet the name of one: the concepts at the head of a name of several words. */
  Set<String> heads(Reading reading, Span name) {
    boolean last = reading.language() == Language.ENGLISH;
    Set<String> heads = new TreeSet<>();
    for (ConceptMention mention : reading.conceptsIn(name)) {
      boolean edge =
          last ? mention.span().end() == name.end() : mention.span().start() <= name.start() + 2;
      if (edge && mention.span().length() < name.length()) {
        heads.add(HEAD + themes.head(mention.concept()));
      }
    }
    return heads;
  }

  /** A noun that stands for a name counts as the name, though less. */
  private Unit anaphor(Mention mention, Span place, Frame frame) {
    Set<String> keys = new TreeSet<>();
    boolean facility = mention.type() == Mention.Type.FACILITY;
    String id = facility ? Places.bare(mention.id()) : mention.id();
    keys.add("name:" + id);
    if (facility) {
      frame.sites().add(id);
    } else {
      String party = themes.party(mention.id());
      keys.add("party:" + party);
      frame.parties().add(party);
    }
    return new Unit(
        place,
        keys,
        Map.of(),
        Set.of(),
        facility ? Sort.PLACE : Sort.PARTY,
        ANAPHOR,
        Optional.of(mention.span()));
  }

  /**
   * Arabic «آخر» is "last" before its noun and "other" behind it: the first stands at the head of a
   * clause or behind a particle.
   */
  private static boolean opensNounPhrase(Reading reading, Span claim, Span word) {
    return reading.language() == Language.ARABIC
        && reading.tokensIn(claim).stream()
            .filter(t -> t.span().end() <= word.start())
            .reduce((first, second) -> second)
            .map(t -> t.key().length() <= PARTICLE)
            .orElse(true);
  }

  /** From «after» or «before» to the next comma a clause dates its event by another. */
  private List<Span> background(Reading reading, Span span) {
    List<Token> tokens = reading.tokensIn(span);
    List<Span> found = new ArrayList<>();
    for (ConceptMention mention : reading.conceptsIn(span)) {
      if (themes.opensBackground(mention)) {
        Span whole = mention.span();
        for (Token token : tokens) {
          if (token.span().start() >= whole.end()) {
            if (token.kind() == Token.Kind.PUNCTUATION) {
              break;
            }
            whole = whole.cover(token.span());
          }
        }
        if (2 * whole.length() <= span.length()) {
          found.add(whole);
        }
      }
    }
    return found;
  }

  /** Words that no concept covers meet by their folded spelling, Arabic loans in Persian too. */
  static void words(Reading reading, Span span, List<Span> covered, List<Unit> units) {
    reading.tokensIn(span).stream()
        .filter(t -> t.kind() == Token.Kind.WORD)
        .filter(t -> t.key().length() > 2)
        .filter(t -> covered.stream().noneMatch(c -> c.overlaps(t.span())))
        .forEach(
            t ->
                units.add(
                    new Unit(
                        t.span(),
                        Set.of("word:" + t.lemmas().get(0)),
                        Map.of(),
                        Skeleton.keys(t.key()),
                        Sort.WORD,
                        WORD,
                        Optional.empty())));
  }

  private static boolean event(List<ConceptMention> senses) {
    return 2
            * senses.stream()
                .filter(m -> m.tags().stream().anyMatch(t -> t.startsWith("event:")))
                .count()
        >= senses.size();
  }

  /** The classes of event that at least half of the senses belong to. */
  private static Set<String> classes(List<ConceptMention> senses) {
    Map<String, Integer> counts = new TreeMap<>();
    for (ConceptMention sense : senses) {
      sense.tags().stream()
          .filter(t -> t.startsWith("event:"))
          .distinct()
          .forEach(t -> counts.merge(t, 1, Integer::sum));
    }
    counts.values().removeIf(count -> 2 * count < senses.size());
    return counts.keySet();
  }

  /** A name or a word of another script meets by the consonants of its longest word. */
  static Set<String> sounds(Reading reading, Span span) {
    return reading.tokensIn(span).stream()
        .filter(t -> t.kind() == Token.Kind.WORD)
        .max(Comparator.comparingInt(t -> t.key().length()))
        .map(t -> Skeleton.keys(t.key()))
        .orElse(Set.of());
  }
}

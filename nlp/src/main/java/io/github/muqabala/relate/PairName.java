package io.github.muqabala.relate;

import com.google.common.base.Splitter;
import io.github.muqabala.name.Skeleton;
import io.github.muqabala.reading.ConceptMention;
import io.github.muqabala.reading.Mention;
import io.github.muqabala.reading.Reading;
import io.github.muqabala.reading.Span;
import io.github.muqabala.reading.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Somebody, a place or a nationality that a statement names.
 *
 * @param span where it is named
 * @param sort what sort of name it is
 * @param ids what it names, and what it acts for
 * @param parts names inside the name, such as the town of a port
 * @param sounds the consonants of its words
 * @param listed whether a list knows it by all its spellings
 * @param person whether it is somebody's
 */
record PairName(
    Span span,
    Sort sort,
    Set<String> ids,
    Set<String> parts,
    Set<String> sounds,
    boolean listed,
    boolean person) {

  private static final Splitter PARTS = Splitter.on('_');
  private static final int SHORT = 2;

  /** How the tags of the lexicon start that its names and bodies have. */
  private static final List<String> KNOWN = List.of("name:", "demonym:", "source:");

  PairName {
    ids = Set.copyOf(ids);
    parts = Set.copyOf(parts);
    sounds = Set.copyOf(sounds);
  }

  /** The sorts of name. */
  enum Sort {
    /** A person, an organisation, a group. */
    PARTY,
    /** A country. */
    COUNTRY,
    /** A place that is no country, a building. */
    PLACE,
    /** A nationality. */
    NATION
  }

  /** How two names stand to each other. */
  enum Fit {
    /** They name one thing. */
    SAME,
    /** The first lies in or belongs to the second. */
    FIRST_INSIDE,
    /** The second lies in or belongs to the first. */
    SECOND_INSIDE,
    /** They name different things. */
    APART
  }

  /** Returns the names of a statement in order; those inside a name are parts of it. */
  static List<PairName> of(Reading reading, Themes themes) {
    List<PairName> names = new ArrayList<>();
    List<Mention> mentions =
        reading.mentions().stream()
            .filter(m -> !m.nominal() && m.type() != Mention.Type.MEDIA)
            .toList();
    for (Mention mention : mentions) {
      if (mentions.stream().noneMatch(o -> inside(mention.span(), o.span()))) {
        names.add(of(reading, mention, mentions, themes));
      }
    }
    for (ConceptMention concept : reading.concepts()) {
      Set<String> nations = new HashSet<>();
      concept.tags().stream()
          .filter(t -> t.startsWith("demonym:"))
          .forEach(t -> nations.add(t.substring("demonym:".length())));
      if (concept.concept().indexOf('_') > 0 && themes.country(themes.party(concept.concept()))) {
        nations.add(themes.party(concept.concept()));
      }
      if (!nations.isEmpty() && names.stream().noneMatch(n -> n.span().overlaps(concept.span()))) {
        names.add(
            new PairName(concept.span(), Sort.NATION, nations, Set.of(), Set.of(), true, false));
      }
    }
    names.sort(Comparator.comparingInt(n -> n.span().start()));
    return names;
  }

  private static PairName of(
      Reading reading, Mention mention, List<Mention> mentions, Themes themes) {
    boolean place = mention.type() == Mention.Type.PLACE || mention.type() == Mention.Type.FACILITY;
    String id = place ? Places.bare(mention.id()) : mention.id();
    Set<String> ids = new HashSet<>(List.of(mention.id(), id));
    if (!place) {
      ids.add(themes.party(mention.id()));
    }
    Set<String> parts = new HashSet<>();
    mentions.stream()
        .filter(o -> inside(o.span(), mention.span()))
        .forEach(o -> parts.add(Places.bare(o.id())));
    Sort sort = !place ? Sort.PARTY : themes.country(id) ? Sort.COUNTRY : Sort.PLACE;
    return new PairName(
        mention.span(),
        sort,
        ids,
        parts,
        sounds(reading, mention.span()),
        listed(reading, mention, parts),
        mention.type() == Mention.Type.PERSON);
  }

  private static boolean inside(Span inner, Span outer) {
    return outer.contains(inner) && !inner.contains(outer);
  }

  /** The consonants of the words of no lexicon, of the longest word where it knows all. */
  private static Set<String> sounds(Reading reading, Span span) {
    List<Token> words =
        reading.tokensIn(span).stream().filter(t -> t.kind() == Token.Kind.WORD).toList();
    Set<String> sounds = new HashSet<>();
    words.stream()
        .filter(t -> t.key().length() > SHORT && reading.conceptsIn(t.span()).isEmpty())
        .forEach(t -> sounds.addAll(Skeleton.keys(t.key())));
    return sounds.isEmpty()
        ? words.stream()
            .max(Comparator.comparingInt(t -> t.key().length()))
            .map(t -> Skeleton.keys(t.key()))
            .orElse(Set.of())
        : sounds;
  }

  /**
   * The identifier of a name that no list knows is made of the consonants of its words. Lists of
   * names have most of them in one language only; the lexicon has its names in all.
   */
  private static boolean listed(Reading reading, Mention mention, Set<String> parts) {
    List<String> words = PARTS.splitToList(mention.id());
    return reading.tokensIn(mention.span()).stream()
            .noneMatch(t -> words.contains(Skeleton.key(t.key())))
        && (!parts.isEmpty()
            || reading.conceptsIn(mention.span()).stream()
                .flatMap(c -> c.tags().stream())
                .anyMatch(t -> KNOWN.stream().anyMatch(t::startsWith)));
  }

  boolean place() {
    return sort == Sort.PLACE || sort == Sort.COUNTRY;
  }

  /** Compares with another name; names that no list knows are one where they sound alike. */
  Fit fit(PairName other, Themes themes) {
    if (meet(ids, other.ids) || sameSound(other)) {
      return Fit.SAME;
    }
    if (inside(this, other, themes)) {
      return Fit.FIRST_INSIDE;
    }
    return inside(other, this, themes) ? Fit.SECOND_INSIDE : Fit.APART;
  }

  private boolean sameSound(PairName other) {
    return !(listed && other.listed) && meet(sounds, other.sounds);
  }

  private static boolean inside(PairName inner, PairName outer, Themes themes) {
    return meet(inner.parts, outer.ids)
        || inner.ids.stream().anyMatch(i -> outer.ids.stream().anyMatch(o -> themes.within(i, o)))
        || inner.parts.stream()
            .anyMatch(i -> outer.ids.stream().anyMatch(o -> themes.within(i, o)));
  }

  private static boolean meet(Set<String> one, Set<String> other) {
    return one.stream().anyMatch(other::contains);
  }
}

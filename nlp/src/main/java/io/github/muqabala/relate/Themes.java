package io.github.muqabala.relate;

import com.google.common.collect.ImmutableSetMultimap;
import io.github.muqabala.data.DataFile;
import io.github.muqabala.lexicon.Lexicon;
import io.github.muqabala.reading.ConceptMention;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What concepts and names stand for when claims are compared, from the data files of this package.
 *
 * <ul>
 *   <li>{@code kinds.tsv}: groups of events that reports use for one another;
 *   <li>{@code phases.tsv}: concepts of beginning, ending and going on;
 *   <li>{@code plain.tsv}: concepts that say little about which event a report speaks of;
 *   <li>{@code parties.tsv}: bodies that act for a country or a movement;
 *   <li>{@code counted.tsv}: things that reports count for one another;
 *   <li>{@code contraries.tsv}: events that say the contrary of one thing;
 *   <li>{@code commonness.tsv}: how many sentences of general text express a concept;
 *   <li>{@code within.tsv}: places that lie in other places.
 * </ul>
 */
final class Themes {
  private static final double THOUSAND = 1000;
  private static final double HUNDRED = 100;
  private static final String EVENT = "event:";
  private static final Set<String> ASPECTS = Set.of("begin", "end", "continue");

  private final Lexicon lexicon;
  private final Set<String> countries;
  private final ImmutableSetMultimap<String, String> phases;
  private final ImmutableSetMultimap<String, String> kinds;
  private final ImmutableSetMultimap<String, String> plain;
  private final ImmutableSetMultimap<String, String> parties;
  private final ImmutableSetMultimap<String, String> counted;
  private final ImmutableSetMultimap<String, String> within;
  private final ImmutableSetMultimap<String, String> opposed;
  private final ImmutableSetMultimap<String, String> links;
  private final Map<String, Double> commonness;

  private Themes(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.countries =
        lexicon.concepts().stream()
            .flatMap(c -> c.tagged("demonym").stream())
            .collect(Collectors.toUnmodifiableSet());
    this.phases = read("phases.tsv");
    this.kinds = read("kinds.tsv");
    this.plain = read("plain.tsv");
    this.parties = read("parties.tsv");
    this.counted = read("counted.tsv");
    this.within = read("within.tsv");
    this.opposed = opposed(lexicon);
    this.commonness =
        DataFile.rows(Themes.class, "commonness.tsv", 2).stream()
            .collect(
                Collectors.toUnmodifiableMap(
                    row -> row.get(0), row -> Double.parseDouble(row.get(1)) / THOUSAND));
    this.links =
        ImmutableSetMultimap.<String, String>builder()
            .putAll(Neighbours.of(lexicon, this::head))
            .putAll(Kin.load(this::head))
            .putAll(Compounds.of(lexicon, this::head))
            .build();
  }

  static Themes with(Lexicon lexicon) {
    return new Themes(lexicon);
  }

  Lexicon lexicon() {
    return lexicon;
  }

  /** Returns the concept that a derived concept belongs to, so that verb and noun meet. */
  String head(String concept) {
    return lexicon
        .concept(concept)
        .map(c -> c.tagged("family").stream().findFirst().orElse(c.id()))
        .orElse(concept);
  }

  /**
   * Returns the links of a concept to those that reports use for it, see {@link Neighbours}, {@link
   * Kin} and {@link Compounds}.
   */
  Set<String> links(String concept) {
    return links.get(head(concept));
  }

  /**
   * Returns how much a key tells in general, from 0 to 1: the logarithm of how few of the sentences
   * of general text express the concept. What is rarer than in one of a hundred tells 1.
   */
  double rarity(String key) {
    double share = commonness.getOrDefault(concept(key), 1 / THOUSAND);
    return Math.min(1, -Math.log(share) / Math.log(HUNDRED));
  }

  /** Returns what a concept is counted as: by itself, its family, or its class of event. */
  Set<String> counted(ConceptMention mention) {
    Set<String> groups = new TreeSet<>(counted.get(mention.concept()));
    groups.addAll(counted.get(head(mention.concept())));
    mention.tags().forEach(t -> groups.addAll(counted.get(t)));
    return groups;
  }

  /** Returns the concept in a key such as {@code concept:close}; another key as it is. */
  static String concept(String key) {
    return key.startsWith("concept:") ? key.substring("concept:".length()) : key;
  }

  /** Returns which of begin, end and continue a concept shows. */
  Set<String> phases(ConceptMention mention) {
    Set<String> found = new TreeSet<>(phases.get(mention.concept()));
    found.addAll(phases.get(head(mention.concept())));
    return found;
  }

  /** Returns the classes of a concept's event, but for the aspects, and the groups they are in. */
  Set<String> kinds(ConceptMention mention) {
    Set<String> found = new TreeSet<>(kinds.get(mention.concept()));
    found.addAll(kinds.get(head(mention.concept())));
    for (String tag : mention.tags()) {
      if (tag.startsWith(EVENT) && !ASPECTS.contains(tag.substring(EVENT.length()))) {
        Set<String> groups = kinds.get(tag);
        found.addAll(groups.isEmpty() ? Set.of(tag.substring(EVENT.length())) : groups);
      }
    }
    return found;
  }

  /** Tells whether a concept opens a phrase that dates the event by another: «after the talks». */
  boolean opensBackground(ConceptMention mention) {
    return plain.containsEntry(mention.concept(), "background");
  }

  /** Tells whether a concept says little about which event a report speaks of. */
  boolean plain(ConceptMention mention) {
    return plain.containsKey(mention.concept())
        || plain.containsKey(head(mention.concept()))
        || mention.tags().stream()
            .anyMatch(
                t -> {
                  int colon = t.indexOf(':');
                  return plain.containsKey("tag:" + t)
                      || (colon > 0 && plain.containsKey("tag:" + t.substring(0, colon)))
                      || (colon > 0 && plain.containsKey("tag:" + t.substring(0, colon + 1)));
                });
  }

  /** Tells whether two concepts or kinds of event say the contrary of one thing. */
  boolean contrary(String one, String other) {
    return opposed.containsEntry(one, other);
  }

  private static ImmutableSetMultimap<String, String> opposed(Lexicon lexicon) {
    ImmutableSetMultimap.Builder<String, String> pairs = ImmutableSetMultimap.builder();
    read("contraries.tsv").forEach((other, one) -> pairs.put(one, other).put(other, one));
    lexicon
        .concepts()
        .forEach(c -> c.tagged("antonym").forEach(o -> pairs.put(c.id(), o).put(o, c.id())));
    return pairs.build();
  }

  /**
   * Returns the party that a name stands for: what it acts for, or the country that its identifier
   * or its adjective opens with, such as {@code france} for {@code france_foreign_ministry}.
   */
  String party(String name) {
    String id = name;
    for (int cut = id.length(); cut > 0; cut = id.lastIndexOf('_', cut - 1)) {
      String start = id.substring(0, cut);
      Set<String> acted = parties.get(start);
      if (!acted.isEmpty()) {
        return acted.iterator().next();
      }
      var concept = lexicon.concept(start);
      if (concept.isPresent()) {
        Set<String> country = Set.copyOf(concept.get().tagged("demonym"));
        if (country.size() == 1) {
          return country.iterator().next();
        }
        if (cut < id.length() && concept.get().tagged("name").contains("PLACE")) {
          return start;
        }
      }
    }
    return id;
  }

  /** Tells whether a name is that of a country: a nationality has its name. */
  boolean country(String id) {
    return countries.contains(id) && !within.containsKey(id);
  }

  /**
   * Tells whether a place lies in another, at any depth. A place of no table lies in the one that
   * its identifier opens with, as {@code sohar_port} in {@code sohar}.
   */
  boolean within(String inner, String outer) {
    Deque<String> open = new ArrayDeque<>(within.get(inner));
    if (open.isEmpty()) {
      for (int cut = inner.lastIndexOf('_'); cut > 0; cut = inner.lastIndexOf('_', cut - 1)) {
        open.add(inner.substring(0, cut));
      }
    }
    Set<String> seen = new TreeSet<>();
    while (!open.isEmpty()) {
      String place = open.pop();
      if (place.equals(outer)) {
        return true;
      }
      if (seen.add(place)) {
        open.addAll(within.get(place));
      }
    }
    return false;
  }

  /** Reads rows of a name and its items, and returns the names of each item. */
  private static ImmutableSetMultimap<String, String> read(String file) {
    ImmutableSetMultimap.Builder<String, String> names = ImmutableSetMultimap.builder();
    for (List<String> row : DataFile.rows(Themes.class, file, 2)) {
      DataFile.forms(row.get(1)).forEach(item -> names.put(item, row.get(0)));
    }
    return names.build();
  }
}

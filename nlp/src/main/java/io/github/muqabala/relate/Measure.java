package io.github.muqabala.relate;

import io.github.muqabala.claim.Claim;
import io.github.muqabala.reading.ConceptMention;
import io.github.muqabala.reading.Quantity;
import io.github.muqabala.reading.Reading;
import io.github.muqabala.reading.Span;
import io.github.muqabala.relate.Signature.Sort;
import io.github.muqabala.relate.Signature.Unit;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What a number measures: a unit, or the things that it counts. Persons are counted by what befell
 * them, so that "81 people were killed" and "a toll of 109" count the same; where nothing did, by
 * what they are: sailors are a crew, and people anybody.
 *
 * @param unit the unit, or {@code percent}; empty where things are counted
 * @param things the things counted, by {@code counted.tsv} or by their own concepts and words
 * @param events the classes of what befell them, such as {@code event:death}
 * @param persons whether persons are counted that nothing befell; without things any persons
 * @param low the least value, in the unit
 * @param high the greatest
 */
record Measure(
    String unit, Set<String> things, Set<String> events, boolean persons, double low, double high) {
  private static final String PERCENT = "percent";
  private static final String PERSON = "person";
  private static final String HUMAN = "human";
  private static final String FATE = "fate:";
  private static final String POINT = "percent-point";
  private static final String BASIS_POINT = "basis-point";
  private static final Set<String> MAGNITUDES =
      Set.of("aftershock", "earthquake", "magnitude_quake", "richter_scale", "seismic");
  private static final Set<String> NUMBERS = Set.of("the_number_of", "number_count");
  private static final int NEXT = 2;
  private static final int ACROSS = 1000;
  private static final double STRONGEST = 10;
  private static final double HUNDREDTH = 0.01;

  static Measure of(
      Reading reading, Claim claim, List<Unit> units, Quantity quantity, Themes themes) {
    List<ConceptMention> said = reading.conceptsIn(claim.span());
    Set<String> things = new TreeSet<>();
    Set<String> kinds = new TreeSet<>();
    Set<String> events = new TreeSet<>();
    String unit = quantity.percent() ? PERCENT : quantity.unit().orElse("");
    boolean persons = false;
    List<ConceptMention> counted = reading.conceptsIn(quantity.span());
    if (quantity.counted().isEmpty() && unit.isEmpty()) {
      counted = numbered(said, quantity);
    }
    for (ConceptMention mention : counted) {
      Set<String> groups = themes.counted(mention);
      if (groups.contains(PERSON)) {
        persons = true;
      } else if (groups.contains(HUMAN)) {
        persons = true;
        kinds.add(themes.head(mention.concept()));
        kinds.addAll(themes.links(mention.concept()));
      } else if (mention.is("unit")) {
        unit = unit.isEmpty() && quantity.unit().isEmpty() ? themes.head(mention.concept()) : unit;
      } else if (counted(mention)) {
        things.addAll(groups.isEmpty() ? Set.of(themes.head(mention.concept())) : groups);
        things.addAll(themes.links(mention.concept()));
      }
    }
    Set<String> befallen = befallen(reading, said, quantity, themes);
    if (persons) {
      things.clear();
      if (!befallen.isEmpty()) {
        // Persian «تن» is a tonne, or a person where people die.
        unit = "";
      } else if (unit.isEmpty()) {
        things.addAll(kinds);
      }
    }
    if (magnitude(said, quantity, unit)) {
      return new Measure("magnitude", Set.of(), Set.of(), false, quantity.low(), quantity.high());
    }
    if (unit.isEmpty() && things.isEmpty() && !(persons && befallen.isEmpty())) {
      things.addAll(befallen);
      if (things.isEmpty()) {
        units.stream()
            .filter(u -> u.sort() == Sort.EVENT && u.factor() >= 1)
            .flatMap(u -> u.hints().stream())
            .filter(h -> h.startsWith("event:"))
            .forEach(events::add);
      }
      if (things.isEmpty() && events.isEmpty() && !quantity.counted().isEmpty()) {
        things.add("word:" + quantity.counted());
      }
    }
    double scale = unit.equals(BASIS_POINT) ? HUNDREDTH : 1;
    return new Measure(
        unit.equals(BASIS_POINT) ? POINT : unit,
        things,
        events,
        persons && befallen.isEmpty() && unit.isEmpty(),
        quantity.low() * scale,
        quantity.high() * scale);
  }

  /**
   * What befell the people whom a claim tells of: they died, were hurt, arrested. Where it tells of
   * several fates, the one said nearest to the number, if need be across no "and".
   */
  private static Set<String> befallen(
      Reading reading, List<ConceptMention> said, Quantity quantity, Themes themes) {
    Set<String> nearest = new TreeSet<>();
    int least = Integer.MAX_VALUE;
    for (ConceptMention mention : said) {
      Set<String> fates =
          themes.counted(mention).stream()
              .filter(group -> group.startsWith(FATE))
              .collect(Collectors.toSet());
      if (fates.isEmpty()) {
        continue;
      }
      int away =
          Math.max(
              mention.span().start() - quantity.span().end(),
              quantity.span().start() - mention.span().end());
      int distance =
          Math.max(away, 0) + (joined(reading, mention.span(), quantity.span()) ? ACROSS : 0);
      if (distance < least) {
        nearest.clear();
        least = distance;
      }
      if (distance == least) {
        nearest.addAll(fates);
      }
    }
    return nearest;
  }

  /** Tells whether a conjunction or a comma stands between two spans, or opens the later. */
  private static boolean joined(Reading reading, Span one, Span other) {
    Span first = one.start() < other.start() ? one : other;
    Span second = one.start() < other.start() ? other : one;
    if (second.start() <= first.end()) {
      return false;
    }
    String between = reading.article().text().substring(first.end(), second.start());
    return between.contains(",")
        || between.contains("،")
        || between.contains(" and ")
        || between.contains(" و")
        || between.endsWith("و");
  }

  /**
   * What a bare number counts: the noun behind the word for number, «عدد الجنود … بلغ 650»; what
   * stands in the number itself where there is no such word.
   */
  private static List<ConceptMention> numbered(List<ConceptMention> said, Quantity quantity) {
    Optional<ConceptMention> number =
        said.stream()
            .filter(m -> m.span().end() <= quantity.span().start())
            .filter(m -> NUMBERS.contains(m.concept()))
            .findFirst();
    if (number.isEmpty()) {
      return List.of();
    }
    int behind = number.get().span().end();
    int first =
        said.stream()
            .filter(m -> m.span().start() >= behind && counted(m))
            .mapToInt(m -> m.span().start())
            .min()
            .orElse(Integer.MAX_VALUE);
    return said.stream().filter(m -> m.span().start() == first && first - behind <= NEXT).toList();
  }

  private static boolean counted(ConceptMention mention) {
    return mention.tags().stream()
        .noneMatch(t -> t.equals("number") || t.equals("stop") || t.startsWith("comparator"));
  }

  /** A small number with a fraction beside an earthquake, in degrees if in anything. */
  private static boolean magnitude(List<ConceptMention> said, Quantity quantity, String unit) {
    return (unit.isEmpty() || unit.equals("degree"))
        && quantity.low() < STRONGEST
        && quantity.low() != Math.rint(quantity.low())
        && said.stream().anyMatch(c -> MAGNITUDES.contains(c.concept()));
  }

  /** Tells whether two numbers measure the same. */
  boolean same(Measure other) {
    if (!unit.equals(other.unit)) {
      return false;
    }
    return !unit.isEmpty()
        || (persons && other.persons && (things.isEmpty() || other.things.isEmpty()))
        || !Collections.disjoint(things, other.things)
        || !Collections.disjoint(events, other.events);
  }

  /** Tells whether things are counted, not units. */
  boolean counts() {
    return unit.isEmpty();
  }
}

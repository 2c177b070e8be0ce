package io.github.muqabala.relate;

import io.github.muqabala.claim.Claim;
import io.github.muqabala.reading.Quantity;
import io.github.muqabala.reading.Reading;
import io.github.muqabala.reading.Span;
import io.github.muqabala.reading.TimeExpression;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a claim is compared by.
 *
 * @param claim the claim
 * @param reading the reading it was extracted from
 * @param units its words and names, each with the keys by which another claim may share it
 * @param frame what sort of event it speaks of, and who and where takes part
 * @param times its temporal expressions that have a place on the time line
 * @param dates what its other temporal expressions fill of a date, see {@link Almanac}
 * @param quantities its cardinal quantities
 * @param measures what each of them measures, in the same order
 */
record Signature(
    Claim claim,
    Reading reading,
    List<Unit> units,
    Frame frame,
    List<TimeExpression> times,
    List<Map<String, String>> dates,
    List<Quantity> quantities,
    List<Measure> measures) {

  /** What a unit is to its claim. */
  enum Sort {
    /** A word that carries meaning. */
    WORD,
    /** A word that names an event or a state. */
    EVENT,
    /** The name of somebody who takes part. */
    PARTY,
    /** The name of a place. */
    PLACE;

    boolean names() {
      return this == PARTY || this == PLACE;
    }
  }

  /**
   * A word or name that carries meaning.
   *
   * @param span where it stands
   * @param keys the concepts it may express, or the thing it names; a word of no lexicon its
   *     spelling
   * @param links of those keys that have any, the links to other concepts, see {@link Overlap}
   * @param hints what it may meet another by less surely: the consonants of a name, the kinds of an
   *     event
   * @param sort what it is to its claim
   * @param factor how much it counts beside its rarity
   * @param stands where the article names what it stands for, if it is not said here
   */
  record Unit(
      Span span,
      Set<String> keys,
      Map<String, Set<String>> links,
      Set<String> hints,
      Sort sort,
      double factor,
      Optional<Span> stands) {
    boolean name() {
      return sort.names();
    }
  }

  /**
   * The typed part of a claim.
   *
   * @param kinds the kinds of its events
   * @param phases which of begin, end and continue it speaks of
   * @param stages the ordinals of its stages, such as the second round
   * @param parties who takes part, agents by what they act for
   * @param sites facilities and places smaller than a country, unless something comes from there or
   *     goes there
   * @param regions countries, likewise
   * @param origins where something comes from
   * @param goals where something goes
   * @param formations units of an army by number, see {@link Formations}
   */
  record Frame(
      Set<String> kinds,
      Set<String> phases,
      Set<String> stages,
      Set<String> parties,
      Set<String> sites,
      Set<String> regions,
      Set<String> origins,
      Set<String> goals,
      Set<String> formations) {}

  /** Returns the keys of all units. */
  Set<String> keys() {
    return units.stream().flatMap(u -> u.keys().stream()).collect(Collectors.toUnmodifiableSet());
  }

  /** Returns the keys of all units, and their links to other concepts. */
  Set<String> keysAndLinks() {
    Set<String> all = new HashSet<>(keys());
    for (Unit unit : units) {
      unit.links().values().forEach(all::addAll);
    }
    return all;
  }

  Optional<LocalDate> published() {
    return reading.article().published();
  }

  String article() {
    return claim.article();
  }
}

package io.github.muqabala.relate;

import io.github.muqabala.claim.Claim;
import io.github.muqabala.reading.Quantity;
import io.github.muqabala.reading.Reading;
import io.github.muqabala.reading.Span;
import io.github.muqabala.reading.TimeExpression;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a claim is compared by.
 *
 * @param claim the claim
 * @param reading the reading it was extracted from
 * @param units its words and names, each with the keys by which another claim may share it
 * @param phases which of begin, end and continue the claim speaks of
 * @param events the classes of its news events
 * @param times its temporal expressions that have a place on the time line
 * @param quantities its cardinal quantities
 * @param places where to or where, by identifiers
 */
record Signature(
    Claim claim,
    Reading reading,
    List<Unit> units,
    Set<String> phases,
    Set<String> events,
    List<TimeExpression> times,
    List<Quantity> quantities,
    Set<String> places) {

  /**
   * A word or name that carries meaning.
   *
   * @param span where it stands
   * @param keys the concepts it may express, or the thing it names; a word of no lexicon its
   *     spelling
   * @param factor how much it counts beside its rarity
   */
  record Unit(Span span, Set<String> keys, double factor) {}

  /** Returns the keys of all units. */
  Set<String> keys() {
    return units.stream().flatMap(u -> u.keys().stream()).collect(Collectors.toUnmodifiableSet());
  }

  Optional<LocalDate> published() {
    return reading.article().published();
  }

  String article() {
    return claim.article();
  }
}

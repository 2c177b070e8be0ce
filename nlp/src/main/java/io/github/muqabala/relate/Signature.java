package io.github.muqabala.relate;

import io.github.muqabala.claim.Claim;
import io.github.muqabala.reading.Quantity;
import io.github.muqabala.reading.Reading;
import io.github.muqabala.reading.TimeExpression;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a claim is compared by.
 *
 * @param claim the claim
 * @param reading the reading it was extracted from
 * @param features concepts, names and words, each with how surely it is meant (0 to 1)
 * @param phases which of begin, end and continue the claim speaks of
 * @param events the classes of its news events
 * @param times its temporal expressions that have a place on the time line
 * @param quantities its cardinal quantities
 * @param places where to or where, by identifiers
 */
record Signature(
    Claim claim,
    Reading reading,
    Map<String, Double> features,
    Set<String> phases,
    Set<String> events,
    List<TimeExpression> times,
    List<Quantity> quantities,
    Set<String> places) {

  Optional<LocalDate> published() {
    return reading.article().published();
  }

  String article() {
    return claim.article();
  }
}

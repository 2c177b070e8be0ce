package io.github.muqabala.profile;

import java.util.Locale;

/**
 * How two outlets differ in one measure, with the chance of as large a difference if their articles
 * were divided at random.
 *
 * @param measure the measure
 * @param one one outlet
 * @param other the other
 * @param difference the first outlet's value less the second's
 * @param p two-sided p-value of a permutation test over articles that have something to divide by
 * @param adjusted that value, adjusted for all tests made (Holm)
 */
public record Difference(
    Measure measure, String one, String other, double difference, double p, double adjusted) {
  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "%s: %s less %s %+.3f, p %s, adjusted %s",
        measure.label(),
        one,
        other,
        difference,
        ProfileTable.chance(p),
        ProfileTable.chance(adjusted));
  }
}

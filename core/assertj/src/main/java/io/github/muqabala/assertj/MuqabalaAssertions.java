package io.github.muqabala.assertj;

import io.github.muqabala.claim.Comparison;

/**
 * Where assertions on Muqabala's results begin; import its method statically beside AssertJ's own.
 *
 * <pre>{@code
 * import static io.github.muqabala.assertj.MuqabalaAssertions.assertThat;
 *
 * assertThat(comparison)
 *     .hasConflict(Relation.Conflict.DATE, "Beirut Herald", "بريد بيروت")
 *     .hasPropositionMissingFrom("پیک ساحل");
 * assertThat(comparison).claim("a-c01").hasStatus(Claim.Status.PLANNED);
 * assertThat(comparison).relation("a-c01", "b-c02").isRefinement().hasEvidence("time");
 * }</pre>
 */
public final class MuqabalaAssertions {
  private MuqabalaAssertions() {}

  /** Begins assertions on a comparison. */
  public static ComparisonAssert assertThat(Comparison actual) {
    return new ComparisonAssert(actual);
  }
}

package io.github.muqabala.assertj;

import io.github.muqabala.claim.Comparison;
import io.github.muqabala.claim.Relation;
import org.assertj.core.api.AbstractAssert;

/** Assertions on a relation of a comparison. A failure shows both claims and all the evidence. */
public final class RelationAssert extends AbstractAssert<RelationAssert, Relation> {
  private final Comparison comparison;

  RelationAssert(Relation actual, Comparison comparison) {
    super(actual, RelationAssert.class);
    this.comparison = comparison;
  }

  /** Checks that the claims say the same. */
  public RelationAssert isEquivalence() {
    return is(Relation.Type.EQUIVALENT);
  }

  /** Checks that one claim is the more specific; which of them, says the next check. */
  public RelationAssert isRefinement() {
    return is(Relation.Type.REFINES);
  }

  /** Checks that a claim is the more specific of the two. */
  public RelationAssert isRefinementBy(String claim) {
    is(Relation.Type.REFINES);
    if (!actual.first().equals(claim)) {
      fail("a refinement by <" + claim + ">");
    }
    return this;
  }

  /** Checks that the claims conflict in something. */
  public RelationAssert isConflict(Relation.Conflict kind) {
    if (actual.conflict().filter(kind::equals).isEmpty()) {
      fail("a conflict in " + kind);
    }
    return this;
  }

  /** Checks that the claims are about one matter, and not about one proposition. */
  public RelationAssert isOnlyRelated() {
    return is(Relation.Type.RELATED);
  }

  /** Checks that a feature, such as {@code time}, is among the evidence. */
  public RelationAssert hasEvidence(String feature) {
    if (actual.evidence().stream().noneMatch(e -> e.feature().equals(feature))) {
      fail("evidence by <" + feature + ">");
    }
    return this;
  }

  private RelationAssert is(Relation.Type type) {
    if (actual.type() != type) {
      fail(type.name());
    }
    return this;
  }

  private void fail(String wanted) {
    failWithMessage("expected %s, but there is:%n%s", wanted, comparison.explain(actual));
  }
}

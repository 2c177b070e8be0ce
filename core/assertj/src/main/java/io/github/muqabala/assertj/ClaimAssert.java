package io.github.muqabala.assertj;

import io.github.muqabala.claim.Claim;
import io.github.muqabala.claim.Comparison;
import io.github.muqabala.claim.Slot;
import org.assertj.core.api.AbstractAssert;

/** Assertions on a claim of a comparison. A failure shows the claim's words and its slots. */
public final class ClaimAssert extends AbstractAssert<ClaimAssert, Claim> {
  private final Comparison comparison;

  ClaimAssert(Claim actual, Comparison comparison) {
    super(actual, ClaimAssert.class);
    this.comparison = comparison;
  }

  /** Checks whether the article affirms or negates it. */
  public ClaimAssert hasPolarity(Claim.Polarity polarity) {
    if (actual.polarity() != polarity) {
      failWithMessage(
          "expected polarity %s of%n  %s%nbut it is %s", polarity, shown(), actual.polarity());
    }
    return this;
  }

  /** Checks whether it has happened, as the article puts it. */
  public ClaimAssert hasStatus(Claim.Status status) {
    if (actual.status() != status) {
      failWithMessage(
          "expected status %s of%n  %s%nbut it is %s", status, shown(), actual.status());
    }
    return this;
  }

  /** Checks that a role is filled by a value, among others. */
  public ClaimAssert hasSlot(Slot.Role role, String value) {
    if (!actual.values(role).contains(value)) {
      failWithMessage(
          "expected %s <%s> in%n  %s%nbut the slots are: %s",
          role, value, shown(), actual.slotLine());
    }
    return this;
  }

  /** Checks that nobody else is named as its source. */
  public ClaimAssert isInOutletsOwnVoice() {
    if (actual.attribution().isPresent()) {
      failWithMessage(
          "expected no attribution of%n  %s%nbut it is attributed to %s",
          shown(), actual.attribution().get().chain());
    }
    return this;
  }

  /** Checks that the last link of the chain of sources, who said it, has a name. */
  public ClaimAssert isSaidBy(String source) {
    String said =
        actual.attribution().map(a -> a.chain().get(a.chain().size() - 1).name()).orElse("");
    if (!said.equals(source)) {
      failWithMessage(
          "expected <%s> as the source of%n  %s%nbut it is <%s>", source, shown(), said);
    }
    return this;
  }

  private String shown() {
    return comparison.reading(actual.article()).text(actual.span());
  }
}

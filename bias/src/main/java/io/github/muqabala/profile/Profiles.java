package io.github.muqabala.profile;

import io.github.muqabala.claim.Comparison;

/** Source profiles: figures for each outlet of a comparison. */
public final class Profiles {
  private final Comparison comparison;

  private Profiles(Comparison comparison) {
    this.comparison = comparison;
  }

  /** Computes the profiles of the outlets in a comparison. */
  public static Profiles of(Comparison comparison) {
    return new Profiles(comparison);
  }

  /** Returns the comparison that the profiles were computed from. */
  public Comparison comparison() {
    return comparison;
  }
}

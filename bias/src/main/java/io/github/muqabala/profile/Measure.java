package io.github.muqabala.profile;

import java.util.Locale;
import java.util.function.ToDoubleFunction;

/**
 * A figure of a source profile: a ratio of two sums over an outlet's articles, so that long
 * articles count for more than short ones.
 */
public enum Measure {
  /** Share of sentences that are EDITORIAL or MIXED. */
  EDITORIAL_SHARE(Tally::editorial, Tally::sentences, 1),
  /** Share of sentences that are ATTRIBUTED, or MIXED and on a source's word. */
  ATTRIBUTED_SHARE(Tally::attributed, Tally::sentences, 1),
  /** Share of attributions whose origin withholds its identity. */
  ANONYMOUS_SHARE(Tally::anonymous, Tally::attributions, 1),
  /** Passages that take sides in the outlet's own voice, for each thousand words. */
  LOADED_PER_THOUSAND(Tally::loaded, Tally::words, 1000),
  /** Passages that take sides inside attributions, for each thousand words. */
  QUOTED_LOADED_PER_THOUSAND(Tally::quotedLoaded, Tally::words, 1000),
  /** Mean number of links from the outlet to the origin of what it attributes. */
  CHAIN_DEPTH(Tally::links, Tally::attributions, 1),
  /** Share of attributions by a cue that endorses: confirmed, stressed, revealed. */
  ENDORSING_SHARE(Tally::endorsing, Tally::attributions, 1),
  /** Share of attributions by a cue that keeps at a distance: claimed, alleged. */
  DISTANCING_SHARE(Tally::distancing, Tally::attributions, 1),
  /**
   * Share of the propositions that at least two outlets carry, and that an article carries or came
   * late enough to carry, which it lacks.
   */
  SILENCE(Tally::silent, Tally::open, 1);

  private final ToDoubleFunction<Tally> above;
  private final ToDoubleFunction<Tally> below;
  private final double factor;

  Measure(ToDoubleFunction<Tally> above, ToDoubleFunction<Tally> below, double factor) {
    this.above = above;
    this.below = below;
    this.factor = factor;
  }

  /** Returns the name that tables use, such as {@code editorial_share}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  double numerator(Tally tally) {
    return factor * above.applyAsDouble(tally);
  }

  double denominator(Tally tally) {
    return below.applyAsDouble(tally);
  }
}

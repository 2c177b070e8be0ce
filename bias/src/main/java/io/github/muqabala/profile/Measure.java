package io.github.muqabala.profile;

import java.util.Locale;

/**
 * A figure of a source profile: a ratio of two sums over an outlet's articles, so that long
 * articles count for more than short ones.
 */
public enum Measure {
  /** Share of sentences that are EDITORIAL or MIXED. */
  EDITORIAL_SHARE,
  /**
   * The same, corrected for how often the detector misses and wrongly finds such sentences on text
   * it was not made on; the interval carries the uncertainty of that error too.
   */
  EDITORIAL_SHARE_CORRECTED,
  /** Share of sentences that are ATTRIBUTED, or MIXED and on a source's word. */
  ATTRIBUTED_SHARE,
  /** Share of attributions whose origin withholds its identity. */
  ANONYMOUS_SHARE,
  /** Passages that take sides in the outlet's own voice, for each thousand words. */
  LOADED_PER_THOUSAND,
  /** Passages that take sides inside attributions, for each thousand words. */
  QUOTED_LOADED_PER_THOUSAND,
  /** Share of the words that stand in attributions. */
  QUOTED_WORDS_SHARE,
  /**
   * Mean number of independent origins on whose word an article reports, each once however often
   * and through whomever it is quoted.
   */
  ORIGINS_PER_ARTICLE,
  /** Mean number of links from the outlet to the origin of what it attributes. */
  CHAIN_DEPTH,
  /** Share of attributions by a cue that endorses: confirmed, stressed, revealed. */
  ENDORSING_SHARE,
  /** Share of attributions by a cue that keeps at a distance: claimed, alleged. */
  DISTANCING_SHARE,
  /**
   * Share of the propositions that at least two outlets carry, and that an article carries or came
   * late enough to carry, which it lacks.
   */
  SILENCE;

  /** Returns the name that tables use, such as {@code editorial_share}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Tells whether it is a part of a whole, between 0 and 1. */
  boolean isShare() {
    return this != LOADED_PER_THOUSAND
        && this != QUOTED_LOADED_PER_THOUSAND
        && this != ORIGINS_PER_ARTICLE
        && this != CHAIN_DEPTH;
  }

  double numerator(Tally tally) {
    return switch (this) {
      case EDITORIAL_SHARE, EDITORIAL_SHARE_CORRECTED -> tally.editorial();
      case QUOTED_WORDS_SHARE -> tally.quotedWords();
      case ORIGINS_PER_ARTICLE -> tally.origins();
      case ATTRIBUTED_SHARE -> tally.attributed();
      case ANONYMOUS_SHARE -> tally.anonymous();
      case LOADED_PER_THOUSAND -> 1000.0 * tally.loaded();
      case QUOTED_LOADED_PER_THOUSAND -> 1000.0 * tally.quotedLoaded();
      case CHAIN_DEPTH -> tally.links();
      case ENDORSING_SHARE -> tally.endorsing();
      case DISTANCING_SHARE -> tally.distancing();
      case SILENCE -> tally.silent();
    };
  }

  double denominator(Tally tally) {
    return switch (this) {
      case EDITORIAL_SHARE, EDITORIAL_SHARE_CORRECTED, ATTRIBUTED_SHARE -> tally.sentences();
      case QUOTED_WORDS_SHARE -> tally.words();
      case ORIGINS_PER_ARTICLE -> 1;
      case ANONYMOUS_SHARE, CHAIN_DEPTH, ENDORSING_SHARE, DISTANCING_SHARE -> tally.attributions();
      case LOADED_PER_THOUSAND, QUOTED_LOADED_PER_THOUSAND -> tally.words();
      case SILENCE -> tally.open();
    };
  }
}

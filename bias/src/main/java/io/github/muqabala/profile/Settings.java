package io.github.muqabala.profile;

/**
 * How profiles are computed.
 *
 * <p>Few articles make rough intervals: of simulated outlets with a share of .3 that differs from
 * article to article, the interval of .95 held the true share in .91 with 5 articles, .93 with 8
 * and .94 with 20; where the share was .1 and more uneven, in .91 with 20 and .94 with 50.
 *
 * @param minimum the fewest articles of an outlet for which intervals and tests are given; for each
 *     figure those count that have something to divide by
 * @param resamples how many bootstrap samples make an interval, and how many random divisions a
 *     test at least
 * @param level the chance that an interval shall have to hold the true figure
 * @param seed start of the random numbers: equal seeds give equal intervals, on any machine
 */
public record Settings(int minimum, int resamples, double level, long seed) {
  /** Checks the ranges. */
  public Settings {
    if (minimum < 2 || resamples < 100 || !(level > 0 && level < 1)) {
      throw new IllegalArgumentException(
          "settings must satisfy minimum >= 2, resamples >= 100 and 0 < level < 1, got minimum "
              + minimum
              + ", resamples "
              + resamples
              + ", level "
              + level);
    }
  }

  /** Returns 5 articles, 1,000 samples, a level of 0.95. */
  public static Settings defaults() {
    return new Settings(5, 1000, 0.95, 20_240_911L);
  }
}

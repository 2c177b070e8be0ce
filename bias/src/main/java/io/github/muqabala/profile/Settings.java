package io.github.muqabala.profile;

/**
 * How profiles are computed.
 *
 * @param minimum the fewest articles of an outlet for which an interval is given
 * @param resamples how many bootstrap samples make an interval
 * @param level the share of samples inside an interval
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

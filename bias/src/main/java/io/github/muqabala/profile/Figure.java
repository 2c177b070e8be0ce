package io.github.muqabala.profile;

import java.util.Locale;
import java.util.Optional;

/**
 * A figure of a profile. It has no value where there is nothing to divide by, and no interval where
 * the articles are too few to tell how much it would vary.
 *
 * @param measure what it measures
 * @param value its value
 * @param interval where it would lie with other articles of the same outlet
 */
public record Figure(Measure measure, Optional<Double> value, Optional<Interval> interval) {
  /**
   * A range of values.
   *
   * @param low its lower end
   * @param high its upper end
   */
  public record Interval(double low, double high) {
    /** Checks the order of the ends. */
    public Interval {
      if (low > high) {
        throw new IllegalArgumentException(
            "interval must satisfy low <= high, got " + low + " and " + high);
      }
    }
  }

  /** Returns a figure that has nothing to divide by. */
  static Figure none(Measure measure) {
    return new Figure(measure, Optional.empty(), Optional.empty());
  }

  /** Returns the value with its interval, {@code 0.25 [0.10, 0.41]}, or {@code -} without one. */
  @Override
  public String toString() {
    String number = value.map(Figure::format).orElse("-");
    return interval
        .map(i -> number + " [" + format(i.low()) + ", " + format(i.high()) + "]")
        .orElse(number);
  }

  static String format(double value) {
    return String.format(Locale.ROOT, value >= 10 ? "%.1f" : "%.2f", value);
  }
}

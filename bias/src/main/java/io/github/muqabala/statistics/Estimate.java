package io.github.muqabala.statistics;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.OptionalDouble;

/**
 * A figure with the interval in which it would lie on other data of the same kind. It has no
 * interval where the data are too few to tell.
 *
 * @param value the figure
 * @param low lower end of the interval
 * @param high its upper end
 */
public record Estimate(double value, OptionalDouble low, OptionalDouble high) {
  private static final int DIGITS = 3;

  /** Checks that figure and ends are numbers, and their order. */
  public Estimate {
    if (!Double.isFinite(value)
        || !Double.isFinite(low.orElse(0))
        || !Double.isFinite(high.orElse(0))) {
      throw new IllegalArgumentException(
          "figure and interval must be finite, got " + value + ", " + low + " and " + high);
    }
    if (low.isPresent() != high.isPresent()
        || (low.isPresent() && low.getAsDouble() > high.getAsDouble())) {
      throw new IllegalArgumentException(
          "interval must have two ends and low <= high, got " + low + " and " + high);
    }
  }

  /** Returns a figure without an interval. */
  public static Estimate of(double value) {
    return new Estimate(value, OptionalDouble.empty(), OptionalDouble.empty());
  }

  /** Returns the figure with its interval, {@code 0.812 [0.640, 0.903]}. */
  @Override
  public String toString() {
    String number = format(value);
    return (low.isPresent() && high.isPresent())
        ? number + " [" + format(low.getAsDouble()) + ", " + format(high.getAsDouble()) + "]"
        : number;
  }

  private static String format(double number) {
    return new BigDecimal(number).setScale(DIGITS, RoundingMode.HALF_EVEN).toPlainString();
  }
}

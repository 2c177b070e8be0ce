package io.github.muqabala.quantity;

import java.util.Optional;

/**
 * Counts parts of a period in the next smaller one: a quarter of an hour is fifteen minutes, half a
 * year six months, a quarter of a century twenty-five years.
 */
final class Periods {
  private Periods() {}

  /** What to multiply by, and the unit then. */
  record Whole(double factor, Optional<String> unit) {}

  static Whole whole(Optional<String> unit, double value) {
    return switch (unit.orElse("")) {
      case "century" -> new Whole(100, Optional.of("year"));
      case "decade" -> new Whole(10, Optional.of("year"));
      case "year" -> part(value, 12, unit, "month");
      case "day" -> part(value, 24, unit, "hour");
      case "hour" -> part(value, 60, unit, "minute");
      case "minute" -> part(value, 60, unit, "second");
      default -> new Whole(1, unit);
    };
  }

  private static Whole part(double value, double factor, Optional<String> unit, String smaller) {
    boolean part = value > 0 && value < 1;
    return part ? new Whole(factor, Optional.of(smaller)) : new Whole(1, unit);
  }
}

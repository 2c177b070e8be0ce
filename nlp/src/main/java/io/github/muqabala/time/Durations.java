package io.github.muqabala.time;

import io.github.muqabala.reading.TimeValue;
import java.util.List;
import java.util.Map;

/** Lengths of time in ISO 8601: {@code P20Y} for two decades, {@code PXM} for "months". */
final class Durations {
  private static final List<String> SIZES =
      List.of("second", "minute", "hour", "day", "week", "month", "year", "decade", "century");

  private Durations() {}

  static TimeValue of(Slots slots) {
    String unit = slots.get("unit");
    if (!slots.has("n")) {
      return new TimeValue.Duration(form("X", unit));
    }
    double number = slots.number("n", 0);
    if (slots.has("n2")) {
      return compound(number, unit, slots.number("n2", 0), slots.get("unit2"));
    }
    if (number != Math.rint(number)) {
      double months = number * 12;
      if (unit.equals("year") && months == Math.rint(months)) {
        long years = (long) (months / 12);
        long rest = (long) months % 12;
        return new TimeValue.Duration("P" + (years > 0 ? years + "Y" : "") + rest + "M");
      }
      if (unit.equals("month") && number % 1 == 0.5) {
        return new TimeValue.Duration("P" + (number > 1 ? (long) number + "M" : "") + "15D");
      }
      if (unit.equals("hour") && number * 60 == Math.rint(number * 60)) {
        return new TimeValue.Duration(
            "PT" + (number > 1 ? (long) number + "H" : "") + (long) (number * 60) % 60 + "M");
      }
      if (unit.equals("day") && number * 24 == Math.rint(number * 24)) {
        return new TimeValue.Duration(
            "P" + (number > 1 ? (long) number + "D" : "") + "T" + (long) (number * 24) % 24 + "H");
      }
    }
    return new TimeValue.Duration(form(number(number * factor(unit)), unit));
  }

  /** "Two hours and 20 minutes" is one duration, "two years and three years" is not. */
  static boolean descends(Map<String, String> slots) {
    String second = slots.get("unit2");
    return second == null || SIZES.indexOf(slots.get("unit")) > SIZES.indexOf(second);
  }

  private static TimeValue compound(double first, String unit, double second, String unit2) {
    String head = form(number(first * factor(unit)), unit);
    String tail = form(number(second * factor(unit2)), unit2);
    boolean bothTimes = head.startsWith("PT") && tail.startsWith("PT");
    return new TimeValue.Duration(head + tail.substring(bothTimes ? 2 : 1));
  }

  private static String number(double value) {
    return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
  }

  private static int factor(String unit) {
    return switch (unit) {
      case "decade" -> 10;
      case "century" -> 100;
      case "quarter" -> 3;
      case "half" -> 6;
      default -> 1;
    };
  }

  private static String form(String number, String unit) {
    return switch (unit) {
      case "second" -> "PT" + number + "S";
      case "minute" -> "PT" + number + "M";
      case "hour" -> "PT" + number + "H";
      case "week" -> "P" + number + "W";
      case "month", "quarter", "half" -> "P" + number + "M";
      case "year", "decade", "century" -> vague(number, unit);
      default -> "P" + number + "D";
    };
  }

  /** An unspecified number of decades is {@code PX0Y} in TimeML's spelling. */
  private static String vague(String number, String unit) {
    if (!number.equals("X") || unit.equals("year")) {
      return "P" + number + "Y";
    }
    return unit.equals("decade") ? "PX0Y" : "PX00Y";
  }
}

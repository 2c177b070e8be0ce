package io.github.muqabala.time;

import io.github.muqabala.reading.TimeValue.Granularity;
import io.github.muqabala.reading.TimeValue.Interval;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;

/** Times of day with their zones: {@code 2025-08-17T10:56Z}. */
final class Clock {
  private Clock() {}

  /** Returns the day with the time of day that the slots give, if they give one. */
  static Interval at(LocalDate day, Slots slots) {
    if (!slots.has("hour")) {
      return Interval.day(day);
    }
    int minute = slots.integer("min", 0);
    int hour = hour(slots);
    LocalDate date = hour == 24 ? day.plusDays(1) : day;
    hour = hour % 24;
    String time = String.format(Locale.ROOT, "T%02d:%02d", hour, minute);
    String zone = zone(slots, date.atTime(hour, minute));
    Optional<LocalDate> both = Optional.of(date);
    return new Interval(both, both, Granularity.MINUTE, time + zone);
  }

  private static int hour(Slots slots) {
    int hour = slots.integer("hour", 0);
    boolean quarterTo = slots.has("minus");
    String half = slots.has("ampm") ? slots.get("ampm") : halfOf(slots.get("daypart"), hour);
    if (half.equals("pm") && hour < 12) {
      hour += 12;
    } else if (half.equals("am") && hour == 12) {
      hour = 0;
    }
    return quarterTo ? Math.floorMod(hour - 1, 24) : hour;
  }

  private static String halfOf(String part, int hour) {
    return switch (part) {
      case "afternoon", "evening" -> "pm";
      case "night" -> hour >= 6 && hour < 12 ? "pm" : hour == 12 ? "am" : "";
      case "noon" -> hour < 6 ? "pm" : "";
      case "morning", "dawn" -> "am";
      default -> "";
    };
  }

  private static String zone(Slots slots, LocalDateTime at) {
    if (slots.has("offset")) {
      int offset = slots.integer("offset", 0);
      return offset == 0 ? "Z" : ZoneOffset.ofHours(offset).getId();
    }
    if (!slots.has("zone")) {
      return "";
    }
    return ZoneId.of(slots.get("zone")).getRules().getOffset(at).getId();
  }
}

package io.github.muqabala.article;

import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A calendar that news is dated in. The months of the Solar Hijri and the Umm al-Qura calendar are
 * those of ICU. A lunar month that other countries begin a day later may have a 30th day which Umm
 * al-Qura lacks: it counts as the first of the next.
 */
enum CalendarSystem {
  GREGORIAN("gregorian"),
  SOLAR("persian"),
  LUNAR("islamic-umalqura");

  private static final int EPOCH_JULIAN_DAY = 2440588;

  private final String type;

  CalendarSystem(String type) {
    this.type = type;
  }

  /** Returns the name that CLDR has for the calendar. */
  String type() {
    return type;
  }

  /** Returns the day in the Gregorian calendar, or empty if the calendar has no such day. */
  Optional<LocalDate> day(int year, int month, int day) {
    if (year < 1 || year > 9999 || month < 1 || month > 12 || day < 1 || day > 31) {
      return Optional.empty();
    }
    if (this == LUNAR && day == 30) {
      return day(year, month, 29).map(d -> d.plusDays(1));
    }
    Calendar calendar = Calendar.getInstance(TimeZone.GMT_ZONE, new ULocale("en@calendar=" + type));
    calendar.clear();
    calendar.setLenient(false);
    calendar.set(Calendar.EXTENDED_YEAR, year);
    calendar.set(Calendar.MONTH, month - 1);
    calendar.set(Calendar.DAY_OF_MONTH, day);
    try {
      return Optional.of(
          LocalDate.ofEpochDay(calendar.get(Calendar.JULIAN_DAY) - EPOCH_JULIAN_DAY));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}

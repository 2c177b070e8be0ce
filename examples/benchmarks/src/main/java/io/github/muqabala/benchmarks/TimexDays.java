package io.github.muqabala.benchmarks;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/** The days that a value of EDTF or TIMEX3 names, the last one included. */
record TimexDays(LocalDate first, LocalDate last) {
  /**
   * Reads a day, month, year, decade, century, week, weekend, quarter, half, or two with a slash.
   */
  static Optional<TimexDays> of(String value) {
    try {
      int slash = value.indexOf('/');
      if (slash > 0) {
        Optional<TimexDays> from = of(value.substring(0, slash));
        Optional<TimexDays> to = of(value.substring(slash + 1));
        return from.isEmpty() || to.isEmpty()
            ? Optional.empty()
            : Optional.of(new TimexDays(from.get().first(), to.get().last()));
      }
      return Optional.of(one(value));
    } catch (DateTimeException | NumberFormatException | IndexOutOfBoundsException e) {
      return Optional.empty();
    }
  }

  private static TimexDays one(String value) {
    switch (value.length()) {
      case 2 -> {
        return years(Integer.parseInt(value) * 100, 100);
      }
      case 3 -> {
        return years(Integer.parseInt(value) * 10, 10);
      }
      case 4 -> {
        return years(Integer.parseInt(value), 1);
      }
      default -> {}
    }
    int year = Integer.parseInt(value.substring(0, 4));
    String part = value.substring(5);
    if (part.startsWith("W")) {
      LocalDate monday =
          LocalDate.of(year, 1, 4)
              .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, Integer.parseInt(part.substring(1, 3)))
              .with(TemporalAdjusters.previousOrSame(java.time.DayOfWeek.MONDAY));
      return part.endsWith("WE")
          ? new TimexDays(monday.plusDays(5), monday.plusDays(6))
          : new TimexDays(monday, monday.plusDays(6));
    }
    if (part.startsWith("Q") || part.startsWith("H")) {
      int months = part.startsWith("Q") ? 3 : 6;
      YearMonth month = YearMonth.of(year, (Integer.parseInt(part.substring(1)) - 1) * months + 1);
      return new TimexDays(month.atDay(1), month.plusMonths(months - 1).atEndOfMonth());
    }
    if (part.length() == 2) {
      YearMonth month = YearMonth.of(year, Integer.parseInt(part));
      return new TimexDays(month.atDay(1), month.atEndOfMonth());
    }
    LocalDate day = LocalDate.parse(value);
    return new TimexDays(day, day);
  }

  private static TimexDays years(int first, int count) {
    return new TimexDays(LocalDate.of(first, 1, 1), LocalDate.of(first + count - 1, 12, 31));
  }

  boolean hold(TimexDays days) {
    return !days.first().isBefore(first) && !days.last().isAfter(last);
  }
}

package io.github.muqabala.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.chrono.HijrahChronology;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import org.junit.jupiter.api.Test;

class CalendarsTest {
  @Test
  void solarMonthsAgreeWithTheBreaksOfBorkowskiOnEveryDayFrom1390To1410() {
    for (int year = 1390; year <= 1410; year++) {
      for (int month = 1; month <= 12; month++) {
        LocalDate first = solar(year, month, 1);

        assertThat(Calendars.SOLAR.first(year, month)).isEqualTo(first);
        for (int day = 0; day < Calendars.SOLAR.length(year, month); day++) {
          LocalDate date = first.plusDays(day);
          assertThat(Calendars.SOLAR.year(date)).as(date.toString()).isEqualTo(year);
          assertThat(Calendars.SOLAR.month(date)).as(date.toString()).isEqualTo(month);
        }
      }
    }
  }

  @Test
  void lunarMonthsAgreeWithTheHijrahChronologyOnEveryDayFrom1430To1450() {
    for (int year = 1430; year <= 1450; year++) {
      for (int month = 1; month <= 12; month++) {
        HijrahDate hijrah = HijrahChronology.INSTANCE.date(year, month, 1);
        LocalDate first = LocalDate.ofEpochDay(hijrah.toEpochDay());

        assertThat(Calendars.LUNAR.first(year, month)).isEqualTo(first);
        assertThat(Calendars.LUNAR.length(year, month)).isEqualTo(hijrah.lengthOfMonth());
        for (int day = 0; day < hijrah.lengthOfMonth(); day++) {
          LocalDate date = first.plusDays(day);
          HijrahDate expected = HijrahDate.from(date);
          assertThat(Calendars.LUNAR.year(date)).isEqualTo(expected.get(ChronoField.YEAR));
          assertThat(Calendars.LUNAR.month(date))
              .isEqualTo(expected.get(ChronoField.MONTH_OF_YEAR));
        }
      }
    }
  }

  @Test
  void leapYearsOfTheSolarCalendarEndOnThe30thOfEsfand() {
    assertThat(Calendars.SOLAR.length(1399, 12)).isEqualTo(30);
    assertThat(Calendars.SOLAR.length(1403, 12)).isEqualTo(30);
    assertThat(Calendars.SOLAR.length(1404, 12)).isEqualTo(29);
  }

  /** K. M. Borkowski, The Persian calendar for 3000 years (1996), with its breaks near our time. */
  private static LocalDate solar(int year, int month, int day) {
    int breakYear = 1210;
    int nextBreak = 1635;
    int leapsBefore = 294;
    int n = year - breakYear;
    int jump = nextBreak - breakYear;
    int leapsPersian = leapsBefore + n / 33 * 8 + (n % 33 + 3) / 4;
    if (jump % 33 == 4 && jump - n == 4) {
      leapsPersian++;
    }
    int gregorian = year + 621;
    int leapsGregorian = gregorian / 4 - (gregorian / 100 + 1) * 3 / 4 - 150;
    LocalDate newYear = LocalDate.of(gregorian, 3, 20 + leapsPersian - leapsGregorian);
    int days = month <= 7 ? (month - 1) * 31 : 186 + (month - 7) * 30;
    return newYear.plusDays(days + day - 1L);
  }
}

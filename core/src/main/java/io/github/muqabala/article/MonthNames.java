package io.github.muqabala.article;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The names of months in the calendars and languages of the library, from CLDR: for Arabic the
 * Egyptian, Levantine, Algerian, Moroccan and Mauritanian ones, for Persian those of Afghanistan
 * too.
 */
final class MonthNames {
  private static final List<String> LOCALES =
      List.of("fa", "ar", "en", "ar-IQ", "ar-DZ", "ar-MA", "ar-MR", "fa-AF");

  private final Phrases<Month> names;

  private MonthNames(Phrases<Month> names) {
    this.names = names;
  }

  /** A month of a calendar, numbered from 1. */
  record Month(CalendarSystem calendar, int number) {}

  /**
   * Returns the names of CLDR and others.
   *
   * @param others names in the form {@code islamic@4=ربيع الثاني}
   */
  static MonthNames with(List<String> others) {
    Phrases.Builder<Month> names = Phrases.builder();
    for (CalendarSystem calendar : CalendarSystem.values()) {
      for (String locale : LOCALES) {
        DateFormatSymbols symbols = symbols(ULocale.forLanguageTag(locale), calendar);
        add(names, calendar, symbols.getMonths());
        add(names, calendar, symbols.getShortMonths());
      }
      for (String other : others) {
        int at = other.indexOf('@');
        int is = other.indexOf('=');
        if (calendar.type().startsWith(other.substring(0, at))) {
          int number = Integer.parseInt(other.substring(at + 1, is));
          names.add(other.substring(is + 1), new Month(calendar, number));
        }
      }
    }
    return new MonthNames(names.build());
  }

  Optional<Phrases.Match<Month>> at(List<HeadToken> tokens, int from) {
    return names.at(tokens, from);
  }

  static List<String> weekdays(ULocale locale) {
    DateFormatSymbols symbols = symbols(locale, CalendarSystem.GREGORIAN);
    return Arrays.stream(symbols.getWeekdays()).filter(d -> !d.isEmpty()).toList();
  }

  private static DateFormatSymbols symbols(ULocale locale, CalendarSystem calendar) {
    ULocale dated = locale.setKeywordValue("calendar", calendar.type());
    return new DateFormatSymbols(Calendar.getInstance(dated), dated);
  }

  private static void add(Phrases.Builder<Month> names, CalendarSystem calendar, String[] symbols) {
    for (int i = 0; i < symbols.length && i < 12; i++) {
      names.add(symbols[i], new Month(calendar, i + 1));
      if (calendar == CalendarSystem.SOLAR) {
        names.add(symbols[i] + "ماه", new Month(calendar, i + 1));
      }
    }
  }
}

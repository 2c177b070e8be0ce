package io.github.muqabala.time;

import com.google.common.collect.ImmutableMap;
import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.text.TimeZoneNames;
import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import io.github.muqabala.article.Language;
import io.github.muqabala.data.DataFile;
import io.github.muqabala.folding.Folding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Names of months, weekdays and the cities of time zones from ICU (CLDR), as rows of words. A table
 * of words asks for them: {@code @MONTH}, the calendar, and the locales whose families of names it
 * wants; {@code @WEEKDAY}; {@code @CITY}. {@code @WEAK} lists names that are other words too and
 * count as months or weekdays only in company (category {@code WMONTH}), {@code @VWEAK} those that
 * count only beside a number ({@code VMONTH}).
 */
final class CalendarNames {
  private static final ImmutableMap<String, String> LETTERS =
      ImmutableMap.of("gregorian", "g", "persian", "s", "islamic-umalqura", "l");

  private CalendarNames() {}

  /** Returns the rows with every request replaced by what ICU says. */
  static List<List<String>> expand(Language language, List<List<String>> words) {
    Map<String, String> weak = new HashMap<>();
    for (List<String> row : words) {
      if (row.get(0).endsWith("WEAK")) {
        String strength = row.get(0).equals("@WEAK") ? "W" : "V";
        for (String form : DataFile.forms(row.get(2))) {
          weak.put(Folding.key(form), strength);
        }
      }
    }
    List<List<String>> rows = new ArrayList<>();
    for (List<String> row : words) {
      switch (row.get(0)) {
        case "@MONTH" -> months(row, weak, rows);
        case "@WEEKDAY" -> weekdays(language, weak, rows);
        case "@CITY" -> cities(language, rows);
        case "@WEAK", "@VWEAK", "@NOUN" -> {}
        case "MONTH", "WEEKDAY" -> {
          for (String form : DataFile.forms(row.get(2))) {
            add(row.get(0), row.get(1), form, weak, rows);
          }
        }
        default -> rows.add(row);
      }
    }
    return rows;
  }

  private static void months(List<String> row, Map<String, String> weak, List<List<String>> rows) {
    for (String locale : DataFile.forms(row.get(2))) {
      ULocale calendar = new ULocale(locale + "@calendar=" + row.get(1));
      String[] names =
          new DateFormatSymbols(Calendar.getInstance(calendar), calendar)
              .getMonths(DateFormatSymbols.STANDALONE, DateFormatSymbols.WIDE);
      for (int i = 0; i < 12; i++) {
        String sets = "month=" + LETTERS.getOrDefault(row.get(1), "g") + (i + 1);
        add("MONTH", sets, names[i], weak, rows);
      }
    }
  }

  private static void weekdays(
      Language language, Map<String, String> weak, List<List<String>> rows) {
    String[] names = new DateFormatSymbols(new ULocale(language.code())).getWeekdays();
    for (int i = Calendar.SUNDAY; i <= Calendar.SATURDAY; i++) {
      int iso = i == Calendar.SUNDAY ? 7 : i - 1;
      add("WEEKDAY", "wd=" + iso, names[i], weak, rows);
    }
  }

  private static void cities(Language language, List<List<String>> rows) {
    TimeZoneNames names = TimeZoneNames.getInstance(new ULocale(language.code()));
    for (String id :
        TimeZone.getAvailableIDs(TimeZone.SystemTimeZoneType.CANONICAL_LOCATION, null, null)) {
      String city = names.getExemplarLocationName(id);
      if (city != null && !city.contains("; ") && city.split(" ", -1).length <= 3) {
        rows.add(List.of("CITY", "zone=" + id, city));
      }
    }
  }

  private static void add(
      String category,
      String sets,
      String name,
      Map<String, String> weak,
      List<List<String>> rows) {
    String strength = weak.getOrDefault(Folding.key(name), "");
    rows.add(List.of(strength + category, sets, name));
  }
}

package io.github.muqabala.article;

import com.google.common.base.Splitter;
import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import com.ibm.icu.text.TimeZoneNames;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import io.github.muqabala.data.DataFile;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The words that make stamps, datelines and credit lines: {@code stamps.tsv}, {@code outlets.tsv},
 * and from CLDR the names of countries, of the cities that name time zones, of weekdays and months.
 */
final class StampWords {
  /** What a word may do in a stamp; {@code stamps.tsv} explains the kinds. */
  enum Kind {
    AGENCY,
    BYLINE,
    CLOCK,
    COMMON,
    CREDIT,
    DESK,
    END,
    FIELD,
    FILLER,
    HALF,
    LUNAR,
    PLACE,
    PUBLISHED,
    QUOTING,
    SOLAR,
    UPDATED,
    WEEKDAY,
    ZONE,
    COUNTRY
  }

  private static final Phrases<Kind> NONE = Phrases.<Kind>builder().build();
  private static final String MONTH = "month";

  private final Map<Kind, Phrases<Kind>> words = new EnumMap<>(Kind.class);
  private final Phrases<List<Language>> outlets;
  private final MonthNames months;

  private StampWords() {
    ListMultimap<Kind, String> forms = ArrayListMultimap.create();
    List<String> monthForms = new ArrayList<>();
    for (List<String> row : DataFile.rows(StampWords.class, "stamps.tsv", 3)) {
      if (row.get(0).equals(MONTH)) {
        monthForms.addAll(DataFile.forms(row.get(2)));
      } else {
        Kind kind = Kind.valueOf(row.get(0).toUpperCase(Locale.ROOT));
        forms.putAll(kind, DataFile.forms(row.get(2)));
      }
    }
    for (Language language : Language.values()) {
      addNames(forms, ULocale.forLocale(language.locale()));
    }
    for (Kind kind : Kind.values()) {
      Phrases.Builder<Kind> builder = Phrases.builder();
      forms.get(kind).forEach(f -> builder.add(f, kind));
      words.put(kind, builder.build());
    }
    outlets = outlets();
    months = MonthNames.with(monthForms);
  }

  private static final class Loaded {
    static final StampWords WORDS = new StampWords();
  }

  /** Returns the words that come with the library, loaded at the first call. */
  static StampWords get() {
    return Loaded.WORDS;
  }

  Phrases<Kind> of(Kind kind) {
    return words.getOrDefault(kind, NONE);
  }

  /** Returns the known media, each with the languages it publishes in, its home's first. */
  Phrases<List<Language>> knownOutlets() {
    return outlets;
  }

  MonthNames months() {
    return months;
  }

  private static void addNames(ListMultimap<Kind, String> forms, ULocale locale) {
    TimeZoneNames zones = TimeZoneNames.getInstance(locale);
    Set<String> ids =
        TimeZone.getAvailableIDs(TimeZone.SystemTimeZoneType.CANONICAL_LOCATION, null, null);
    for (String id : ids) {
      String city = zones.getExemplarLocationName(id);
      if (city != null) {
        forms.put(Kind.PLACE, city);
      }
    }
    for (String region : Locale.getISOCountries()) {
      String name = ULocale.getDisplayCountry("und-" + region, locale);
      forms.put(Kind.COUNTRY, name);
    }
    forms.putAll(Kind.WEEKDAY, MonthNames.weekdays(locale));
  }

  private static Phrases<List<Language>> outlets() {
    Map<String, List<Language>> languages = new HashMap<>();
    Phrases.Builder<List<Language>> builder = Phrases.builder();
    for (List<String> row : DataFile.rows(StampWords.class, "outlets.tsv", 2)) {
      List<Language> read =
          languages.computeIfAbsent(
              row.get(0),
              codes -> Splitter.on(',').splitToStream(codes).map(Language::of).toList());
      DataFile.forms(row.get(1)).forEach(f -> builder.add(f, read));
    }
    return builder.build();
  }
}

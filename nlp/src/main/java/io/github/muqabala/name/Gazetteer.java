package io.github.muqabala.name;

import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.ULocale;
import io.github.muqabala.article.Language;
import io.github.muqabala.lexicon.Concept;
import io.github.muqabala.lexicon.Lexicon;
import io.github.muqabala.reading.Mention;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The names of one language and what they name: the lexicon's names, and the countries of CLDR as
 * ICU4J has them. The lexicon's forms go before CLDR's.
 */
final class Gazetteer {
  static final int LONGEST = 6;

  private final Map<String, Entry> entries;
  private final Map<String, String> demonyms;

  private Gazetteer(Map<String, Entry> entries, Map<String, String> demonyms) {
    this.entries = Map.copyOf(entries);
    this.demonyms = Map.copyOf(demonyms);
  }

  static Gazetteer of(Lexicon lexicon, Language language) {
    Map<String, Entry> entries = new HashMap<>();
    Map<String, String> demonyms = new HashMap<>();
    for (Concept concept : lexicon.concepts()) {
      concept.tagged("demonym").forEach(place -> demonyms.put(concept.id(), place));
      List<String> types = concept.tagged("name");
      if (!types.isEmpty()) {
        Entry entry = new Entry(concept.id(), Mention.Type.valueOf(types.get(0)));
        concept
            .forms()
            .getOrDefault(language, List.of())
            .forEach(form -> entries.putIfAbsent(Keys.of(form), entry));
      }
    }
    LocaleDisplayNames names = LocaleDisplayNames.getInstance(ULocale.forLocale(language.locale()));
    LocaleDisplayNames english = LocaleDisplayNames.getInstance(ULocale.ENGLISH);
    for (String code : Locale.getISOCountries()) {
      Entry entry = new Entry(slug(english.regionDisplayName(code)), Mention.Type.PLACE);
      entries.putIfAbsent(Keys.of(names.regionDisplayName(code)), entry);
    }
    return new Gazetteer(entries, demonyms);
  }

  private static String slug(String name) {
    String ascii =
        java.text.Normalizer.normalize(name, java.text.Normalizer.Form.NFD)
            .toLowerCase(Locale.ROOT);
    StringBuilder slug = new StringBuilder();
    for (int i = 0; i < ascii.length(); i++) {
      char c = ascii.charAt(i);
      if (c >= 'a' && c <= 'z') {
        slug.append(c);
      } else if ((c == ' ' || c == '-')
          && !slug.isEmpty()
          && slug.charAt(slug.length() - 1) != '_') {
        slug.append('_');
      }
    }
    return slug.toString();
  }

  Optional<Entry> get(String key) {
    return Optional.ofNullable(entries.get(key));
  }

  /** Returns the place whose people or adjective a concept is. */
  Optional<String> demonym(String concept) {
    return Optional.ofNullable(demonyms.get(concept));
  }
}

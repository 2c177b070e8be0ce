package io.github.muqabala.name;

import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.ULocale;
import io.github.muqabala.article.Language;
import io.github.muqabala.data.DataFile;
import io.github.muqabala.lexicon.Concept;
import io.github.muqabala.lexicon.Lexicon;
import io.github.muqabala.reading.Mention;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The names of one language and what they name: the lexicon's names, and the countries of CLDR as
 * ICU4J has them. The lexicon's forms go before CLDR's, and a language's own before those of the
 * other language of its script.
 */
final class Gazetteer {
  static final int LONGEST = 6;

  /** "Al" is no short name of Al Monitor. */
  private static final int ARTICLE = 2;

  private final Map<String, Entry> entries;
  private final Map<String, Entry> shortNames;
  private final Map<String, String> demonyms;
  private final Set<String> common;
  private final Set<String> verbs;
  private final Map<String, Integer> longest;

  private Gazetteer(
      Map<String, Entry> entries,
      Map<String, Entry> shortNames,
      Map<String, String> demonyms,
      Set<String> common,
      Set<String> verbs,
      Map<String, Integer> longest) {
    this.entries = Map.copyOf(entries);
    this.shortNames = Map.copyOf(shortNames);
    this.demonyms = Map.copyOf(demonyms);
    this.common = Set.copyOf(common);
    this.verbs = Set.copyOf(verbs);
    this.longest = Map.copyOf(longest);
  }

  static Gazetteer of(Lexicon lexicon, Language language, Heads heads) {
    Map<String, Entry> countries = countries(language);
    Map<String, Entry> entries = new HashMap<>();
    Map<String, Entry> borrowed = new HashMap<>();
    Map<String, Entry> shortNames = new HashMap<>();
    Map<String, String> demonyms = new HashMap<>();
    Set<String> common = new HashSet<>();
    Set<String> verbs = new HashSet<>();
    Map<String, Integer> longest = new HashMap<>();
    for (Concept concept : lexicon.concepts()) {
      if (concept.pos().equals("verb")) {
        verbs.add(concept.id());
      }
      List<String> forms = concept.forms().getOrDefault(language, List.of());
      forms.forEach(form -> longest.merge(concept.id(), Keys.words(form), Math::max));
      for (String place : concept.tagged("demonym")) {
        forms.forEach(form -> demonyms.putIfAbsent(Keys.of(form), place));
      }
      List<String> types = concept.tagged("name");
      if (types.isEmpty() && concept.tagged("demonym").isEmpty()) {
        forms.stream().filter(f -> Keys.words(f) == 1).map(Keys::of).forEach(common::add);
      }
      if (!types.isEmpty()) {
        Entry entry = new Entry(concept.id(), Mention.Type.valueOf(types.get(0)));
        for (String form : forms) {
          String key = Keys.of(form);
          if (entry.equals(countries.get(key))) {
            entries.put(key, entry);
          } else {
            entries.putIfAbsent(key, entry);
          }
          if (entry.type() == Mention.Type.MEDIA) {
            heads
                .withoutHead(form)
                .filter(s -> s.length() > ARTICLE)
                .ifPresent(s -> shortNames.putIfAbsent(s, entry));
          }
        }
        if (language == Language.PERSIAN) {
          forms.forEach(form -> withoutArticle(lexicon, form, entry, borrowed));
        }
        neighbour(concept, language).stream()
            .filter(form -> Keys.words(form) > 1)
            .forEach(form -> borrowed.putIfAbsent(Keys.of(form), entry));
      }
    }
    places(language, entries, borrowed, common);
    bodies(language, entries);
    borrowed.forEach(entries::putIfAbsent);
    countries.forEach(entries::putIfAbsent);
    return new Gazetteer(entries, shortNames, demonyms, common, verbs, longest);
  }

  /** Persian may drop the Arabic article of a place, «فاشر», unless that leaves another word. */
  private static void withoutArticle(
      Lexicon lexicon, String form, Entry entry, Map<String, Entry> bare) {
    String rest = Words.bare(Keys.of(form));
    if (form.startsWith("ال")
        && Keys.words(form) == 1
        && entry.type() == Mention.Type.PLACE
        && rest.length() > 3
        && !lexicon.knows(Language.PERSIAN, rest)) {
      bare.putIfAbsent(rest, entry);
    }
  }

  /** Adds the places of this package's table; العمارة is "the building" too. */
  private static void places(
      Language language,
      Map<String, Entry> entries,
      Map<String, Entry> borrowed,
      Set<String> common) {
    int own = 1 + column(language);
    for (List<String> row : DataFile.rows(Gazetteer.class, "places.tsv", 4)) {
      Entry entry = new Entry(row.get(0), Mention.Type.PLACE);
      for (String form : DataFile.forms(row.get(own))) {
        String key = Keys.of(form);
        if (!form.equals("-")
            && entries.putIfAbsent(key, entry) == null
            && common.contains(Words.bare(key))) {
          common.add(key);
        }
      }
      if (language != Language.ENGLISH) {
        DataFile.forms(row.get(5 - own)).stream()
            .filter(form -> Keys.words(form) > 1)
            .forEach(form -> borrowed.putIfAbsent(Keys.of(form), entry));
      }
    }
  }

  /** Adds the institutions and the like of this package's table. */
  private static void bodies(Language language, Map<String, Entry> entries) {
    int own = 2 + column(language);
    for (List<String> row : DataFile.rows(Gazetteer.class, "bodies.tsv", 5)) {
      Entry entry = new Entry(row.get(0), Mention.Type.valueOf(row.get(1)));
      DataFile.forms(row.get(own)).stream()
          .filter(form -> !form.equals("-"))
          .forEach(form -> entries.putIfAbsent(Keys.of(form), entry));
    }
  }

  /** Returns the place of a language among the columns of forms. */
  private static int column(Language language) {
    return switch (language) {
      case ENGLISH -> 0;
      case ARABIC -> 1;
      case PERSIAN -> 2;
    };
  }

  /** The countries as CLDR names them; of two places of one name the country is meant. */
  private static Map<String, Entry> countries(Language language) {
    LocaleDisplayNames names = LocaleDisplayNames.getInstance(ULocale.forLocale(language.locale()));
    LocaleDisplayNames english = LocaleDisplayNames.getInstance(ULocale.ENGLISH);
    Map<String, Entry> countries = new HashMap<>();
    for (String code : Locale.getISOCountries()) {
      Entry entry = new Entry(slug(english.regionDisplayName(code)), Mention.Type.PLACE);
      countries.putIfAbsent(Keys.of(names.regionDisplayName(code)), entry);
    }
    return countries;
  }

  /** Persian prints Arabic names as they are, and Arabic Persian ones. */
  private static List<String> neighbour(Concept concept, Language language) {
    return switch (language) {
      case PERSIAN -> concept.forms().getOrDefault(Language.ARABIC, List.of());
      case ARABIC -> concept.forms().getOrDefault(Language.PERSIAN, List.of());
      case ENGLISH -> List.of();
    };
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

  /** Returns the place that a key names. */
  Optional<String> place(String key) {
    return get(key).filter(e -> e.type() == Mention.Type.PLACE).map(Entry::id);
  }

  /** Tells whether a word of this spelling is no name, or not only one. */
  boolean common(String key) {
    return common.contains(key);
  }

  /** Tells whether a concept is a verb. */
  boolean verb(String concept) {
    return verbs.contains(concept);
  }

  /** Returns how many words the longest form of a concept has. */
  int longest(String concept) {
    return longest.getOrDefault(concept, Integer.MAX_VALUE - 1);
  }

  /** Returns the medium that a name without "agency" or "channel" may mean. */
  Optional<Entry> shortName(String key) {
    return Optional.ofNullable(shortNames.get(key));
  }

  /** Returns the place whose adjective or people has a form. */
  Optional<String> demonym(String key) {
    return Optional.ofNullable(demonyms.get(key));
  }
}

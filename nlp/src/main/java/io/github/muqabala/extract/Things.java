package io.github.muqabala.extract;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSetMultimap;
import com.ibm.icu.util.ULocale;
import io.github.muqabala.article.Language;
import io.github.muqabala.article.PerLanguage;
import io.github.muqabala.data.DataFile;
import io.github.muqabala.extract.Traits.Gender;
import io.github.muqabala.extract.Traits.Sort;
import io.github.muqabala.folding.Folding;
import io.github.muqabala.lexicon.Concept;
import io.github.muqabala.lexicon.Lexicon;
import io.github.muqabala.reading.ConceptMention;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What nouns name, from {@code things.tsv}, {@code persons.tsv} and {@code plurals.tsv}, and by
 * which nouns they may be taken up.
 *
 * <ul>
 *   <li>The head of the first English form of a concept takes it up: the health minister, the
 *       minister.
 *   <li>A wider noun of the list takes up a narrower one: the tanker, the vessel.
 * </ul>
 */
final class Things {
  private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings();

  /** What every country may be called. */
  static final String COUNTRY = "@country";

  private static final String WIDE = "wide:";
  private static final String TAG = "tag:";

  private final Lexicon lexicon;
  private final ImmutableSetMultimap<String, String> kinds;
  private final ImmutableSetMultimap<String, String> wider;
  private final Set<String> countries;
  private final Map<Language, Map<String, Gender>> given;

  private final PerLanguage<Set<String>> plurals =
      PerLanguage.of(
          language ->
              DataFile.rows(Things.class, "plurals.tsv", 2).stream()
                  .filter(row -> row.get(0).equals(language.code()))
                  .flatMap(row -> DataFile.forms(row.get(1)).stream())
                  .map(Folding::key)
                  .collect(Collectors.toUnmodifiableSet()));

  private Things(
      Lexicon lexicon,
      ImmutableSetMultimap<String, String> kinds,
      ImmutableSetMultimap<String, String> wider,
      Map<Language, Map<String, Gender>> given) {
    this.lexicon = lexicon;
    this.kinds = kinds;
    this.wider = wider;
    this.given = given;
    Set<String> names = new HashSet<>();
    for (String code : ULocale.getISOCountries()) {
      names.add(new ULocale("und", code).getDisplayCountry(ULocale.ENGLISH));
    }
    this.countries =
        lexicon.concepts().stream()
            .filter(c -> c.pos().equals("name"))
            .filter(
                c ->
                    c.forms().getOrDefault(Language.ENGLISH, List.of()).stream()
                        .anyMatch(names::contains))
            .map(Concept::id)
            .collect(Collectors.toUnmodifiableSet());
  }

  static Things with(Lexicon lexicon) {
    ImmutableSetMultimap.Builder<String, String> kinds = ImmutableSetMultimap.builder();
    ImmutableSetMultimap.Builder<String, String> wider = ImmutableSetMultimap.builder();
    for (List<String> row : DataFile.rows(Things.class, "things.tsv", 2)) {
      boolean wide = row.get(0).startsWith(WIDE);
      for (String item : DataFile.forms(row.get(1))) {
        if (wide) {
          wider.put(item, row.get(0).substring(WIDE.length()));
        } else {
          kinds.put(item, row.get(0));
        }
      }
    }
    Map<Language, Map<String, Gender>> given = new java.util.EnumMap<>(Language.class);
    for (List<String> row : DataFile.rows(Things.class, "persons.tsv", 3)) {
      Gender gender = row.get(0).equals("f") ? Gender.FEMALE : Gender.MALE;
      for (String form : DataFile.forms(row.get(2))) {
        given
            .computeIfAbsent(Language.of(row.get(1)), k -> new java.util.HashMap<>())
            .put(Folding.key(form), gender);
      }
    }
    return new Things(lexicon, kinds.build(), wider.build(), given);
  }

  /** Returns the senses that are nouns. */
  List<ConceptMention> nouns(List<ConceptMention> senses) {
    return senses.stream().filter(s -> !s.is("stop") && noun(s.concept())).toList();
  }

  private boolean noun(String concept) {
    return lexicon
        .concept(concept)
        .map(Concept::pos)
        .filter(p -> p.equals("noun") || p.equals("name"))
        .isPresent();
  }

  /** Tells whether a word is nothing but an adjective. */
  boolean adjective(List<ConceptMention> senses) {
    return !senses.isEmpty()
        && senses.stream()
            .allMatch(
                s -> lexicon.concept(s.concept()).filter(c -> c.pos().equals("adj")).isPresent());
  }

  /** Tells whether a word is nothing but a verb. */
  boolean verbal(List<ConceptMention> senses) {
    return !senses.isEmpty()
        && senses.stream()
            .allMatch(
                s -> lexicon.concept(s.concept()).filter(c -> c.pos().equals("verb")).isPresent());
  }

  /** Tells whether a word is a plural that its ending does not show. */
  boolean plural(Language language, String key) {
    return plurals.get(language).contains(key);
  }

  /** Tells whether a word may be an adjective. */
  boolean mayDescribe(List<ConceptMention> senses) {
    return senses.stream()
        .anyMatch(s -> lexicon.concept(s.concept()).filter(c -> c.pos().equals("adj")).isPresent());
  }

  private Set<String> kinds(ConceptMention sense) {
    Set<String> found = new HashSet<>(kinds.get(sense.concept()));
    sense.tags().forEach(t -> found.addAll(kinds.get(TAG + t)));
    return found;
  }

  /** Returns what at least half of a noun's senses are. */
  Sort sort(List<ConceptMention> nouns) {
    int persons = 0;
    int bodies = 0;
    int people = 0;
    int places = 0;
    for (ConceptMention sense : nouns) {
      Set<String> found = kinds(sense);
      boolean person = found.contains("person");
      persons += person ? 1 : 0;
      people += found.contains("people") ? 1 : 0;
      bodies += !person && found.contains("body") ? 1 : 0;
      places += found.contains("place") ? 1 : 0;
    }
    int half = nouns.size();
    if (2 * persons >= half && persons > 0) {
      return Sort.PERSON;
    }
    if (2 * people >= half && people > 0) {
      return Sort.PEOPLE;
    }
    if (2 * bodies >= half && bodies > 0) {
      return Sort.BODY;
    }
    return 2 * places >= half && places > 0 ? Sort.PLACE : Sort.THING;
  }

  Gender gender(List<ConceptMention> nouns) {
    if (nouns.stream().anyMatch(n -> kinds(n).contains("woman"))) {
      return Gender.FEMALE;
    }
    return nouns.stream().anyMatch(n -> kinds(n).contains("man")) ? Gender.MALE : Gender.ANY;
  }

  /** Returns the gender that a given name shows. */
  Gender given(Language language, String key) {
    return given.getOrDefault(language, Map.of()).getOrDefault(key, Gender.ANY);
  }

  boolean country(String id) {
    return countries.contains(id);
  }

  /** Returns what a noun is called by itself: its concepts, and its English words. */
  Set<String> own(List<ConceptMention> nouns) {
    Set<String> keys = new TreeSet<>();
    long countries = nouns.stream().filter(n -> n.concept().equals("country")).count();
    if (countries > 0 && 2 * countries >= nouns.size()) {
      return Set.of(COUNTRY);
    }
    for (ConceptMention noun : nouns) {
      keys.add(noun.concept());
      english(noun.concept()).forEach(f -> keys.add("word:" + f));
    }
    return keys;
  }

  /** Returns by what a noun may be taken up: what it is called, its heads, and wider nouns. */
  Set<String> heads(List<ConceptMention> nouns) {
    Set<String> keys = new TreeSet<>(own(nouns));
    for (ConceptMention noun : nouns) {
      english(noun.concept()).stream()
          .findFirst()
          .flatMap(Things::head)
          .ifPresent(h -> keys.add("word:" + h));
      keys.addAll(wider.get(noun.concept()));
      noun.tags().forEach(t -> keys.addAll(wider.get(TAG + t)));
    }
    return keys;
  }

  /** Tells whether a noun is, or may be taken up by, one of the list, such as a vessel. */
  boolean listed(Set<String> keys) {
    return keys.stream().anyMatch(wider::containsValue);
  }

  private List<String> english(String concept) {
    return lexicon
        .concept(concept)
        .map(c -> c.forms().getOrDefault(Language.ENGLISH, List.of()))
        .orElse(List.of());
  }

  /** Returns the head of an English form: "minister" of "minister of health". */
  private static Optional<String> head(String form) {
    List<String> words = new ArrayList<>(WORDS.splitToList(form));
    int of = words.indexOf("of");
    int last = of > 0 ? of : words.size();
    return words.size() > 1 ? Optional.of(words.get(last - 1)) : Optional.empty();
  }
}

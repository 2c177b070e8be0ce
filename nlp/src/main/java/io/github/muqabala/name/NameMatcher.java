package io.github.muqabala.name;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableListMultimap;
import io.github.muqabala.article.Language;
import io.github.muqabala.article.PerLanguage;
import io.github.muqabala.folding.Folding;
import io.github.muqabala.lexicon.Concept;
import io.github.muqabala.lexicon.Lexicon;
import io.github.muqabala.reading.Mention;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Tells whether two names, in one language or in two, may be one.
 *
 * <ul>
 *   <li>Names of the gazetteer are one if they name one thing: {@code Egypt} and {@code مصر}.
 *   <li>Other names are one if they sound alike, see {@link Sounds}, and what heads them (bank,
 *       بنك, «بانک») is of one sort.
 *   <li>A name of the gazetteer and one in no gazetteer are one if they sound alike.
 *   <li>Names of as many words are compared word by word; two given names of the list are one if it
 *       says so: Hussein is حسين, not حسن.
 * </ul>
 *
 * <p>Two persons of one name are one name. Immutable and safe for use by many threads.
 *
 * <pre>{@code
 * NameMatcher names = NameMatcher.with(Lexicon.withDefaults());
 * names.same("عين الأسد", Language.ARABIC, "Ein al-Assad", Language.ENGLISH); // true
 * names.same("السعدي", Language.ARABIC, "السودانی", Language.PERSIAN); // false
 * }</pre>
 */
public final class NameMatcher {
  private static final Splitter WORDS =
      Splitter.on(CharMatcher.anyOf(" \u200c-\u2010\u2011.")).omitEmptyStrings();
  private static final Set<String> ARTICLES =
      Set.of("al", "el", "ad", "an", "ar", "as", "ash", "at", "az", "ez", "es", "ed", "the");

  /** So much may two names differ, and so much more for each consonant; chosen on the table. */
  private static final double BASE = 0.12;

  private static final double RATE = 0.07;

  private final PerLanguage<Gazetteer> gazetteers;
  private final PerLanguage<Heads> heads;
  private final Sounds sounds;
  private final GivenNames givenNames;
  private final PerLanguage<ImmutableListMultimap<String, Person>> persons;

  /** A person of the lexicon as one of the languages writes the name. */
  private record Person(String form, Entry entry) {}

  NameMatcher(Lexicon lexicon, PerLanguage<Gazetteer> gazetteers, PerLanguage<Heads> heads) {
    this.gazetteers = gazetteers;
    this.heads = heads;
    this.sounds = Sounds.load();
    this.givenNames = GivenNames.load();
    this.persons = PerLanguage.of(language -> persons(lexicon, language));
  }

  /** Returns a matcher that knows the names of a lexicon. */
  public static NameMatcher with(Lexicon lexicon) {
    PerLanguage<Heads> heads = PerLanguage.of(Heads::load);
    return new NameMatcher(
        lexicon,
        PerLanguage.of(language -> Gazetteer.of(lexicon, language, heads.get(language))),
        heads);
  }

  private ImmutableListMultimap<String, Person> persons(Lexicon lexicon, Language language) {
    ImmutableListMultimap.Builder<String, Person> persons = ImmutableListMultimap.builder();
    for (Concept concept : lexicon.concepts()) {
      if (concept.tagged("name").contains(Mention.Type.PERSON.name())) {
        Entry entry = new Entry(concept.id(), Mention.Type.PERSON);
        for (String form : concept.forms().getOrDefault(language, List.of())) {
          List<String> words = words(form, language);
          if (words.size() > 1) {
            persons.put(skeleton(words), new Person(form, entry));
          }
        }
      }
    }
    return persons.build();
  }

  private static String skeleton(List<String> words) {
    return words.stream().map(Skeleton::key).collect(Collectors.joining("_"));
  }

  /** Returns the person of the gazetteer of whom a name of two or more words is a spelling. */
  Optional<Entry> person(String name, Language language) {
    List<String> words = words(name, language);
    if (words.size() < 2) {
      return Optional.empty();
    }
    return persons.get(language).get(skeleton(words)).stream()
        .filter(person -> alike(name, language, person.form(), language))
        .map(Person::entry)
        .findFirst();
  }

  /** Tells whether two names may be one. */
  public boolean same(String one, Language language, String other, Language otherLanguage) {
    Optional<Entry> entry = gazetteers.get(language).get(Keys.of(one));
    Optional<Entry> otherEntry = gazetteers.get(otherLanguage).get(Keys.of(other));
    if (entry.isPresent() && otherEntry.isPresent()) {
      return entry.get().id().equals(otherEntry.get().id());
    }
    return alike(one, language, other, otherLanguage);
  }

  /** Tells whether two names sound alike, whatever the gazetteer says. */
  boolean alike(String one, Language language, String other, Language otherLanguage) {
    return likeness(one, language, other, otherLanguage) > 0;
  }

  /** Returns how alike two names sound: 1 for the same sounds, 0 or less for two names. */
  double likeness(String one, Language language, String other, Language otherLanguage) {
    List<String> words = words(one, language);
    List<String> otherWords = words(other, otherLanguage);
    double whole = alike(words, language, otherWords, otherLanguage);
    Optional<Parts> parts = parts(words, language);
    Optional<Parts> otherParts = parts(otherWords, otherLanguage);
    if (parts.isEmpty()
        || otherParts.isEmpty()
        || !parts.get().head().equals(otherParts.get().head())) {
      return whole;
    }
    return Math.max(
        whole, alike(parts.get().rest(), language, otherParts.get().rest(), otherLanguage));
  }

  /** Words one by one where there are as many; else the names as a whole. */
  private double alike(
      List<String> words, Language language, List<String> others, Language otherLanguage) {
    if (words.size() != others.size() || words.size() == 1) {
      return likeness(sounds.of(language, words), sounds.of(otherLanguage, others));
    }
    double least = 1;
    for (int i = 0; i < words.size(); i++) {
      Optional<Boolean> given =
          givenNames.same(words.get(i), language, others.get(i), otherLanguage);
      List<Sounds.Sound> word = sounds.of(language, words.subList(i, i + 1));
      List<Sounds.Sound> other = sounds.of(otherLanguage, others.subList(i, i + 1));
      least = Math.min(least, given.map(same -> same ? 1.0 : 0.0).orElse(likeness(word, other)));
    }
    return least;
  }

  private double likeness(List<Sounds.Sound> one, List<Sounds.Sound> other) {
    double weight = Math.min(Sounds.weight(one), Sounds.weight(other));
    return weight == 0 ? 0 : 1 - sounds.distance(one, other) / (BASE + RATE * weight);
  }

  /** A name without the noun that heads it, and that noun's sort. */
  private record Parts(String head, List<String> rest) {}

  /** The folded words of a name, without articles; أبو, ابن and عبد make one word with the next. */
  private List<String> words(String name, Language language) {
    List<String> words = new ArrayList<>();
    String opened = "";
    for (String word : WORDS.split(name)) {
      if (ARTICLES.contains(word.toLowerCase(Locale.ROOT))) {
        continue;
      }
      String key = opened + key(word, language);
      boolean opens = opened.isEmpty() && heads.get(language).is("kunya", key);
      opened = opens ? key : "";
      if (!opens) {
        words.add(key);
      }
    }
    if (!opened.isEmpty()) {
      words.add(opened);
    }
    return words;
  }

  /** The final yeh of names such as يحيى is an alef, which folding does not tell. */
  private String key(String word, Language language) {
    String key = Folding.key(word);
    boolean alef =
        (language == Language.ARABIC && word.endsWith("ى"))
            || (language == Language.PERSIAN && heads.arabic().is("maqsura", key));
    return alef ? key.substring(0, key.length() - 1) + "ا" : key;
  }

  private Optional<Parts> parts(List<String> words, Language language) {
    for (int n = Math.min(3, words.size() - 1); n > 0; n--) {
      for (int from : new int[] {0, words.size() - n}) {
        Optional<Heads.Head> head =
            heads.get(language).exactly(String.join("", words.subList(from, from + n)));
        if (head.isPresent()) {
          List<String> rest = from == 0 ? words.subList(n, words.size()) : words.subList(0, from);
          return Optional.of(new Parts(head.get().suffix(), rest));
        }
      }
    }
    return Optional.empty();
  }
}

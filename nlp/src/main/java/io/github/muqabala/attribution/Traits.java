package io.github.muqabala.attribution;

import io.github.muqabala.article.Language;
import io.github.muqabala.data.DataFile;
import io.github.muqabala.folding.Folding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Reads what is said of a source that is not named, in words that are the same in all languages.
 *
 * <ul>
 *   <li><em>Trait</em>: each word of the phrase that {@code traits.tsv} lists gives its trait:
 *       informed, security, senior.
 *   <li><em>Country</em>: an adjective of a country gives {@code from:} and the country.
 *   <li><em>Number</em>: a numeral or a dual counts the source; a plural or a word such as "some"
 *       makes it several; an anonymous source of which neither is said is one.
 * </ul>
 */
final class Traits {
  private static final String NUMBER = "number:";
  private static final String SEVERAL = "several";

  private final Map<String, List<String>> traits = new HashMap<>();

  private Traits() {}

  /** Loads the traits of a language. */
  static Traits load(Language language) {
    Traits loaded = new Traits();
    int column =
        switch (language) {
          case ENGLISH -> 1;
          case ARABIC -> 2;
          case PERSIAN -> 3;
        };
    for (List<String> row : DataFile.rows(Traits.class, "traits.tsv", 4)) {
      for (String word : DataFile.forms(row.get(column))) {
        loaded.traits.computeIfAbsent(Folding.key(word), k -> new ArrayList<>(1)).add(row.get(0));
      }
    }
    return loaded;
  }

  /** Returns what the words of a phrase say, in alphabetical order. */
  List<String> of(Passage passage, int from, int to) {
    TreeSet<String> found = new TreeSet<>();
    for (int i = from; i < to; i++) {
      traits.getOrDefault(passage.key(i), List.of()).stream()
          .filter(t -> !t.startsWith(NUMBER))
          .forEach(found::add);
      passage.country(i).ifPresent(c -> found.add("from:" + c));
    }
    return List.copyOf(found);
  }

  /** Returns how many the words of a phrase count, if they do. */
  Optional<String> number(Passage passage, int from, int to) {
    Optional<String> several = Optional.empty();
    for (int i = from; i < to; i++) {
      Optional<String> digits = digits(passage.key(i));
      if (digits.isPresent()) {
        return digits;
      }
      for (String trait : traits.getOrDefault(passage.key(i), List.of())) {
        if (trait.equals(NUMBER + SEVERAL)) {
          several = Optional.of(SEVERAL);
        } else if (trait.startsWith(NUMBER)) {
          return Optional.of(trait.substring(NUMBER.length()));
        }
      }
    }
    return several;
  }

  private static Optional<String> digits(String key) {
    boolean number = !key.isEmpty() && key.length() <= 4;
    for (int i = 0; i < key.length(); i++) {
      number &= key.charAt(i) >= '0' && key.charAt(i) <= '9';
    }
    return number ? Optional.of(key) : Optional.empty();
  }
}

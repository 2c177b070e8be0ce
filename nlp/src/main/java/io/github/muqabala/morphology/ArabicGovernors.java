package io.github.muqabala.morphology;

import io.github.muqabala.data.DataFile;
import java.util.Map;
import java.util.stream.Collectors;

/** Tells what an Arabic word lets the next one be: behind «لم» stands a verb, behind «في» none. */
public final class ArabicGovernors {
  private ArabicGovernors() {}

  /**
   * Returns what may follow a word.
   *
   * @param word the word as the text spells it: «على» is a preposition, «علي» a man
   */
  public static Category next(String word) {
    return Table.CATEGORIES.getOrDefault(word, Category.ANY);
  }

  /** The table, read once. */
  private static final class Table {
    static final Map<String, Category> CATEGORIES =
        DataFile.rows(ArabicGovernors.class, "arabic_governors.tsv", 2).stream()
            .collect(Collectors.toUnmodifiableMap(r -> r.get(0), r -> Category.valueOf(r.get(1))));
  }
}

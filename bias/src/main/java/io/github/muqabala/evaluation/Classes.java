package io.github.muqabala.evaluation;

import io.github.muqabala.data.DataFile;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What labels count as. Where an annotation uses the system's own labels they stand; where all its
 * labels are known as those of public data sets, both sides become the classes of {@code
 * classes.tsv}; else they stand, and are compared letter by letter.
 */
final class Classes {
  private static final int CELLS = 3;

  private final Map<String, String> classes;

  private Classes(Map<String, String> classes) {
    this.classes = classes;
  }

  /**
   * Returns the classes for an annotation.
   *
   * @param task the rows of {@code classes.tsv}: {@code opinion} or {@code relation}
   * @param own the system's own labels
   * @param annotated the labels of the annotation
   */
  static Classes of(String task, Set<String> own, Collection<String> annotated) {
    Map<String, String> classes = new HashMap<>();
    DataFile.rows(Classes.class, "classes.tsv", CELLS).stream()
        .filter(row -> row.get(0).equals(task))
        .forEach(row -> classes.put(key(row.get(1)), row.get(2)));
    boolean stand =
        own.containsAll(annotated)
            || !annotated.stream().allMatch(label -> classes.containsKey(key(label)));
    return new Classes(stand ? Map.of() : classes);
  }

  /** Returns what a label counts as. */
  String of(String label) {
    return classes.getOrDefault(key(label), label);
  }

  private static String key(String label) {
    return label.strip().toLowerCase(Locale.ROOT);
  }
}

package io.github.muqabala.name;

import io.github.muqabala.article.Language;
import io.github.muqabala.article.PerLanguage;
import io.github.muqabala.data.DataFile;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The given names of the three languages, and which of them are one: Hussein, حسين, «حسین». */
final class GivenNames {
  private final PerLanguage<Map<String, BitSet>> rows;

  private GivenNames(PerLanguage<Map<String, BitSet>> rows) {
    this.rows = rows;
  }

  static GivenNames load() {
    PerLanguage<Map<String, BitSet>> rows = PerLanguage.of(language -> new HashMap<>());
    int number = 0;
    for (List<String> row : DataFile.rows(GivenNames.class, "given_names.tsv", 3)) {
      add(row.get(0), number, rows.english());
      add(row.get(1), number, rows.arabic());
      add(row.get(2), number, rows.persian());
      number++;
    }
    return new GivenNames(rows);
  }

  private static void add(String cell, int number, Map<String, BitSet> rows) {
    DataFile.forms(cell)
        .forEach(form -> rows.computeIfAbsent(Keys.of(form), k -> new BitSet()).set(number));
  }

  /** Tells whether two given names are one, or nothing if one of them is none of the list. */
  Optional<Boolean> same(String one, Language language, String other, Language otherLanguage) {
    BitSet a = rows.get(language).get(one);
    BitSet b = rows.get(otherLanguage).get(other);
    return a == null || b == null ? Optional.empty() : Optional.of(a.intersects(b));
  }
}

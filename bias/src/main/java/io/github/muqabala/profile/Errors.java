package io.github.muqabala.profile;

import io.github.muqabala.article.Language;
import io.github.muqabala.article.PerLanguage;
import io.github.muqabala.data.DataFile;
import io.github.muqabala.statistics.RoganGladen;
import java.util.List;

/** How often the detector errs on sentences it was not made on, by language. */
final class Errors {
  private static final int CELLS = 5;

  private Errors() {}

  /** Loads the counts: language, found, positives, passed, negatives. */
  static PerLanguage<RoganGladen> load() {
    List<List<String>> rows = DataFile.rows(Errors.class, "errors.tsv", CELLS);
    return PerLanguage.of(language -> row(rows, language));
  }

  private static RoganGladen row(List<List<String>> rows, Language language) {
    return rows.stream()
        .filter(r -> r.get(0).equals(language.code()))
        .findFirst()
        .map(r -> new RoganGladen(number(r, 1), number(r, 2), number(r, 3), number(r, 4)))
        .orElseThrow(() -> new IllegalStateException("errors.tsv has no row for " + language));
  }

  private static int number(List<String> row, int cell) {
    return Integer.parseInt(row.get(cell));
  }
}

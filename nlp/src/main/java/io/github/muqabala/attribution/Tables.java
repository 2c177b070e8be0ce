package io.github.muqabala.attribution;

import io.github.muqabala.article.Language;
import io.github.muqabala.data.DataFile;
import java.util.List;

/** Reads the tables of this package, one for each language: rows behind a header. */
final class Tables {
  private Tables() {}

  /** Returns the rows of a language's table, each with as many cells as asked for. */
  static List<List<String>> rows(String table, Language language, int cells) {
    String name = table + "_" + language.code() + ".tsv";
    List<List<String>> rows = DataFile.rows(Tables.class, name, cells);
    return rows.subList(1, rows.size());
  }
}

package io.github.muqabala.evaluation;

import com.google.common.base.Splitter;
import io.github.muqabala.annotation.Refusal;
import io.github.muqabala.annotation.Table;
import io.github.muqabala.annotation.Table.Row;
import io.github.muqabala.data.DataFile;
import io.github.muqabala.reading.Span;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An annotated span.
 *
 * @param span where
 * @param value what it must be found with
 * @param alternatives what it may be found with as well
 * @param group what it counts under in the confusion
 * @param optional whether neither finding nor missing it counts
 */
record Annotated(
    Span span, String value, List<String> alternatives, String group, boolean optional) {
  private static final Splitter ALTERNATIVES = Splitter.on('|').omitEmptyStrings();
  private static final List<String> ALTERNATIVE_COLUMNS = List.of("alt", "alt_label");
  private static final String ALL = "all";

  Annotated {
    alternatives = List.copyOf(alternatives);
  }

  /** Returns the annotated spans of each article, in the order of the file. */
  static Map<String, List<Annotated>> read(Path file, SpanKind kind) {
    Table table =
        Table.read(
            file, List.of("article", kind.startColumn(), kind.endColumn(), kind.valueColumn()));
    List<List<String>> optional = DataFile.rows(Annotated.class, "optional.tsv", 2);
    Map<String, List<Annotated>> articles = new LinkedHashMap<>();
    for (Row row : table.rows()) {
      articles
          .computeIfAbsent(row.required("article"), a -> new ArrayList<>())
          .add(of(row, kind, optional));
    }
    if (articles.isEmpty()) {
      throw Refusal.of(file, "-", "annotation must have at least one row");
    }
    return articles;
  }

  private static Annotated of(Row row, SpanKind kind, List<List<String>> optional) {
    List<String> alternatives = new ArrayList<>();
    for (String column : ALTERNATIVE_COLUMNS) {
      alternatives.addAll(ALTERNATIVES.splitToList(row.value(column)));
    }
    String group = row.value(kind.groupColumn());
    return new Annotated(
        row.span(kind.startColumn(), kind.endColumn()),
        row.value(kind.valueColumn()),
        alternatives,
        group.isEmpty() ? ALL : group,
        optional.stream().anyMatch(o -> row.cell(o.get(0)).equals(o.get(1))));
  }
}

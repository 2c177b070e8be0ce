package io.github.muqabala.evaluation;

import io.github.muqabala.annotation.ArticleIds;
import io.github.muqabala.annotation.Refusal;
import io.github.muqabala.annotation.Table;
import io.github.muqabala.annotation.Table.Row;
import io.github.muqabala.article.Problem;
import io.github.muqabala.claim.Relation;
import io.github.muqabala.judgement.Label;
import io.github.muqabala.statistics.Estimate;
import io.github.muqabala.statistics.Resampling;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Sets labels that {@code classify} or {@code relate} printed against annotated ones.
 *
 * <ul>
 *   <li>Answers and annotation meet by identifier; answers to what is not annotated count nowhere.
 *   <li>What has no answer counts as wrong, and not in the agreement.
 *   <li>Labels are read as {@link Classes} says.
 *   <li>Macro-F1 is the mean over the classes of the annotation.
 * </ul>
 */
final class LabelEvaluation {
  private static final String ACCURACY = "accuracy";
  private static final String ROWS = "rows";
  private static final List<String> IDS = List.of("id", "sentence_id");

  /** A table of answers and what its labels are. */
  enum Task {
    /** What {@code classify} prints. */
    LABELS("labels", "opinion", "label"),
    /** What {@code relate} prints. */
    PAIRS("pairs", "relation", "relation");

    private final String kind;
    private final String classes;
    private final String column;

    Task(String kind, String classes, String column) {
      this.kind = kind;
      this.classes = classes;
      this.column = column;
    }

    /** Returns the labels that the command itself prints. */
    private Set<String> own() {
      Enum<?>[] labels = this == LABELS ? Label.values() : Relation.Type.values();
      return Arrays.stream(labels).map(Enum::name).collect(Collectors.toUnmodifiableSet());
    }
  }

  private LabelEvaluation() {}

  static Result of(Task task, Path answers, Path gold, Columns columns, Resampling resampling) {
    Map<String, String> found = answers(answers, task.column);
    List<Problem> problems = new ArrayList<>();
    List<String> wanted = new ArrayList<>(List.of(columns.label()));
    columns.id().ifPresent(wanted::add);
    Table table = Table.read(gold, wanted, problems::add);
    Function<Row, String> id = identifier(table, columns, found);
    Map<String, String> annotated = new LinkedHashMap<>();
    for (Row row : table.rows()) {
      if (row.value(columns.label()).isBlank()) {
        problems.add(
            new Problem(gold.toString(), row.place(), columns.label() + " must not be empty"));
      } else if (annotated.put(id.apply(row), row.cell(columns.label())) != null) {
        throw row.refusal("identifier must come once, got " + id.apply(row) + " again");
      }
    }
    if (annotated.keySet().stream().noneMatch(found::containsKey)) {
      throw Refusal.of(
          answers,
          "-",
          "answers must be for items of the annotation, which has "
              + ArticleIds.some(annotated.keySet())
              + "; got "
              + ArticleIds.some(found.keySet()));
    }
    return of(task, found, annotated, problems, resampling);
  }

  private static Map<String, String> answers(Path file, String column) {
    Map<String, String> answers = new LinkedHashMap<>();
    for (Row row : Table.read(file, List.of("id", column)).rows()) {
      if (answers.put(row.required("id"), row.required(column)) != null) {
        throw row.refusal("id must come once, got " + row.cell("id") + " again");
      }
    }
    return answers;
  }

  private static Function<Row, String> identifier(
      Table table, Columns columns, Map<String, String> found) {
    Optional<String> column =
        columns
            .id()
            .or(
                () ->
                    IDS.stream()
                        .filter(c -> table.header().contains(c))
                        .filter(
                            c -> table.rows().stream().anyMatch(r -> found.containsKey(r.cell(c))))
                        .findFirst());
    return column
        .<Function<Row, String>>map(name -> row -> row.required(name))
        .orElse(row -> Long.toString(row.number()));
  }

  private static Result of(
      Task task,
      Map<String, String> found,
      Map<String, String> annotated,
      List<Problem> problems,
      Resampling resampling) {
    Classes classes = Classes.of(task.classes, task.own(), annotated.values());
    Map<String, String> gold = new LinkedHashMap<>();
    annotated.forEach((id, label) -> gold.put(id, classes.of(label)));
    Tally perClass = new Tally(List.copyOf(new TreeSet<>(gold.values())));
    Tally all = new Tally(List.of(ACCURACY));
    Confusion confusion = new Confusion();
    Labels labels = new Labels();
    gold.forEach(
        (id, wanted) -> {
          Optional<String> answer = Optional.ofNullable(found.get(id)).map(classes::of);
          String got = answer.orElse(Result.NONE);
          int right = got.equals(wanted) ? 1 : 0;
          all.add(id, ACCURACY, right, answer.isPresent() ? 1 : 0, 1);
          perClass.unit(id);
          perClass.add(id, wanted, right, 0, 1);
          perClass.add(id, got, 0, 1, 0);
          confusion.add(wanted, got);
          answer.ifPresent(a -> labels.add(List.of(id), wanted, a));
        });
    Map<String, Integer> counts = new LinkedHashMap<>();
    counts.put(ROWS, gold.size());
    counts.put("rows_without_answer", (int) missing(gold, found));
    counts.put("answers_without_annotation", (int) missing(found, gold));
    counts.put("rows_refused", problems.size());
    Estimate macro = perClass.figure(resampling, Tally.Sums::macroF1);
    Map<String, Estimate> figures = new LinkedHashMap<>();
    figures.put("macro_f1", macro);
    figures.put(ACCURACY, all.figure(resampling, sums -> sums.recall(0)));
    figures.putAll(labels.agreement(resampling));
    return new Result(
        task.kind,
        "macro-F1",
        macro,
        ROWS,
        counts,
        List.of(),
        perClass.scores(resampling),
        figures,
        confusion.table(),
        problems);
  }

  private static long missing(Map<String, String> wanted, Map<String, String> there) {
    return wanted.keySet().stream().filter(id -> !there.containsKey(id)).count();
  }
}

package io.github.muqabala.cli;

import io.github.muqabala.cli.TextTable.Column;
import io.github.muqabala.evaluation.Result;
import io.github.muqabala.evaluation.Score;
import io.github.muqabala.statistics.Estimate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The result of an evaluation for a terminal: its figure, its scores, its confusion. */
final class EvaluationTable {
  private static final int WIDEST_NAME = 30;
  private static final int WIDEST_CLASS = 12;
  private static final int WIDEST_ESTIMATE = 24;

  private EvaluationTable() {}

  static String of(Result result) {
    StringBuilder text = new StringBuilder();
    text.append(result.kind())
        .append(": ")
        .append(result.headline())
        .append(' ')
        .append(Cells.figure(result.figure().value()))
        .append(interval(result.figure()))
        .append('\n')
        .append(counts(result.counts()))
        .append('\n');
    if (!result.scores().isEmpty() || !result.classes().isEmpty()) {
      text.append('\n').append(scores(result));
    }
    if (!result.figures().isEmpty()) {
      TextTable table =
          new TextTable(
              Column.words("figure", WIDEST_NAME), Column.words("value", WIDEST_ESTIMATE));
      result.figures().forEach((name, estimate) -> table.add(name, estimate.toString()));
      text.append('\n').append(table);
    }
    if (!result.confusion().isEmpty()) {
      text.append('\n').append(confusion(result.confusion()));
    }
    return text.toString();
  }

  private static String interval(Estimate estimate) {
    String words = estimate.toString();
    int at = words.indexOf('[');
    return at < 0 ? "" : " " + words.substring(at);
  }

  private static String counts(Map<String, Integer> counts) {
    String first = counts.keySet().stream().findFirst().orElse("");
    return counts.entrySet().stream()
        .filter(e -> e.getValue() > 0 || e.getKey().equals(first))
        .map(e -> e.getValue() + " " + words(e.getKey()))
        .collect(Collectors.joining(", "));
  }

  private static TextTable scores(Result result) {
    TextTable table =
        new TextTable(
            Column.words("score", WIDEST_NAME),
            Column.words("precision", WIDEST_ESTIMATE),
            Column.words("recall", WIDEST_ESTIMATE),
            Column.words("F1", WIDEST_ESTIMATE),
            Column.number("right"),
            Column.number("found"),
            Column.number("wanted"));
    result.scores().forEach(score -> add(table, words(score.name()), score));
    result.classes().forEach(score -> add(table, score.name(), score));
    return table;
  }

  private static void add(TextTable table, String name, Score score) {
    table.add(
        name,
        score.precision().toString(),
        score.recall().toString(),
        score.f1().toString(),
        Integer.toString(score.right()),
        Integer.toString(score.found()),
        Integer.toString(score.wanted()));
  }

  private static String words(String name) {
    return name.replace('_', ' ');
  }

  private static TextTable confusion(Map<String, Map<String, Integer>> confusion) {
    List<Column> columns = new ArrayList<>(List.of(Column.words("gold \\ found", WIDEST_NAME)));
    confusion.values().stream()
        .findFirst()
        .ifPresent(
            row ->
                row.keySet()
                    .forEach(
                        name -> columns.add(Column.number(TextTable.cut(name, WIDEST_CLASS)))));
    TextTable table = new TextTable(columns.toArray(Column[]::new));
    confusion.forEach(
        (gold, row) -> {
          List<String> cells = new ArrayList<>(List.of(gold));
          row.values().forEach(count -> cells.add(Integer.toString(count)));
          table.add(cells.toArray(String[]::new));
        });
    return table;
  }
}

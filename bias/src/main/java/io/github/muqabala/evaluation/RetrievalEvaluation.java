package io.github.muqabala.evaluation;

import io.github.muqabala.annotation.Refusal;
import io.github.muqabala.annotation.Table;
import io.github.muqabala.annotation.Table.Row;
import io.github.muqabala.statistics.Resampling;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Sets the matches that {@code align} printed against lines that belong together.
 *
 * <ul>
 *   <li>Of several matches of a source line, the one of the highest score counts; of equal ones the
 *       first.
 *   <li>The annotation is a table of {@code source_line} and {@code target_line}, where a source
 *       line may have several right targets or none; or one of two parallel files, of which each
 *       line belongs to the line of the same number.
 *   <li>P@1 is the share of source lines with a right target whose best match is one.
 * </ul>
 */
final class RetrievalEvaluation {
  private static final String SOURCE = "source_line";
  private static final String TARGET = "target_line";
  private static final String BEST = "best_match";

  private record Best(int target, double score) {}

  private RetrievalEvaluation() {}

  static Result of(Path matches, Path gold, Resampling resampling) {
    boolean parallel = !isTable(gold);
    Map<Integer, Set<Integer>> right = parallel ? parallel(gold) : table(gold);
    Map<Integer, Best> best = best(matches, parallel ? right.size() : Integer.MAX_VALUE);
    Set<Integer> lines = new HashSet<>(right.keySet());
    lines.addAll(best.keySet());
    Tally tally = new Tally(List.of(BEST));
    for (int line : lines) {
      Set<Integer> targets = right.getOrDefault(line, Set.of());
      Best match = best.get(line);
      boolean hit = match != null && targets.contains(match.target());
      tally.add(
          Integer.toString(line),
          BEST,
          hit ? 1 : 0,
          match == null ? 0 : 1,
          targets.isEmpty() ? 0 : 1);
    }
    Score score = tally.scores(resampling).get(0);
    Map<String, Integer> counts = new LinkedHashMap<>();
    counts.put("source_lines", lines.size());
    counts.put("lines_without_match", lines.size() - best.size());
    counts.put("lines_without_target", lines.size() - right.size());
    return new Result(
        "retrieval",
        "P@1",
        score.recall(),
        "lines",
        counts,
        List.of(score),
        List.of(),
        Map.of(),
        Map.of(),
        List.of());
  }

  private static boolean isTable(Path gold) {
    try (BufferedReader reader = Files.newBufferedReader(gold, StandardCharsets.UTF_8)) {
      String header = reader.readLine();
      return header != null && header.contains(SOURCE) && header.contains(TARGET);
    } catch (IOException e) {
      throw Refusal.of(gold, e);
    }
  }

  private static Map<Integer, Set<Integer>> parallel(Path gold) {
    Map<Integer, Set<Integer>> right = new TreeMap<>();
    try (BufferedReader reader = Files.newBufferedReader(gold, StandardCharsets.UTF_8)) {
      while (reader.readLine() != null) {
        right.put(right.size() + 1, Set.of(right.size() + 1));
      }
    } catch (IOException e) {
      throw Refusal.of(gold, e);
    }
    if (right.isEmpty()) {
      throw Refusal.of(gold, "-", "annotation must have at least one line");
    }
    return right;
  }

  private static Map<Integer, Set<Integer>> table(Path gold) {
    Map<Integer, Set<Integer>> right = new TreeMap<>();
    for (Row row : Table.read(gold, List.of(SOURCE, TARGET)).rows()) {
      right
          .computeIfAbsent(line(row, SOURCE, Integer.MAX_VALUE), s -> new HashSet<>())
          .add(line(row, TARGET, Integer.MAX_VALUE));
    }
    if (right.isEmpty()) {
      throw Refusal.of(gold, "-", "annotation must have at least one row");
    }
    return right;
  }

  private static Map<Integer, Best> best(Path matches, int lines) {
    Map<Integer, Best> best = new TreeMap<>();
    for (Row row : Table.read(matches, List.of(SOURCE, TARGET, "score")).rows()) {
      Best match = new Best(line(row, TARGET, Integer.MAX_VALUE), row.number("score"));
      best.merge(
          line(row, SOURCE, lines),
          match,
          (old, other) -> other.score() > old.score() ? other : old);
    }
    return best;
  }

  private static int line(Row row, String column, int lines) {
    int line = row.whole(column);
    if (line < 1 || line > lines) {
      throw row.refusal(
          column
              + (lines == Integer.MAX_VALUE
                  ? " must be at least 1, got "
                  : " must be one of the " + lines + " lines of the annotation, got ")
              + line);
    }
    return line;
  }
}

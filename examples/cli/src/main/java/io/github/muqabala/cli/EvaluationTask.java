package io.github.muqabala.cli;

import io.github.muqabala.article.Problem;
import io.github.muqabala.article.UnreadableArticleException;
import io.github.muqabala.evaluation.Columns;
import io.github.muqabala.evaluation.Evaluation;
import io.github.muqabala.evaluation.Result;
import io.github.muqabala.evaluation.SpanKind;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import picocli.CommandLine.ParameterException;

/**
 * One evaluation: what was found, what is right, and of what kind they are. The kind is told by
 * what was found: a folder is a comparison, JSON Lines are analyses, whose kind the annotation's
 * name tells, and the header of a table shows which command wrote it.
 */
record EvaluationTask(EvaluationKind kind, Path found, Path gold) {
  /**
   * Returns the evaluations that files ask for.
   *
   * @param named the kind, where the user names it
   * @param usage makes an error of usage from a message
   */
  static List<EvaluationTask> of(
      Path found,
      List<Path> annotations,
      Optional<EvaluationKind> named,
      Function<String, ParameterException> usage) {
    Optional<EvaluationKind> kind = named.or(() -> kind(found));
    List<EvaluationTask> tasks = new ArrayList<>();
    for (Path gold : annotations) {
      boolean spans = kind.flatMap(EvaluationKind::spans).isPresent() || kind.isEmpty();
      if (spans && Files.isDirectory(gold)) {
        tasks.addAll(inFolder(found, gold, kind));
      } else {
        EvaluationKind one =
            kind.or(() -> EvaluationKind.ofName(gold))
                .orElseThrow(
                    () ->
                        usage.apply(
                            "the name of "
                                + gold
                                + " must tell the kind of its spans, such as times.tsv, or --kind"
                                + " name it"));
        tasks.add(new EvaluationTask(one, found, gold));
      }
    }
    return List.copyOf(tasks);
  }

  private static List<EvaluationTask> inFolder(
      Path found, Path folder, Optional<EvaluationKind> kind) {
    List<EvaluationTask> tasks = new ArrayList<>();
    for (EvaluationKind one : EvaluationKind.values()) {
      Path file = folder.resolve(one.label() + ".tsv");
      boolean wanted = one.spans().isPresent() && kind.orElse(one) == one;
      if (wanted && Files.exists(file)) {
        tasks.add(new EvaluationTask(one, found, file));
      }
    }
    if (tasks.isEmpty()) {
      throw refusal(
          folder, "-", "folder must hold annotated spans, such as times.tsv or mentions.tsv");
    }
    return tasks;
  }

  /** Returns the kind that results show; none for analyses, which are of several. */
  private static Optional<EvaluationKind> kind(Path found) {
    if (Files.isDirectory(found)) {
      return Optional.of(EvaluationKind.RELATIONS);
    }
    String first = firstLine(found);
    if (first.startsWith("{")) {
      return Optional.empty();
    }
    List<String> header = List.of(first.split("[\t,]", -1));
    if (header.contains("source_line")) {
      return Optional.of(EvaluationKind.RETRIEVAL);
    }
    if (header.contains("id") && header.contains("relation")) {
      return Optional.of(EvaluationKind.PAIRS);
    }
    if (header.contains("id") && header.contains("label")) {
      return Optional.of(EvaluationKind.LABELS);
    }
    throw refusal(
        found,
        "line 1",
        "file must be what analyze, classify, relate or align printed: JSON Lines, or a table with"
            + " id and label, id and relation, or source_line");
  }

  private static String firstLine(Path file) {
    try (BufferedReader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      String line = reader.lines().filter(l -> !l.isBlank()).findFirst().orElse("");
      return line.startsWith("\uFEFF") ? line.substring(1) : line;
    } catch (NoSuchFileException e) {
      throw refusal(file, "-", "file must exist");
    } catch (CharacterCodingException e) {
      throw refusal(file, "-", "text must be UTF-8");
    } catch (IOException e) {
      throw refusal(file, "-", "file must be readable: " + e);
    }
  }

  Result run(Evaluation evaluation, Columns columns) {
    return switch (kind) {
      case RELATIONS -> evaluation.relations(found, gold);
      case LABELS -> evaluation.labels(found, gold, columns);
      case PAIRS -> evaluation.pairs(found, gold, columns);
      case RETRIEVAL -> evaluation.retrieval(found, gold);
      default -> evaluation.spans(kind.spans().orElse(SpanKind.SENTENCES), found, gold);
    };
  }

  private static UnreadableArticleException refusal(Path file, String place, String rule) {
    return new UnreadableArticleException(new Problem(file.toString(), place, rule));
  }
}

package io.github.muqabala.cli;

import io.github.muqabala.article.Problem;
import io.github.muqabala.evaluation.Columns;
import io.github.muqabala.evaluation.Evaluation;
import io.github.muqabala.evaluation.Result;
import io.github.muqabala.json.Json;
import io.github.muqabala.statistics.Resampling;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Sets results of other commands against annotations. */
@Command(
    name = "evaluate",
    mixinStandardHelpOptions = true,
    header = "Set results against annotations: precision, recall, F1, agreement, with intervals.",
    description = {
      "OUT is what another command wrote, and GOLD what is right:",
      "",
      "analyze: JSON Lines; tables of spans named after their kind (sentences.tsv, times.tsv,"
          + " quantities.tsv, mentions.tsv, attributions.tsv, loaded.tsv), or a folder of these.",
      "compare: the folder; a folder with claims.tsv, clusters.tsv and relations.tsv.",
      "classify: the table; a table with a column of labels, OBJ and SUBJ or the command's own.",
      "relate: the table; a table with a column of labels, of relations, entailment or stance.",
      "align: the table; one of two parallel files, or a table of source_line and target_line.",
      "",
      "Intervals are of 95 %%, by bootstrap over articles, or over lines where there are none. With"
          + " --at-least the exit code is 1 where a figure is lower, which fails a build."
    },
    footer = {
      "",
      "Example: muqabala evaluate analysed.jsonl gold/times.tsv gold/quantities.tsv --at-least 0.9"
    })
final class EvaluateCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private Output output = new Output();

  @Parameters(
      index = "0",
      paramLabel = "OUT",
      description = "The file or folder that another command wrote.")
  private Path found = Path.of("");

  @Parameters(
      index = "1..*",
      arity = "1..*",
      paramLabel = "GOLD",
      description = "Annotations, each with a result of its own.")
  private List<Path> annotations = List.of();

  @Option(
      names = "--kind",
      paramLabel = "KIND",
      description = "What is evaluated, where the files do not tell: ${COMPLETION-CANDIDATES}.")
  private Optional<EvaluationKind> kind = Optional.empty();

  @Option(
      names = "--id",
      paramLabel = "COLUMN",
      description =
          "The column of identifiers of a table of labels; without it id or sentence_id, whichever"
              + " OUT knows, or the number of the row.")
  private Optional<String> id = Optional.empty();

  @Option(
      names = "--label",
      paramLabel = "COLUMN",
      defaultValue = "label",
      description = "The column of labels of a table (default: ${DEFAULT-VALUE}).")
  private String label = "";

  @Option(
      names = "--at-least",
      paramLabel = "FIGURE",
      description = "The lowest figure that each GOLD may have, from 0 to 1.")
  private Optional<Double> floor = Optional.empty();

  @Option(names = "--json", description = "Print JSON, one line for each GOLD.")
  private boolean json;

  @Option(
      names = "--resamples",
      paramLabel = "N",
      defaultValue = "1000",
      description = "Bootstrap samples, 0 for no intervals (default: ${DEFAULT-VALUE}).")
  private int resamples;

  @Option(
      names = "--seed",
      paramLabel = "N",
      defaultValue = "20240911",
      description = "Start of the random numbers (default: ${DEFAULT-VALUE}).")
  private long seed;

  @Override
  public Integer call() {
    if (resamples < 0) {
      throw usage("--resamples must be at least 0, got " + resamples);
    }
    floor
        .filter(f -> !(f >= 0 && f <= 1))
        .ifPresent(
            f -> {
              throw usage("--at-least must be from 0 to 1, got " + f);
            });
    Session session = Session.of(spec);
    Evaluation evaluation =
        Evaluation.with(Resampling.defaults().withSamples(resamples).withSeed(seed));
    List<EvaluationTask> tasks = EvaluationTask.of(found, annotations, kind, this::usage);
    List<Result> results = new ArrayList<>();
    for (EvaluationTask task : tasks) {
      session.attempt(
          task.gold().toString(), () -> results.add(task.run(evaluation, new Columns(id, label))));
    }
    output.write(spec, out -> print(results, out));
    List<Problem> problems = new ArrayList<>();
    for (Result result : results) {
      problems.addAll(result.problems());
      tooLow(result).ifPresent(problems::add);
    }
    problems.forEach(problem -> spec.commandLine().getErr().println("error: " + problem));
    return problems.isEmpty() ? session.finish() : Session.REFUSED;
  }

  private void print(List<Result> results, PrintWriter out) {
    out.print(
        results.stream()
            .map(result -> json ? Json.write(result) + "\n" : EvaluationTable.of(result))
            .collect(Collectors.joining(json ? "" : "\n")));
  }

  private Optional<Problem> tooLow(Result result) {
    double figure = result.figure().value();
    return floor
        .filter(least -> figure < least)
        .map(
            least ->
                new Problem(
                    result.kind(),
                    result.headline(),
                    String.format(
                        Locale.ROOT, "figure must be at least %s, got %.4f", least, figure)));
  }

  private ParameterException usage(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}

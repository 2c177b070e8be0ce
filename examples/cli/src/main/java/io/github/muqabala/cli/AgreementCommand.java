package io.github.muqabala.cli;

import io.github.muqabala.agreement.Agreement;
import io.github.muqabala.agreement.Annotation;
import io.github.muqabala.article.Problem;
import io.github.muqabala.article.UnreadableArticleException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Measures how far annotators agree. */
@Command(
    name = "agreement",
    mixinStandardHelpOptions = true,
    header = "Measure agreement among annotators, and of the system with them.",
    description =
        "Reads a row for each label that an annotator gave an item, and prints a table with tabs of"
            + " Krippendorff's alpha, Fleiss' kappa and Cohen's kappa for each pair, for nominal"
            + " labels, with bootstrap intervals over items where there are at least five and they do not"
            + " all agree. With --system it prints the confusion"
            + " of that annotator with each other.",
    footer = {
      "",
      "Example: muqabala agreement labels.tsv --item id --annotator who --label label --system"
          + " muqabala"
    })
final class AgreementCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private Output output = new Output();

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE.tsv",
      description = "Tables with a header line; with commas if that has no tab.")
  private List<Path> files = List.of();

  @Option(
      names = "--item",
      paramLabel = "COLUMN",
      defaultValue = "item",
      description = "The column of items (default: ${DEFAULT-VALUE}).")
  private String item = "";

  @Option(
      names = "--annotator",
      paramLabel = "COLUMN",
      defaultValue = "annotator",
      description = "The column of annotators (default: ${DEFAULT-VALUE}).")
  private String annotator = "";

  @Option(
      names = "--label",
      paramLabel = "COLUMN",
      defaultValue = "label",
      description = "The column of labels (default: ${DEFAULT-VALUE}).")
  private String label = "";

  @Option(
      names = "--system",
      paramLabel = "NAME",
      description = "The annotator to set against the others.")
  private Optional<String> system = Optional.empty();

  @Option(
      names = "--resamples",
      paramLabel = "N",
      defaultValue = "1000",
      description = "Bootstrap samples (default: ${DEFAULT-VALUE}).")
  private int resamples;

  @Option(
      names = "--seed",
      paramLabel = "N",
      defaultValue = "20240911",
      description = "Start of the random numbers (default: ${DEFAULT-VALUE}).")
  private long seed;

  @Override
  public Integer call() {
    Session session = Session.of(spec);
    List<Annotation> annotations = new ArrayList<>();
    for (Path file : files) {
      new StatementTable(file, List.of(item, annotator, label))
          .each(
              row -> {
                List<String> cells = row.cells();
                if (cells.stream().anyMatch(String::isBlank)) {
                  session.refuse(new Problem(cells.get(0), row.place(), "cells must not be empty"));
                } else {
                  session.attempt(
                      row.place(),
                      () ->
                          annotations.add(
                              new Annotation(cells.get(0), cells.get(1), cells.get(2))));
                }
              },
              session::refuse);
    }
    Agreement agreement = agreement(annotations);
    output.write(spec, out -> print(agreement, out));
    return session.finish();
  }

  private Agreement agreement(List<Annotation> annotations) {
    try {
      Agreement agreement = Agreement.of(annotations);
      system.ifPresent(s -> agreement.confusion(s, s));
      return agreement;
    } catch (IllegalArgumentException e) {
      throw new UnreadableArticleException(
          new Problem(files.get(0).toString(), "-", String.valueOf(e.getMessage())));
    }
  }

  private void print(Agreement agreement, PrintWriter out) {
    Cells.tsv(out, "measure", "annotators", "items", "value", "low", "high");
    for (Agreement.Value v : agreement.values(resamples, seed)) {
      Cells.tsv(
          out,
          v.name(),
          String.join(" ", v.among()),
          Integer.toString(v.items()),
          Cells.figure(v.value()),
          figure(v.estimate().low()),
          figure(v.estimate().high()));
    }
    system.ifPresent(s -> confusion(agreement, s, out));
  }

  /** Returns an end of an interval, {@code -} where there is none. */
  private static String figure(OptionalDouble end) {
    return end.isPresent() ? Cells.figure(end.getAsDouble()) : "-";
  }

  private static void confusion(Agreement agreement, String system, PrintWriter out) {
    for (String human : agreement.annotators()) {
      if (!human.equals(system)) {
        out.println();
        Map<String, Map<String, Integer>> table = agreement.confusion(human, system);
        List<String> header = new ArrayList<>(List.of(human + " \\ " + system));
        header.addAll(table.keySet());
        Cells.tsv(out, header.toArray(String[]::new));
        table.forEach(
            (row, counts) -> {
              List<String> cells = new ArrayList<>(List.of(row));
              counts.values().forEach(c -> cells.add(Integer.toString(c)));
              Cells.tsv(out, cells.toArray(String[]::new));
            });
      }
    }
  }
}

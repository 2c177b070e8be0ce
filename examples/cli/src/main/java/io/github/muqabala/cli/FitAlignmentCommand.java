package io.github.muqabala.cli;

import io.github.muqabala.align.AlignerFit;
import io.github.muqabala.align.Text;
import io.github.muqabala.article.Language;
import io.github.muqabala.article.Problem;
import io.github.muqabala.article.UnreadableArticleException;
import io.github.muqabala.lexicon.Lexicon;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Fits the weights of the aligner. */
@Command(
    name = "fit-alignment",
    mixinStandardHelpOptions = true,
    header = "Fit the weights of the aligner to parallel statements.",
    description =
        "Fits the aligner's weights to tables whose columns en, ar and fa, two of them or all, hold"
            + " the same statement in different languages, and writes them to a file for align"
            + " --weights. With --check, prints on other such tables how many matches of each tenth"
            + " of confidence are right.",
    footer = {
      "",
      "Example: muqabala fit-alignment train.tsv --check held_out.tsv --out weights.tsv"
    })
final class FitAlignmentCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE.tsv",
      description = "Tables with a header line; with commas if that has no tab.")
  private List<Path> files = List.of();

  @Option(
      names = "--check",
      paramLabel = "FILE.tsv",
      description = "A table to show the calibration on; may be given several times.")
  private List<Path> checks = List.of();

  @Option(names = "--out", paramLabel = "WEIGHTS.tsv", required = true, description = "The result.")
  private Path out = Path.of("");

  @Override
  public Integer call() {
    Session session = Session.of(spec);
    AlignerFit fit = new AlignerFit(Lexicon.withDefaults());
    files.forEach(file -> add(file, session, fit));
    AlignerFit check = new AlignerFit(Lexicon.withDefaults());
    checks.forEach(file -> add(file, session, check));
    String weights = fit.fit(spec.commandLine().getErr()::println);
    Output.toFile(out, writer -> writer.print(weights));
    if (!checks.isEmpty()) {
      check.calibration(weights.lines().toList()).forEach(spec.commandLine().getOut()::println);
    }
    return session.finish();
  }

  /** Adds every two languages of a table; rows with a blank cell are left out. */
  private static void add(Path file, Session session, AlignerFit fit) {
    List<Language> languages =
        new StatementTable(file, List.of())
            .header().stream()
                .flatMap(n -> Stream.of(Language.values()).filter(l -> l.code().equals(n)))
                .toList();
    if (languages.size() < 2) {
      throw new UnreadableArticleException(
          new Problem(file.toString(), "line 1", "header must name two of the columns ar, en, fa"));
    }
    List<List<String>> columns = new ArrayList<>();
    languages.forEach(language -> columns.add(new ArrayList<>()));
    new StatementTable(file, languages.stream().map(Language::code).toList())
        .each(
            row -> {
              if (row.cells().stream().noneMatch(String::isBlank)) {
                for (int i = 0; i < columns.size(); i++) {
                  columns.get(i).add(row.cells().get(i));
                }
              }
            },
            session::refuse);
    for (int other = 1; other < columns.size(); other++) {
      for (int one = 0; one < other; one++) {
        fit.add(
            new Text(languages.get(one), columns.get(one)),
            new Text(languages.get(other), columns.get(other)));
      }
    }
  }
}

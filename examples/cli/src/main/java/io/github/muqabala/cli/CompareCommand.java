package io.github.muqabala.cli;

import io.github.muqabala.Muqabala;
import io.github.muqabala.claim.Comparison;
import io.github.muqabala.editorial.EditorialDetector;
import io.github.muqabala.independence.Independence;
import io.github.muqabala.judgement.Judgement;
import io.github.muqabala.reading.Reading;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Compares articles. */
@Command(
    name = "compare",
    mixinStandardHelpOptions = true,
    header = "Compare the claims of articles across languages.",
    description =
        "Lines up the claims of articles across languages and prints a summary: the articles, how"
            + " their claims relate, the strongest conflicts, on whose word the statements stand and"
            + " how many independent origins they have. With --out it writes comparison.json, claims.csv, relations.csv, profile.csv and report.html.",
    footer = {"", "Example: muqabala compare articles/ --out comparison/"})
final class CompareCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private Inputs inputs = new Inputs();
  @Mixin private OwnNames names = new OwnNames();

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "Write the files of the comparison into this folder.")
  private Optional<Path> folder = Optional.empty();

  @Override
  public Integer call() {
    Session session = Session.of(spec);
    Lazy<Muqabala> muqabala = names.muqabala();
    List<Reading> readings = new ArrayList<>();
    inputs.each(session, article -> readings.add(muqabala.get().read(article)));
    if (!readings.isEmpty()) {
      Comparison comparison = muqabala.get().relate(readings);
      EditorialDetector detector = EditorialDetector.withDefaults();
      List<Judgement> judgements = comparison.readings().stream().map(detector::judge).toList();
      PrintWriter out = spec.commandLine().getOut();
      Independence independence = Independence.of(comparison);
      out.print(Summary.of(comparison, judgements));
      out.print(ProvenanceSummary.of(comparison, independence));
      out.flush();
      folder.ifPresent(f -> ComparisonFiles.write(f, comparison, judgements, independence));
    }
    return session.finish();
  }
}

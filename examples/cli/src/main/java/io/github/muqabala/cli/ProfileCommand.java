package io.github.muqabala.cli;

import io.github.muqabala.Muqabala;
import io.github.muqabala.claim.Comparison;
import io.github.muqabala.editorial.EditorialDetector;
import io.github.muqabala.judgement.Judgement;
import io.github.muqabala.profile.Profiles;
import io.github.muqabala.profile.Settings;
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

/** Profiles the outlets of a corpus. */
@Command(
    name = "profile",
    mixinStandardHelpOptions = true,
    header = "Profile the outlets of a corpus: wording, sources, silences.",
    description =
        "Prints figures for each outlet, with intervals where it has articles enough. Articles"
            + " without an outlet have a profile each. With --out it writes profile.csv and"
            + " profile.json.",
    footer = {"", "Example: muqabala profile corpus.jsonl --out profiles/"})
final class ProfileCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private Inputs inputs = new Inputs();

  @Option(names = "--out", paramLabel = "DIR", description = "Write the profiles into this folder.")
  private Optional<Path> folder = Optional.empty();

  @Override
  public Integer call() {
    Session session = Session.of(spec);
    Lazy<Muqabala> muqabala = Lazy.of(Muqabala::withDefaults);
    List<Reading> readings = new ArrayList<>();
    inputs.each(session, article -> readings.add(muqabala.get().read(article)));
    if (!readings.isEmpty()) {
      EditorialDetector detector = EditorialDetector.withDefaults();
      Comparison comparison = muqabala.get().relate(readings);
      List<Judgement> judgements = comparison.readings().stream().map(detector::judge).toList();
      Profiles profiles = Profiles.of(comparison, judgements, Settings.defaults());
      PrintWriter out = spec.commandLine().getOut();
      out.print(text(profiles));
      out.flush();
      folder.ifPresent(f -> ProfileFiles.write(f, profiles));
    }
    return session.finish();
  }

  /** Returns the table where it fits the screen, else one outlet after the other. */
  private static String text(Profiles profiles) {
    String table = profiles.table();
    if (table.lines().allMatch(line -> TextTable.width(line) <= Summary.WIDTH)) {
      return table;
    }
    StringBuilder text = new StringBuilder();
    profiles.outlets().forEach(p -> text.append(p).append("\n\n"));
    return text.toString();
  }
}

package io.github.muqabala.cli;

import io.github.muqabala.Muqabala;
import io.github.muqabala.annotation.AnnotatedComparison;
import io.github.muqabala.article.Articles;
import io.github.muqabala.claim.Claim;
import io.github.muqabala.lexicon.Lexicon;
import io.github.muqabala.reading.Reading;
import io.github.muqabala.relate.ComparisonFit;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Fits the weights by which articles are compared. */
@Command(
    name = "fit-comparison",
    mixinStandardHelpOptions = true,
    header = "Fit the weights by which articles are compared.",
    description = {
      "Fits the weights and thresholds that tell which claims of different articles are of one"
          + " proposition to annotated stories, and prints a table of each story's F1 with the"
          + " weights before, with weights fitted to the other stories, and with the fitted ones.",
      "A story is a folder of articles with a folder gold in it: claims.tsv, clusters.tsv and"
          + " relations.tsv. With --out it writes weights.tsv, linkage.tsv and report.tsv."
    },
    footer = {"", "Example: muqabala fit-comparison quake/ prices/ talks/ --out fitted/"})
final class FitComparisonCommand implements Callable<Integer> {
  private static final String GOLD = "gold";
  private static final String WEIGHTS = "weights.tsv";
  private static final String LINKAGE = "linkage.tsv";

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(arity = "1..*", paramLabel = "STORY_DIR", description = "Annotated stories.")
  private List<Path> folders = List.of();

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "Write the weights and the report into this folder.")
  private Optional<Path> out = Optional.empty();

  @Option(
      names = "--hold-out",
      paramLabel = "STORY",
      description =
          "The name of a story's folder that is only measured; may be given several times.")
  private Set<String> heldOut = new HashSet<>();

  @Option(
      names = "--from",
      paramLabel = "DIR",
      description =
          "A folder with weights.tsv and linkage.tsv to start from and be drawn to; those of the"
              + " library without it.")
  private Optional<Path> start = Optional.empty();

  @Option(
      names = "--seed",
      paramLabel = "N",
      defaultValue = "1",
      description = "Start of the random numbers (default: ${DEFAULT-VALUE}).")
  private long seed;

  @Option(
      names = "--rounds",
      paramLabel = "N",
      defaultValue = "2000",
      description = "Moves that a search tries (default: ${DEFAULT-VALUE}).")
  private int rounds;

  @Override
  public Integer call() {
    if (rounds < 0) {
      throw usage("--rounds must be at least 0, got " + rounds);
    }
    List<String> names = folders.stream().map(FitComparisonCommand::name).toList();
    for (String name : heldOut) {
      if (!names.contains(name)) {
        throw usage("--hold-out must name a story of " + names + ", got " + name);
      }
    }
    Session session = Session.of(spec);
    PrintWriter err = spec.commandLine().getErr();
    Lexicon lexicon = Lexicon.withDefaults();
    Muqabala muqabala = Muqabala.with(lexicon);
    ComparisonFit fit = new ComparisonFit(lexicon);
    start.ifPresent(f -> fit.startFrom(lines(f.resolve(WEIGHTS)), lines(f.resolve(LINKAGE))));
    int taking = 0;
    for (Path folder : folders) {
      String name = name(folder);
      AnnotatedComparison annotation = AnnotatedComparison.read(folder.resolve(GOLD));
      List<Reading> readings = new ArrayList<>();
      Articles.each(
          List.of(folder),
          article -> session.attempt(article, a -> readings.add(muqabala.read(a))),
          session::refuse);
      List<Claim> claims = new ArrayList<>();
      readings.forEach(reading -> claims.addAll(muqabala.claims(reading)));
      if (heldOut.contains(name)) {
        fit.hold(name, readings, claims, annotation);
      } else {
        fit.add(name, readings, claims, annotation);
        taking++;
      }
    }
    if (taking < 2) {
      throw usage("a fit must have two stories beside those of --hold-out, got " + taking);
    }
    ComparisonFit.Fitted fitted =
        fit.fit(
            seed,
            rounds,
            line -> {
              err.println(line);
              err.flush();
            });
    spec.commandLine().getOut().print(fitted.report());
    out.ifPresent(
        folder -> {
          Output.toFile(folder.resolve(WEIGHTS), writer -> writer.print(fitted.weights()));
          Output.toFile(folder.resolve(LINKAGE), writer -> writer.print(fitted.linkage()));
          Output.toFile(folder.resolve("report.tsv"), writer -> writer.print(fitted.report()));
        });
    return session.finish();
  }

  private static String name(Path folder) {
    return String.valueOf(folder.toAbsolutePath().normalize().getFileName());
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("weights could not be read from " + file, e);
    }
  }

  private ParameterException usage(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}

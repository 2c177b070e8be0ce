package io.github.muqabala.cli;

import io.github.muqabala.Muqabala;
import io.github.muqabala.article.Article;
import io.github.muqabala.claim.Comparison;
import io.github.muqabala.editorial.EditorialDetector;
import io.github.muqabala.judgement.Judgement;
import io.github.muqabala.profile.Difference;
import io.github.muqabala.profile.Profile;
import io.github.muqabala.profile.ProfileStream;
import io.github.muqabala.profile.Profiles;
import io.github.muqabala.profile.Settings;
import io.github.muqabala.reading.Reading;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Profiles the outlets of a corpus. */
@Command(
    name = "profile",
    mixinStandardHelpOptions = true,
    header = "Profile the outlets of a corpus: wording, sources, silences.",
    description =
        "Prints figures for each outlet, with intervals where it has articles enough, and the"
            + " differences between outlets that chance does not explain. Articles without an"
            + " outlet have a profile each. Up to --compare articles are compared with each other,"
            + " for silences; a larger corpus is read article by article and forgotten, without"
            + " silences, or with --blocks compared in blocks of that size. With --out it writes profile.csv, profile.json, differences.csv, namings.csv, sources.csv and"
            + " words.csv.",
    footer = {"", "Example: muqabala profile corpus.jsonl --out profiles/"})
final class ProfileCommand implements Callable<Integer> {
  private static final double LEVEL = 0.05;
  private static final int PROGRESS = 100;

  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private Inputs inputs = new Inputs();

  @Option(names = "--out", paramLabel = "DIR", description = "Write the profiles into this folder.")
  private Optional<Path> folder = Optional.empty();

  @Option(
      names = "--compare",
      paramLabel = "N",
      defaultValue = "200",
      description = "The most articles that are compared (default: ${DEFAULT-VALUE}).")
  private int compared;

  @Option(
      names = "--blocks",
      description =
          "Compare a larger corpus in blocks of --compare articles, each apart, for silences within"
              + " them. Takes about as long as comparing each block; give the articles in the order"
              + " of publication, so that those of one event stand together.")
  private boolean blocks;

  @Option(
      names = "--minimum",
      paramLabel = "N",
      defaultValue = "5",
      description =
          "The fewest articles of an outlet for intervals and tests (default: ${DEFAULT-VALUE}).")
  private int minimum;

  @Option(
      names = "--resamples",
      paramLabel = "N",
      defaultValue = "1000",
      description = "Bootstrap samples and permutations (default: ${DEFAULT-VALUE}).")
  private int resamples;

  @Option(
      names = "--seed",
      paramLabel = "N",
      defaultValue = "20240911",
      description = "Start of the random numbers (default: ${DEFAULT-VALUE}).")
  private long seed;

  @Option(
      names = "--threads",
      paramLabel = "N",
      defaultValue = "1",
      description = "Threads that read; results do not depend on it (default: ${DEFAULT-VALUE}).")
  private int threads;

  /** An article with what was found in it. */
  private record Judged(Reading reading, Judgement judgement) {}

  @Override
  public Integer call() {
    Session session = Session.of(spec);
    Settings settings = settings();
    Muqabala muqabala = Muqabala.withDefaults();
    EditorialDetector detector = EditorialDetector.withDefaults();
    List<Judged> held = new ArrayList<>();
    ProfileStream stream = ProfileStream.with(settings);
    long[] read = {0};
    Consumer<Judged> take =
        judged -> {
          if (read[0] >= compared && (!blocks || held.size() == compared)) {
            forget(held, stream, muqabala);
          }
          read[0]++;
          if (blocks || read[0] <= compared) {
            held.add(judged);
          } else {
            stream.add(judged.reading(), judged.judgement());
          }
          progress(read[0]);
        };
    try (InOrder<Optional<Judged>> work = new InOrder<>(threads, j -> j.ifPresent(take))) {
      inputs.each(session, article -> work.add(() -> judged(article, muqabala, detector, session)));
      work.finish();
    }
    if (read[0] > compared) {
      forget(held, stream, muqabala);
      show(stream.outlets(), stream.differences());
    } else if (!held.isEmpty()) {
      Comparison comparison = compare(held, muqabala);
      Profiles profiles = Profiles.of(comparison, judgements(comparison, held), settings);
      show(profiles.outlets(), profiles.differences());
    }
    return session.finish();
  }

  /** Counts articles that were held back and lets them go. */
  private void forget(List<Judged> held, ProfileStream stream, Muqabala muqabala) {
    if (blocks && !held.isEmpty()) {
      Comparison block = compare(held, muqabala);
      stream.add(block, judgements(block, held));
    } else {
      held.forEach(j -> stream.add(j.reading(), j.judgement()));
    }
    held.clear();
  }

  private Settings settings() {
    try {
      if (threads < 1) {
        throw new IllegalArgumentException("threads must be at least 1, got " + threads);
      }
      return new Settings(minimum, resamples, Settings.defaults().level(), seed);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
    }
  }

  private static Optional<Judged> judged(
      Article article, Muqabala muqabala, EditorialDetector detector, Session session) {
    List<Judged> judged = new ArrayList<>();
    session.check(
        article.id(),
        () -> {
          Reading reading = muqabala.read(article);
          judged.add(new Judged(reading, detector.judge(reading)));
        });
    return judged.stream().findFirst();
  }

  private static Comparison compare(List<Judged> held, Muqabala muqabala) {
    return muqabala.relate(held.stream().map(Judged::reading).toList());
  }

  private static List<Judgement> judgements(Comparison comparison, List<Judged> held) {
    Map<String, Judgement> judgements = new HashMap<>();
    held.forEach(j -> judgements.put(j.judgement().article(), j.judgement()));
    return comparison.readings().stream()
        .map(r -> Optional.ofNullable(judgements.get(r.article().id())).orElseThrow())
        .toList();
  }

  private void progress(long read) {
    if (read % PROGRESS == 0) {
      spec.commandLine().getErr().println(read + " articles read");
      spec.commandLine().getErr().flush();
    }
  }

  private void show(List<Profile> outlets, List<Difference> differences) {
    PrintWriter out = spec.commandLine().getOut();
    out.print(text(outlets));
    List<Difference> sure = differences.stream().filter(d -> d.adjusted() <= LEVEL).toList();
    if (!sure.isEmpty()) {
      out.println();
      out.println("Differences that chance does not explain (permutation, Holm):");
      sure.forEach(d -> out.println("  " + d));
    }
    out.flush();
    folder.ifPresent(f -> ProfileFiles.write(f, outlets, differences));
  }

  /** Returns the table where it fits the screen, else one outlet after the other. */
  private static String text(List<Profile> outlets) {
    String table = Profiles.table(outlets);
    if (table.lines().allMatch(line -> TextTable.width(line) <= Summary.WIDTH)) {
      return table;
    }
    StringBuilder text = new StringBuilder();
    outlets.forEach(p -> text.append(p).append("\n\n"));
    return text.toString();
  }
}

package io.github.muqabala.cli;

import io.github.muqabala.Muqabala;
import io.github.muqabala.article.Language;
import io.github.muqabala.lexicon.Coverage;
import io.github.muqabala.lexicon.Lexicon;
import io.github.muqabala.reading.Reading;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Prints how much of a text the lexicon knows, and the commonest words that it does not. */
@Command(
    name = "coverage",
    mixinStandardHelpOptions = true,
    header =
        "Print the share of content words that reach a concept, and the commonest that do not.",
    description = {
      "For each language a line with its share, then one line for each gap: language, word, count"
          + " and an example of it in the text, between tabs."
    },
    footer = {"", "Example: muqabala coverage articles/ --gaps 50"})
final class CoverageCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private Inputs inputs = new Inputs();

  @Option(
      names = "--gaps",
      paramLabel = "N",
      defaultValue = "20",
      description = "How many uncovered words to print for each language (default: 20).")
  private int gaps = 20;

  @Override
  public Integer call() {
    Session session = Session.of(spec);
    Lexicon lexicon = Lexicon.withDefaults();
    Muqabala muqabala = Muqabala.with(lexicon);
    Map<Language, List<Reading>> readings = new TreeMap<>();
    inputs.each(
        session,
        article -> {
          Reading reading = muqabala.read(article);
          readings.computeIfAbsent(reading.language(), l -> new ArrayList<>()).add(reading);
        });
    PrintWriter out = spec.commandLine().getOut();
    readings.forEach((language, of) -> print(out, language, Coverage.of(lexicon, of)));
    out.flush();
    return session.finish();
  }

  private void print(PrintWriter out, Language language, Coverage coverage) {
    out.printf(
        Locale.ROOT,
        "%s\t%.4f\t%d of %d%n",
        language.code(),
        coverage.share(),
        coverage.covered(),
        coverage.content());
    coverage.gaps().stream()
        .limit(gaps)
        .forEach(
            gap ->
                out.printf(
                    Locale.ROOT,
                    "%s\t%s\t%d\t%s%n",
                    language.code(),
                    gap.word(),
                    gap.count(),
                    gap.example().replace('\t', ' ').replace('\n', ' ')));
  }
}

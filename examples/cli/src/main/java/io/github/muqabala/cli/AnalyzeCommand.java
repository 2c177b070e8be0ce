package io.github.muqabala.cli;

import io.github.muqabala.Muqabala;
import io.github.muqabala.article.Article;
import io.github.muqabala.editorial.EditorialDetector;
import io.github.muqabala.reading.Reading;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Prints what reading finds in each article, as JSON Lines. */
@Command(
    name = "analyze",
    mixinStandardHelpOptions = true,
    header = "Print what reading finds in each article, as JSON Lines.",
    description =
        "Prints one JSON object a line for each article: its sentences with label, score and"
            + " evidence, its attributions, times, quantities, mentions and claims. Offsets count"
            + " UTF-16 code units of the unaltered text.",
    footer = {"", "Example: muqabala analyze articles/ --out analysis.jsonl"})
final class AnalyzeCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private Inputs inputs = new Inputs();
  @Mixin private OwnNames names = new OwnNames();
  @Mixin private Output output = new Output();

  @Override
  public Integer call() {
    Session session = Session.of(spec);
    Lazy<Muqabala> muqabala = names.muqabala();
    Lazy<EditorialDetector> detector = Lazy.of(EditorialDetector::withDefaults);
    output.write(
        spec,
        out ->
            inputs.each(
                session, article -> print(out, line(article, muqabala.get(), detector.get()))));
    return session.finish();
  }

  /** Prints a line; where nobody reads it any more, a long corpus need not be read either. */
  private static void print(PrintWriter out, String line) {
    out.print(line + "\n");
    if (out.checkError()) {
      throw new UncheckedIOException(
          "results could not be written", new IOException("the output is closed"));
    }
  }

  private static String line(Article article, Muqabala muqabala, EditorialDetector detector) {
    Reading reading = muqabala.read(article);
    return Analysis.of(reading, detector.judge(reading), muqabala.claims(reading)).json();
  }
}

package io.github.muqabala.cli;

import io.github.muqabala.Muqabala;
import io.github.muqabala.article.Language;
import io.github.muqabala.editorial.EditorialModel;
import io.github.muqabala.reading.Reading;
import io.github.muqabala.wording.Wording;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Fits the weights of the score of editorializing. */
@Command(
    name = "fit",
    mixinStandardHelpOptions = true,
    header = "Fit the weights that tell report from commentary.",
    description =
        "Fits the weights of one language to labelled statements and writes all weights to a file"
            + " that a person can read.",
    footer = {
      "",
      "Example: muqabala fit train.tsv --text sentence --label label --opinion SUBJ --language en"
          + " --out weights.tsv"
    })
final class FitCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE.tsv",
      description = "Tables with a header line; with commas if that has no tab.")
  private List<Path> files = List.of();

  @Option(
      names = "--text",
      paramLabel = "COLUMN",
      required = true,
      description = "The column of the statements.")
  private String text = "";

  @Option(
      names = "--label",
      paramLabel = "COLUMN",
      required = true,
      description = "The column of the labels.")
  private String label = "";

  @Option(
      names = "--opinion",
      paramLabel = "LABEL",
      defaultValue = "SUBJ",
      description = "The label of opinion (default: ${DEFAULT-VALUE}); others are report.")
  private String opinion = "";

  @Option(names = "--language", paramLabel = "CODE", required = true, description = "ar, en or fa.")
  private Language language = Language.ENGLISH;

  @Option(
      names = "--also-for",
      paramLabel = "CODE",
      description =
          "Languages that take weights fitted to these statements too, without those of function"
              + " words.")
  private Set<Language> others = Set.of();

  @Option(
      names = "--adapt-to",
      paramLabel = "FILE.tsv",
      description =
          "Statements without labels, with the same column, in the one language of --also-for;"
              + " the weights taken there are adapted to them.")
  private Optional<Path> unlabelled = Optional.empty();

  @Option(
      names = "--from",
      paramLabel = "WEIGHTS.tsv",
      description = "Weights of the other languages; those of the library without it.")
  private Optional<Path> start = Optional.empty();

  @Option(names = "--out", paramLabel = "WEIGHTS.tsv", required = true, description = "The result.")
  private Path out = Path.of("");

  @Override
  public Integer call() {
    Session session = Session.of(spec);
    Muqabala muqabala = Muqabala.withDefaults();
    List<EditorialModel.Example> examples = new ArrayList<>();
    for (Path file : files) {
      each(
          session,
          file,
          List.of(text, label),
          row ->
              examples.add(
                  new EditorialModel.Example(
                      read(muqabala, row, language), row.cells().get(1).equals(opinion))));
    }
    EditorialModel model =
        start
            .map(EditorialModel::read)
            .orElseGet(EditorialModel::withDefaults)
            .fitted(language, examples, Wording.withDefaults());
    for (Language other : others) {
      List<Reading> plain = new ArrayList<>();
      unlabelled.ifPresent(
          file -> each(session, file, List.of(text), row -> plain.add(read(muqabala, row, other))));
      model =
          unlabelled.isPresent()
              ? model.carried(other, examples, Wording.withDefaults(), plain)
              : model.carried(other, examples, Wording.withDefaults());
    }
    model.write(out);
    return session.finish();
  }

  private static void each(
      Session session, Path file, List<String> columns, Consumer<StatementTable.Row> use) {
    new StatementTable(file, columns)
        .each(row -> session.attempt(row.place(), () -> use.accept(row)), session::refuse);
  }

  private static Reading read(Muqabala muqabala, StatementTable.Row row, Language language) {
    Statements statements = new Statements(Optional.of(language));
    return muqabala.read(
        statements.article(row.place(), row.cells().get(0), Optional.empty(), row.place()));
  }
}

package io.github.muqabala.cli;

import io.github.muqabala.Muqabala;
import io.github.muqabala.article.Article;
import io.github.muqabala.article.Language;
import io.github.muqabala.editorial.EditorialDetector;
import io.github.muqabala.editorial.EditorialModel;
import io.github.muqabala.editorial.StatementBatch;
import io.github.muqabala.judgement.Judgement;
import io.github.muqabala.judgement.Label;
import io.github.muqabala.judgement.LabelledSentence;
import io.github.muqabala.reading.Reading;
import io.github.muqabala.wording.Wording;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Labels the statements of a table. */
@Command(
    name = "classify",
    mixinStandardHelpOptions = true,
    header = "Tell report from commentary, statement by statement.",
    description = {
      "Prints a table with tabs of id, label (FACTUAL, ATTRIBUTED, EDITORIAL, MIXED) and score"
          + " (degree of editorializing, from 0 to 1; not a probability) for each statement.",
      "Each statement is labelled on its own, unless --shares estimated labels the table as a whole:"
          + " then the share of opinion is estimated, for each language with 50 statements or more,"
          + " and decides from which score on a statement is opinion, so that a label depends on the"
          + " rest of the table. That suits a table of the same kind of text as the weights were"
          + " fitted to, in which only the share differs; elsewhere it may do worse."
    },
    footer = {
      "",
      "Example: muqabala classify statements.tsv --text sentence --id sentence_id --language ar"
    })
final class ClassifyCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private Output output = new Output();

  @Parameters(
      paramLabel = "FILE.tsv",
      description = "A table with a header line; with commas if that has no tab.")
  private Path file = Path.of("");

  @Option(
      names = "--text",
      paramLabel = "COLUMN",
      required = true,
      description = "The column of the statements.")
  private String text = "";

  @Option(
      names = "--id",
      paramLabel = "COLUMN",
      description = "The column of identifiers; the number of the row without it.")
  private Optional<String> id = Optional.empty();

  @Option(
      names = "--language",
      paramLabel = "CODE",
      description = "ar, en or fa; told from each statement without it.")
  private Optional<Language> language = Optional.empty();

  @Option(
      names = "--weights",
      paramLabel = "WEIGHTS.tsv",
      description = "Weights that the command fit wrote; those of the library without it.")
  private Optional<Path> weights = Optional.empty();

  @Option(
      names = "--shares",
      paramLabel = "HOW",
      defaultValue = "fixed",
      description =
          "Shares of opinion and report: fixed as in the labelled statements that the weights were"
              + " fitted to, or estimated from the table, which is then held in memory (default:"
              + " ${DEFAULT-VALUE}).")
  private Shares shares = Shares.FIXED;

  /** Where the shares of opinion and report come from. */
  enum Shares {
    ESTIMATED,
    FIXED
  }

  @Override
  public Integer call() {
    Session session = Session.of(spec);
    Lazy<Muqabala> muqabala = Lazy.of(Muqabala::withDefaults);
    Lazy<EditorialDetector> detector = Lazy.of(this::detector);
    Statements statements = new Statements(language);
    List<String> columns = new ArrayList<>(List.of(text));
    id.ifPresent(columns::add);
    StatementTable table = new StatementTable(file, columns);
    table.check();
    output.write(
        spec,
        out -> {
          Cells.tsv(out, "id", "label", "score");
          List<String> ids = new ArrayList<>();
          Lazy<StatementBatch> batch = Lazy.of(() -> detector.get().batch());
          try {
            table.each(
                row ->
                    session.attempt(
                        row.place(),
                        () -> {
                          Reading reading = muqabala.get().read(article(row, statements));
                          if (shares == Shares.FIXED) {
                            print(id(row), detector.get().judge(reading), out);
                          } else {
                            batch.get().add(reading);
                            ids.add(id(row));
                          }
                        }),
                session::refuse);
          } finally {
            // What was read before a table broke off is done.
            if (!ids.isEmpty()) {
              List<Judgement> judgements = batch.get().judgements();
              for (int i = 0; i < ids.size(); i++) {
                print(ids.get(i), judgements.get(i), out);
              }
            }
          }
        });
    return session.finish();
  }

  private EditorialDetector detector() {
    return weights
        .map(file -> EditorialDetector.with(Wording.withDefaults(), EditorialModel.read(file)))
        .orElseGet(EditorialDetector::withDefaults);
  }

  private static String id(StatementTable.Row row) {
    return row.cells().size() > 1 ? row.cells().get(1) : Long.toString(row.number());
  }

  private static Article article(StatementTable.Row row, Statements statements) {
    String id = id(row);
    return statements.article(
        id.isBlank() ? row.place() : id, row.cells().get(0), Optional.empty(), row.place());
  }

  private static void print(String id, Judgement judgement, PrintWriter out) {
    List<LabelledSentence> sentences = judgement.sentences();
    double score = sentences.stream().mapToDouble(LabelledSentence::score).max().orElse(0);
    Cells.tsv(out, id, label(sentences).name(), Cells.figure(score));
  }

  /**
   * Returns the label of a statement of several sentences: theirs if they share one, MIXED if one
   * is editorial, else ATTRIBUTED.
   */
  private static Label label(List<LabelledSentence> sentences) {
    Set<Label> labels = EnumSet.noneOf(Label.class);
    sentences.forEach(s -> labels.add(s.label()));
    if (labels.size() == 1) {
      return labels.iterator().next();
    }
    if (labels.contains(Label.MIXED) || labels.contains(Label.EDITORIAL)) {
      return Label.MIXED;
    }
    return labels.isEmpty() ? Label.FACTUAL : Label.ATTRIBUTED;
  }
}

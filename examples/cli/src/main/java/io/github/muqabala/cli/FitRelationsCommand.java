package io.github.muqabala.cli;

import io.github.muqabala.Muqabala;
import io.github.muqabala.article.Article;
import io.github.muqabala.article.Language;
import io.github.muqabala.article.Problem;
import io.github.muqabala.article.UnreadableArticleException;
import io.github.muqabala.extract.ClaimExtractor;
import io.github.muqabala.lexicon.Lexicon;
import io.github.muqabala.reading.Reading;
import io.github.muqabala.relate.PairRelater;
import io.github.muqabala.relate.PairRelater.Stand;
import io.github.muqabala.relate.Relater.StatementPair;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Fits the weights by which pairs of statements are related. */
@Command(
    name = "fit-relations",
    mixinStandardHelpOptions = true,
    header = "Fit the weights that relate pairs of statements.",
    description = {
      "Fits one set of weights to tables of labelled pairs, each of which counts the same, and"
          + " writes them to a file that a person can read.",
      "Labels: agree, e, entailment, EQUIVALENT, REFINES; disagree, c, contradiction, CONFLICT;"
          + " other, n, neutral, RELATED, UNDECIDED."
    },
    footer = {
      "",
      "Example: muqabala fit-relations --pairs train.tsv --a premise --b hypothesis --label label"
          + " --out pair_weights.tsv"
    })
final class FitRelationsCommand implements Callable<Integer> {
  private static final Map<String, Stand> LABELS =
      Map.ofEntries(
          Map.entry("agree", Stand.SUPPORTS),
          Map.entry("e", Stand.SUPPORTS),
          Map.entry("entailment", Stand.SUPPORTS),
          Map.entry("equivalent", Stand.SUPPORTS),
          Map.entry("refines", Stand.SUPPORTS),
          Map.entry("disagree", Stand.CONTRADICTS),
          Map.entry("c", Stand.CONTRADICTS),
          Map.entry("contradiction", Stand.CONTRADICTS),
          Map.entry("conflict", Stand.CONTRADICTS),
          Map.entry("other", Stand.NEITHER),
          Map.entry("n", Stand.NEITHER),
          Map.entry("neutral", Stand.NEITHER),
          Map.entry("related", Stand.NEITHER),
          Map.entry("undecided", Stand.NEITHER));

  @Spec private CommandSpec spec = CommandSpec.create();

  @ArgGroup(exclusive = false, multiplicity = "1..*")
  private List<Table> tables = new ArrayList<>();

  @Option(names = "--out", paramLabel = "WEIGHTS.tsv", required = true, description = "The result.")
  private Path out = Path.of("");

  /** A table of labelled pairs. */
  static final class Table {
    @Option(
        names = "--pairs",
        paramLabel = "FILE.tsv",
        required = true,
        description = "A table with a header line; with commas if that has no tab.")
    private Path file = Path.of("");

    @Option(
        names = "--a",
        paramLabel = "COLUMN",
        required = true,
        description = "The column of the first statements.")
    private String first = "";

    @Option(
        names = "--b",
        paramLabel = "COLUMN",
        required = true,
        description = "The column of the second statements.")
    private String second = "";

    @Option(
        names = "--label",
        paramLabel = "COLUMN",
        required = true,
        description = "The column of the labels.")
    private String label = "";

    @Option(
        names = "--language",
        paramLabel = "CODE",
        description = "ar, en or fa, of all statements; told from each without it.")
    private Optional<Language> language = Optional.empty();
  }

  @Override
  public Integer call() {
    Session session = Session.of(spec);
    Lexicon lexicon = Lexicon.withDefaults();
    Muqabala muqabala = Muqabala.with(lexicon);
    ClaimExtractor claims = ClaimExtractor.with(lexicon);
    List<PairRelater.Example> examples = new ArrayList<>();
    for (Table table : tables) {
      Statements statements = new Statements(table.language);
      new StatementTable(table.file, List.of(table.first, table.second, table.label))
          .each(
              row ->
                  session.attempt(
                      row.place(),
                      () ->
                          examples.add(
                              new PairRelater.Example(
                                  pair(row, statements, muqabala, claims),
                                  stand(row),
                                  table.file.toString()))),
              session::refuse);
    }
    if (examples.isEmpty()) {
      throw new ParameterException(
          spec.commandLine(), "tables must hold at least one labelled pair");
    }
    PairRelater.with(lexicon).fitted(examples).write(out);
    return session.finish();
  }

  private static StatementPair pair(
      StatementTable.Row row, Statements statements, Muqabala muqabala, ClaimExtractor claims) {
    String a = row.cells().get(0);
    String b = row.cells().get(1);
    Optional<Language> ofA = statements.language(a);
    Optional<Language> ofB = statements.language(b);
    Article one = statements.article(row.number() + "a", a, ofA.or(() -> ofB), row.place());
    Article other = statements.article(row.number() + "b", b, ofB.or(() -> ofA), row.place());
    Reading first = muqabala.read(one);
    Reading second = muqabala.read(other);
    return new StatementPair(first, claims.whole(first), second, claims.whole(second));
  }

  private static Stand stand(StatementTable.Row row) {
    Stand stand = LABELS.get(row.cells().get(2).strip().toLowerCase(Locale.ROOT));
    if (stand == null) {
      throw new UnreadableArticleException(
          new Problem(
              row.place(),
              "-",
              "label must be one that the command's help lists, got " + row.cells().get(2)));
    }
    return stand;
  }
}

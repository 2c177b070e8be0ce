package io.github.muqabala.cli;

import io.github.muqabala.Muqabala;
import io.github.muqabala.article.Article;
import io.github.muqabala.article.Language;
import io.github.muqabala.claim.Relation;
import io.github.muqabala.lexicon.Lexicon;
import io.github.muqabala.relate.PairRelater;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Relates pairs of statements of a table. */
@Command(
    name = "relate",
    mixinStandardHelpOptions = true,
    header = "Relate pairs of statements: equivalent, refining, in conflict.",
    description =
        "Prints a table with tabs of id, relation (EQUIVALENT, REFINES, CONFLICT, RELATED,"
            + " UNDECIDED), kind of conflict, score (from 0 to 1; not a probability) and which of"
            + " the two is the more specific (a or b), for each pair of statements.",
    footer = {"", "Example: muqabala relate pairs.tsv --a premise --b hypothesis"})
final class RelateCommand implements Callable<Integer> {
  private static final String NONE = "-";

  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private Output output = new Output();

  @Parameters(
      paramLabel = "PAIRS.tsv",
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
      names = "--id",
      paramLabel = "COLUMN",
      description = "The column of identifiers; the number of the row without it.")
  private Optional<String> id = Optional.empty();

  @Option(
      names = "--language",
      paramLabel = "CODE",
      description = "ar, en or fa, of all statements; told from each without it.")
  private Optional<Language> language = Optional.empty();

  @Option(
      names = "--weights",
      paramLabel = "WEIGHTS.tsv",
      description = "Weights that fit-relations wrote; those of the library without it.")
  private Optional<Path> weights = Optional.empty();

  @Override
  public Integer call() {
    Session session = Session.of(spec);
    Statements statements = new Statements(language);
    List<String> columns = new ArrayList<>(List.of(first, second));
    id.ifPresent(columns::add);
    Pairs pairs = new Pairs();
    new StatementTable(file, columns)
        .each(
            row -> session.attempt(row.place(), () -> pairs.add(row, statements)), session::refuse);
    Lexicon lexicon = Lexicon.withDefaults();
    Muqabala muqabala = Muqabala.with(lexicon);
    PairRelater relater =
        weights
            .map(file -> PairRelater.with(lexicon, file))
            .orElseGet(() -> PairRelater.with(lexicon));
    output.write(spec, out -> pairs.relate(muqabala, relater, out));
    return session.finish();
  }

  /**
   * The pairs of a table. They are related together, since words are weighed by how rare they are.
   */
  private static final class Pairs {
    private final List<String> ids = new ArrayList<>();
    private final List<Article> firsts = new ArrayList<>();
    private final List<Article> seconds = new ArrayList<>();

    void add(StatementTable.Row row, Statements statements) {
      String a = row.cells().get(0);
      String b = row.cells().get(1);
      Optional<Language> ofA = statements.language(a);
      Optional<Language> ofB = statements.language(b);
      String number = Long.toString(row.number());
      Article first = statements.article(number + "a", a, ofA.or(() -> ofB), row.place());
      Article second = statements.article(number + "b", b, ofB.or(() -> ofA), row.place());
      firsts.add(first);
      seconds.add(second);
      ids.add(row.cells().size() > 2 ? row.cells().get(2) : number);
    }

    void relate(Muqabala muqabala, PairRelater relater, PrintWriter out) {
      Cells.tsv(out, "id", "relation", "kind", "score", "specific");
      List<Relation> relations = muqabala.relatePairs(firsts, seconds, relater);
      for (int i = 0; i < ids.size(); i++) {
        Relation relation = relations.get(i);
        Cells.tsv(
            out,
            ids.get(i),
            relation.type().name(),
            relation.conflict().map(Relation.Conflict::name).orElse(NONE),
            Cells.figure(relation.score()),
            specific(relation, firsts.get(i)));
      }
    }

    private static String specific(Relation relation, Article first) {
      if (relation.type() != Relation.Type.REFINES) {
        return NONE;
      }
      return relation.first().toLowerCase(Locale.ROOT).startsWith(first.id()) ? "a" : "b";
    }
  }
}

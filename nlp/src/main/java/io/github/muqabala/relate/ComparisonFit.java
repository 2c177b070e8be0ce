package io.github.muqabala.relate;

import io.github.muqabala.annotation.AnnotatedComparison;
import io.github.muqabala.claim.Claim;
import io.github.muqabala.lexicon.Lexicon;
import io.github.muqabala.reading.Reading;
import io.github.muqabala.relate.FitStory.Candidate;
import io.github.muqabala.relate.LogisticFit.Example;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * Fits the weights by which articles are compared to annotated stories.
 *
 * <ol>
 *   <li>A logistic regression of one proposition on the facets of pairs of claims, drawn to the
 *       weights before. Each story weighs the same.
 *   <li>A random search, drawn to the regression, for the weights and thresholds whose groups of
 *       claims agree best with the annotation: F1 of the pairs of one proposition and mean F1 of
 *       the relations, half each, in the mean over the stories.
 * </ol>
 *
 * <p>How strongly each is drawn is what does best on each story when fitted to the others. Where
 * the weights before were fitted to the same stories, the figures of left-out stories flatter a
 * fit that stays near them. Deterministic.
 *
 * <pre>{@code
 * ComparisonFit fit = new ComparisonFit(lexicon);
 * fit.add("quake", readings, claims, AnnotatedComparison.read(Path.of("quake/gold")));
 * ComparisonFit.Fitted fitted = fit.fit(1, 2000, System.err::println);
 * Files.writeString(Path.of("weights.tsv"), fitted.weights());
 * }</pre>
 */
public final class ComparisonFit {
  private static final List<Double> RIDGES = List.of(0.3, 1.0, 3.0, 10.0, 30.0);
  private static final List<Double> PULLS = List.of(0.0003, 0.001, 0.003);
  private static final double BALANCE = 0.0;

  private final Themes themes;
  private final List<FitStory> stories = new ArrayList<>();
  private final List<FitStory> heldOut = new ArrayList<>();
  private Weights before = Weights.load();

  /** Creates a fit without stories, drawn to the weights that come with the library. */
  public ComparisonFit(Lexicon lexicon) {
    this.themes = Themes.with(lexicon);
  }

  /**
   * What a fit came to.
   *
   * @param weights the rows of {@code weights.tsv}
   * @param linkage the rows of {@code linkage.tsv}
   * @param report a table of each story's figures with the weights before, left out and fitted
   */
  public record Fitted(String weights, String linkage, String report) {}

  /**
   * Draws the fit to other weights than those of the library.
   *
   * @param weights the rows of a {@code weights.tsv}
   * @param linkage the rows of a {@code linkage.tsv}
   * @throws IllegalArgumentException if a row is not of such a table; the message names the row
   */
  public void startFrom(List<String> weights, List<String> linkage) {
    before = Weights.of(weights, linkage);
  }

  /**
   * Adds a story to fit to.
   *
   * @param name what it is called in the report
   * @param readings its articles
   * @param claims their claims
   * @param annotation how they are to relate
   */
  public void add(
      String name, List<Reading> readings, List<Claim> claims, AnnotatedComparison annotation) {
    stories.add(story(name, readings, claims, annotation));
  }

  /** Adds a story that is measured and takes no part in the fit. */
  public void hold(
      String name, List<Reading> readings, List<Claim> claims, AnnotatedComparison annotation) {
    heldOut.add(story(name, readings, claims, annotation));
  }

  private FitStory story(
      String name, List<Reading> readings, List<Claim> claims, AnnotatedComparison annotation) {
    Relater.Input input = Relater.Input.of(readings, claims);
    return FitStory.of(name, input.byArticle(), input.claims(), annotation, themes);
  }

  void add(FitStory story) {
    stories.add(story);
  }

  /**
   * Fits the weights.
   *
   * @param seed start of the random numbers
   * @param rounds how many moves a search tries
   * @param progress takes lines that tell how the fit goes on
   * @throws IllegalStateException if there are not two stories to fit to
   */
  public Fitted fit(long seed, int rounds, Consumer<String> progress) {
    if (stories.size() < 2) {
      throw new IllegalStateException(
          "a fit must have two stories, got " + stories.size() + " beside those held out");
    }
    FitReport report = new FitReport(progress);
    report.add("before", stories, figures(stories, before));
    Regularized regression = best(report, "regression, ridge ", RIDGES, this::regressions);
    Regularized search =
        best(
            report,
            "search, pull ",
            PULLS,
            pull ->
                leavingOut(
                    i -> search(without(i), regression.leftOut().get(i), pull, seed, rounds)));
    report.add("regression left out", stories, leftOut(regression.leftOut()));
    report.add("search left out", stories, leftOut(search.leftOut()));
    Weights all = regression(stories, regression.strength());
    report.add("regression", stories, figures(stories, all));
    Weights fitted =
        search.goal() > regression.goal()
            ? search(stories, all, search.strength(), seed, rounds)
            : all;
    report.add("fitted", stories, figures(stories, fitted));
    if (!heldOut.isEmpty()) {
      report.add("before, held out", heldOut, figures(heldOut, before));
      report.add("regression, held out", heldOut, figures(heldOut, all));
      report.add("fitted, held out", heldOut, figures(heldOut, fitted));
    }
    return new Fitted(fitted.facetRows(), fitted.linkageRows(), report.toString());
  }

  /** The strength that does best on stories left out, with the weights that leave out each. */
  private record Regularized(double strength, List<Weights> leftOut, double goal) {}

  private Regularized best(
      FitReport report,
      String name,
      List<Double> strengths,
      Function<Double, List<Weights>> fit) {
    Optional<Regularized> best = Optional.empty();
    for (double strength : strengths) {
      List<Weights> weights = fit.apply(strength);
      FitFigures mean = FitFigures.mean(leftOut(weights));
      report.choice(name + strength, mean);
      if (best.isEmpty() || mean.goal() > best.get().goal()) {
        best = Optional.of(new Regularized(strength, weights, mean.goal()));
      }
    }
    return best.orElseThrow();
  }

  private List<Weights> regressions(double ridge) {
    return leavingOut(i -> regression(without(i), ridge));
  }

  /** Fits as often as there are stories, each time to all but one. */
  private List<Weights> leavingOut(IntFunction<Weights> fit) {
    return IntStream.range(0, stories.size()).parallel().mapToObj(fit).toList();
  }

  private List<FitStory> without(int left) {
    List<FitStory> others = new ArrayList<>(stories);
    others.remove(left);
    return others;
  }

  private List<FitFigures> leftOut(List<Weights> weights) {
    return IntStream.range(0, stories.size())
        .mapToObj(i -> stories.get(i).figures(weights.get(i)))
        .toList();
  }

  private static List<FitFigures> figures(List<FitStory> stories, Weights weights) {
    return stories.stream().map(s -> s.figures(weights)).toList();
  }

  private Weights search(
      List<FitStory> fitTo, Weights centre, double pull, long seed, int rounds) {
    return new FitSearch(fitTo, centre, pull).run(List.of(before), seed, rounds);
  }

  private Weights regression(List<FitStory> fitTo, double ridge) {
    double all = 0;
    for (FitStory story : fitTo) {
      all += known(story).size();
    }
    List<Example> examples = new ArrayList<>();
    for (FitStory story : fitTo) {
      List<Candidate> known = known(story);
      double same = known.stream().filter(c -> c.same().orElse(false)).count();
      double odds = Math.pow(Math.max(1, known.size() - same) / Math.max(1, same), BALANCE);
      double weight = all / fitTo.size() / (same * odds + known.size() - same);
      for (Candidate candidate : known) {
        boolean holds = candidate.same().orElse(false);
        examples.add(new Example(candidate.facets(), holds, holds ? odds * weight : weight));
      }
    }
    double[] numbers = LogisticFit.fit(examples, FitSearch.numbers(before), ridge);
    return FitSearch.rounded(FitSearch.with(before, numbers));
  }

  private static List<Candidate> known(FitStory story) {
    return story.candidates().stream().filter(c -> !c.barred() && c.same().isPresent()).toList();
  }
}

package io.github.muqabala.relate;

import io.github.muqabala.annotation.AnnotatedComparison;
import io.github.muqabala.claim.Claim;
import io.github.muqabala.lexicon.Lexicon;
import io.github.muqabala.reading.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * Fits the weights by which articles are compared to annotated stories.
 *
 * <ol>
 *   <li>A logistic regression of one proposition on the facets of pairs of claims, drawn to given
 *       weights: how strongly, and with what thresholds, is what does best on each story when
 *       fitted to the others, see {@link FitRegression}.
 *   <li>A random search, drawn to the regression, for the weights and thresholds whose groups of
 *       claims agree best with the annotation: F1 of the pairs of one proposition and mean F1 of
 *       the relations, half each, in the mean over the stories. The mean of {@value #SEARCHES}
 *       searches is kept, and only if it does better on stories left out by more than the standard
 *       error, see {@link FitSearch}.
 * </ol>
 *
 * <p>Without {@link #startFrom} the fit is drawn to {@code prior.tsv}, which is fitted to nothing.
 * Where it is drawn to weights that were fitted to the same stories, the figures of left-out
 * stories flatter it. Deterministic.
 *
 * <pre>{@code
 * ComparisonFit fit = new ComparisonFit(lexicon);
 * fit.add("quake", readings, claims, AnnotatedComparison.read(Path.of("quake/gold")));
 * fit.add("prices", others, theirClaims, AnnotatedComparison.read(Path.of("prices/gold")));
 * ComparisonFit.Fitted fitted = fit.fit(1, 2000, System.err::println);
 * Files.writeString(Path.of("weights.tsv"), fitted.weights());
 * }</pre>
 */
public final class ComparisonFit {
  private static final int SEARCHES = 4;
  private static final List<Double> RIDGES = List.of(1.0, 3.0, 10.0, 30.0, 100.0);
  private static final List<Double> PULLS = List.of(0.003, 0.01);
  private static final List<Double> LINKED = List.of(0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5);
  private static final List<Double> SHARES = List.of(0.0, 0.3, 0.6, 0.9);

  private final Themes themes;
  private final List<FitStory> stories = new ArrayList<>();
  private final List<FitStory> heldOut = new ArrayList<>();
  private final List<List<Reading>> articles = new ArrayList<>();
  private final Weights before = Weights.load();
  private Weights prior = Weights.prior();

  /** Creates a fit without stories. */
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
   * Draws the fit to given weights.
   *
   * @param weights the rows of a {@code weights.tsv}
   * @param linkage the rows of a {@code linkage.tsv}
   * @throws IllegalArgumentException if a row is not of such a table; the message names the row
   */
  public void startFrom(List<String> weights, List<String> linkage) {
    prior = Weights.of(weights, linkage);
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
    articles.add(List.copyOf(readings));
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
    report.add("prior", stories, figures(stories, prior));
    Choice regression = bestRegression(report);
    Choice search =
        best(
            report,
            "search, pull ",
            PULLS,
            pull ->
                leavingOut(
                    i -> search(without(i), regression.leftOut().get(i), pull, seed, rounds)));
    List<FitFigures> ofRegression = leftOut(regression.leftOut());
    List<FitFigures> ofSearch = leftOut(search.leftOut());
    report.add("regression, left out", stories, ofRegression);
    report.add("search, left out", stories, ofSearch);
    Weights all =
        regression(stories, regression.strength()).with(regression.linked(), regression.share());
    boolean surely = FitFigures.surely(ofSearch, ofRegression);
    progress.accept(surely ? "the search is kept" : "the search is not surely better: not kept");
    Weights fitted = surely ? search(stories, all, search.strength(), seed, rounds) : all;
    report.add("fitted", stories, figures(stories, fitted));
    if (!heldOut.isEmpty()) {
      report.add("before, held out", heldOut, figures(heldOut, before));
      report.add("fitted, held out", heldOut, figures(heldOut, fitted));
    }
    return new Fitted(fitted.facetRows(), fitted.linkageRows(), report.toString());
  }

  /**
   * Fits the weights by which two articles are told to be about one event: those of one story are,
   * those of two are not.
   *
   * @param progress takes lines that tell how the fit goes on
   * @return the rows of {@code events.tsv}
   * @throws IllegalArgumentException if an article is in two stories
   */
  public String fitEvents(Consumer<String> progress) {
    return new EventFit(articles, themes).fit(progress);
  }

  /** The strength that does best on stories left out, with the weights that leave out each. */
  private record Choice(double strength, List<Weights> leftOut, double goal) {
    double linked() {
      return leftOut.get(0).linked();
    }

    double share() {
      return leftOut.get(0).share();
    }
  }

  private Choice bestRegression(FitReport report) {
    return best(
        report,
        "regression, ridge ",
        RIDGES,
        ridge -> {
          List<Weights> weights = leavingOut(i -> regression(without(i), ridge));
          List<Weights> best = weights;
          double most = -1;
          for (double share : SHARES) {
            List<List<Weights>> row = new ArrayList<>();
            List<Double> goals = new ArrayList<>();
            for (double linked : LINKED) {
              List<Weights> these = weights.stream().map(w -> w.with(linked, share)).toList();
              row.add(these);
              goals.add(FitFigures.mean(leftOut(these)).goal());
            }
            for (int i = 1; i < goals.size() - 1; i++) {
              double smooth = (goals.get(i - 1) + goals.get(i) + goals.get(i + 1)) / 3;
              if (smooth > most) {
                most = smooth;
                best = row.get(i);
              }
            }
          }
          return best;
        });
  }

  private Choice best(
      FitReport report, String name, List<Double> strengths, Function<Double, List<Weights>> fit) {
    Optional<Choice> best = Optional.empty();
    for (double strength : strengths) {
      List<Weights> weights = fit.apply(strength);
      FitFigures mean = FitFigures.mean(leftOut(weights));
      report.mean(name + strength + ", left out", mean);
      if (best.isEmpty() || mean.goal() > best.get().goal()) {
        best = Optional.of(new Choice(strength, weights, mean.goal()));
      }
    }
    return best.orElseThrow();
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

  private Weights search(List<FitStory> fitTo, Weights centre, double pull, long seed, int rounds) {
    FitSearch search = new FitSearch(fitTo, centre, pull);
    return FitSearch.mean(
        LongStream.range(seed, seed + SEARCHES).mapToObj(s -> search.run(s, rounds)).toList());
  }

  private Weights regression(List<FitStory> fitTo, double ridge) {
    return new FitRegression(fitTo, prior, ridge).run();
  }
}

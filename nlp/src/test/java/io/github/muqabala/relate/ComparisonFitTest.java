package io.github.muqabala.relate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.muqabala.lexicon.Lexicon;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ComparisonFitTest {
  private static final Map<Facet, Double> SAME = Map.of(Facet.WORDS, 0.5, Facet.DATE, 1.0);
  private static final Map<Facet, Double> OTHER = Map.of(Facet.WORDS, 0.5, Facet.KIND, 1.0);
  private static final Lexicon LEXICON = Lexicon.withDefaults();

  private static ComparisonFit fit() {
    ComparisonFit fit = new ComparisonFit(LEXICON);
    fit.startFrom(
        List.of("# facet\tweight", "BASE\t-4", "WORDS\t2"), List.of("LINKED\t0.3", "SHARE\t0.6"));
    for (String name : List.of("one", "two", "three")) {
      fit.add(FitStories.story(name, 4, SAME, OTHER));
    }
    return fit;
  }

  @Test
  void fitted_weights_find_what_stories_annotate() {
    ComparisonFit.Fitted fitted = fit().fit(1, 50, line -> {});

    Weights weights =
        Weights.of(fitted.weights().lines().toList(), fitted.linkage().lines().toList());
    FitFigures figures = FitStories.story("new", 6, SAME, OTHER).figures(weights);
    assertThat(figures.same()).isEqualTo(1);
    assertThat(figures.equivalent()).isEqualTo(1);
  }

  @Test
  void the_report_has_each_story_before_left_out_and_fitted() {
    List<List<String>> rows =
        fit().fit(1, 5, line -> {}).report().lines().map(l -> List.of(l.split("\t"))).toList();

    assertThat(rows).allSatisfy(row -> assertThat(row).hasSize(7));
    for (String weights :
        List.of("before", "prior", "regression, left out", "search, left out", "fitted")) {
      assertThat(rows)
          .filteredOn(row -> row.get(0).equals(weights))
          .extracting(row -> row.get(1))
          .containsExactly("one", "two", "three", "mean");
    }
  }

  @Test
  void the_same_seed_gives_the_same_weights_and_report() {
    List<String> progress = new ArrayList<>();

    assertThat(fit().fit(7, 40, progress::add)).isEqualTo(fit().fit(7, 40, line -> {}));
    assertThat(progress).isNotEmpty();
  }

  @Test
  void a_search_never_ends_below_its_centre() {
    FitStory story = FitStories.story("s", 4, SAME, OTHER);
    Weights centre = FitStories.weights(Map.of(Facet.BASE, -3.0, Facet.DATE, 2.0));

    Weights found = new FitSearch(List.of(story), centre, 0.001).run(3, 300);

    assertThat(story.figures(centre).goal()).isZero();
    assertThat(story.figures(found).goal()).isGreaterThan(0);
  }

  @Test
  void one_story_is_too_few_to_leave_one_out() {
    ComparisonFit fit = new ComparisonFit(LEXICON);
    fit.add(FitStories.story("one", 2, SAME, OTHER));

    assertThatThrownBy(() -> fit.fit(1, 1, line -> {}))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("a fit must have two stories, got 1");
  }

  @Test
  void rows_that_are_no_weights_are_refused() {
    ComparisonFit fit = new ComparisonFit(LEXICON);

    assertThatThrownBy(() -> fit.startFrom(List.of("WORD\t1"), List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("weights.tsv must have rows of a name and a number, got WORD\t1");
    assertThatThrownBy(() -> fit.startFrom(List.of("WORDS\t1"), List.of("LINKED\t0.3")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("linkage.tsv must give LINKED and SHARE, got [LINKED]");
  }

  @Test
  void weights_are_read_as_they_are_written() {
    Weights weights = Weights.load();

    assertThat(
            Weights.of(
                weights.facetRows().lines().toList(), weights.linkageRows().lines().toList()))
        .isEqualTo(weights);
  }

  @Test
  void a_gain_of_one_story_that_another_loses_is_not_sure() {
    FitFigures low = new FitFigures(0.5, 0.5, 0.5, 0.5);
    FitFigures high = new FitFigures(0.6, 0.6, 0.6, 0.6);
    FitFigures lower = new FitFigures(0.45, 0.45, 0.45, 0.45);

    assertThat(FitFigures.surely(List.of(high, high), List.of(low, low))).isTrue();
    assertThat(FitFigures.surely(List.of(high, lower), List.of(low, low))).isFalse();
    assertThat(FitFigures.surely(List.of(low, low), List.of(low, low))).isFalse();
    assertThat(high.goal()).isCloseTo(0.6, within(1e-9));
  }
}

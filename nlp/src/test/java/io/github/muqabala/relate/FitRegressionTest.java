package io.github.muqabala.relate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FitRegressionTest {
  private static final Weights PRIOR =
      FitStories.weights(Map.of(Facet.BASE, -4.0, Facet.WORDS, 4.0));

  private static double weight(Weights weights, Facet facet) {
    return weights.facets().getOrDefault(facet, 0.0);
  }

  @Test
  void a_facet_of_pairs_of_one_proposition_gains_and_one_of_others_loses() {
    FitStory story =
        FitStories.story("s", 5, Map.of(Facet.DATE, 1.0), Map.of(Facet.NUMBER_ELSE, 1.0));

    Weights fitted = new FitRegression(List.of(story), PRIOR, 0.1).run();

    assertThat(weight(fitted, Facet.DATE)).isGreaterThan(1);
    assertThat(weight(fitted, Facet.NUMBER_ELSE)).isLessThan(0);
  }

  @Test
  void what_all_pairs_of_a_claim_share_tells_little_beside_what_its_rivals_lack() {
    FitStory story =
        FitStories.story(
            "s", 5, Map.of(Facet.WORDS, 0.8, Facet.KIND, 1.0), Map.of(Facet.KIND, 1.0));

    Weights fitted = new FitRegression(List.of(story), PRIOR, 0.1).run();

    assertThat(weight(fitted, Facet.WORDS) - 4).isGreaterThan(weight(fitted, Facet.KIND));
  }

  @Test
  void a_strong_ridge_keeps_the_prior() {
    FitStory story = FitStories.story("s", 5, Map.of(Facet.DATE, 1.0), Map.of());

    Weights fitted = new FitRegression(List.of(story), PRIOR, 1e6).run();

    assertThat(weight(fitted, Facet.DATE)).isZero();
    assertThat(weight(fitted, Facet.WORDS)).isEqualTo(4);
  }

  @Test
  void a_story_of_many_pairs_weighs_no_more_than_one_of_few() {
    FitStory few = FitStories.story("few", 2, Map.of(Facet.DATE, 1.0), Map.of());
    FitStory many = FitStories.story("many", 12, Map.of(), Map.of(Facet.DATE, 1.0));

    Weights together = new FitRegression(List.of(few, many), PRIOR, 1).run();
    Weights alone = new FitRegression(List.of(many), PRIOR, 1).run();

    assertThat(weight(together, Facet.DATE)).isGreaterThan(weight(alone, Facet.DATE));
  }
}

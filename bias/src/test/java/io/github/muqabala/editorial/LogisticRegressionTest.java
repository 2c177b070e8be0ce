package io.github.muqabala.editorial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LogisticRegressionTest {
  private final List<double[]> rows = new ArrayList<>();
  private final List<Boolean> labels = new ArrayList<>();

  private void add(double x, boolean positive, int times) {
    for (int i = 0; i < times; i++) {
      rows.add(new double[] {x, 7});
      labels.add(positive);
    }
  }

  @Test
  void without_penalty_one_binary_feature_gives_the_log_odds_ratio() {
    // A two-by-two table with odds 10/30 and 30/10: bias ln(1/3), weight ln 9.
    add(0, true, 10);
    add(0, false, 30);
    add(1, true, 30);
    add(1, false, 10);

    LogisticRegression.Fit fit = LogisticRegression.fit(rows, labels, 0);

    assertThat(fit.bias()).isCloseTo(-Math.log(3), within(1e-6));
    assertThat(fit.weights().get(0)).isCloseTo(Math.log(9), within(1e-6));
    assertThat(fit.score(new double[] {1, 7})).isCloseTo(0.75, within(1e-6));
  }

  @Test
  void a_penalty_shrinks_the_weight_and_keeps_the_mean() {
    add(0, true, 10);
    add(0, false, 30);
    add(1, true, 30);
    add(1, false, 10);

    LogisticRegression.Fit fit = LogisticRegression.fit(rows, labels, 50);

    assertThat(fit.weights().get(0)).isBetween(0.1, Math.log(9) - 0.5);
    assertThat(fit.score(new double[] {0, 7}) + fit.score(new double[] {1, 7}))
        .isCloseTo(1, within(1e-6));
  }

  @Test
  void a_stretch_makes_shrunk_scores_the_shares_they_stand_for() {
    add(0, true, 10);
    add(0, false, 30);
    add(1, true, 30);
    add(1, false, 10);
    LogisticRegression.Fit shrunk = LogisticRegression.fit(rows, labels, 50);
    double[] logOdds = rows.stream().mapToDouble(shrunk::logOdds).toArray();

    LogisticRegression.Fit fit = shrunk.stretched(LogisticRegression.Stretch.of(logOdds, labels));

    assertThat(fit.score(new double[] {0, 7})).isCloseTo(0.25, within(1e-6));
    assertThat(fit.score(new double[] {1, 7})).isCloseTo(0.75, within(1e-6));
  }

  @Test
  void a_feature_that_never_changes_has_no_weight() {
    add(0, true, 5);
    add(1, false, 6);

    assertThat(LogisticRegression.fit(rows, labels, 1).weights().get(1)).isZero();
  }

  @Test
  void labels_must_be_as_many_as_examples() {
    add(0, true, 2);
    labels.remove(0);

    assertThatThrownBy(() -> LogisticRegression.fit(rows, labels, 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("examples and labels must be as many and not none, got 2 and 1");
  }

  @Test
  void macro_f1_is_the_mean_over_both_labels() {
    // Opinion: one right, one missed, F1 2/3; report: two right, one too many, F1 4/5.
    double[] scores = {0.9, 0.2, 0.1, 0.3};
    List<Boolean> gold = List.of(true, true, false, false);

    assertThat(CrossValidation.macroF1(scores, gold, 0.5, 0.5))
        .isCloseTo((2.0 / 3 + 4.0 / 5) / 2, within(1e-12));
  }

  @Test
  void macro_f1_at_another_share_weighs_the_labels() {
    // A fifth is opinion, half of it missed: opinion 1/5 of 3/10 twice over, report 8/10 of 17/20.
    double[] scores = {0.9, 0.2, 0.1, 0.3};
    List<Boolean> gold = List.of(true, true, false, false);

    assertThat(CrossValidation.macroF1(scores, gold, 0.5, 0.2))
        .isCloseTo((0.2 / 0.3 + 1.6 / 1.7) / 2, within(1e-12));
  }

  @Test
  void a_threshold_does_for_several_shares_of_opinion() {
    // Half is opinion; ever more of it as the score rises.
    double[] scores = new double[400];
    List<Boolean> gold = new ArrayList<>();
    for (int i = 0; i < scores.length; i++) {
      scores[i] = i / 400.0;
      gold.add((i * 7) % 20 < i / 20);
    }
    double threshold = CrossValidation.threshold(scores, gold);

    assertThat(threshold).isBetween(0.5, 0.75);
  }
}

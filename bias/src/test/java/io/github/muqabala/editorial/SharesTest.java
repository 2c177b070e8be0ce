package io.github.muqabala.editorial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SharesTest {
  private static final int MANY = 2000;

  /** Scores calibrated at a share of one half, drawn so that opinion has another share. */
  private static double[] scores(double share, int size) {
    SplittableRandom random = new SplittableRandom(7);
    return IntStream.range(0, size)
        .mapToDouble(
            i -> {
              boolean opinion = i < share * size;
              // Density 2s for opinion and 2(1-s) for report: s is the share of opinion at s.
              double s = Math.sqrt(random.nextDouble());
              return opinion ? s : 1 - s;
            })
        .toArray();
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.1, 0.25, 0.5, 0.8})
  void the_share_of_many_statements_is_found(double share) {
    assertThat(Shares.estimate(scores(share, MANY), 0.5)).isCloseTo(share, within(0.05));
  }

  @Test
  void few_statements_move_the_share_little() {
    double few = Shares.estimate(scores(0.1, 20), 0.5);
    double many = Shares.estimate(scores(0.1, 400), 0.5);

    assertThat(few).isBetween(0.25, 0.5);
    assertThat(many).isLessThan(few);
  }

  @Test
  void scores_that_tell_nothing_leave_the_share() {
    double[] same = new double[MANY];
    Arrays.fill(same, 0.4);

    assertThat(Shares.estimate(same, 0.4)).isCloseTo(0.4, within(1e-6));
  }

  @Test
  void the_cut_rises_where_opinion_is_rare_and_falls_where_it_is_the_rule() {
    assertThat(Shares.cut(scores(0.1, MANY), 0.5)).isGreaterThan(0.6);
    assertThat(Shares.cut(scores(0.9, MANY), 0.5)).isLessThan(0.4);
    assertThat(Shares.cut(scores(0.5, MANY), 0.5)).isCloseTo(0.5, within(0.05));
  }

  @Test
  void what_is_all_but_certain_is_not_turned_round() {
    double[] reports = new double[MANY];
    Arrays.fill(reports, 0.02);
    double[] opinions = new double[MANY];
    Arrays.fill(opinions, 0.98);

    assertThat(Shares.cut(reports, 0.5)).isGreaterThan(0.02);
    assertThat(Shares.cut(opinions, 0.5)).isLessThan(0.98);
  }

  @Test
  void equal_scores_stand_on_one_side() {
    double[] scores = {0.2, 0.2, 0.2, 0.7, 0.7, 0.7};

    assertThat(Shares.cut(scores, 0.45)).isGreaterThan(0.2).isLessThanOrEqualTo(0.7);
  }
}

package io.github.muqabala.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.muqabala.article.Language;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class BootstrapTest {
  private static List<Tally> tallies(int... editorial) {
    List<Tally> tallies = new ArrayList<>();
    for (int count : editorial) {
      tallies.add(
          new Tally(
              "a" + tallies.size(),
              Language.ENGLISH,
              10,
              100,
              count,
              0,
              0,
              0,
              0,
              0,
              0,
              0,
              0,
              0,
              0,
              0,
              0));
    }
    return tallies;
  }

  private static Figure figure(long seed, int... editorial) {
    return new Bootstrap(new Settings(5, 2000, 0.95, seed))
        .figure(Measure.EDITORIAL_SHARE, tallies(editorial), 3);
  }

  @Test
  void one_seed_gives_one_interval() {
    assertThat(figure(1, 1, 2, 3, 4, 5, 6)).isEqualTo(figure(1, 1, 2, 3, 4, 5, 6));
  }

  @Test
  void the_interval_is_near_the_one_of_the_normal_distribution() {
    // Twenty articles, half of them with a share of 0.2, half with 0.4: standard error 0.1 /
    // sqrt(20).
    Figure figure = figure(7, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4);
    double error = 1.96 * 0.1 / Math.sqrt(20);

    assertThat(figure.value()).hasValueSatisfying(v -> assertThat(v).isCloseTo(0.3, within(1e-9)));
    assertThat(figure.interval())
        .hasValueSatisfying(
            i -> {
              assertThat(i.low()).isCloseTo(0.3 - error, within(0.012));
              assertThat(i.high()).isCloseTo(0.3 + error, within(0.012));
            });
  }

  @Test
  void below_the_minimum_there_is_a_value_and_no_interval() {
    Figure figure = figure(1, 1, 2, 3, 4);

    assertThat(figure.value()).isPresent();
    assertThat(figure.interval()).isEmpty();
  }
}

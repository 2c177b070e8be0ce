package io.github.muqabala.editorial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class MomentsTest {
  private final Moments here = Moments.of(List.of(new double[] {0, 0, 0}, new double[] {4, 10, 1}));
  private final Moments there = Moments.of(List.of(new double[] {1, 0, 5}, new double[] {3, 1, 5}));

  @Test
  void a_feature_twice_as_spread_here_weighs_twice_as_much_there() {
    assertThat(here.mean(0)).isEqualTo(2);
    assertThat(here.spreadAgainst(there, 0)).isCloseTo(2, within(1e-12));
  }

  @Test
  void no_spread_counts_for_more_than_three_times_another() {
    assertThat(here.spreadAgainst(there, 1)).isEqualTo(3);
    assertThat(there.spreadAgainst(here, 1)).isCloseTo(1.0 / 3, within(1e-12));
  }

  @Test
  void a_feature_that_never_changes_there_keeps_its_weight() {
    assertThat(here.spreadAgainst(there, 2)).isEqualTo(1);
  }
}

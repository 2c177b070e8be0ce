package io.github.muqabala.relate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.muqabala.relate.LogisticFit.Example;
import java.util.List;
import org.junit.jupiter.api.Test;

class LogisticFitTest {
  private static final List<Example> THREE_OF_FOUR =
      List.of(
          new Example(List.of(1.0), true, 1),
          new Example(List.of(1.0), true, 1),
          new Example(List.of(1.0), true, 1),
          new Example(List.of(1.0), false, 1));

  @Test
  void a_constant_feature_takes_the_log_odds_of_the_examples() {
    double[] weights = LogisticFit.fit(THREE_OF_FOUR, new double[] {0}, 1e-9);

    assertThat(weights[0]).isCloseTo(Math.log(3), within(1e-4));
  }

  @Test
  void an_example_counts_as_often_as_it_weighs() {
    double[] weights =
        LogisticFit.fit(
            List.of(new Example(List.of(1.0), true, 3), new Example(List.of(1.0), false, 1)),
            new double[] {0},
            1e-9);

    assertThat(weights[0]).isCloseTo(Math.log(3), within(1e-4));
  }

  @Test
  void a_strong_ridge_keeps_the_weights_where_they_were() {
    double[] weights = LogisticFit.fit(THREE_OF_FOUR, new double[] {-2}, 1e6);

    assertThat(weights[0]).isCloseTo(-2, within(1e-3));
  }

  @Test
  void a_feature_of_no_example_keeps_its_weight() {
    List<Example> examples =
        List.of(new Example(List.of(1.0, 0.0), true, 1), new Example(List.of(1.0, 0.0), false, 1));

    assertThat(LogisticFit.fit(examples, new double[] {1, 0.7}, 0.1)[1])
        .isCloseTo(0.7, within(1e-9));
  }

  @Test
  void what_no_weight_divides_stays_finite_through_the_ridge() {
    List<Example> examples =
        List.of(new Example(List.of(1.0), true, 1), new Example(List.of(-1.0), false, 1));

    assertThat(LogisticFit.fit(examples, new double[] {0}, 0.01)[0]).isBetween(1.0, 10.0);
  }
}

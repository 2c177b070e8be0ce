package io.github.muqabala.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class CoverageTest {
  @Test
  void as_many_articles_are_expected_to_carry_as_do() {
    List<Double> chances = Coverage.chances(List.of(100.0, 400.0, 800.0, 200.0), 2);

    assertThat(chances.stream().mapToDouble(Double::doubleValue).sum()).isCloseTo(2, within(1e-9));
  }

  @Test
  void a_long_article_is_likelier_to_carry_than_a_short_one() {
    List<Double> chances = Coverage.chances(List.of(100.0, 400.0), 1);

    assertThat(chances.get(1)).isGreaterThan(chances.get(0));
  }

  @Test
  void articles_of_one_length_have_one_chance() {
    assertThat(Coverage.chances(List.of(300.0, 300.0, 300.0, 300.0), 1))
        .allSatisfy(p -> assertThat(p).isCloseTo(0.25, within(1e-9)));
  }

  @Test
  void what_all_carry_nobody_can_miss() {
    assertThat(Coverage.chances(List.of(1.0, 2.0), 2)).containsExactly(1.0, 1.0);
  }

  @Test
  void unlike_tosses_are_counted_exactly() {
    // By hand: 0.9*0.8*0.7; 0.1*0.8*0.7 + 0.9*0.2*0.7 + 0.9*0.8*0.3; ...; 0.1*0.2*0.3
    List<Double> distribution = Coverage.distribution(List.of(0.1, 0.2, 0.3));

    assertThat(distribution.get(0)).isCloseTo(0.504, within(1e-12));
    assertThat(distribution.get(1)).isCloseTo(0.398, within(1e-12));
    assertThat(distribution.get(2)).isCloseTo(0.092, within(1e-12));
    assertThat(distribution.get(3)).isCloseTo(0.006, within(1e-12));
    assertThat(Coverage.atLeast(distribution, 2)).isCloseTo(0.098, within(1e-12));
    assertThat(Coverage.quantile(distribution, 0.6)).isEqualTo(1);
  }

  @Test
  void equal_tosses_are_binomial() {
    // R: dbinom(0:4, 4, 0.5) = 0.0625 0.2500 0.3750 0.2500 0.0625
    assertThat(Coverage.distribution(List.of(0.5, 0.5, 0.5, 0.5)))
        .containsExactly(0.0625, 0.25, 0.375, 0.25, 0.0625);
  }

  @Test
  void many_tosses_are_summed_as_exactly_as_few_and_in_time() {
    int tosses = 40_000;

    List<Double> distribution = Coverage.distribution(Collections.nCopies(tosses, 0.25));

    // Python 3: exp(lgamma(n+1) - lgamma(k+1) - lgamma(n-k+1) + k*log(p) + (n-k)*log(1-p))
    // for n = 40000, k = 10000, p = .25 is 0.0046065
    assertThat(distribution).hasSize(tosses + 1);
    assertThat(distribution.get(10_000)).isCloseTo(0.0046065, within(1e-7));
    assertThat(Coverage.atLeast(distribution, 0)).isCloseTo(1, within(1e-12));
    assertThat(Coverage.quantile(distribution, 0.5)).isEqualTo(10_000);
  }
}

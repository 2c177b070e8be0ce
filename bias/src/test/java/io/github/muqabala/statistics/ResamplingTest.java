package io.github.muqabala.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.IntUnaryOperator;
import org.junit.jupiter.api.Test;

class ResamplingTest {
  private static final Resampling RESAMPLING = new Resampling(2, 2000, 0.95, 7);

  /** The mean of what the units hold. */
  private static Optional<Estimate> mean(Resampling resampling, double... units) {
    return resampling
        .estimates(units.length, (times, random) -> List.of(mean(times, units)))
        .get(0);
  }

  private static OptionalDouble mean(IntUnaryOperator times, double... units) {
    double sum = 0;
    for (int i = 0; i < units.length; i++) {
      sum += times.applyAsInt(i) * units[i];
    }
    return units.length == 0 ? OptionalDouble.empty() : OptionalDouble.of(sum / units.length);
  }

  @Test
  void quantiles_are_those_of_r_type_7() {
    double[] sorted = {1, 2, 4, 8};

    // R: quantile(c(1, 2, 4, 8), c(0, .25, .5, .9, 1)) gives 1, 1.75, 3, 6.8, 8.
    assertThat(Resampling.quantile(sorted, 4, 0)).isEqualTo(1);
    assertThat(Resampling.quantile(sorted, 4, 0.25)).isCloseTo(1.75, within(1e-12));
    assertThat(Resampling.quantile(sorted, 4, 0.5)).isCloseTo(3, within(1e-12));
    assertThat(Resampling.quantile(sorted, 4, 0.9)).isCloseTo(6.8, within(1e-12));
    assertThat(Resampling.quantile(sorted, 4, 1)).isEqualTo(8);
  }

  @Test
  void the_value_is_that_of_each_unit_once() {
    assertThat(mean(RESAMPLING, 1, 2, 6))
        .hasValueSatisfying(e -> assertThat(e.value()).isEqualTo(3));
  }

  @Test
  void a_sample_has_as_many_units_as_there_are() {
    List<Optional<Estimate>> sizes =
        RESAMPLING.estimates(
            3,
            (times, random) ->
                List.of(
                    OptionalDouble.of(
                        times.applyAsInt(0) + times.applyAsInt(1) + times.applyAsInt(2))));

    assertThat(sizes.get(0)).contains(new Estimate(3, OptionalDouble.of(3), OptionalDouble.of(3)));
  }

  @Test
  void below_the_minimum_there_is_a_value_and_no_interval() {
    assertThat(mean(new Resampling(4, 100, 0.95, 1), 1, 2, 6)).contains(Estimate.of(3));
  }

  @Test
  void what_most_samples_do_not_define_has_no_interval() {
    List<Optional<Estimate>> rare =
        RESAMPLING.estimates(
            5,
            (times, random) ->
                List.of(
                    (times.applyAsInt(0) == 1
                            && times.applyAsInt(1) == 1
                            && times.applyAsInt(2) == 1)
                        ? OptionalDouble.of(times.applyAsInt(3))
                        : OptionalDouble.empty()));

    assertThat(rare.get(0)).contains(Estimate.of(1));
  }

  @Test
  void what_the_units_do_not_define_is_none() {
    assertThat(mean(RESAMPLING)).isEmpty();
  }

  @Test
  void one_seed_gives_one_interval() {
    assertThat(mean(RESAMPLING, 1, 2, 3, 9)).isEqualTo(mean(RESAMPLING, 1, 2, 3, 9));
  }

  @Test
  void an_estimate_prints_three_digits_rounded_to_even() {
    assertThat(Estimate.of(0.8125)).hasToString("0.812");
    assertThat(new Estimate(0.5, OptionalDouble.of(0.25), OptionalDouble.of(1)))
        .hasToString("0.500 [0.250, 1.000]");
  }

  @Test
  void an_interval_has_both_ends_in_order() {
    assertThatThrownBy(() -> new Estimate(0.5, OptionalDouble.of(1), OptionalDouble.of(0)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("interval must have two ends and low <= high");
  }
}

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
    return resampling.estimates(units.length, times -> List.of(mean(times, units))).get(0);
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
    assertThat(Interval.quantile(sorted, 4, 0)).isEqualTo(1);
    assertThat(Interval.quantile(sorted, 4, 0.25)).isCloseTo(1.75, within(1e-12));
    assertThat(Interval.quantile(sorted, 4, 0.5)).isCloseTo(3, within(1e-12));
    assertThat(Interval.quantile(sorted, 4, 0.9)).isCloseTo(6.8, within(1e-12));
    assertThat(Interval.quantile(sorted, 4, 1)).isEqualTo(8);
  }

  /** The spatial test of Efron and Tibshirani 1993, table 14.1, test A. */
  private static final double[] SPATIAL = {
    48, 36, 20, 29, 42, 42, 20, 42, 22, 41, 45, 14, 6, 0, 33, 28, 34, 4, 32, 24, 47, 41, 24, 26, 30,
    41
  };

  private static OptionalDouble variance(IntUnaryOperator times) {
    double n = 0;
    double sum = 0;
    double squares = 0;
    for (int i = 0; i < SPATIAL.length; i++) {
      n += times.applyAsInt(i);
      sum += times.applyAsInt(i) * SPATIAL[i];
      squares += times.applyAsInt(i) * SPATIAL[i] * SPATIAL[i];
    }
    return OptionalDouble.of(squares / n - sum / n * (sum / n));
  }

  @Test
  void skewness_and_ends_are_those_of_the_book() {
    double[] without = new double[SPATIAL.length];
    for (int i = 0; i < without.length; i++) {
      int out = i;
      without[i] = variance(unit -> unit == out ? 0 : 1).orElseThrow();
    }

    // Efron and Tibshirani 1993, section 14.3: the variance is 171.5, the acceleration .061; with a
    // bias of .146 the
    // ends of 90 % lie at the shares .110 and .985 of the samples (equation 14.10).
    assertThat(variance(unit -> 1).orElseThrow()).isCloseTo(171.5, within(0.05));
    assertThat(Interval.skewness(without)).isCloseTo(0.0612401198, within(1e-9));
    assertThat(Interval.corrected(0.05, 0.146, 0.061)).isCloseTo(0.110, within(0.0005));
    assertThat(Interval.corrected(0.95, 0.146, 0.061)).isCloseTo(0.985, within(0.001));
  }

  @Test
  void the_interval_is_that_of_boot_ci_of_r_at_the_widened_level() {
    Estimate estimate =
        new Resampling(5, 40_000, 0.9, 3)
            .estimates(SPATIAL.length, times -> List.of(variance(times)))
            .get(0)
            .orElseThrow();

    // R 4.2.2, boot 1.3.28, boot.ci(boot(...), type = "bca") of 200,000 samples at the level of the
    // next test's tails:
    // 112.51 and 266.17; at .9 itself 115.6 and 260.9, in the book (115.8, 259.6) from 2,000
    // samples.
    assertThat(estimate.low().orElseThrow()).isCloseTo(112.51, within(1.5));
    assertThat(estimate.high().orElseThrow()).isCloseTo(266.17, within(3.0));
  }

  @Test
  void tails_are_widened_for_few_units() {
    // R 4.2.2: pnorm(sqrt(n / (n - 1)) * qt(.025, n - 1)) for n of 5, 8, 20 and 50
    assertThat(Interval.tail(0.05, 5)).isCloseTo(0.0009541006, within(1e-9));
    assertThat(Interval.tail(0.05, 8)).isCloseTo(0.0057375205, within(1e-9));
    assertThat(Interval.tail(0.05, 20)).isCloseTo(0.0158808299, within(1e-9));
    assertThat(Interval.tail(0.05, 50)).isCloseTo(0.0211794112, within(1e-9));
  }

  @Test
  void bias_is_read_from_the_samples_below_and_half_of_those_that_tie() {
    // R: qnorm(.375) and qnorm(.25)
    assertThat(Interval.bias(new double[] {1, 2, 2, 3}, 4, 2)).isZero();
    assertThat(Interval.bias(new double[] {1, 2, 3, 3}, 4, 2))
        .isCloseTo(-0.3186393640, within(1e-9));
    assertThat(Interval.bias(new double[] {1, 2, 3, 3}, 4, 0))
        .isCloseTo(-0.6744897502, within(1e-9));
  }

  @Test
  void units_that_are_all_alike_have_no_interval() {
    assertThat(mean(RESAMPLING, 0.3, 0.3, 0.3, 0.3, 0.3, 0.3)).contains(Estimate.of(0.3));
  }

  @Test
  void a_single_unit_has_no_interval() {
    assertThat(mean(new Resampling(1, 100, 0.95, 1), 2)).contains(Estimate.of(2));
    assertThat(
            new Resampling(1, 100, 0.95, 1)
                .estimates(
                    1,
                    times -> List.of(OptionalDouble.of(2)),
                    (times, random) -> List.of(OptionalDouble.of(random.nextDouble())))
                .get(0))
        .contains(Estimate.of(2));
  }

  @Test
  void what_is_not_a_number_is_no_figure() {
    assertThatThrownBy(() -> Estimate.of(Double.NaN))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("figure and interval must be finite, got NaN");
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
            times ->
                List.of(
                    OptionalDouble.of(
                        times.applyAsInt(0) + times.applyAsInt(1) + times.applyAsInt(2))));

    assertThat(sizes.get(0)).contains(Estimate.of(3));
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
            times ->
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

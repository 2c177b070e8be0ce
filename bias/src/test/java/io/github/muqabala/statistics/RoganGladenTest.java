package io.github.muqabala.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class RoganGladenTest {
  private static final RoganGladen ERRORS = new RoganGladen(90, 100, 80, 100);

  @Test
  void a_share_is_corrected_for_misses_and_false_alarms() {
    // (0.34 + 0.80 - 1) / (0.90 + 0.80 - 1) = 0.2: of 1,000 with 200 positives, 180 are found and
    // 160 of the others reported, which makes 340.
    assertThat(ERRORS.corrected(0.34)).isCloseTo(0.2, within(1e-12));
  }

  @Test
  void a_share_below_the_false_alarms_is_none() {
    assertThat(ERRORS.corrected(0.1)).isZero();
  }

  @Test
  void drawn_errors_scatter_around_the_measured_ones() {
    SplittableRandom random = new SplittableRandom(3);
    double[] drawn = DoubleStream.generate(() -> ERRORS.drawn(0.34, random)).limit(500).toArray();

    assertThat(DoubleStream.of(drawn).average().orElse(0)).isCloseTo(0.2, within(0.02));
    assertThat(DoubleStream.of(drawn).min().orElse(0)).isLessThan(0.17);
    assertThat(DoubleStream.of(drawn).max().orElse(0)).isGreaterThan(0.23);
  }

  @Test
  void a_classifier_that_tells_nothing_apart_corrects_nothing() {
    assertThat(new RoganGladen(5, 10, 5, 10).corrected(0.4)).isEqualTo(0.4);
  }

  @Test
  void more_cannot_be_found_than_there_are() {
    assertThatThrownBy(() -> new RoganGladen(11, 10, 0, 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("got 11 of 10");
  }
}

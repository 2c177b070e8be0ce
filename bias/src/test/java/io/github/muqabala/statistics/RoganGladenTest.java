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
    assertThat(ERRORS.corrected(0.34).orElseThrow()).isCloseTo(0.2, within(1e-12));
  }

  @Test
  void a_share_below_the_false_alarms_is_none() {
    assertThat(ERRORS.corrected(0.1)).hasValue(0);
    assertThat(ERRORS.corrected(0.95)).hasValue(1);
  }

  @Test
  void drawn_errors_follow_their_posterior() {
    // R 4.2.2: qbeta(c(.1, .5, .9), 90.5, 10.5) = 0.8558685, 0.8986531, 0.9328095. With 100,000
    // negatives all
    // passed, a share of .34 is corrected to .34 / sensitivity.
    RoganGladen sensitivity = new RoganGladen(90, 100, 100_000, 100_000);
    SplittableRandom random = new SplittableRandom(3);
    double[] drawn =
        DoubleStream.generate(() -> sensitivity.drawn(0.34, random))
            .limit(20_000)
            .sorted()
            .toArray();

    assertThat(drawn[2_000]).isCloseTo(0.34 / 0.9328095, within(0.0015));
    assertThat(drawn[10_000]).isCloseTo(0.34 / 0.8986531, within(0.0015));
    assertThat(drawn[18_000]).isCloseTo(0.34 / 0.8558685, within(0.0015));
  }

  @Test
  void both_errors_are_drawn() {
    SplittableRandom random = new SplittableRandom(3);
    double[] drawn =
        DoubleStream.generate(() -> ERRORS.drawn(0.34, random)).limit(20_000).toArray();
    double mean = DoubleStream.of(drawn).average().orElseThrow();
    double spread =
        Math.sqrt(DoubleStream.of(drawn).map(d -> (d - mean) * (d - mean)).average().orElseThrow());

    // By the delta method: 0.2 * sqrt(.9 * .1 / 100) and 0.8 * sqrt(.8 * .2 / 100), each over 0.7
    assertThat(spread).isCloseTo(Math.hypot(0.2 * 0.03, 0.8 * 0.04) / 0.7, within(0.003));
    assertThat(mean).isCloseTo(0.2, within(0.01));
  }

  @Test
  void a_classifier_that_tells_nothing_apart_corrects_nothing() {
    RoganGladen coin = new RoganGladen(5, 10, 5, 10);

    assertThat(coin.corrected(0.4)).isEmpty();
    SplittableRandom random = new SplittableRandom(1);
    assertThat(DoubleStream.generate(() -> coin.drawn(0.4, random)).limit(1000))
        .allMatch(d -> d >= 0 && d <= 1);
    RoganGladen wrong = new RoganGladen(0, 1000, 0, 1000);
    double[] any =
        DoubleStream.generate(() -> wrong.drawn(0.4, random)).limit(4000).sorted().toArray();
    assertThat(any[400]).isCloseTo(0.1, within(0.02));
    assertThat(any[2000]).isCloseTo(0.5, within(0.03));
    assertThat(any[3600]).isCloseTo(0.9, within(0.02));
  }

  @Test
  void errors_that_were_not_measured_correct_nothing() {
    assertThat(new RoganGladen(0, 0, 5, 10).corrected(0.4)).isEmpty();
    assertThat(new RoganGladen(5, 10, 0, 0).corrected(0.4)).isEmpty();
  }

  @Test
  void more_cannot_be_found_than_there_are() {
    assertThatThrownBy(() -> new RoganGladen(11, 10, 0, 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("got 11 of 10");
  }
}

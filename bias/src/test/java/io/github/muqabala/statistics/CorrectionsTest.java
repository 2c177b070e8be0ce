package io.github.muqabala.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class CorrectionsTest {
  /** The 15 comparisons of Benjamini and Hochberg 1995, section 3.2. */
  private static final List<Double> THROMBOLYSIS =
      List.of(
          0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.3240, 0.4262,
          0.5719, 0.6528, 0.7590, 1.000);

  @Test
  void the_false_discovery_rate_rejects_the_four_of_its_authors_example() {
    List<Double> adjusted = Corrections.benjaminiHochberg(THROMBOLYSIS);

    assertThat(adjusted.stream().filter(q -> q <= 0.05)).hasSize(4);
    assertThat(adjusted.get(3)).isCloseTo(0.035625, within(1e-9));
    assertThat(adjusted.get(4)).isCloseTo(0.0603, within(1e-9));
    assertThat(adjusted.get(8)).isCloseTo(0.0765, within(1e-9));
  }

  @Test
  void the_false_discovery_rate_is_that_of_p_adjust_of_r() {
    // R 4.2.2: p.adjust(p, "BH") of that example, and of c(.01, .5, .01, .02) with a tie
    double[] wanted = {
      0.0015,
      0.003,
      0.0095,
      0.035625,
      0.0603,
      0.063857143,
      0.063857143,
      0.0645,
      0.0765,
      0.486,
      0.581181818,
      0.714875,
      0.753230769,
      0.813214286,
      1
    };
    List<Double> adjusted = Corrections.benjaminiHochberg(THROMBOLYSIS);

    for (int i = 0; i < wanted.length; i++) {
      assertThat(adjusted.get(i)).isCloseTo(wanted[i], within(1e-9));
    }
    assertThat(Corrections.benjaminiHochberg(List.of(0.01, 0.5, 0.01, 0.02)))
        .satisfiesExactly(
            q -> assertThat(q).isCloseTo(0.02, within(1e-12)),
            q -> assertThat(q).isCloseTo(0.5, within(1e-12)),
            q -> assertThat(q).isCloseTo(0.02, within(1e-12)),
            q -> assertThat(q).isCloseTo(0.08 / 3, within(1e-12)));
  }

  @Test
  void no_test_needs_no_correction() {
    assertThat(Corrections.holm(List.of())).isEmpty();
    assertThat(Corrections.benjaminiHochberg(List.of())).isEmpty();
  }

  @Test
  void holm_rejects_three_of_that_example() {
    List<Double> adjusted = Corrections.holm(THROMBOLYSIS);

    assertThat(adjusted.stream().filter(p -> p <= 0.05)).hasSize(3);
    // R 4.2.2: p.adjust(p, "holm")
    assertThat(adjusted.get(3)).isCloseTo(0.114, within(1e-9));
    assertThat(adjusted.get(8)).isCloseTo(0.3213, within(1e-9));
    assertThat(adjusted.get(9)).isEqualTo(1);
  }

  @Test
  void holm_gives_what_p_adjust_of_r_gives() {
    // > p.adjust(c(0.04, 0.01, 0.03, 0.02, 0.05), "holm")
    // [1] 0.09 0.05 0.09 0.08 0.09
    List<Double> adjusted = Corrections.holm(List.of(0.04, 0.01, 0.03, 0.02, 0.05));

    assertThat(adjusted.get(0)).isCloseTo(0.09, within(1e-12));
    assertThat(adjusted.get(1)).isCloseTo(0.05, within(1e-12));
    assertThat(adjusted.get(3)).isCloseTo(0.08, within(1e-12));
    assertThat(adjusted.get(4)).isCloseTo(0.09, within(1e-12));
  }

  @Test
  void a_value_that_is_no_probability_is_refused() {
    assertThatThrownBy(() -> Corrections.holm(List.of(1.5)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("p-value must satisfy 0 <= p <= 1, got 1.5");
    assertThatThrownBy(() -> Corrections.benjaminiHochberg(List.of(Double.NaN)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("p-value must satisfy 0 <= p <= 1, got NaN");
  }
}

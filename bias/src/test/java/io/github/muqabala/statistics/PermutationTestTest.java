package io.github.muqabala.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.muqabala.statistics.PermutationTest.Unit;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PermutationTestTest {
  /** Survival of 16 mice in days, Efron and Tibshirani 1993, table 2.1. */
  private static final List<Unit> TREATED = units(94, 197, 16, 38, 99, 141, 23);

  private static final List<Unit> CONTROL = units(52, 104, 146, 10, 51, 30, 40, 27, 46);

  private static List<Unit> units(int... values) {
    return IntStream.of(values).mapToObj(v -> new Unit(v, 1)).toList();
  }

  @Test
  void the_mice_differ_as_in_the_book() {
    PermutationTest.Result result = PermutationTest.test(TREATED, CONTROL, 20_000, 1);

    // The book's difference is 30.63 and its one-sided level .132 from 1,000 divisions (chapter
    // 15);
    // all 11,440 divisions, counted with Python's itertools.combinations, give .1410 and .2783.
    assertThat(result.difference()).isCloseTo(30.63, within(0.01));
    assertThat(result.p()).isCloseTo(0.2783, within(0.012));
  }

  @Test
  void equal_groups_do_not_differ() {
    assertThat(PermutationTest.test(units(1, 2, 3), units(1, 2, 3), 999, 1).p()).isEqualTo(1);
  }

  @Test
  void one_seed_gives_one_result() {
    assertThat(PermutationTest.test(TREATED, CONTROL, 500, 7))
        .isEqualTo(PermutationTest.test(TREATED, CONTROL, 500, 7));
  }

  @Test
  void no_group_may_be_empty() {
    assertThatThrownBy(() -> PermutationTest.test(List.of(), CONTROL, 10, 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("test needs articles in both groups and a round, got 0, 9 and 10");
  }
}

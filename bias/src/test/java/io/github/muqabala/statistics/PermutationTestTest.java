package io.github.muqabala.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.muqabala.statistics.PermutationTest.Unit;
import java.util.List;
import java.util.SplittableRandom;
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

    // The book's difference is 30.63 (table 2.1), and 1.0587 of Welch's standard errors (R's
    // t.test). Of all 11,440
    // divisions .30708 are as far apart, counted in R 4.2.2 with combn(16, 7).
    assertThat(result.difference()).isCloseTo(30.63, within(0.01));
    assertThat(result.p()).isCloseTo(0.30708, within(0.010));
  }

  @Test
  void articles_of_unlike_length_weigh_as_they_are_long() {
    List<Unit> one = List.of(new Unit(3, 10), new Unit(0, 12), new Unit(5, 20));
    List<Unit> other =
        List.of(new Unit(2, 8), new Unit(1, 15), new Unit(7, 18), new Unit(4, 11), new Unit(9, 24));

    // R 4.2.2: the ratios differ by 1.0847900164 standard errors of their linearisations, 21 of all
    // 56 divisions
    // by as many.
    PermutationTest.Result result = PermutationTest.test(one, other, 40_000, 5);
    assertThat(result.difference()).isCloseTo(-0.1121553885, within(1e-9));
    assertThat(result.p()).isCloseTo(0.375, within(0.008));
    assertThat(PermutationTest.test(other, one, 40_000, 5).difference())
        .isCloseTo(0.1121553885, within(1e-9));
    // R: with the first and the fifth for one group, 14 of all 28 divisions; 13 were it not for n /
    // (n - 1).
    assertThat(
            PermutationTest.test(
                    List.of(one.get(0), other.get(1)),
                    List.of(
                        one.get(1),
                        one.get(2),
                        other.get(0),
                        other.get(2),
                        other.get(3),
                        other.get(4)),
                    40_000,
                    5)
                .p())
        .isCloseTo(0.5, within(0.012));
  }

  @Test
  void exchanging_the_groups_changes_the_sign_alone() {
    PermutationTest.Result one = PermutationTest.test(TREATED, CONTROL, 999, 3);
    PermutationTest.Result other = PermutationTest.test(CONTROL, TREATED, 999, 3);

    assertThat(other.p()).isEqualTo(one.p());
    assertThat(other.difference()).isEqualTo(-one.difference());
  }

  /** Shares of ten-sentence articles, spread as told, about one mean. */
  private static List<Unit> articles(int n, double spread, SplittableRandom random) {
    return IntStream.range(0, n)
        .mapToObj(i -> new Unit(0.5 + (random.nextBoolean() ? spread : -spread), 1))
        .toList();
  }

  @Test
  void outlets_that_vary_unlike_about_one_mean_are_seldom_told_apart() {
    SplittableRandom random = new SplittableRandom(11);
    int rejected = 0;
    int tests = 1000;
    for (int t = 0; t < tests; t++) {
      List<Unit> few = articles(10, 0.4, random);
      List<Unit> many = articles(60, 0.1, random);
      rejected += PermutationTest.test(few, many, 199, t).p() <= 0.05 ? 1 : 0;
    }

    // The plain difference of means rejects .33 of these.
    assertThat((double) rejected / tests).isBetween(0.025, 0.085);
  }

  @Test
  void rare_divisions_are_drawn_until_their_rarity_shows() {
    List<Unit> low = units(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12);
    List<Unit> high = units(101, 102, 103, 104, 105, 106, 107, 108, 109, 110, 111, 112);

    assertThat(PermutationTest.test(low, high, 100, 1).p()).isEqualTo(1 / 101.0);
    assertThat(PermutationTest.test(low, high, 100, 20_000, 1).p()).isEqualTo(1 / 20_001.0);
    assertThat(PermutationTest.test(TREATED, CONTROL, 100, 20_000, 1))
        .isEqualTo(PermutationTest.test(TREATED, CONTROL, 100, 1));
  }

  @Test
  void groups_without_spread_that_differ_are_as_far_apart_as_can_be() {
    // Of the 70 divisions of four and four two are as far: all like ones together.
    double p = PermutationTest.test(units(0, 0, 0, 0), units(3, 3, 3, 3), 20_000, 1).p();

    assertThat(p).isCloseTo(2 / 70.0, within(0.005));
    assertThat(PermutationTest.test(units(0, 0), units(0, 0, 0), 99, 1).p()).isEqualTo(1);
  }

  @Test
  void a_unit_has_something_to_divide_by() {
    assertThatThrownBy(() -> new Unit(0, 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "unit must have a finite part above and a part below 0 < below, got 0.0 and 0.0");
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

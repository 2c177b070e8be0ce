package io.github.muqabala.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.muqabala.statistics.Coverage.Candidate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CoverageTest {
  private static List<Candidate> candidates(double... weights) {
    return IntStream.range(0, weights.length)
        .mapToObj(i -> new Candidate("outlet" + i, weights[i]))
        .toList();
  }

  @Test
  void silences_are_those_of_all_combinations_of_as_many_carriers_of_two_outlets() {
    List<Candidate> candidates =
        List.of(
            new Candidate("a", 100),
            new Candidate("a", 300),
            new Candidate("b", 200),
            new Candidate("c", 400));

    // R 4.2.2: expand.grid over the sixteen combinations, those kept that fit, and uniroot for the
    // rate
    Map<String, List<Double>> three = Coverage.silences(candidates, 3);
    Map<String, List<Double>> two = Coverage.silences(candidates, 2);
    assertEach(three.getOrDefault("a", List.of()), 0.2646247007, 0.7353752993, 0);
    assertEach(three.getOrDefault("b", List.of()), 0.7816748224, 0.2183251776);
    assertEach(three.getOrDefault("c", List.of()), 0.9537004769, 0.0462995231);
    assertEach(two.getOrDefault("a", List.of()), 0, 0.7487928362, 0.2512071638);
    assertEach(two.getOrDefault("b", List.of()), 0.4472316721, 0.5527683279);
    assertEach(two.getOrDefault("c", List.of()), 0.8039754917, 0.1960245083);
  }

  private static void assertEach(List<Double> chances, double... wanted) {
    for (int i = 0; i < wanted.length; i++) {
      assertThat(chances.get(i)).isCloseTo(wanted[i], within(1e-9));
    }
  }

  @Test
  void a_short_article_is_likelier_to_be_silent_than_a_long_one() {
    Map<String, List<Double>> silences = Coverage.silences(candidates(100, 400, 200), 2);

    assertThat(silent(silences, "outlet0")).isGreaterThan(silent(silences, "outlet2"));
    assertThat(silent(silences, "outlet2")).isGreaterThan(silent(silences, "outlet1"));
  }

  private static double silent(Map<String, List<Double>> silences, String outlet) {
    return silences.getOrDefault(outlet, List.of()).get(1);
  }

  @Test
  void articles_of_one_length_have_one_chance() {
    Map<String, List<Double>> silences = Coverage.silences(candidates(300, 300, 300, 300), 3);

    for (List<Double> chances : silences.values()) {
      assertEach(chances, 0.75, 0.25);
    }
  }

  @Test
  void articles_of_one_length_are_drawn_as_from_an_urn() {
    List<Candidate> candidates = new ArrayList<>(Collections.nCopies(4, new Candidate("a", 300)));
    candidates.addAll(candidates(300, 300, 300, 300, 300, 300));

    // R 4.2.2: dhyper(4:0, 4, 6, 4), that all four are of "a" left out
    double all = 1 - 0.0047619048;
    assertEach(
        Coverage.silences(candidates, 4).getOrDefault("a", List.of()),
        0,
        0.1142857143 / all,
        0.4285714286 / all,
        0.3809523810 / all,
        0.0714285714 / all);
  }

  @Test
  void what_all_carry_nobody_can_miss() {
    assertThat(Coverage.silences(candidates(1, 2), 2).values())
        .allSatisfy(chances -> assertEach(chances, 1, 0));
  }

  @Test
  void chances_of_sums_are_those_of_all_pairs() {
    // By hand: (.5 + .5x)(.2 + .3x + .5x^2)
    assertEach(Coverage.sum(List.of(0.5, 0.5), List.of(0.2, 0.3, 0.5)), 0.1, 0.25, 0.4, 0.25);
  }

  @Test
  void a_proposition_of_one_outlet_is_not_asked_for() {
    assertThatThrownBy(
            () -> Coverage.silences(List.of(new Candidate("a", 1), new Candidate("a", 2)), 2))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "carriers must be 2 to all of the candidates, of two outlets or more, got 2 of 2 of 1"
                + " outlets");
    assertThatThrownBy(() -> new Candidate("a", 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("weight must be finite and above 0, got 0.0");
  }

  /** Nine articles of one outlet and two of another; sixty propositions fall on them at random. */
  @Test
  void an_outlet_with_most_articles_is_not_silent_for_that() {
    SplittableRandom random = new SplittableRandom(9);
    int[] early = new int[2];
    int runs = 1000;
    for (int run = 0; run < runs; run++) {
      List<List<Double>> chances = new ArrayList<>(List.of(List.of(1.0), List.of(1.0)));
      int[] silences = new int[2];
      for (int proposition = 0; proposition < 60; proposition++) {
        toss(random, chances, silences);
      }
      for (int outlet = 0; outlet < 2; outlet++) {
        early[outlet] += Coverage.atLeast(chances.get(outlet), silences[outlet]) <= 0.1 ? 1 : 0;
      }
    }

    // Of whole numbers few are just .1. Without the condition on two outlets .37 of the large
    // outlet's and none of
    // the small one's are found.
    assertThat((double) early[0] / runs).isBetween(0.04, 0.125);
    assertThat((double) early[1] / runs).isBetween(0.04, 0.125);
  }

  private static void toss(SplittableRandom random, List<List<Double>> chances, int[] silences) {
    List<Candidate> candidates = new ArrayList<>();
    for (int a = 0; a < 11; a++) {
      candidates.add(new Candidate(a < 9 ? "most" : "few", 100 + 50 * a));
    }
    double rate = 0.0006 + 0.001 * random.nextDouble();
    boolean[] carries = new boolean[11];
    int carriers = 0;
    for (int a = 0; a < 11; a++) {
      carries[a] = random.nextDouble() < 1 - Math.exp(-rate * candidates.get(a).weight());
      carriers += carries[a] ? 1 : 0;
    }
    boolean most = false;
    boolean few = false;
    for (int a = 0; a < 11; a++) {
      most |= carries[a] && a < 9;
      few |= carries[a] && a >= 9;
    }
    if (most && few) {
      Map<String, List<Double>> chance = Coverage.silences(candidates, carriers);
      List<String> names = List.of("most", "few");
      for (int outlet = 0; outlet < 2; outlet++) {
        List<Double> add = chance.getOrDefault(names.get(outlet), List.of(1.0));
        chances.set(outlet, Coverage.sum(chances.get(outlet), add));
      }
      for (int a = 0; a < 11; a++) {
        silences[a < 9 ? 0 : 1] += carries[a] ? 0 : 1;
      }
    }
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
  void five_unlike_tosses_are_those_of_r() {
    // R 4.2.2: d <- 1; for (q in c(.12, .35, .5, .81, .07)) d <- c(d * (1 - q), 0) + c(0, d * q)
    assertEach(
        Coverage.distribution(List.of(0.12, 0.35, 0.5, 0.81, 0.07)),
        0.0505362,
        0.3038869,
        0.4212314,
        0.1949224,
        0.0282324,
        0.0011907);
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

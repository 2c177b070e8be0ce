package io.github.muqabala.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.muqabala.article.Language;
import io.github.muqabala.article.PerLanguage;
import io.github.muqabala.statistics.RoganGladen;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.apache.commons.statistics.distribution.BetaDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BootstrapTest {
  private static Tally tally(int sentences, int editorial, int attributions, int anonymous) {
    return new Tally(
        "a",
        Language.ENGLISH,
        sentences,
        10 * sentences,
        editorial,
        0,
        attributions,
        anonymous,
        0,
        0,
        0,
        0,
        0,
        0,
        0,
        0,
        0);
  }

  private static List<Tally> tallies(int... editorial) {
    return IntStream.of(editorial).mapToObj(e -> tally(10, e, 0, 0)).toList();
  }

  private static Figure figure(long seed, int... editorial) {
    return new Bootstrap(new Settings(5, 2000, 0.95, seed))
        .figure(Measure.EDITORIAL_SHARE, tallies(editorial), 3);
  }

  @Test
  void one_seed_gives_one_interval() {
    assertThat(figure(1, 1, 2, 3, 4, 5, 6)).isEqualTo(figure(1, 1, 2, 3, 4, 5, 6));
  }

  @Test
  void the_interval_is_near_the_one_of_the_normal_distribution() {
    // Twenty articles, half of them with a share of 0.2, half with 0.4: standard error 0.1 /
    // sqrt(20).
    Figure figure = figure(7, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4);
    double error = 1.96 * 0.1 / Math.sqrt(20);

    assertThat(figure.value()).hasValueSatisfying(v -> assertThat(v).isCloseTo(0.3, within(1e-9)));
    assertThat(figure.interval())
        .hasValueSatisfying(
            i -> {
              assertThat(i.low()).isCloseTo(0.3 - error, within(0.012));
              assertThat(i.high()).isCloseTo(0.3 + error, within(0.012));
            });
  }

  @Test
  void articles_with_nothing_to_divide_by_are_no_units() {
    List<Tally> tallies = new ArrayList<>(tallies(0, 0, 0, 0, 0, 0, 0, 0));
    tallies.add(tally(10, 0, 4, 1));
    Bootstrap bootstrap = new Bootstrap(new Settings(5, 200, 0.95, 1));

    Figure one = bootstrap.figure(Measure.ANONYMOUS_SHARE, tallies, 1);
    assertThat(one.value()).contains(0.25);
    assertThat(one.interval()).isEmpty();
    tallies.addAll(
        List.of(tally(10, 0, 4, 0), tally(10, 0, 4, 2), tally(10, 0, 4, 1), tally(10, 0, 4, 3)));
    assertThat(bootstrap.figure(Measure.ANONYMOUS_SHARE, tallies, 1).interval()).isPresent();
  }

  @Test
  void a_share_that_is_all_or_none_has_the_exact_bound_of_its_articles() {
    Figure none = figure(1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
    Figure all = figure(1, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10);

    // R 4.2.2: binom.test(0, 12)$conf.int and binom.test(12, 12)$conf.int
    assertThat(none.interval().orElseThrow().low()).isZero();
    assertThat(none.interval().orElseThrow().high()).isCloseTo(0.2646484694, within(1e-9));
    assertThat(all.interval().orElseThrow().low()).isCloseTo(0.7353515306, within(1e-9));
    assertThat(all.interval().orElseThrow().high()).isEqualTo(1);
    assertThat(figure(1, 2, 2, 2, 2, 2, 2).interval()).isEmpty();
    assertThat(figure(1, 0, 0, 0, 0).interval()).isEmpty();
  }

  @Test
  void a_share_that_no_errors_can_correct_has_no_value() {
    Bootstrap bootstrap = new Bootstrap(new Settings(5, 200, 0.95, 1));
    List<Tally> tallies = tallies(1, 2, 3, 4, 5, 6);

    Figure coin =
        bootstrap.corrected(tallies, PerLanguage.of(l -> new RoganGladen(5, 10, 5, 10)), 1);
    assertThat(coin).hasToString("-");
    assertThat(bootstrap.corrected(List.of(), Errors.load(), 1)).hasToString("-");
  }

  /**
   * The share of corpora whose interval holds the true share. Articles have 4 to 60 sentences; each
   * has a share of its own from a Beta distribution.
   */
  private static double coverage(int articles, double mean, double evenness) {
    SplittableRandom random = new SplittableRandom(articles);
    BetaDistribution shares = BetaDistribution.of(mean * evenness, (1 - mean) * evenness);
    int corpora = 400;
    int held = 0;
    for (int c = 0; c < corpora; c++) {
      List<Tally> tallies = new ArrayList<>();
      for (int a = 0; a < articles; a++) {
        double share = shares.inverseCumulativeProbability(random.nextDouble());
        int sentences = 4 + (int) (56 * Math.pow(random.nextDouble(), 2));
        int editorial = 0;
        for (int i = 0; i < sentences; i++) {
          editorial += random.nextDouble() < share ? 1 : 0;
        }
        tallies.add(tally(sentences, editorial, 0, 0));
      }
      Figure.Interval interval =
          new Bootstrap(new Settings(5, 500, 0.95, c))
              .figure(Measure.EDITORIAL_SHARE, tallies, 1)
              .interval()
              .orElse(new Figure.Interval(-1, -1));
      held += interval.low() <= mean && mean <= interval.high() ? 1 : 0;
    }
    return (double) held / corpora;
  }

  /** Of 400 corpora .95 ± .022 hold it by chance. */
  @ParameterizedTest
  @CsvSource({
    "5, .3, 6, .85",
    "8, .3, 6, .89",
    "20, .3, 6, .92",
    "50, .3, 6, .92",
    "20, .1, 3, .87",
    "50, .1, 3, .90"
  })
  void the_interval_holds_the_true_share(int articles, double mean, double evenness, double least) {
    double held = coverage(articles, mean, evenness);

    assertThat(held).isBetween(least, 0.985);
  }

  /**
   * The share of corpora whose corrected interval holds the true share, where the errors are
   * counted anew for each on 60 positives and 60 negatives.
   */
  @Test
  void the_corrected_interval_holds_the_true_share() {
    SplittableRandom random = new SplittableRandom(17);
    int corpora = 400;
    int held = 0;
    int plain = 0;
    for (int c = 0; c < corpora; c++) {
      List<Tally> tallies = new ArrayList<>();
      for (int a = 0; a < 25; a++) {
        double share = 0.2 + random.nextDouble() * 0.6;
        tallies.add(tally(20, successes(random, 20, 0.7 * share + 0.1 * (1 - share)), 0, 0));
      }
      RoganGladen errors =
          new RoganGladen(successes(random, 60, 0.7), 60, successes(random, 60, 0.9), 60);
      Bootstrap bootstrap = new Bootstrap(new Settings(5, 500, 0.95, c));
      held += holds(bootstrap.corrected(tallies, PerLanguage.of(l -> errors), 1)) ? 1 : 0;
      plain += holds(bootstrap.figure(Measure.EDITORIAL_SHARE, tallies, 1)) ? 1 : 0;
    }

    assertThat((double) held / corpora).isBetween(0.92, 0.98);
    assertThat((double) plain / corpora).isLessThan(0.8);
  }

  private static boolean holds(Figure figure) {
    Figure.Interval interval = figure.interval().orElseThrow();
    return interval.low() <= 0.5 && 0.5 <= interval.high();
  }

  private static int successes(SplittableRandom random, int tosses, double chance) {
    return (int) IntStream.range(0, tosses).filter(i -> random.nextDouble() < chance).count();
  }

  @Test
  void below_the_minimum_there_is_a_value_and_no_interval() {
    Figure figure = figure(1, 1, 2, 3, 4);

    assertThat(figure.value()).isPresent();
    assertThat(figure.interval()).isEmpty();
  }
}

package io.github.muqabala.statistics;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The test whether two groups of articles differ in a ratio of sums by more than a random division
 * of the same articles would (Efron and Tibshirani 1993, chapter 15). Articles are exchanged whole.
 *
 * <p>What is compared is the difference in standard errors, which a random division changes too:
 * the plain difference rejects too often where the smaller group varies more than the larger though
 * both have one ratio, while this one keeps to its level, exactly where articles of both groups are
 * alike and in the limit where they are not (Janssen 1997; Chung and Romano 2013, "Exact and
 * asymptotically robust permutation tests"). The standard error of a ratio is that of its
 * linearisation (Cochran 1977, "Sampling Techniques", section 6.4).
 *
 * <p>The p-value counts the observed division among the random ones, so it is never 0 (Phipson and
 * Smyth 2010). Where few divisions differ as much, more are drawn, so that small values can be told
 * apart and corrected for many tests (Besag and Clifford 1991, "Sequential Monte Carlo p-values").
 */
public final class PermutationTest {
  private static final double ROUNDING = 1e-12;
  private static final double TIE = 1e-9;

  /** How many divisions that differ as much are enough to know how rare they are. */
  private static final int ENOUGH = 20;

  private final double[] above;
  private final double[] below;
  private final int first;
  private final Sums all;
  private final int[] order;

  private PermutationTest(List<Unit> one, List<Unit> other) {
    // The smaller group is the one that is drawn.
    boolean turned = other.size() < one.size();
    List<Unit> units =
        Stream.concat((turned ? other : one).stream(), (turned ? one : other).stream()).toList();
    above = units.stream().mapToDouble(Unit::above).toArray();
    below = units.stream().mapToDouble(Unit::below).toArray();
    first = Math.min(one.size(), other.size());
    order = IntStream.range(0, above.length).toArray();
    all = new Sums();
    for (int i = 0; i < above.length; i++) {
      all.add(above[i], below[i]);
    }
  }

  /**
   * One article's part in the ratio.
   *
   * @param above its part of the numerator
   * @param below its part of the denominator, above 0; 1 for a mean over articles
   */
  public record Unit(double above, double below) {
    /** Checks the parts: an article without a part of the denominator tells nothing of a ratio. */
    public Unit {
      if (!Double.isFinite(above) || !(below > 0 && below < Double.POSITIVE_INFINITY)) {
        throw new IllegalArgumentException(
            "unit must have a finite part above and a part below 0 < below, got "
                + above
                + " and "
                + below);
      }
    }
  }

  /**
   * What the test found.
   *
   * @param difference the first group's ratio less the second's
   * @param p the two-sided p-value
   */
  public record Result(double difference, double p) {}

  /**
   * Tests two groups.
   *
   * @param rounds how many random divisions
   * @param seed start of the random numbers: equal seeds give equal results
   */
  public static Result test(List<Unit> one, List<Unit> other, int rounds, long seed) {
    return test(one, other, rounds, rounds, seed);
  }

  /**
   * Tests two groups with more random divisions where the value is small.
   *
   * @param rounds how many random divisions at least
   * @param most how many at most, while few of them differ as much as the groups do
   * @param seed start of the random numbers: equal seeds give equal results
   */
  public static Result test(List<Unit> one, List<Unit> other, int rounds, int most, long seed) {
    if (one.isEmpty() || other.isEmpty() || rounds < 1) {
      throw new IllegalArgumentException(
          "test needs articles in both groups and a round, got "
              + one.size()
              + ", "
              + other.size()
              + " and "
              + rounds);
    }
    double difference = Sums.of(one).ratio() - Sums.of(other).ratio();
    return new Result(
        difference, new PermutationTest(one, other).p(rounds, Math.max(rounds, most), seed));
  }

  private double p(int rounds, int most, long seed) {
    double observed = statistic();
    SplittableRandom random = new SplittableRandom(seed);
    int asFar = 0;
    int made = 0;
    while (made < rounds || (made < most && asFar < ENOUGH)) {
      for (int i = 0; i < first; i++) {
        int j = i + random.nextInt(order.length - i);
        int drawn = order[j];
        order[j] = order[i];
        order[i] = drawn;
      }
      made++;
      asFar += statistic() >= observed * (1 - TIE) ? 1 : 0;
    }
    return (asFar + 1.0) / (made + 1.0);
  }

  /** Returns the distance of the two ratios in standard errors, for the present division. */
  private double statistic() {
    Sums drawn = new Sums();
    for (int i = 0; i < first; i++) {
      drawn.add(above[order[i]], below[order[i]]);
    }
    Sums rest = all.less(drawn);
    double distance = Math.abs(drawn.ratio() - rest.ratio());
    if (distance <= ROUNDING * (Math.abs(drawn.ratio()) + Math.abs(rest.ratio()))) {
      return 0;
    }
    double error = Math.sqrt(drawn.variance() + rest.variance());
    return error == 0 ? Double.POSITIVE_INFINITY : distance / error;
  }

  /** Sums over a group. */
  private static final class Sums {
    private int units;
    private double above;
    private double below;
    private double aboveSquared;
    private double belowSquared;
    private double product;

    static Sums of(List<Unit> units) {
      Sums sums = new Sums();
      units.forEach(u -> sums.add(u.above(), u.below()));
      return sums;
    }

    void add(double a, double b) {
      units++;
      above += a;
      below += b;
      aboveSquared += a * a;
      belowSquared += b * b;
      product += a * b;
    }

    Sums less(Sums part) {
      Sums rest = new Sums();
      rest.units = units - part.units;
      rest.above = above - part.above;
      rest.below = below - part.below;
      rest.aboveSquared = aboveSquared - part.aboveSquared;
      rest.belowSquared = belowSquared - part.belowSquared;
      rest.product = product - part.product;
      return rest;
    }

    double ratio() {
      return above / below;
    }

    /** Returns the variance of the ratio; 0 for a single unit, which shows none. */
    double variance() {
      double ratio = ratio();
      double most = aboveSquared + ratio * ratio * belowSquared;
      double squares = most - 2 * ratio * product;
      return units < 2 || squares <= ROUNDING * most
          ? 0
          : squares / (below * below) * units / (units - 1);
    }
  }
}

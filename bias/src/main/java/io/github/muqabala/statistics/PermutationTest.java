package io.github.muqabala.statistics;

import java.util.List;
import java.util.SplittableRandom;

/**
 * The test whether two groups of articles differ in a ratio of sums by more than a random division
 * of the same articles would (Efron and Tibshirani 1993, chapter 15). Articles are exchanged whole.
 *
 * <p>The p-value counts the observed division among the random ones, so it is never 0 (Phipson and
 * Smyth 2010).
 */
public final class PermutationTest {
  private static final double ROUNDING = 1e-12;

  private PermutationTest() {}

  /**
   * One article's part in the ratio.
   *
   * @param above its part of the numerator
   * @param below its part of the denominator; 1 for a mean over articles
   */
  public record Unit(double above, double below) {}

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
    if (one.isEmpty() || other.isEmpty() || rounds < 1) {
      throw new IllegalArgumentException(
          "test needs articles in both groups and a round, got "
              + one.size()
              + ", "
              + other.size()
              + " and "
              + rounds);
    }
    Unit[] units = new Unit[one.size() + other.size()];
    for (int i = 0; i < units.length; i++) {
      units[i] = i < one.size() ? one.get(i) : other.get(i - one.size());
    }
    double observed = difference(units, one.size());
    SplittableRandom random = new SplittableRandom(seed);
    int asFar = 1;
    for (int round = 0; round < rounds; round++) {
      for (int i = units.length - 1; i > 0; i--) {
        int j = random.nextInt(i + 1);
        Unit unit = units[i];
        units[i] = units[j];
        units[j] = unit;
      }
      double drawn = difference(units, one.size());
      asFar += Math.abs(drawn) >= Math.abs(observed) - ROUNDING ? 1 : 0;
    }
    return new Result(observed, (double) asFar / (rounds + 1));
  }

  private static double difference(Unit[] units, int border) {
    return ratio(units, 0, border) - ratio(units, border, units.length);
  }

  private static double ratio(Unit[] units, int from, int to) {
    double above = 0;
    double below = 0;
    for (int i = from; i < to; i++) {
      above += units[i].above();
      below += units[i].below();
    }
    return below == 0 ? 0 : above / below;
  }
}

package io.github.muqabala.editorial;

import io.github.muqabala.Readings;
import io.github.muqabala.article.Language;
import io.github.muqabala.editorial.Camps.Outcome;
import io.github.muqabala.editorial.Camps.Pair;
import io.github.muqabala.editorial.Camps.Side;
import io.github.muqabala.statistics.Estimate;
import io.github.muqabala.statistics.Resampling;
import io.github.muqabala.wording.Expression;
import io.github.muqabala.wording.Wording;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.IntUnaryOperator;
import java.util.function.Predicate;

/**
 * Prints how the words of two camps are treated: by language and side, the share of sentences taken
 * for opinion, their mean score, that share in reports alone, and the share of the words that the
 * wording lists know, strongly or at all; then how far the sides differ, with intervals over pairs
 * of words. Argument: a table of words, such as {@code fresh_camps.tsv}.
 */
final class MeasureCamps {
  private static final Wording WORDING = Wording.withDefaults();

  private MeasureCamps() {}

  /** Measures a table. */
  public static void main(String[] arguments) {
    List<Pair> pairs = Camps.pairs(arguments[0]);
    List<Outcome> outcomes = Camps.outcomes(pairs);
    System.out.println("language side opinion score reports strong found");
    for (Language language : Language.values()) {
      for (Side side : Side.values()) {
        Predicate<Outcome> mine = o -> o.frame().language() == language;
        Predicate<Outcome> reports = mine.and(o -> o.frame().genre().equals("report"));
        System.out.printf(
            Locale.ROOT,
            "%s %s %.3f %.3f %.3f %.3f %.3f%n",
            language.code(),
            side,
            Camps.share(outcomes, side, mine),
            Camps.score(outcomes, side, mine),
            Camps.share(outcomes, side, reports),
            known(pairs, language, side, Expression.Strength.STRONG),
            known(pairs, language, side, Expression.Strength.MILD));
      }
    }
    System.out.println(
        "language difference of loaded sides, opinion and score, over pairs of words");
    for (Language language : Language.values()) {
      List<double[]> sums =
          pairs.stream()
              .filter(p -> p.language() == language)
              .map(p -> difference(outcomes, p))
              .toList();
      List<Optional<Estimate>> differences =
          Resampling.defaults().estimates(sums.size(), times -> mean(sums, times));
      System.out.println(
          language.code()
              + " "
              + differences.get(0).orElseThrow()
              + " "
              + differences.get(1).orElseThrow());
    }
    if (arguments.length > 1) {
      pairs.forEach(MeasureCamps::printUnknown);
    }
  }

  /**
   * Returns by how much the first loaded side of a pair exceeds the other, in all its sentences.
   */
  private static double[] difference(List<Outcome> outcomes, Pair pair) {
    double[] sums = new double[3];
    for (Outcome o : outcomes) {
      int sign = o.side() == Side.ONE_LOADED ? 1 : o.side() == Side.OTHER_LOADED ? -1 : 0;
      if (sign != 0 && o.pair().equals(pair)) {
        sums[0] += o.isOpinion() ? sign : 0;
        sums[1] += sign * o.sentence().score();
        sums[2] += 0.5;
      }
    }
    return sums;
  }

  private static List<OptionalDouble> mean(List<double[]> differences, IntUnaryOperator times) {
    double[] sums = new double[3];
    for (int i = 0; i < differences.size(); i++) {
      for (int k = 0; k < sums.length; k++) {
        sums[k] += times.applyAsInt(i) * differences.get(i)[k];
      }
    }
    return List.of(OptionalDouble.of(sums[0] / sums[2]), OptionalDouble.of(sums[1] / sums[2]));
  }

  private static double known(
      List<Pair> pairs, Language language, Side side, Expression.Strength least) {
    return pairs.stream()
        .filter(p -> p.language() == language)
        .mapToInt(p -> isKnown(p, side, least) ? 1 : 0)
        .average()
        .orElseThrow();
  }

  private static boolean isKnown(Pair pair, Side side, Expression.Strength least) {
    return WORDING.find(Readings.of(pair.language(), form(pair, side))).stream()
        .anyMatch(f -> f.expression().strength().compareTo(least) >= 0);
  }

  private static void printUnknown(Pair pair) {
    for (Side side : Side.values()) {
      boolean loaded = side == Side.ONE_LOADED || side == Side.OTHER_LOADED;
      if (isKnown(pair, side, Expression.Strength.STRONG) != loaded) {
        System.out.printf(
            "%s %s %s %s%n", pair.language().code(), pair.conflict(), side, form(pair, side));
      }
    }
  }

  private static String form(Pair pair, Side side) {
    return Optional.ofNullable(pair.words().get(side)).orElseThrow().form();
  }
}

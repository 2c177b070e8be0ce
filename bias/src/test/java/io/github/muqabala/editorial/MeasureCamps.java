package io.github.muqabala.editorial;

import io.github.muqabala.Readings;
import io.github.muqabala.article.Language;
import io.github.muqabala.editorial.Camps.Outcome;
import io.github.muqabala.editorial.Camps.Pair;
import io.github.muqabala.editorial.Camps.Side;
import io.github.muqabala.wording.Expression;
import io.github.muqabala.wording.Wording;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/**
 * Prints how the words of two camps are treated: by language and side, the share of sentences taken
 * for opinion, their mean score, that share in reports alone, and the share of the words that the
 * wording lists know, strongly or at all. Argument: a table of words, such as {@code
 * fresh_camps.tsv}.
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
    if (arguments.length > 1) {
      pairs.forEach(MeasureCamps::printUnknown);
    }
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
        System.out.printf("%s %s %s %s%n", pair.language().code(), pair.conflict(), side, form(pair, side));
      }
    }
  }

  private static String form(Pair pair, Side side) {
    return pair.words().get(side).form();
  }
}

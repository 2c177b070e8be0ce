package io.github.muqabala.evaluation;

import io.github.muqabala.statistics.Estimate;
import io.github.muqabala.statistics.Resampling;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.IntUnaryOperator;

/**
 * Counts of what was right, found and wanted, kept apart by the units that are drawn for intervals.
 *
 * <p>What joins two articles, such as a relation, belongs to both. In a sample it is counted as
 * often as the one is drawn times the other (the vertex bootstrap of Snijders and Borgatti 1999,
 * "Non-parametric standard errors and tests for network statistics"), since pairs that share an
 * article do not vary by themselves.
 */
final class Tally {
  private static final int RIGHT = 0;
  private static final int FOUND = 1;
  private static final int WANTED = 2;
  private static final int COUNTS = 3;

  private final List<String> names;
  private final Map<String, Integer> units = new HashMap<>();
  private final Map<Cell, int[]> cells = new LinkedHashMap<>();

  /** Two units, the same where only one is meant. */
  private record Cell(int first, int second) {
    long times(IntUnaryOperator drawn) {
      long times = drawn.applyAsInt(first);
      return first == second ? times : times * drawn.applyAsInt(second);
    }
  }

  /**
   * Creates a tally.
   *
   * @param names the names of the scores
   */
  Tally(List<String> names) {
    this.names = List.copyOf(names);
  }

  /** Makes a unit known, which counts in samples even where there is nothing in it. */
  int unit(String name) {
    return units.computeIfAbsent(name, n -> units.size());
  }

  int units() {
    return units.size();
  }

  /** Adds to a score what one unit gives. */
  void add(String unit, String score, int right, int found, int wanted) {
    add(unit, unit, score, right, found, wanted);
  }

  /** Adds to a score what belongs to two units; a name that is no score is passed over. */
  void add(String unit, String other, String score, int right, int found, int wanted) {
    int at = names.indexOf(score);
    if (at < 0) {
      return;
    }
    int[] counts =
        cells.computeIfAbsent(
            new Cell(unit(unit), unit(other)), c -> new int[COUNTS * names.size()]);
    counts[COUNTS * at + RIGHT] += right;
    counts[COUNTS * at + FOUND] += found;
    counts[COUNTS * at + WANTED] += wanted;
  }

  /** The counts of a sample. */
  final class Sums {
    private final long[] counts = new long[COUNTS * names.size()];

    Sums(IntUnaryOperator drawn) {
      cells.forEach(
          (cell, add) -> {
            long times = cell.times(drawn);
            for (int i = 0; times > 0 && i < counts.length; i++) {
              counts[i] += times * add[i];
            }
          });
    }

    OptionalDouble precision(int score) {
      return ratio(count(score, RIGHT), count(score, FOUND));
    }

    OptionalDouble recall(int score) {
      return ratio(count(score, RIGHT), count(score, WANTED));
    }

    OptionalDouble f1(int score) {
      return ratio(2 * count(score, RIGHT), count(score, FOUND) + count(score, WANTED));
    }

    /** Returns the mean F1 of the scores that have something to find. */
    OptionalDouble macroF1() {
      double sum = 0;
      int classes = 0;
      for (int i = 0; i < names.size(); i++) {
        if (count(i, WANTED) > 0) {
          sum += f1(i).orElse(0);
          classes++;
        }
      }
      return classes == 0 ? OptionalDouble.empty() : OptionalDouble.of(sum / classes);
    }

    private long count(int score, int count) {
      return counts[COUNTS * score + count];
    }

    private static OptionalDouble ratio(long part, long whole) {
      return whole == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) part / whole);
    }
  }

  /** Returns the scores. */
  List<Score> scores(Resampling resampling) {
    List<Optional<Estimate>> estimates =
        resampling.estimates(
            units(),
            drawn -> {
              Sums sums = new Sums(drawn);
              List<OptionalDouble> figures = new ArrayList<>();
              for (int i = 0; i < names.size(); i++) {
                figures.add(sums.precision(i));
                figures.add(sums.recall(i));
                figures.add(sums.f1(i));
              }
              return figures;
            });
    Sums all = new Sums(unit -> 1);
    List<Score> scores = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      scores.add(
          new Score(
              names.get(i),
              Math.toIntExact(all.count(i, RIGHT)),
              Math.toIntExact(all.count(i, FOUND)),
              Math.toIntExact(all.count(i, WANTED)),
              orZero(estimates.get(COUNTS * i)),
              orZero(estimates.get(COUNTS * i + 1)),
              orZero(estimates.get(COUNTS * i + 2))));
    }
    return scores;
  }

  /** Returns another figure of the sums. */
  Estimate figure(Resampling resampling, Function<Sums, OptionalDouble> figure) {
    return orZero(
        resampling.estimates(units(), drawn -> List.of(figure.apply(new Sums(drawn)))).get(0));
  }

  private static Estimate orZero(Optional<Estimate> estimate) {
    return estimate.orElse(Estimate.of(0));
  }
}

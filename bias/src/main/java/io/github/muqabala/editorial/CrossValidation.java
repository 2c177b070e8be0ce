package io.github.muqabala.editorial;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/** Chooses the ridge and the threshold of a score on examples that the score has not seen. */
final class CrossValidation {
  private static final int FOLDS = 10;
  private static final int STEPS = 100;

  /** How many steps on either side of a threshold count with it. */
  private static final int BESIDE = 5;

  /** The shares of opinion that a threshold shall do for. */
  private static final List<Double> SHARES = List.of(0.2, 0.3, 0.4, 0.5);

  private static final List<Double> RIDGES = List.of(125.0, 250.0, 500.0, 1000.0, 2000.0, 4000.0);
  private static final long SEED = 20_250_821L;

  private CrossValidation() {}

  /**
   * What was chosen.
   *
   * @param ridge the strength of the penalty
   * @param stretch what calibrates the scores of a fit with that ridge
   * @param threshold the calibrated score from which on an example counts as positive
   */
  record Choice(double ridge, LogisticRegression.Stretch stretch, double threshold) {}

  /** Returns the ridge that loses least, and the threshold that is best with it. */
  static Choice choose(List<double[]> rows, List<Boolean> positive) {
    double best = RIDGES.get(0);
    double least = Double.POSITIVE_INFINITY;
    for (double ridge : RIDGES) {
      double loss = loss(calibrated(logOdds(rows, positive, ridge), positive), positive);
      if (loss < least) {
        least = loss;
        best = ridge;
      }
    }
    double[] logOdds = logOdds(rows, positive, best);
    return new Choice(
        best,
        LogisticRegression.Stretch.of(logOdds, positive),
        threshold(calibrated(logOdds, positive), positive));
  }

  private static double[] calibrated(double[] logOdds, List<Boolean> positive) {
    LogisticRegression.Stretch stretch = LogisticRegression.Stretch.of(logOdds, positive);
    return Arrays.stream(logOdds).map(stretch::score).toArray();
  }

  /** Returns the mean negative log-likelihood. */
  private static double loss(double[] scores, List<Boolean> positive) {
    double sum = 0;
    for (int i = 0; i < scores.length; i++) {
      sum -= Math.log(positive.get(i) ? scores[i] : 1 - scores[i]);
    }
    return sum / scores.length;
  }

  /**
   * Returns the threshold at which the mean of macro-F1 over {@link #SHARES} is best: text to come
   * need not hold as much opinion as the examples.
   */
  static double threshold(double[] scores, List<Boolean> positive) {
    double[] sorted = scores.clone();
    Arrays.sort(sorted);
    double[] cuts = new double[STEPS];
    double[] macro = new double[STEPS];
    for (int step = 1; step < STEPS; step++) {
      int at = step * sorted.length / STEPS;
      cuts[step] = (sorted[Math.max(0, at - 1)] + sorted[at]) / 2;
      double cut = cuts[step];
      macro[step] =
          SHARES.stream().mapToDouble(s -> macroF1(scores, positive, cut, s)).average().orElse(0);
    }
    // The mean over neighbours: macro-F1 hardly changes over a tenth, and a single peak is chance.
    int best = 1;
    double most = 0;
    for (int step = BESIDE + 1; step < STEPS - BESIDE; step++) {
      double mean = Arrays.stream(macro, step - BESIDE, step + BESIDE + 1).sum() / (2 * BESIDE + 1);
      if (mean > most) {
        most = mean;
        best = step;
      }
    }
    return cuts[best];
  }

  /** Returns the log-odds that each example gets from a fit to the folds it is not in. */
  static double[] logOdds(List<double[]> rows, List<Boolean> positive, double ridge) {
    SplittableRandom random = new SplittableRandom(SEED);
    int[] fold = new int[rows.size()];
    for (int i = 0; i < fold.length; i++) {
      fold[i] = random.nextInt(FOLDS);
    }
    double[] scores = new double[rows.size()];
    for (int f = 0; f < FOLDS; f++) {
      List<double[]> seen = new ArrayList<>();
      List<Boolean> labels = new ArrayList<>();
      for (int i = 0; i < fold.length; i++) {
        if (fold[i] != f) {
          seen.add(rows.get(i));
          labels.add(positive.get(i));
        }
      }
      LogisticRegression.Fit fit = LogisticRegression.fit(seen, labels, ridge);
      for (int i = 0; i < fold.length; i++) {
        if (fold[i] == f) {
          scores[i] = fit.logOdds(rows.get(i));
        }
      }
    }
    return scores;
  }

  /** Returns macro-F1 as it would be if a share of the examples were positive. */
  static double macroF1(double[] scores, List<Boolean> positive, double threshold, double share) {
    double[][] counts = new double[2][2];
    for (int i = 0; i < scores.length; i++) {
      counts[positive.get(i) ? 1 : 0][scores[i] >= threshold ? 1 : 0]++;
    }
    double positives = counts[1][0] + counts[1][1];
    double negatives = counts[0][0] + counts[0][1];
    double missed = positives == 0 ? 0 : share * counts[1][0] / positives;
    double wrong = negatives == 0 ? 0 : (1 - share) * counts[0][1] / negatives;
    double mixed = missed + wrong;
    return f1(1 - share - wrong, mixed) / 2 + f1(share - missed, mixed) / 2;
  }

  private static double f1(double right, double wrong) {
    return right <= 0 ? 0 : 2 * right / (2 * right + wrong);
  }
}

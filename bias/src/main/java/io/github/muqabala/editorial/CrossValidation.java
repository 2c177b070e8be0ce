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
  private static final int BESIDE = 10;

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

  /** Returns the ridge that loses least, and the threshold at which macro-F1 is best with it. */
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

  private static double threshold(double[] scores, List<Boolean> positive) {
    double[] macro = new double[STEPS];
    for (int step = 1; step < STEPS; step++) {
      macro[step] = macroF1(scores, positive, (double) step / STEPS);
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
    return (double) best / STEPS;
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

  static double macroF1(double[] scores, List<Boolean> positive, double threshold) {
    int[][] counts = new int[2][2];
    for (int i = 0; i < scores.length; i++) {
      counts[positive.get(i) ? 1 : 0][scores[i] >= threshold ? 1 : 0]++;
    }
    double mixed = counts[0][1] + counts[1][0];
    return f1(counts[0][0], mixed) / 2 + f1(counts[1][1], mixed) / 2;
  }

  private static double f1(double right, double wrong) {
    return right == 0 ? 0 : 2 * right / (2 * right + wrong);
  }
}

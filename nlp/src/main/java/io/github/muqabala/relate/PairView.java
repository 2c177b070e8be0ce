package io.github.muqabala.relate;

import java.util.ArrayList;
import java.util.List;

/**
 * Two statements with their words matched both ways.
 *
 * @param first words of the first statement
 * @param second words of the second
 * @param firstMet which words of the first the second has
 * @param secondMet which words of the second the first has
 * @param firstWeights how much each word of the first counts
 * @param secondWeights how much each word of the second counts
 * @param from where the stretch of the first statement starts that meets the second best
 * @param to where it ends
 * @param window the share of the second statement's weight that this stretch meets
 */
record PairView(
    List<PairItem> first,
    List<PairItem> second,
    PairMatch firstMet,
    PairMatch secondMet,
    double[] firstWeights,
    double[] secondWeights,
    int from,
    int to,
    double window) {
  private static final int LEAST_WIDTH = 8;
  private static final double CLOSE = 1e-9;

  static PairView of(List<PairItem> x, List<PairItem> y, PairRarity rarity, Opposites opposites) {
    PairMatch yx = PairMatch.of(y, x).withoutContraries(y, x, opposites);
    double[] weights = rarity.weights(y);
    int width = Math.max(LEAST_WIDTH, 3 * y.size() / 2);
    List<List<Integer>> places = places(yx, x.size());
    int[] inside = new int[y.size()];
    double sum = 0;
    double best = 0;
    int from = 0;
    for (int i = 0; i < x.size(); i++) {
      for (int j : places.get(i)) {
        sum += inside[j]++ == 0 ? weights[j] * yx.met(j) : 0;
      }
      if (i >= width) {
        for (int j : places.get(i - width)) {
          sum -= --inside[j] == 0 ? weights[j] * yx.met(j) : 0;
        }
      }
      if (sum > best + CLOSE) {
        best = sum;
        from = Math.max(0, i - width + 1);
      }
    }
    double all = 0;
    for (double weight : weights) {
      all += weight;
    }
    return new PairView(
        x,
        y,
        PairMatch.of(x, y).withoutContraries(x, y, opposites),
        yx,
        rarity.weights(x),
        weights,
        from,
        Math.min(x.size(), from + width),
        all == 0 ? 0 : best / all);
  }

  private static List<List<Integer>> places(PairMatch match, int size) {
    List<List<Integer>> places = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      places.add(new ArrayList<>(1));
    }
    for (int j = 0; j < match.size(); j++) {
      for (int place : match.places(j)) {
        places.get(place).add(j);
      }
    }
    return places;
  }

  double coverage(boolean ofSecond, double least) {
    PairMatch match = ofSecond ? secondMet : firstMet;
    double[] weights = ofSecond ? secondWeights : firstWeights;
    double met = 0;
    double all = 0;
    for (int i = 0; i < weights.length; i++) {
      all += weights[i];
      met += match.met(i) >= least ? match.met(i) * weights[i] : 0;
    }
    return all == 0 ? 0 : met / all;
  }
}

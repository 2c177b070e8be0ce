package io.github.muqabala.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Scores pairs of signatures. */
final class Scorer {
  private final List<Signature> sources;
  private final List<Signature> targets;
  private final double[] idf;
  private final int[][] postings;
  private final double[] sourceWeight;
  private final double[] targetWeight;
  private final double[] forward;
  private final int[] stamp;
  private final int[] mark;
  private final double[] markQuality;
  private int tick;

  Scorer(List<Signature> sources, List<Signature> targets, int keys) {
    this.sources = sources;
    this.targets = targets;
    int[] df = new int[keys];
    int[] last = new int[keys];
    Arrays.fill(last, -1);
    count(sources, df, last, 0);
    int[] dfT = new int[keys];
    Arrays.fill(last, -1);
    count(targets, dfT, last, 0);
    idf = new double[keys];
    double n = sources.size() + targets.size();
    for (int i = 0; i < keys; i++) {
      idf[i] = Math.pow(Math.log(1 + n / (df[i] + dfT[i] + Tuning.IDF0)), Tuning.POWER);
    }
    postings = new int[keys][];
    for (int i = 0; i < keys; i++) {
      postings[i] = new int[dfT[i]];
    }
    int[] fill = new int[keys];
    Arrays.fill(last, -1);
    for (int t = 0; t < targets.size(); t++) {
      for (Signature.Unit unit : targets.get(t).units()) {
        for (int key : unit.keys()) {
          if (last[key] != t) {
            last[key] = t;
            postings[key][fill[key]++] = t;
          }
        }
      }
    }
    sourceWeight = weights(sources);
    targetWeight = weights(targets);
    forward = new double[targets.size()];
    stamp = new int[targets.size()];
    mark = new int[keys];
    markQuality = new double[keys];
  }

  private static void count(List<Signature> all, int[] df, int[] last, int base) {
    for (int i = 0; i < all.size(); i++) {
      for (Signature.Unit unit : all.get(i).units()) {
        for (int key : unit.keys()) {
          if (last[key] != i) {
            last[key] = i;
            df[key]++;
          }
        }
      }
    }
  }

  private double weight(Signature.Unit unit) {
    double w = 0;
    for (int i = 0; i < unit.keys().length; i++) {
      w = Math.max(w, idf[unit.keys()[i]] * unit.quality()[i]);
    }
    return w;
  }

  private double[] weights(List<Signature> all) {
    double[] w = new double[all.size()];
    for (int i = 0; i < w.length; i++) {
      for (Signature.Unit unit : all.get(i).units()) {
        w[i] += weight(unit) * unit.trust();
      }
    }
    return w;
  }

  List<Match> candidates(int s) {
    Arrays.fill(forward, 0);
    Signature source = sources.get(s);
    int markTick = ++tick;
    for (Signature.Unit unit : source.units()) {
      int unitTick = ++tick;
      Integer[] order = new Integer[unit.keys().length];
      for (int i = 0; i < order.length; i++) {
        order[i] = i;
        int key = unit.keys()[i];
        markQuality[key] =
            mark[key] >= markTick && mark[key] < unitTick
                ? Math.max(markQuality[key], unit.quality()[i])
                : unit.quality()[i];
      }
      Arrays.sort(
          order,
          (a, b) ->
              Double.compare(
                  idf[unit.keys()[b]] * unit.quality()[b],
                  idf[unit.keys()[a]] * unit.quality()[a]));
      for (int i : order) {
        int key = unit.keys()[i];
        mark[key] = unitTick;
        double credit = idf[key] * unit.quality()[i];
        for (int t : postings[key]) {
          if (stamp[t] != unitTick) {
            stamp[t] = unitTick;
            forward[t] += credit;
          }
        }
      }
    }
    List<Match> found = new ArrayList<>();
    for (int t = 0; t < forward.length; t++) {
      if (forward[t] > 0) {
        found.add(new Match(s, t, forward[t] / Math.sqrt(targetWeight[t])));
      }
    }
    found.sort((a, b) -> Double.compare(b.score(), a.score()));
    List<Match> top = new ArrayList<>();
    for (Match m : found.subList(0, Math.min(found.size(), Tuning.CAND))) {
      double back = 0;
      for (Signature.Unit unit : targets.get(m.target()).units()) {
        double best = 0;
        for (int i = 0; i < unit.keys().length; i++) {
          int key = unit.keys()[i];
          if (mark[key] >= markTick) {
            best = Math.max(best, idf[key] * unit.quality()[i]);
          }
        }
        back += best;
      }
      double a = forward[m.target()] / sourceWeight[s];
      double b = back / targetWeight[m.target()];
      top.add(new Match(s, m.target(), Math.sqrt(a * b)));
    }
    top.sort((a, b) -> Double.compare(b.score(), a.score()));
    return top;
  }
}

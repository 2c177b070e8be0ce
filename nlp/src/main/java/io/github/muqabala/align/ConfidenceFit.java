package io.github.muqabala.align;

import io.github.muqabala.lexicon.Lexicon;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/**
 * Fits the logistic model of a match's being right by gradient descent with momentum. Examples are
 * the best matches of texts of several lengths, a fifth of whose targets is taken away, so that
 * some sources have no partner.
 */
final class ConfidenceFit {
  private static final int[] SIZES = {30, 120, 100_000};
  private static final int STEPS = 4000;
  private static final double RATE = 0.5;
  private static final double MOMENTUM = 0.9;
  private static final int BINS = 10;

  private final Lexicon lexicon;
  private final SplittableRandom random = new SplittableRandom(7);
  private final List<Alignment.Features> features = new ArrayList<>();
  private final List<Boolean> right = new ArrayList<>();

  ConfidenceFit(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Adds the matches of two texts as examples. */
  void add(Weights weights, Text source, Text target) {
    Aligner aligner = Aligner.with(lexicon, weights);
    int all = source.statements().size();
    for (int size : SIZES) {
      for (int at = 0; at < all; at += size) {
        int end = Math.min(all, at + size);
        List<String> kept = new ArrayList<>();
        int[] partner = new int[end - at];
        Arrays.fill(partner, -1);
        for (int i = at; i < end; i++) {
          if (random.nextInt(5) > 0) {
            partner[i - at] = kept.size();
            kept.add(target.statements().get(i));
          }
        }
        Text part = new Text(source.language(), source.statements().subList(at, end));
        Text others = new Text(target.language(), kept);
        for (Alignment.Pair pair : aligner.alignment(part, others).best()) {
          features.add(pair.features());
          right.add(partner[pair.source()] == pair.target());
        }
      }
    }
  }

  /** Returns weights with the confidence fitted to the examples. */
  Weights fit(Weights weights) {
    double[] w = new double[5];
    double[] momentum = new double[w.length];
    for (int step = 0; step < STEPS; step++) {
      double[] gradient = new double[w.length];
      Weights.Confidence model = model(w);
      for (int n = 0; n < features.size(); n++) {
        double error = (right.get(n) ? 1 : 0) - model.of(features.get(n));
        double[] x = values(features.get(n));
        for (int i = 0; i < w.length; i++) {
          gradient[i] += error * x[i] / features.size();
        }
      }
      for (int i = 0; i < w.length; i++) {
        momentum[i] = MOMENTUM * momentum[i] + gradient[i];
        w[i] += RATE * momentum[i];
      }
    }
    return weights
        .with("confidence.bias", w[0])
        .with("confidence.overlap", w[1])
        .with("confidence.corrected", w[2])
        .with("confidence.margin", w[3])
        .with("confidence.size", w[4]);
  }

  /** Returns a table of confidence against the share of right matches. */
  List<String> calibration(Weights weights) {
    int[] count = new int[BINS];
    int[] hits = new int[BINS];
    double[] sum = new double[BINS];
    for (int n = 0; n < features.size(); n++) {
      double confidence = weights.confidence().of(features.get(n));
      int bin = (int) Math.min(BINS - 1, confidence * BINS);
      count[bin]++;
      sum[bin] += confidence;
      hits[bin] += right.get(n) ? 1 : 0;
    }
    List<String> table = new ArrayList<>();
    table.add("confidence\tmatches\tmean_confidence\tshare_right");
    for (int bin = 0; bin < BINS; bin++) {
      int matches = Math.max(1, count[bin]);
      table.add(
          String.format(
              Locale.ROOT,
              "%.1f-%.1f\t%d\t%.3f\t%.3f",
              bin / (double) BINS,
              (bin + 1) / (double) BINS,
              count[bin],
              sum[bin] / matches,
              (double) hits[bin] / matches));
    }
    return table;
  }

  private static Weights.Confidence model(double[] w) {
    return new Weights.Confidence(w[0], w[1], w[2], w[3], w[4]);
  }

  private static double[] values(Alignment.Features f) {
    return new double[] {1, f.overlap(), f.corrected(), f.margin(), Math.log1p(f.words())};
  }
}

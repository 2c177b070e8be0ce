package io.github.muqabala.align;

import io.github.muqabala.article.Language;
import io.github.muqabala.lexicon.Lexicon;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/**
 * Fits the confidence of the aligner to line-parallel texts and shows how well it is calibrated.
 *
 * <p>Arguments: texts as {@code file.tsv:column:language:column:language}, columns counted from 0,
 * the first line a header. The lines are dealt into four; the first and third part fit, the second
 * and fourth check. A fifth of the targets is taken away each time, so that some sources have no
 * partner. Prints the rows for {@code weights.tsv}, then a table of confidence against share of
 * right matches.
 */
final class FitConfidence {
  private static final int[] SIZES = {30, 120, 100_000};
  private static final int STEPS = 4000;
  private static final double RATE = 0.5;

  private FitConfidence() {}

  private record Example(double[] x, boolean right) {}

  public static void main(String[] args) throws IOException {
    Lexicon lexicon = Lexicon.withDefaults();
    List<Example> fit = new ArrayList<>();
    List<Example> check = new ArrayList<>();
    SplittableRandom random = new SplittableRandom(7);
    for (String arg : args) {
      String[] parts = arg.split(":", -1);
      Language one = Language.of(parts[2]);
      Language other = Language.of(parts[4]);
      List<String[]> rows =
          Files.readAllLines(Path.of(parts[0]), StandardCharsets.UTF_8).stream()
              .skip(1)
              .map(line -> line.split("\t"))
              .toList();
      for (int part = 0; part < 4; part++) {
        List<String> left = new ArrayList<>();
        List<String> right = new ArrayList<>();
        for (int i = part * rows.size() / 4; i < (part + 1) * rows.size() / 4; i++) {
          left.add(rows.get(i)[Integer.parseInt(parts[1])]);
          right.add(rows.get(i)[Integer.parseInt(parts[3])]);
        }
        List<Example> into = part % 2 == 0 ? fit : check;
        for (int size : SIZES) {
          for (int at = 0; at < left.size(); at += size) {
            int end = Math.min(left.size(), at + size);
            examples(
                lexicon, left.subList(at, end), one, right.subList(at, end), other, random, into);
            examples(
                lexicon, right.subList(at, end), other, left.subList(at, end), one, random, into);
          }
        }
      }
    }
    double[] w = fit(fit);
    String[] names = {"bias", "overlap", "corrected", "margin", "size"};
    for (int i = 0; i < w.length; i++) {
      System.out.printf(Locale.ROOT, "confidence.%s\t%.3f%n", names[i], w[i]);
    }
    table(check, w);
  }

  private static void examples(
      Lexicon lexicon,
      List<String> source,
      Language from,
      List<String> target,
      Language to,
      SplittableRandom random,
      List<Example> into) {
    List<String> kept = new ArrayList<>();
    int[] partner = new int[source.size()];
    Arrays.fill(partner, -1);
    for (int i = 0; i < target.size(); i++) {
      if (random.nextInt(5) > 0) {
        partner[i] = kept.size();
        kept.add(target.get(i));
      }
    }
    Alignment alignment = Aligner.with(lexicon).alignment(source, from, kept, to);
    for (Alignment.Pair pair : alignment.best()) {
      Alignment.Features f = pair.features();
      double[] x = {1, f.overlap(), f.corrected(), f.margin(), Math.log1p(f.words())};
      into.add(new Example(x, partner[pair.source()] == pair.target()));
    }
  }

  private static double[] fit(List<Example> examples) {
    double[] w = new double[5];
    double[] momentum = new double[5];
    for (int step = 0; step < STEPS; step++) {
      double[] gradient = new double[5];
      for (Example example : examples) {
        double error = (example.right() ? 1 : 0) - confidence(example.x(), w);
        for (int i = 0; i < w.length; i++) {
          gradient[i] += error * example.x()[i] / examples.size();
        }
      }
      for (int i = 0; i < w.length; i++) {
        momentum[i] = 0.9 * momentum[i] + gradient[i];
        w[i] += RATE * momentum[i];
      }
    }
    return w;
  }

  private static double confidence(double[] x, double[] w) {
    double sum = 0;
    for (int i = 0; i < w.length; i++) {
      sum += x[i] * w[i];
    }
    return 1 / (1 + Math.exp(-sum));
  }

  private static void table(List<Example> examples, double[] w) {
    System.out.println("confidence\tmatches\tmean confidence\tshare right");
    for (int bin = 0; bin < 10; bin++) {
      int n = 0;
      int right = 0;
      double sum = 0;
      for (Example example : examples) {
        double c = confidence(example.x(), w);
        if ((int) Math.min(9, c * 10) == bin) {
          n++;
          sum += c;
          right += example.right() ? 1 : 0;
        }
      }
      System.out.printf(
          Locale.ROOT,
          "%.1f-%.1f\t%d\t%.3f\t%.3f%n",
          bin / 10.0,
          (bin + 1) / 10.0,
          n,
          sum / Math.max(1, n),
          (double) right / Math.max(1, n));
    }
  }
}

package io.github.muqabala.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.embedding.onnx.e5smallv2q.E5SmallV2QuantizedEmbeddingModel;
import io.github.muqabala.align.Aligner;
import io.github.muqabala.article.Language;
import io.github.muqabala.lexicon.Lexicon;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/**
 * Compares the aligner's speed with that of a small int8 sentence encoder, in one run on the same
 * sentences, and measures how the aligner's cost grows with the number of statements.
 *
 * <p>Arguments: two files of statements, one a line, and their languages. Both sides run for
 * fifteen seconds to warm up, with all cores; figures are a median of the clock and a mean of the
 * CPU. Sentences of both texts count. The encoder only encodes; comparing its vectors would cost it
 * more. CPU time of all threads tells more than the clock where the machine is shared.
 */
public final class AlignerSpeed {
  private static final int ENCODED = 200;
  private static final double WARM_UP = 15;

  private AlignerSpeed() {}

  /** Runs the benchmark and prints a table. */
  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 4) {
      System.err.println("usage: AlignerSpeed SOURCE.txt TARGET.txt FROM TO");
      System.exit(2);
    }
    List<String> source = Files.readAllLines(Path.of(arguments[0]));
    List<String> target = Files.readAllLines(Path.of(arguments[1]));
    Language from = Language.of(arguments[2]);
    Language to = Language.of(arguments[3]);
    Aligner aligner = Aligner.with(Lexicon.withDefaults());
    EmbeddingModel encoder = new E5SmallV2QuantizedEmbeddingModel();

    double[] aligned = median(() -> aligner.align(source, from, target, to), 100);
    List<TextSegment> some = some(source, target);
    double[] encoded = median(() -> encoder.embedAll(some), 3);
    int statements = source.size() + target.size();
    System.out.println("| what | sentences a second | CPU seconds a thousand sentences |");
    System.out.println("|---|---|---|");
    String row = "| %s | %.1f | %.3f |%n";
    String name = "aligner, " + source.size() + " by " + target.size();
    System.out.printf(
        Locale.ROOT, row, name, statements / aligned[0], aligned[1] / statements * 1000);
    System.out.printf(
        Locale.ROOT,
        row,
        "encoder e5-small-v2 int8, encoding only",
        some.size() / encoded[0],
        encoded[1] / some.size() * 1000);
    System.out.printf(
        Locale.ROOT,
        "| ratio | %.0f | %.0f |%n%n",
        statements / aligned[0] * encoded[0] / some.size(),
        encoded[1] / some.size() * statements / aligned[1]);
    growth(aligner, source, from, target, to);
  }

  /**
   * Returns the median of seconds and the mean of CPU seconds of a task that has run for a while.
   */
  private static double[] median(Runnable task, int rounds) {
    long begin = System.nanoTime();
    do {
      task.run();
    } while (seconds(begin) < WARM_UP);
    double[] wall = new double[rounds];
    long startCpu = cpu();
    for (int i = 0; i < rounds; i++) {
      long start = System.nanoTime();
      task.run();
      wall[i] = seconds(start);
    }
    double processor = (cpu() - startCpu) / 1e9 / rounds;
    Arrays.sort(wall);
    return new double[] {wall[rounds / 2], processor};
  }

  /** Returns the CPU time of this process, all threads, in nanoseconds. */
  private static long cpu() {
    return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
  }

  private static List<TextSegment> some(List<String> source, List<String> target) {
    List<TextSegment> some = new ArrayList<>();
    for (int i = 0; i < Math.min(ENCODED / 2, source.size()); i++) {
      some.add(TextSegment.from("query: " + source.get(i)));
    }
    for (int i = 0; i < Math.min(ENCODED / 2, target.size()); i++) {
      some.add(TextSegment.from("query: " + target.get(i)));
    }
    return some;
  }

  /** Repeats the statements, each time with some words dropped, and fits cost = a n^b. */
  private static void growth(
      Aligner aligner, List<String> source, Language from, List<String> target, Language to) {
    System.out.println("| statements a side | seconds |");
    System.out.println("|---|---|");
    double sumX = 0;
    double sumY = 0;
    double sumXx = 0;
    double sumXy = 0;
    int points = 0;
    for (int n = 1000; n <= 64_000; n *= 2) {
      List<String> a = perturbed(source, n, 1);
      List<String> b = perturbed(target, n, 2);
      long start = System.nanoTime();
      aligner.align(a, from, b, to);
      double cost = seconds(start);
      System.out.printf(Locale.ROOT, "| %d | %.2f |%n", n, cost);
      double x = Math.log(n);
      double y = Math.log(cost);
      sumX += x;
      sumY += y;
      sumXx += x * x;
      sumXy += x * y;
      points++;
    }
    double exponent = (points * sumXy - sumX * sumY) / (points * sumXx - sumX * sumX);
    System.out.printf(Locale.ROOT, "%nfitted exponent %.2f%n", exponent);
  }

  private static List<String> perturbed(List<String> lines, int n, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    List<String> made = new ArrayList<>(n);
    for (int i = 0; i < n; i++) {
      String line = lines.get(i % lines.size());
      if (i < lines.size()) {
        made.add(line);
        continue;
      }
      StringBuilder kept = new StringBuilder();
      int start = 0;
      while (start <= line.length()) {
        int end = line.indexOf(' ', start);
        end = end < 0 ? line.length() : end;
        if (random.nextInt(5) > 0) {
          kept.append(line, start, end).append(' ');
        }
        start = end + 1;
      }
      made.add(kept.toString());
    }
    return made;
  }

  private static double seconds(long start) {
    return (System.nanoTime() - start) / 1e9;
  }
}

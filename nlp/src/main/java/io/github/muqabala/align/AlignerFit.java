package io.github.muqabala.align;

import io.github.muqabala.lexicon.Lexicon;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * Fits the few weights of the aligner to texts whose statements of the same index say the same.
 *
 * <p>First the weights of the overlap, each in turn moved up or down by a factor as long as that
 * lowers the mean logistic loss of the right target's lead over the best wrong one; then those of
 * the confidence, a logistic model of a match's being right, on texts from which a fifth of the
 * targets is taken away. Deterministic.
 *
 * <pre>{@code
 * AlignerFit fit = new AlignerFit(Lexicon.withDefaults());
 * fit.add(new Text(Language.ARABIC, arabic), new Text(Language.ENGLISH, english));
 * Files.writeString(Path.of("weights.tsv"), fit.fit(System.err::println));
 * }</pre>
 */
public final class AlignerFit {
  private static final List<String> RANKING =
      List.of("hidden", "reading.cost", "stop", "known.name", "unknown.trust", "short.skeleton");
  private static final double FACTOR = 1.4;
  private static final double TEMPERATURE = 0.1;
  private static final double LEAST_GAIN = 1e-4;
  private static final int PASSES = 3;

  private final Lexicon lexicon;
  private final List<Text> sources = new ArrayList<>();
  private final List<Text> targets = new ArrayList<>();

  /** Creates a fit without examples. */
  public AlignerFit(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * Adds two texts as examples, in both directions.
   *
   * @throws IllegalArgumentException if they do not have as many statements
   */
  public void add(Text one, Text other) {
    if (one.statements().size() != other.statements().size()) {
      throw new IllegalArgumentException(
          "texts must have as many statements, got "
              + one.statements().size()
              + " and "
              + other.statements().size());
    }
    sources.add(one);
    targets.add(other);
    sources.add(other);
    targets.add(one);
  }

  /**
   * Fits all weights.
   *
   * @param progress takes lines that tell how the fit goes on
   * @return the rows of a file of weights, see {@link Aligner#with(Lexicon, java.nio.file.Path)}
   */
  public String fit(Consumer<String> progress) {
    Weights best = Weights.load();
    double loss = loss(best);
    progress.accept(line("start", Double.NaN, loss));
    boolean moved = true;
    for (int pass = 0; pass < PASSES && moved; pass++) {
      moved = false;
      for (String name : RANKING) {
        for (double factor : List.of(FACTOR, 1 / FACTOR)) {
          for (Weights next = step(best, name, factor); ; next = step(best, name, factor)) {
            double nextLoss = next.value(name) == best.value(name) ? loss : loss(next);
            if (nextLoss > loss - LEAST_GAIN) {
              break;
            }
            best = next;
            loss = nextLoss;
            moved = true;
            progress.accept(line(name, best.value(name), loss));
          }
        }
      }
    }
    ConfidenceFit confidence = new ConfidenceFit(lexicon);
    for (int i = 0; i < sources.size(); i++) {
      confidence.add(best, sources.get(i), targets.get(i));
    }
    return confidence.fit(best).toString();
  }

  /**
   * Shows how well a file of weights is calibrated on the examples: a line for each tenth of
   * confidence with the number of matches, their mean confidence and the share that is right.
   *
   * @param weights the rows of a file of weights
   */
  public List<String> calibration(Collection<String> weights) {
    Weights read = Weights.of("weights", weights);
    ConfidenceFit confidence = new ConfidenceFit(lexicon);
    for (int i = 0; i < sources.size(); i++) {
      confidence.add(read, sources.get(i), targets.get(i));
    }
    return confidence.calibration(read);
  }

  private static Weights step(Weights weights, String name, double factor) {
    return weights.with(name, Math.min(1, weights.value(name) * factor));
  }

  private static String line(String name, double value, double loss) {
    return String.format(Locale.ROOT, "%s %.3f: mean loss %.5f", name, value, loss);
  }

  private double loss(Weights weights) {
    double sum = 0;
    int count = 0;
    Aligner aligner = Aligner.with(lexicon, weights);
    for (int i = 0; i < sources.size(); i++) {
      for (double lead : aligner.alignment(sources.get(i), targets.get(i)).leads()) {
        sum += Math.log1p(Math.exp(-lead / TEMPERATURE));
        count++;
      }
    }
    return sum / Math.max(1, count);
  }
}

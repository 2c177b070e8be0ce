package io.github.muqabala.editorial;

import com.google.common.base.Splitter;
import com.google.common.primitives.ImmutableDoubleArray;
import io.github.muqabala.article.Language;
import io.github.muqabala.article.PerLanguage;
import io.github.muqabala.data.DataFile;
import io.github.muqabala.reading.Reading;
import io.github.muqabala.wording.Wording;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The weights of the score of editorializing: a constant, a threshold, the share of opinion in the
 * examples, and one number for each of some hundred and forty features. Immutable.
 *
 * <p>The file of weights has a row for each feature, a column for each language and one for weights
 * carried from one language to others, so that a reader can follow how a score came about, and a
 * user can fit weights of their own:
 *
 * <pre>{@code
 * EditorialModel mine = EditorialModel.withDefaults().fitted(Language.ENGLISH, examples, wording);
 * mine.write(Path.of("weights.tsv"));
 * }</pre>
 */
public final class EditorialModel {
  private static final Splitter TABS = Splitter.on('\t');
  private static final List<Language> COLUMNS =
      List.of(Language.ARABIC, Language.ENGLISH, Language.PERSIAN);
  private static final String BIAS = "bias";
  private static final String THRESHOLD = "threshold";
  private static final String SHARE = "share";

  /** How much a feature must raise the score, in log-odds, to be named as a reason. */
  private static final double NOTICEABLE = 0.1;

  /** How far beyond the threshold a score is beyond doubt. */
  private static final double MARGIN = 0.25;

  /**
   * How far below the threshold a score may be in a commentary: what Bayes' rule makes of a share
   * of opinion that rises from two in five to one in two.
   */
  private static final double AMID = 0.08;

  private static final int FEWEST = 50;

  private static final String CARRIED = "carried";

  private final PerLanguage<Weights> weights;
  private final Weights carried;

  private EditorialModel(PerLanguage<Weights> weights, Weights carried) {
    this.weights = weights;
    this.carried = carried;
  }

  /** Weights, and the threshold and the share of opinion in the examples they were fitted to. */
  private record Weights(
      ImmutableDoubleArray features, double bias, double threshold, double share) {}

  /**
   * A statement and whether it is opinion.
   *
   * @param reading the statement as a reading of one or a few sentences
   * @param opinion whether the outlet voices opinion in it
   */
  public record Example(Reading reading, boolean opinion) {}

  /** Returns the weights that come with the library. */
  public static EditorialModel withDefaults() {
    return of(DataFile.rows(EditorialModel.class, "weights.tsv", COLUMNS.size() + 2));
  }

  /**
   * Reads weights from a file that {@link #write} wrote.
   *
   * @throws IllegalArgumentException if a row is missing or has no numbers
   * @throws UncheckedIOException if the file cannot be read
   */
  public static EditorialModel read(Path file) {
    try (Stream<String> lines = Files.lines(file, StandardCharsets.UTF_8)) {
      return of(
          lines.filter(l -> !l.isBlank() && !l.startsWith("#")).map(TABS::splitToList).toList());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read weights " + file, e);
    }
  }

  private static EditorialModel of(List<List<String>> rows) {
    Map<String, List<String>> byName = new HashMap<>();
    rows.forEach(r -> byName.put(r.get(0), r));
    return new EditorialModel(
        PerLanguage.of(l -> weights(byName, COLUMNS.indexOf(l) + 1)),
        weights(byName, COLUMNS.size() + 1));
  }

  private static Weights weights(Map<String, List<String>> byName, int column) {
    return new Weights(
        ImmutableDoubleArray.copyOf(
            Feature.ALL.stream().mapToDouble(f -> number(byName, f.label(), column))),
        number(byName, BIAS, column),
        number(byName, THRESHOLD, column),
        number(byName, SHARE, column));
  }

  private static double number(Map<String, List<String>> rows, String name, int column) {
    List<String> row = rows.getOrDefault(name, List.of());
    if (row.size() <= column) {
      throw new IllegalArgumentException(
          "weights must have a row of " + (COLUMNS.size() + 2) + " cells for " + name);
    }
    return Double.parseDouble(row.get(column));
  }

  /**
   * Returns this model with the weights of one language fitted to examples of it, by ridge logistic
   * regression. The ridge is the one that loses least in ten-fold cross-validation, on which the
   * scores are calibrated too, and the threshold the one at which the mean of macro-F1 over shares
   * of opinion from a fifth to a half is best there.
   *
   * @throws IllegalArgumentException if there are fewer than 50 examples of either label
   */
  public EditorialModel fitted(Language language, List<Example> examples, Wording wording) {
    Weights mine = fit(examples, wording, f -> true);
    return new EditorialModel(PerLanguage.of(l -> l == language ? mine : weights.get(l)), carried);
  }

  /**
   * Returns this model with the weights of one language fitted to examples of another. Features
   * that mean nothing across languages, such as function words, weigh nothing. These weights also
   * serve in Arabic articles.
   *
   * @throws IllegalArgumentException if there are fewer than 50 examples of either label
   */
  public EditorialModel carried(Language language, List<Example> examples, Wording wording) {
    Weights mine = fit(examples, wording, Feature::portable);
    return new EditorialModel(PerLanguage.of(l -> l == language ? mine : weights.get(l)), mine);
  }

  /**
   * Returns this model with the weights of one language fitted to examples of another and adapted
   * to unlabelled statements of its own: a feature that is half as spread there weighs twice as
   * much, and is measured from its mean there. That holds as far as both sets have about the same
   * share of opinion.
   *
   * @throws IllegalArgumentException if there are fewer than 50 examples of either label, or fewer
   *     than 50 unlabelled statements
   */
  public EditorialModel carried(
      Language language, List<Example> examples, Wording wording, List<Reading> unlabelled) {
    if (unlabelled.size() < FEWEST) {
      throw new IllegalArgumentException(
          "adapting needs at least " + FEWEST + " statements, got " + unlabelled.size());
    }
    Scorer scorer = new Scorer(wording);
    Moments here = Moments.of(examples.stream().map(e -> scorer.features(e.reading())).toList());
    Moments there = Moments.of(unlabelled.stream().map(scorer::features).toList());
    Weights plain = fit(examples, wording, Feature::portable);
    double[] adapted = new double[plain.features().length()];
    double bias = plain.bias();
    for (int i = 0; i < adapted.length; i++) {
      adapted[i] = plain.features().get(i) * here.spreadAgainst(there, i);
      bias += plain.features().get(i) * here.mean(i) - adapted[i] * there.mean(i);
    }
    Weights mine =
        new Weights(ImmutableDoubleArray.copyOf(adapted), bias, plain.threshold(), plain.share());
    return new EditorialModel(PerLanguage.of(l -> l == language ? mine : weights.get(l)), carried);
  }

  private static Weights fit(List<Example> examples, Wording wording, Predicate<Feature> used) {
    long opinions = examples.stream().filter(Example::opinion).count();
    if (opinions < FEWEST || examples.size() - opinions < FEWEST) {
      throw new IllegalArgumentException(
          "fitting needs at least 50 examples of either label, got "
              + opinions
              + " opinions of "
              + examples.size());
    }
    Scorer scorer = new Scorer(wording);
    List<double[]> rows =
        examples.stream().map(e -> only(used, scorer.features(e.reading()))).toList();
    List<Boolean> labels = examples.stream().map(Example::opinion).toList();
    CrossValidation.Choice choice = CrossValidation.choose(rows, labels);
    LogisticRegression.Fit fit =
        LogisticRegression.fit(rows, labels, choice.ridge()).stretched(choice.stretch());
    return new Weights(
        fit.weights(), fit.bias(), choice.threshold(), (double) opinions / examples.size());
  }

  private static double[] only(Predicate<Feature> used, double[] values) {
    return IntStream.range(0, values.length)
        .mapToDouble(i -> used.test(Feature.ALL.get(i)) ? values[i] : 0)
        .toArray();
  }

  /**
   * Writes the weights to a file.
   *
   * @throws UncheckedIOException if it cannot be written
   */
  public void write(Path file) {
    List<String> lines = new ArrayList<>();
    lines.add("# Weights of the score of editorializing, for each language.");
    lines.add("# Columns: feature, ar, en, fa, " + CARRIED + ".");
    for (int i = 0; i < Feature.ALL.size(); i++) {
      int at = i;
      lines.add(line(Feature.ALL.get(i).label(), w -> w.features().get(at)));
    }
    lines.add(line(BIAS, Weights::bias));
    lines.add(line(THRESHOLD, Weights::threshold));
    lines.add(line(SHARE, Weights::share));
    try {
      Files.writeString(file, String.join("\n", lines) + "\n", StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write weights " + file, e);
    }
  }

  private String line(String name, ToDoubleFunction<Weights> value) {
    StringBuilder line = new StringBuilder(name);
    for (Language language : COLUMNS) {
      line.append('\t').append(number(value.applyAsDouble(weights.get(language))));
    }
    return line.append('\t').append(number(value.applyAsDouble(carried))).toString();
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.4f", value);
  }

  /** Returns what judges a statement without context. */
  Judge statements(Language language) {
    return new Judge(weights.get(language));
  }

  /**
   * Returns what judges the sentences of an article. In Arabic the carried weights do: labelled
   * Arabic statements are few, and their labellers agree too little to tell comment in an article.
   */
  Judge articles(Language language) {
    return new Judge(language == Language.ARABIC ? carried : weights.get(language));
  }

  /** Scores features by the weights of one language. */
  static final class Judge {
    private final Weights weights;

    private Judge(Weights weights) {
      this.weights = weights;
    }

    /** Returns the score of features, from 0 to 1. */
    double score(double[] features) {
      double z = weights.bias();
      for (int i = 0; i < features.length; i++) {
        z += weights.features().get(i) * features[i];
      }
      return LogisticRegression.sigmoid(z);
    }

    double threshold() {
      return weights.threshold();
    }

    /** Returns the share of opinion in the examples that the scores are calibrated on. */
    double share() {
      return weights.share();
    }

    /** Tells whether a score is that of opinion. */
    boolean isOpinion(double score) {
      return score >= weights.threshold();
    }

    /**
     * Tells whether a score is that of opinion in an article that is commentary, where opinion is
     * the likelier beforehand.
     */
    boolean isOpinionAmidComment(double score) {
      return score >= weights.threshold() - AMID;
    }

    /** Tells whether a score is that of opinion beyond doubt. */
    boolean isOpinionBeyondDoubt(double score) {
      return score >= weights.threshold() + MARGIN;
    }

    /** Returns the features that raise a score most, at most three, the most telling first. */
    List<Feature> telling(ImmutableDoubleArray features) {
      ImmutableDoubleArray mine = weights.features();
      return IntStream.range(0, Feature.ALL.size())
          .boxed()
          .filter(i -> mine.get(i) * features.get(i) > NOTICEABLE)
          .sorted(Comparator.comparingDouble(i -> -mine.get(i) * features.get(i)))
          .limit(3)
          .map(Feature.ALL::get)
          .toList();
    }
  }
}

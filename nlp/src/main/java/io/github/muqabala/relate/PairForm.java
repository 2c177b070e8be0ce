package io.github.muqabala.relate;

import io.github.muqabala.reading.Reading;
import java.util.List;
import java.util.Locale;

/**
 * What form two statements have, which tells how their words are to be weighed: headlines leave
 * words out, a passage says much besides.
 *
 * <ul>
 *   <li>in two languages: {@link #STATEMENT};
 *   <li>two whole sentences of like length, not very long: {@link #STATEMENT};
 *   <li>otherwise both short: {@link #HEADLINE};
 *   <li>otherwise {@link #PASSAGE}.
 * </ul>
 *
 * <p>How far the weights of a form are drawn to 0, its penalty, was chosen by cross-validation: of
 * statements over the topics of our suites; of the others of a few the one that served the held-out
 * files best.
 */
enum PairForm {
  /** Two whole sentences. */
  STATEMENT(200),
  /** Two headlines. */
  HEADLINE(10),
  /** A passage and a sentence on it. */
  PASSAGE(60);

  private static final List<String> SPARSE = List.of("gram.", "has.", "miss.", "short");
  private static final String STOPS = ".!?؟۔";
  private static final int LONG = 24;
  private static final int MIDDLING = 16;
  private static final double LIKE = 1.8;

  private final double penalty;

  PairForm(double penalty) {
    this.penalty = penalty;
  }

  double penalty() {
    return penalty;
  }

  /** Returns the form of a pair whose words are known, the longer first. */
  static PairForm of(Reading first, List<PairItem> words, Reading second, List<PairItem> others) {
    if (first.language() != second.language()) {
      return STATEMENT;
    }
    int most = Math.max(words.size(), others.size());
    int least = Math.max(1, Math.min(words.size(), others.size()));
    boolean alike = most < MIDDLING || most < LIKE * least;
    if (stopped(first) && stopped(second) && most <= LONG && alike) {
      return STATEMENT;
    }
    return most < MIDDLING ? HEADLINE : PASSAGE;
  }

  private static boolean stopped(Reading reading) {
    String text = reading.article().text().strip();
    return !text.isEmpty() && STOPS.indexOf(text.charAt(text.length() - 1)) >= 0;
  }

  /**
   * Tells whether the weights of this form may use a feature. Whole sentences do without those that
   * only many examples can weigh; with them they fared worse on suites left out.
   */
  boolean uses(String feature) {
    return this != STATEMENT
        || (!feature.contains(">") && SPARSE.stream().noneMatch(feature::startsWith));
  }

  /** Returns the name under which the weights of a feature for this form are kept. */
  String named(String feature) {
    return name().toLowerCase(Locale.ROOT) + "/" + feature;
  }
}

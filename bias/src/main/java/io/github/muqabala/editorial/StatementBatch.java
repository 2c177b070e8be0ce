package io.github.muqabala.editorial;

import io.github.muqabala.article.Language;
import io.github.muqabala.article.PerLanguage;
import io.github.muqabala.judgement.Judgement;
import io.github.muqabala.reading.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Statements that are judged together, such as the lines of one table: how many of them are opinion
 * is estimated from all of them, for each language on its own, and decides from which score on a
 * statement is.
 *
 * <pre>{@code
 * StatementBatch batch = EditorialDetector.withDefaults().batch();
 * readings.forEach(batch::add);
 * List<Judgement> judgements = batch.judgements();
 * }</pre>
 *
 * <p>This suits text of the kind that the weights were fitted to, in which only the share of
 * opinion is another: where the text is of another kind, scores that are lower for that reason pass
 * for a lower share, and opinion is missed. Where it is not known which, judge statements one by
 * one.
 *
 * <p>A label depends on the other statements, while the score does not. Fewer than 50 statements of
 * a language are judged one by one, as {@link EditorialDetector#judge} does; so are readings of
 * more than three sentences, which take no part in the estimate. Not safe for use by many threads.
 */
public final class StatementBatch {
  private final EditorialDetector detector;
  private final EditorialModel model;
  private final List<EditorialDetector.Open> added = new ArrayList<>();

  StatementBatch(EditorialDetector detector, EditorialModel model) {
    this.detector = detector;
    this.model = model;
  }

  /** Adds a statement. */
  public void add(Reading reading) {
    added.add(detector.open(reading));
  }

  /**
   * Returns the estimated share of opinion among the statements of a language; none if they are too
   * few.
   */
  public OptionalDouble share(Language language) {
    double[] scores = scores(language);
    return scores.length < Shares.FEWEST
        ? OptionalDouble.empty()
        : OptionalDouble.of(Shares.estimate(scores, model.statements(language).share()));
  }

  /** Returns the judgements of all statements, in the order in which they were added. */
  public List<Judgement> judgements() {
    PerLanguage<Double> cuts = PerLanguage.of(this::cut);
    return added.stream().map(o -> o.decided(cuts.get(o.language()))).toList();
  }

  private double cut(Language language) {
    double[] scores = scores(language);
    EditorialModel.Judge judge = model.statements(language);
    return scores.length < Shares.FEWEST ? judge.threshold() : Shares.cut(scores, judge.share());
  }

  private double[] scores(Language language) {
    return added.stream()
        .filter(o -> o.language() == language)
        .flatMapToDouble(o -> o.score().stream())
        .toArray();
  }
}

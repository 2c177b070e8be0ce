package io.github.muqabala.relate;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** A table of the figures of stories with several weights. */
final class FitReport {
  private static final String HEADER =
      "weights\tstory\tsame_proposition\trelations\tEQUIVALENT\tREFINES\tCONFLICT\n";
  private static final String MEAN = "mean";

  private final StringBuilder rows = new StringBuilder(HEADER);
  private final Consumer<String> progress;

  /**
   * Creates a report.
   *
   * @param progress takes the means as they come
   */
  FitReport(Consumer<String> progress) {
    this.progress = progress;
  }

  /** Adds a row for each story, and their mean. */
  void add(String weights, List<FitStory> stories, List<FitFigures> figures) {
    for (int i = 0; i < stories.size(); i++) {
      row(weights, stories.get(i).name(), figures.get(i));
    }
    choice(weights, FitFigures.mean(figures));
  }

  /** Adds the mean over stories. */
  void choice(String weights, FitFigures mean) {
    row(weights, MEAN, mean);
    progress.accept(
        String.format(
            Locale.ROOT,
            "%s: F1 %.3f of propositions, %.3f of relations",
            weights,
            mean.same(),
            mean.relations()));
  }

  private void row(String weights, String story, FitFigures figures) {
    rows.append(
        String.format(
            Locale.ROOT,
            "%s\t%s\t%.4f\t%.4f\t%.4f\t%.4f\t%.4f\n",
            weights,
            story,
            figures.same(),
            figures.relations(),
            figures.equivalent(),
            figures.refines(),
            figures.conflict()));
  }

  @Override
  public String toString() {
    return rows.toString();
  }
}

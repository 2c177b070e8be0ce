package io.github.muqabala.evaluation;

import io.github.muqabala.article.UnreadableArticleException;
import io.github.muqabala.statistics.Resampling;
import java.nio.file.Path;

/**
 * Sets what the library found against annotations. Immutable and safe for use by many threads.
 *
 * <pre>{@code
 * Result times = Evaluation.withDefaults().spans(SpanKind.TIMES, Path.of("out.jsonl"), Path.of("gold/times.tsv"));
 * System.out.println(times.headline() + " " + times.figure());   // F1 with value 0.912 [0.843, 0.961]
 * }</pre>
 *
 * <p>It reads the forms that the command line writes, which other programs can write as well, so
 * that several systems can be measured alike. Annotations are UTF-8 tables with a header line:
 * cells between tabs, without quotation, {@code -} for an empty one. Columns are read by name, and
 * columns that are not named here are passed over.
 *
 * <p>Intervals are bootstraps over articles; over lines where there are no articles. What joins two
 * articles is drawn as often as the one times the other. Few articles make rough intervals: they
 * tell how much the figures hang on each of them, and little of other topics.
 *
 * <p>All methods throw {@link UnreadableArticleException} for input that is not in its form; the
 * message names file, line and rule.
 */
public final class Evaluation {
  private final Resampling resampling;

  private Evaluation(Resampling resampling) {
    this.resampling = resampling;
  }

  /** Returns an evaluation with intervals of 95 % over 1,000 samples, from 5 articles on. */
  public static Evaluation withDefaults() {
    return with(Resampling.defaults());
  }

  /** Returns an evaluation with other intervals. */
  public static Evaluation with(Resampling resampling) {
    return new Evaluation(resampling);
  }

  /**
   * Sets spans that {@code analyze} printed against annotated ones.
   *
   * <p>The annotation has a row for each span: {@code article start end} ({@code content_start
   * content_end} for attributions), offsets in UTF-16 code units into the unaltered text, and the
   * value: {@code label}, {@code iso}, {@code value}, {@code type}, {@code chain} or {@code kind}.
   * Optional: {@code alt}, other right values with {@code |} between them; {@code optional}, {@code
   * kind}, {@code mention} and {@code strength}, some of whose cells make a row that need not be
   * found ({@code optional yes}, {@code kind VAGUE}).
   *
   * <p>An article is annotated by its id or by the part before its first {@code _}. A span counts
   * as found where it shares at least half of the shorter with an annotated one; each is used once.
   *
   * @param kind which spans
   * @param analyses JSON Lines, one article a line
   * @param annotation the table
   */
  public Result spans(SpanKind kind, Path analyses, Path annotation) {
    return SpanEvaluation.of(kind, analyses, annotation, resampling);
  }

  /**
   * Sets a comparison against annotated claims and relations. A found claim stands for an annotated
   * one where they share at least half of the shorter.
   *
   * @param comparison a folder with {@code claims.csv} and {@code relations.csv}, as {@code compare
   *     --out} writes it
   * @param annotation a folder with {@code claims.tsv} ({@code article claim_id start end}), {@code
   *     clusters.tsv} ({@code claim_id proposition_id}) and {@code relations.tsv} ({@code claim_a
   *     claim_b relation}; pairs whose {@code basis} is INFERRED or whose {@code certainty} is
   *     arguable count neither way)
   */
  public Result relations(Path comparison, Path annotation) {
    return RelationEvaluation.of(comparison, annotation, resampling);
  }

  /**
   * Sets labels that {@code classify} printed against annotated ones. Annotations in OBJ and SUBJ
   * are met by FACTUAL and ATTRIBUTED, and by EDITORIAL and MIXED.
   *
   * @param answers a table with {@code id} and {@code label}
   * @param annotation a table
   * @param columns the columns of the annotation
   */
  public Result labels(Path answers, Path annotation, Columns columns) {
    return LabelEvaluation.of(
        LabelEvaluation.Task.LABELS, answers, annotation, columns, resampling);
  }

  /**
   * Sets relations that {@code relate} printed against annotated ones. Annotations of entailment or
   * stance are met by classes: EQUIVALENT and REFINES support, CONFLICT contradicts, RELATED and
   * UNDECIDED do neither.
   *
   * @param answers a table with {@code id} and {@code relation}
   * @param annotation a table
   * @param columns the columns of the annotation
   */
  public Result pairs(Path answers, Path annotation, Columns columns) {
    return LabelEvaluation.of(LabelEvaluation.Task.PAIRS, answers, annotation, columns, resampling);
  }

  /**
   * Sets matches that {@code align} printed against lines that belong together.
   *
   * @param matches a table with {@code source_line}, {@code target_line} and {@code score}
   * @param annotation a table with {@code source_line} and {@code target_line}, or one of two
   *     parallel files
   */
  public Result retrieval(Path matches, Path annotation) {
    return RetrievalEvaluation.of(matches, annotation, resampling);
  }
}

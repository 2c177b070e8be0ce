package io.github.muqabala.evaluation;

import io.github.muqabala.annotation.ArticleIds;
import io.github.muqabala.annotation.Refusal;
import io.github.muqabala.reading.Span;
import io.github.muqabala.statistics.Estimate;
import io.github.muqabala.statistics.Resampling;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Sets spans that {@code analyze} marked against annotated ones.
 *
 * <ul>
 *   <li>Only articles of the annotation count. An article of the analyses is one of them by its id,
 *       or by the part of its id before the first {@code _}.
 *   <li>Spans pair as {@link Pairing} says.
 *   <li>A row that {@code optional.tsv} names counts neither as found nor as missed, and so does
 *       what it is paired with.
 *   <li>A pair is right with its value as {@link Values} says, or with an alternative; labels of
 *       sentences have a figure without alternatives and one with them.
 * </ul>
 */
final class SpanEvaluation {
  private static final String EXACT = "exact_span";
  private static final String OVERLAP = "overlapping_span";
  private static final String ALTERNATIVES = "with_value_or_alternative";
  private static final String VALUE = "with_value";
  private static final String RIGHT = "right_value";
  private static final String WRONG = "other_value";

  private final SpanKind kind;
  private final Tally tally;
  private final Tally classes;
  private final Confusion confusion = new Confusion();
  private final Labels labels = new Labels();
  private int found;
  private int wanted;
  private int optional;
  private int unanswered;

  private SpanEvaluation(SpanKind kind, Set<String> values) {
    this.kind = kind;
    this.tally =
        new Tally(
            kind == SpanKind.SENTENCES
                ? List.of(OVERLAP, EXACT, ALTERNATIVES, VALUE)
                : List.of(OVERLAP, EXACT, VALUE));
    this.classes = new Tally(List.copyOf(values));
  }

  static Result of(SpanKind kind, Path analyses, Path gold, Resampling resampling) {
    Map<String, List<Annotated>> annotated = Annotated.read(gold, kind);
    Map<String, List<Marked>> marked = new LinkedHashMap<>();
    Set<String> others = new HashSet<>();
    Analyses.read(analyses, kind)
        .forEach(
            (id, spans) -> {
              String article = ArticleIds.among(annotated.keySet(), id);
              if (!annotated.containsKey(article)) {
                others.add(id);
              } else if (marked.put(article, spans) != null) {
                throw Refusal.of(
                    analyses, "-", "article must stand on one line, got " + article + " again");
              }
            });
    if (marked.isEmpty()) {
      throw Refusal.of(
          analyses,
          "-",
          "analyses must hold an article of the annotation, which has "
              + ArticleIds.some(annotated.keySet()));
    }
    SpanEvaluation evaluation = new SpanEvaluation(kind, values(kind, annotated, marked));
    annotated.forEach(
        (id, spans) -> evaluation.article(id, spans, marked.getOrDefault(id, List.of())));
    evaluation.unanswered = annotated.size() - marked.size();
    return evaluation.result(others.size(), resampling);
  }

  /** Returns the classes, where the kind has such. */
  private static Set<String> values(
      SpanKind kind, Map<String, List<Annotated>> annotated, Map<String, List<Marked>> marked) {
    Set<String> values = new TreeSet<>();
    if (kind.classed()) {
      annotated.values().forEach(spans -> spans.forEach(a -> values.add(a.value())));
      marked.values().forEach(spans -> spans.forEach(m -> values.add(m.value())));
    }
    return values;
  }

  private void article(String id, List<Annotated> gold, List<Marked> marked) {
    tally.unit(id);
    classes.unit(id);
    List<Span> spans = marked.stream().map(Marked::span).toList();
    Map<Integer, Integer> pairs = Pairing.of(gold.stream().map(Annotated::span).toList(), spans);
    Set<Integer> free = new HashSet<>(pairs.values());
    for (int g = 0; g < gold.size(); g++) {
      Annotated a = gold.get(g);
      boolean paired = pairs.containsKey(g);
      if (a.optional()) {
        optional++;
      } else if (paired) {
        Marked m = marked.get(pairs.getOrDefault(g, 0));
        pair(id, a, m);
      } else {
        missed(id, a);
      }
    }
    for (int m = 0; m < marked.size(); m++) {
      if (!free.contains(m)) {
        spurious(id, marked.get(m));
      }
    }
  }

  private void pair(String article, Annotated gold, Marked marked) {
    found++;
    wanted++;
    boolean strict = Values.agree(kind, marked.value(), gold.value());
    boolean easy =
        strict
            || gold.alternatives().stream()
                .anyMatch(value -> Values.agree(kind, marked.value(), value));
    boolean right = kind == SpanKind.SENTENCES ? strict : easy;
    tally.add(article, OVERLAP, 1, 1, 1);
    tally.add(article, EXACT, marked.span().equals(gold.span()) ? 1 : 0, 1, 1);
    tally.add(article, ALTERNATIVES, easy ? 1 : 0, 1, 1);
    tally.add(article, VALUE, right ? 1 : 0, 1, 1);
    if (kind.classed()) {
      String value = right ? gold.value() : marked.value();
      classes.add(article, gold.value(), right ? 1 : 0, 0, 1);
      classes.add(article, value, 0, 1, 0);
      confusion.add(gold.value(), value);
      labels.add(List.of(article), gold.value(), value);
    } else {
      confusion.add(gold.group(), right ? RIGHT : WRONG);
    }
  }

  private void missed(String article, Annotated gold) {
    wanted++;
    everywhere(article, 0, 1);
    classes.add(article, gold.value(), 0, 0, 1);
    confusion.add(gold.group(), Result.NONE);
  }

  private void spurious(String article, Marked marked) {
    found++;
    everywhere(article, 1, 0);
    classes.add(article, marked.value(), 0, 1, 0);
    if (kind.classed()) {
      confusion.add(Result.NONE, marked.value());
    }
  }

  private void everywhere(String article, int found, int wanted) {
    for (String score : List.of(OVERLAP, EXACT, ALTERNATIVES, VALUE)) {
      tally.add(article, score, 0, found, wanted);
    }
  }

  private Result result(int others, Resampling resampling) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    counts.put("articles", tally.units());
    counts.put("annotated", wanted);
    counts.put("found", found);
    counts.put("optional_left_out", optional);
    counts.put("articles_without_analysis", unanswered);
    counts.put("analyses_without_annotation", others);
    List<Score> scores = tally.scores(resampling);
    Map<String, Estimate> figures = new LinkedHashMap<>();
    if (kind.classed()) {
      figures.put("macro_f1", classes.figure(resampling, Tally.Sums::macroF1));
      figures.putAll(labels.agreement(resampling));
    }
    return new Result(
        kind.label(),
        "F1 with value",
        scores.get(scores.size() - 1).f1(),
        "articles",
        counts,
        scores,
        classes.scores(resampling),
        figures,
        confusion.table(),
        List.of());
  }
}

package io.github.muqabala.evaluation;

import io.github.muqabala.annotation.AnnotatedComparison;
import io.github.muqabala.annotation.AnnotatedComparison.AnnotatedClaim;
import io.github.muqabala.annotation.AnnotatedComparison.AnnotatedPair;
import io.github.muqabala.annotation.AnnotatedComparison.FoundClaim;
import io.github.muqabala.annotation.ArticleIds;
import io.github.muqabala.annotation.Refusal;
import io.github.muqabala.annotation.Table;
import io.github.muqabala.annotation.Table.Row;
import io.github.muqabala.statistics.Estimate;
import io.github.muqabala.statistics.Resampling;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Sets the claims and relations that {@code compare --out} wrote against annotated ones, by the
 * conventions of {@link AnnotatedComparison}. A pair is found as one proposition where claims that
 * stand for its claims are related as equivalent, refining or in conflict.
 */
final class RelationEvaluation {
  private static final String CLAIMS = "claims_found";
  private static final String SAME = "same_proposition";
  private static final String EQUIVALENT = "EQUIVALENT";
  private static final String REFINES = "REFINES";
  private static final String CONFLICT = "CONFLICT";
  private static final List<String> TYPES = List.of(EQUIVALENT, REFINES, CONFLICT);

  private final AnnotatedComparison gold;
  private final Map<Pair, String> related = new HashMap<>();
  private final List<FoundClaim> claims = new ArrayList<>();

  private final Tally recall = new Tally(List.of(CLAIMS));
  private final Tally pairs = new Tally(List.of(SAME));
  private final Tally types = new Tally(TYPES);
  private final Confusion confusion = new Confusion();
  private final Labels labels = new Labels();

  private record Pair(String first, String second) {
    static Pair of(String one, String other) {
      return one.compareTo(other) <= 0 ? new Pair(one, other) : new Pair(other, one);
    }
  }

  private RelationEvaluation(AnnotatedComparison gold) {
    this.gold = gold;
  }

  static Result of(Path comparison, Path gold, Resampling resampling) {
    RelationEvaluation evaluation = new RelationEvaluation(AnnotatedComparison.read(gold));
    evaluation.readFound(comparison);
    evaluation.count();
    return evaluation.result(resampling);
  }

  private void readFound(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw Refusal.of(folder, "-", "path must be a folder with claims.csv and relations.csv");
    }
    Path file = folder.resolve("claims.csv");
    Set<String> ids = new HashSet<>();
    boolean annotated = false;
    for (Row row : Table.read(file, List.of("claim_id", "article", "start", "end")).rows()) {
      String id = plain(row.required("claim_id"));
      if (!ids.add(id)) {
        throw row.refusal("claim_id must come once, got " + id + " again");
      }
      String article = plain(row.required("article"));
      annotated |= gold.articles().contains(ArticleIds.among(gold.articles(), article));
      claims.add(new FoundClaim(id, article, row.span("start", "end")));
    }
    if (!annotated) {
      throw Refusal.of(
          file,
          "-",
          "claims must be of articles of the annotation, which has "
              + ArticleIds.some(gold.articles()));
    }
    Path relations = folder.resolve("relations.csv");
    for (Row row : Table.read(relations, List.of("claim_a", "claim_b", "relation")).rows()) {
      String first = plain(row.required("claim_a"));
      String second = plain(row.required("claim_b"));
      if (!ids.contains(first) || !ids.contains(second)) {
        throw row.refusal(
            "relation must join claims of claims.csv, got " + first + " and " + second);
      }
      related.put(Pair.of(first, second), row.required("relation"));
    }
  }

  /** Returns a cell without the apostrophe that keeps spreadsheets from taking it for a formula. */
  private static String plain(String cell) {
    boolean kept =
        cell.length() > 1 && cell.charAt(0) == '\'' && "=+-@".indexOf(cell.charAt(1)) >= 0;
    return kept ? cell.substring(1) : cell;
  }

  private void count() {
    Map<String, List<String>> standIns = gold.standIns(claims);
    for (AnnotatedClaim claim : gold.claims()) {
      for (Tally tally : List.of(recall, pairs, types)) {
        tally.unit(claim.article());
      }
      boolean found = !standIns.getOrDefault(claim.id(), List.of()).isEmpty();
      recall.add(claim.article(), CLAIMS, found ? 1 : 0, 0, 1);
    }
    for (AnnotatedPair pair : gold.pairs()) {
      pair(
          pair,
          relation(
              standIns.getOrDefault(pair.first().id(), List.of()),
              standIns.getOrDefault(pair.second().id(), List.of())));
    }
  }

  private void pair(AnnotatedPair pair, Optional<String> found) {
    boolean same = pair.same();
    Optional<String> wanted = pair.relation();
    boolean said = found.filter(TYPES::contains).isPresent();
    String a = pair.first().article();
    String b = pair.second().article();
    pairs.add(a, b, SAME, (same && said) ? 1 : 0, said ? 1 : 0, same ? 1 : 0);
    wanted.ifPresent(type -> types.add(a, b, type, wanted.equals(found) ? 1 : 0, 0, 1));
    found.ifPresent(type -> types.add(a, b, type, 0, 1, 0));
    if (wanted.isPresent() || !same) {
      String gold = wanted.orElse(Result.NONE);
      String answer = found.orElse(Result.NONE);
      if (wanted.isPresent() || said) {
        confusion.add(gold, answer);
      }
      labels.add(List.of(a, b), gold, said ? answer : Result.NONE);
    }
  }

  /** Returns how two annotated claims were found to relate, by the first stand-ins that do. */
  private Optional<String> relation(List<String> firsts, List<String> seconds) {
    for (String first : firsts) {
      for (String second : seconds) {
        String type = related.get(Pair.of(first, second));
        if (type != null) {
          return Optional.of(type);
        }
      }
    }
    return Optional.empty();
  }

  private Result result(Resampling resampling) {
    Score found = recall.scores(resampling).get(0);
    Score same = pairs.scores(resampling).get(0);
    Map<String, Integer> counts = new LinkedHashMap<>();
    counts.put("articles", recall.units());
    counts.put("annotated_claims", found.wanted());
    counts.put("claims_found", claims.size());
    counts.put("annotated_pairs", same.wanted());
    counts.put("arguable_pairs_left_out", gold.pairsLeftOut());
    Map<String, Estimate> figures = new LinkedHashMap<>();
    figures.put("claim_recall", found.recall());
    figures.putAll(labels.agreement(resampling));
    return new Result(
        "relations",
        "F1 same proposition",
        same.f1(),
        "articles",
        counts,
        List.of(same),
        types.scores(resampling),
        figures,
        confusion.table(),
        List.of());
  }
}

package io.github.muqabala.evaluation;

import io.github.muqabala.evaluation.Table.Row;
import io.github.muqabala.reading.Span;
import io.github.muqabala.statistics.Estimate;
import io.github.muqabala.statistics.Resampling;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Sets the claims and relations that {@code compare --out} wrote against annotated ones.
 *
 * <ul>
 *   <li>A claim stands for an annotated one of its article where they share at least half of the
 *       shorter; of several, those that share the greatest part of the longer.
 *   <li>All pairs of annotated claims from different articles count. A pair is one proposition
 *       where the claims share a cluster; it is found as one where claims that stand for them are
 *       related as equivalent, refining or in conflict.
 *   <li>Pairs whose relation was annotated by inference ({@code basis} INFERRED), or as arguable
 *       ({@code certainty} arguable), count neither way.
 * </ul>
 */
final class RelationEvaluation {
  private static final String CLAIMS = "claims_found";
  private static final String SAME = "same_proposition";
  private static final String EQUIVALENT = "EQUIVALENT";
  private static final String REFINES = "REFINES";
  private static final String CONFLICT = "CONFLICT";
  private static final List<String> TYPES = List.of(EQUIVALENT, REFINES, CONFLICT);

  private final Map<String, Gold> gold = new TreeMap<>();
  private final Map<Pair, String> annotated = new HashMap<>();
  private final Set<Pair> leftOut = new HashSet<>();
  private final Map<Pair, String> related = new HashMap<>();
  private final Map<String, List<Found>> claims = new HashMap<>();

  private final Tally recall = new Tally(List.of(CLAIMS));
  private final Tally pairs = new Tally(List.of(SAME));
  private final Tally types = new Tally(TYPES);
  private final Confusion confusion = new Confusion();
  private final Labels labels = new Labels();
  private int systemClaims;
  private int pairsLeftOut;

  private record Gold(
      String id, String article, Span span, Set<String> propositions, List<String> standIns) {}

  private record Found(String id, Span span) {}

  private record Pair(String first, String second) {
    static Pair of(String one, String other) {
      return one.compareTo(other) <= 0 ? new Pair(one, other) : new Pair(other, one);
    }
  }

  private RelationEvaluation() {}

  static Result of(Path comparison, Path gold, Resampling resampling) {
    RelationEvaluation evaluation = new RelationEvaluation();
    evaluation.readGold(folder(gold, "claims.tsv, clusters.tsv and relations.tsv"));
    evaluation.readFound(folder(comparison, "claims.csv and relations.csv"));
    evaluation.claims();
    evaluation.pairs();
    return evaluation.result(resampling);
  }

  private static Path folder(Path path, String files) {
    if (!Files.isDirectory(path)) {
      throw Refusal.of(path, "-", "path must be a folder with " + files);
    }
    return path;
  }

  private void readGold(Path folder) {
    Path file = folder.resolve("claims.tsv");
    for (Row row : Table.read(file, List.of("article", "claim_id", "start", "end")).rows()) {
      String id = row.required("claim_id");
      Span span = row.span("start", "end");
      Gold claim = new Gold(id, row.required("article"), span, new HashSet<>(), new ArrayList<>());
      if (gold.put(id, claim) != null) {
        throw row.refusal("claim_id must come once, got " + id + " again");
      }
    }
    if (gold.isEmpty()) {
      throw Refusal.of(file, "-", "annotation must have at least one claim");
    }
    Path clusters = folder.resolve("clusters.tsv");
    for (Row row : Table.read(clusters, List.of("claim_id", "proposition_id")).rows()) {
      known(row, "claim_id").propositions().add(row.required("proposition_id"));
    }
    Path relations = folder.resolve("relations.tsv");
    for (Row row : Table.read(relations, List.of("claim_a", "claim_b", "relation")).rows()) {
      known(row, "claim_a");
      known(row, "claim_b");
      Pair pair = Pair.of(row.cell("claim_a"), row.cell("claim_b"));
      annotated.put(pair, row.required("relation"));
      if (row.cell("basis").equals("INFERRED") || row.cell("certainty").equals("arguable")) {
        leftOut.add(pair);
      }
    }
  }

  private Gold known(Row row, String column) {
    return Optional.ofNullable(gold.get(row.cell(column)))
        .orElseThrow(
            () -> row.refusal(column + " must be a claim of claims.tsv, got " + row.cell(column)));
  }

  private void readFound(Path folder) {
    Set<String> articles = new HashSet<>();
    gold.values().forEach(claim -> articles.add(claim.article()));
    Path file = folder.resolve("claims.csv");
    Set<String> ids = new HashSet<>();
    for (Row row : Table.read(file, List.of("claim_id", "article", "start", "end")).rows()) {
      String id = plain(row.required("claim_id"));
      if (!ids.add(id)) {
        throw row.refusal("claim_id must come once, got " + id + " again");
      }
      String article = ArticleIds.among(articles, plain(row.required("article")));
      claims
          .computeIfAbsent(article, a -> new ArrayList<>())
          .add(new Found(id, row.span("start", "end")));
    }
    systemClaims = ids.size();
    if (Collections.disjoint(articles, claims.keySet())) {
      throw Refusal.of(
          file,
          "-",
          "claims must be of articles of the annotation, which has " + ArticleIds.some(articles));
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

  private void claims() {
    for (Gold claim : gold.values()) {
      claim.standIns().addAll(standIns(claim));
      for (Tally tally : List.of(recall, pairs, types)) {
        tally.unit(claim.article());
      }
      recall.add(claim.article(), CLAIMS, claim.standIns().isEmpty() ? 0 : 1, 0, 1);
    }
  }

  private List<String> standIns(Gold claim) {
    List<String> best = new ArrayList<>();
    double most = 0;
    for (Found found : claims.getOrDefault(claim.article(), List.of())) {
      if (Pairing.meet(claim.span(), found.span())) {
        double part =
            (double) claim.span().overlap(found.span())
                / Math.max(claim.span().length(), found.span().length());
        if (part > most) {
          best.clear();
          most = part;
        }
        if (part == most) {
          best.add(found.id());
        }
      }
    }
    return best;
  }

  private void pairs() {
    List<Gold> all = List.copyOf(gold.values());
    for (int i = 0; i < all.size(); i++) {
      for (int j = i + 1; j < all.size(); j++) {
        if (!all.get(i).article().equals(all.get(j).article())) {
          pair(all.get(i), all.get(j));
        }
      }
    }
  }

  private void pair(Gold one, Gold other) {
    Pair pair = Pair.of(one.id(), other.id());
    if (leftOut.contains(pair)) {
      pairsLeftOut++;
      return;
    }
    boolean same = !Collections.disjoint(one.propositions(), other.propositions());
    Optional<String> wanted = Optional.ofNullable(annotated.get(pair));
    Optional<String> found = relation(one, other);
    boolean said = found.filter(TYPES::contains).isPresent();
    String a = one.article();
    String b = other.article();
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
  private Optional<String> relation(Gold one, Gold other) {
    for (String first : one.standIns()) {
      for (String second : other.standIns()) {
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
    counts.put("claims_found", systemClaims);
    counts.put("annotated_pairs", same.wanted());
    counts.put("arguable_pairs_left_out", pairsLeftOut);
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

package io.github.muqabala.annotation;

import io.github.muqabala.annotation.Table.Row;
import io.github.muqabala.reading.Span;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The claims of some articles and how they relate, as people annotated them. Immutable.
 *
 * <ul>
 *   <li>All pairs of annotated claims from different articles count. A pair is one proposition
 *       where the claims share a cluster.
 *   <li>Pairs whose relation was annotated by inference ({@code basis} INFERRED), or as arguable
 *       ({@code certainty} arguable), count neither way.
 *   <li>A claim that was found stands for an annotated one of its article where they share at least
 *       half of the shorter; of several, those that share the greatest part of the longer. An
 *       article is annotated by its id or by the part before its first {@code _}.
 * </ul>
 */
public final class AnnotatedComparison {
  private final Map<String, AnnotatedClaim> claims;
  private final List<AnnotatedPair> pairs;
  private final Set<String> articles;
  private final int pairsLeftOut;

  private AnnotatedComparison(
      Map<String, AnnotatedClaim> claims,
      Map<Set<String>, String> relations,
      Set<Set<String>> leftOut) {
    this.claims = Collections.unmodifiableMap(new TreeMap<>(claims));
    Set<String> ids = new TreeSet<>();
    claims.values().forEach(c -> ids.add(c.article()));
    this.articles = Collections.unmodifiableSet(ids);
    List<AnnotatedClaim> all = List.copyOf(this.claims.values());
    List<AnnotatedPair> counted = new ArrayList<>();
    int left = 0;
    for (int i = 0; i < all.size(); i++) {
      AnnotatedClaim first = all.get(i);
      for (AnnotatedClaim second : all.subList(i + 1, all.size())) {
        if (!first.article().equals(second.article())) {
          Set<String> both = Set.of(first.id(), second.id());
          if (leftOut.contains(both)) {
            left++;
          } else {
            counted.add(
                new AnnotatedPair(first, second, Optional.ofNullable(relations.get(both))));
          }
        }
      }
    }
    this.pairs = List.copyOf(counted);
    this.pairsLeftOut = left;
  }

  /**
   * An annotated claim.
   *
   * @param id its identifier
   * @param article the article it stands in
   * @param span where
   * @param propositions the clusters that it is of
   */
  public record AnnotatedClaim(String id, String article, Span span, Set<String> propositions) {
    /** Copies the set. */
    public AnnotatedClaim {
      propositions = Set.copyOf(propositions);
    }
  }

  /**
   * A pair of annotated claims from different articles.
   *
   * @param relation the name of their relation, where they have one
   */
  public record AnnotatedPair(
      AnnotatedClaim first, AnnotatedClaim second, Optional<String> relation) {
    /** Tells whether both claims are of one proposition. */
    public boolean same() {
      return !Collections.disjoint(first.propositions(), second.propositions());
    }
  }

  /**
   * A claim that a program found.
   *
   * @param id its identifier
   * @param article the article it stands in
   * @param span where
   */
  public record FoundClaim(String id, String article, Span span) {}

  /**
   * Reads a folder with {@code claims.tsv} (columns article, claim_id, start, end), {@code
   * clusters.tsv} (claim_id, proposition_id) and {@code relations.tsv} (claim_a, claim_b, relation;
   * basis and certainty where it has them). Other columns are passed over.
   *
   * @throws io.github.muqabala.article.UnreadableArticleException if a file is missing or not in
   *     this form; the message names file, line and rule
   */
  public static AnnotatedComparison read(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw Refusal.of(
          folder,
          "-",
          "path must be a folder with claims.tsv, clusters.tsv and relations.tsv");
    }
    Path clusters = folder.resolve("clusters.tsv");
    Map<String, Set<String>> propositions = new HashMap<>();
    List<Row> memberships = Table.read(clusters, List.of("claim_id", "proposition_id")).rows();
    for (Row row : memberships) {
      propositions
          .computeIfAbsent(row.required("claim_id"), c -> new HashSet<>())
          .add(row.required("proposition_id"));
    }
    Path file = folder.resolve("claims.tsv");
    Map<String, AnnotatedClaim> claims = new TreeMap<>();
    for (Row row : Table.read(file, List.of("article", "claim_id", "start", "end")).rows()) {
      String id = row.required("claim_id");
      Set<String> own = propositions.getOrDefault(id, Set.of());
      if (claims.put(
              id, new AnnotatedClaim(id, row.required("article"), row.span("start", "end"), own))
          != null) {
        throw row.refusal("claim_id must come once, got " + id + " again");
      }
    }
    if (claims.isEmpty()) {
      throw Refusal.of(file, "-", "annotation must have at least one claim");
    }
    memberships.forEach(row -> requireKnown(claims, row, "claim_id"));
    Map<Set<String>, String> relations = new HashMap<>();
    Set<Set<String>> leftOut = new HashSet<>();
    Path related = folder.resolve("relations.tsv");
    for (Row row : Table.read(related, List.of("claim_a", "claim_b", "relation")).rows()) {
      requireKnown(claims, row, "claim_a");
      requireKnown(claims, row, "claim_b");
      Set<String> pair = new HashSet<>(List.of(row.cell("claim_a"), row.cell("claim_b")));
      relations.put(pair, row.required("relation"));
      if (row.cell("basis").equals("INFERRED") || row.cell("certainty").equals("arguable")) {
        leftOut.add(pair);
      }
    }
    return new AnnotatedComparison(claims, relations, leftOut);
  }

  private static void requireKnown(Map<String, AnnotatedClaim> claims, Row row, String column) {
    if (!claims.containsKey(row.cell(column))) {
      throw row.refusal(column + " must be a claim of claims.tsv, got " + row.cell(column));
    }
  }

  /** Returns the claims in the order of their identifiers. */
  public List<AnnotatedClaim> claims() {
    return List.copyOf(claims.values());
  }

  /** Returns the pairs that count, in the order of the claims. */
  public List<AnnotatedPair> pairs() {
    return pairs;
  }

  /** Returns how many pairs count neither way. */
  public int pairsLeftOut() {
    return pairsLeftOut;
  }

  /** Returns the identifiers of the annotated articles. */
  public Set<String> articles() {
    return articles;
  }

  /**
   * Returns the identifiers of the found claims that stand for each annotated one, by its
   * identifier; none where it was not found.
   */
  public Map<String, List<String>> standIns(Collection<FoundClaim> found) {
    Map<String, List<FoundClaim>> byArticle = new HashMap<>();
    for (FoundClaim claim : found) {
      byArticle
          .computeIfAbsent(ArticleIds.among(articles, claim.article()), a -> new ArrayList<>())
          .add(claim);
    }
    Map<String, List<String>> standIns = new TreeMap<>();
    for (AnnotatedClaim claim : claims.values()) {
      standIns.put(
          claim.id(), standIns(claim.span(), byArticle.getOrDefault(claim.article(), List.of())));
    }
    return Collections.unmodifiableMap(standIns);
  }

  private static List<String> standIns(Span wanted, List<FoundClaim> found) {
    List<String> best = new ArrayList<>();
    double most = 0;
    for (FoundClaim claim : found) {
      if (wanted.sharesHalf(claim.span())) {
        double part =
            (double) wanted.overlap(claim.span())
                / Math.max(wanted.length(), claim.span().length());
        if (part > most) {
          best.clear();
          most = part;
        }
        if (part == most) {
          best.add(claim.id());
        }
      }
    }
    return List.copyOf(best);
  }
}

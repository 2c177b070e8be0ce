package io.github.muqabala.relate;

import io.github.muqabala.claim.Claim;
import io.github.muqabala.claim.Comparison;
import io.github.muqabala.claim.Relation;
import io.github.muqabala.claim.Relation.Evidence;
import io.github.muqabala.lexicon.Lexicon;
import io.github.muqabala.reading.Provenance;
import io.github.muqabala.reading.Reading;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Decides how claims relate and clusters them. Immutable and safe for use by many threads.
 *
 * <p>Claims are compared by weighted features (concepts, names, words), by the classes and phases
 * of their events, and by their times, places and numbers. A score says how strong the evidence for
 * one proposition is; it is not a probability.
 */
public final class Relater {
  private static final double SAME = 0.5;
  private static final double SAME_AMONG_MANY = 0.6;
  private static final double RELATED = 0.2;

  private final Lexicon lexicon;
  private final Themes themes;
  private final Map<Facet, Double> weights = Weights.load();

  private Relater(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.themes = Themes.with(lexicon);
  }

  /** Returns a relater that uses a lexicon. */
  public static Relater with(Lexicon lexicon) {
    return new Relater(lexicon);
  }

  /**
   * Compares the claims of different articles. The order of the input changes nothing.
   *
   * @param readings the articles, each with an id of its own
   * @param claims their claims
   */
  public Comparison relate(List<Reading> readings, List<Claim> claims) {
    List<Reading> inOrder =
        readings.stream()
            .sorted(
                Comparator.comparing((Reading r) -> r.article().published().orElse(LocalDate.MAX))
                    .thenComparing(r -> r.article().id()))
            .toList();
    Map<String, Reading> byArticle = new LinkedHashMap<>();
    inOrder.forEach(r -> byArticle.put(r.article().id(), r));
    Map<String, List<Claim>> byReading = new LinkedHashMap<>();
    inOrder.forEach(r -> byReading.put(r.article().id(), new ArrayList<>()));
    for (Claim claim : claims) {
      List<Claim> own = byReading.get(claim.article());
      if (own == null) {
        throw new IllegalArgumentException(
            "claim " + claim.id() + " must belong to a reading, got article " + claim.article());
      }
      own.add(claim);
    }
    return inOrder(inOrder, byArticle, byReading.values().stream().flatMap(List::stream).toList());
  }

  private Comparison inOrder(
      List<Reading> readings, Map<String, Reading> byArticle, List<Claim> claims) {
    List<Signature> signatures = new Signatures(themes).all(byArticle, claims);
    Similarity similarity = new Similarity(Signatures.weights(signatures), weights, themes);
    Verdicts verdicts = new Verdicts(similarity, themes);
    List<Relation> relations = new ArrayList<>();
    for (Scored pair : Rivals.lower(scored(signatures, similarity), signatures)) {
      if (pair.score() < RELATED) {
        continue;
      }
      Signature a = signatures.get(pair.first());
      Signature b = signatures.get(pair.second());
      relations.add(
          pair.score() >= SAME_AMONG_MANY
              ? verdicts.same(a, b, pair.score())
              : verdicts.related(a, b, pair.score()));
    }
    relations.sort(Comparator.comparing(Relation::first).thenComparing(Relation::second));
    return new Comparison(
        readings,
        claims,
        Clusters.of(readings, claims, relations),
        relations,
        readings.isEmpty()
            ? new Provenance("", lexicon.version(), "", "none", Map.of())
            : readings.get(0).provenance());
  }

  /** A pair of claims, by their places in the list, with their similarity. */
  record Scored(int first, int second, double score) {}

  private static List<Scored> scored(List<Signature> signatures, Similarity similarity) {
    List<Scored> pairs = new ArrayList<>();
    Candidates.forEach(
        signatures,
        (i, j) -> {
          double score = similarity.of(signatures.get(i), signatures.get(j));
          if (score >= RELATED) {
            pairs.add(new Scored(i, j, score));
          }
        });
    return pairs;
  }

  /**
   * Two statements to be related.
   *
   * @param first reading of the first statement
   * @param firstClaim the first statement as a claim
   * @param second reading of the second statement
   * @param secondClaim the second statement as a claim
   */
  public record StatementPair(Reading first, Claim firstClaim, Reading second, Claim secondClaim) {}

  /**
   * Relates pairs of statements; features are weighted by how few of all the statements have them.
   *
   * @return one relation for each pair, in order; UNDECIDED where nothing is shared
   */
  public List<Relation> relatePairs(List<StatementPair> pairs) {
    Signatures maker = new Signatures(themes);
    List<Signature> signatures = new ArrayList<>();
    for (StatementPair pair : pairs) {
      signatures.add(maker.of(pair.first(), pair.firstClaim()));
      signatures.add(maker.of(pair.second(), pair.secondClaim()));
    }
    Similarity similarity = new Similarity(Signatures.weights(signatures), weights, themes);
    Verdicts verdicts = new Verdicts(similarity, themes);
    List<Relation> relations = new ArrayList<>();
    for (int i = 0; i < signatures.size(); i += 2) {
      Signature a = signatures.get(i);
      Signature b = signatures.get(i + 1);
      double score = similarity.of(a, b);
      relations.add(
          score >= SAME
              ? verdicts.same(a, b, score)
              : similarity.touches(a, b) ? verdicts.related(a, b, score) : undecided(a, b, score));
    }
    return relations;
  }

  private static Relation undecided(Signature a, Signature b, double score) {
    return new Relation(
        a.claim().id(),
        b.claim().id(),
        Relation.Type.UNDECIDED,
        Optional.empty(),
        score,
        Optional.empty(),
        List.of(new Evidence("concept", "", "", 0)));
  }
}

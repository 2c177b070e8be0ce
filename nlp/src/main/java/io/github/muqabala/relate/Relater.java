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
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Decides how claims relate and clusters them. Immutable and safe for use by many threads.
 *
 * <p>Claims are compared by weighted features (concepts, names, words), by the classes and phases
 * of their events, and by their times, places and numbers. A score says how strong the evidence for
 * one proposition is; it is not a probability.
 */
public final class Relater {
  private static final double SAME = 0.5;

  private final Lexicon lexicon;
  private final Themes themes;
  private final Weights weights = Weights.load();

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
    Input input = Input.of(readings, claims);
    return inOrder(input.readings(), input.byArticle(), input.claims());
  }

  /**
   * What is compared, in an order that does not depend on the caller's.
   *
   * @param readings the articles, the first published first
   * @param byArticle the same by their ids
   * @param claims their claims
   */
  record Input(List<Reading> readings, Map<String, Reading> byArticle, List<Claim> claims) {
    static Input of(List<Reading> readings, List<Claim> claims) {
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
      return new Input(
          inOrder, byArticle, byReading.values().stream().flatMap(List::stream).toList());
    }
  }

  private Comparison inOrder(
      List<Reading> readings, Map<String, Reading> byArticle, List<Claim> claims) {
    List<Signature> signatures = new Signatures(themes).all(byArticle, claims);
    Similarity similarity =
        new Similarity(Signatures.weights(signatures), weights.facets(), themes);
    Verdicts verdicts = new Verdicts(similarity, themes);
    Events events = new Events(readings, themes);
    List<Scored> barred = new ArrayList<>();
    List<Scored> open = scored(signatures, similarity, verdicts, events, barred);
    List<String> articles = signatures.stream().map(Signature::article).toList();
    Linking linking = Linking.of(articles, open, barred, weights);
    List<Set<Integer>> groups = linking.groups();
    List<Relation> relations = relations(signatures, linking.pairs(), groups, similarity, verdicts);
    return new Comparison(
        readings,
        claims,
        Clusters.of(readings, claims, groups, events),
        relations,
        readings.isEmpty()
            ? new Provenance("", lexicon.version(), "", "none", Map.of())
            : readings.get(0).provenance());
  }

  /**
   * The claims of a group are about one proposition; others with a high score are related, but not
   * a part and its whole at two times.
   */
  private static List<Relation> relations(
      List<Signature> signatures,
      List<Scored> pairs,
      List<Set<Integer>> groups,
      Similarity similarity,
      Verdicts verdicts) {
    Map<Integer, Set<Integer>> groupOf = new HashMap<>();
    groups.forEach(g -> g.forEach(i -> groupOf.put(i, g)));
    Map<List<Integer>, Double> scores = new HashMap<>();
    pairs.forEach(p -> scores.put(List.of(p.first(), p.second()), p.score()));
    List<Relation> relations = new ArrayList<>();
    for (Set<Integer> group : groups) {
      for (int i : group) {
        for (int j : group) {
          Signature a = signatures.get(i);
          Signature b = signatures.get(j);
          if (i < j && !a.article().equals(b.article())) {
            Double score = scores.get(List.of(i, j));
            relations.add(verdicts.same(a, b, score == null ? similarity.of(a, b) : score));
          }
        }
      }
    }
    for (Scored pair : pairs) {
      boolean together = groupOf.getOrDefault(pair.first(), Set.of()).contains(pair.second());
      Signature a = signatures.get(pair.first());
      Signature b = signatures.get(pair.second());
      if (!together && pair.score() >= Linking.RELATED && !verdicts.part(a, b)) {
        relations.add(verdicts.related(a, b, pair.score()));
      }
    }
    relations.sort(Comparator.comparing(Relation::first).thenComparing(Relation::second));
    return relations;
  }

  /** A pair of claims, by their places in the list, with their similarity. */
  record Scored(int first, int second, double score) {}

  /** Across articles on different events only claims that name the same are compared. */
  private static List<Scored> scored(
      List<Signature> signatures,
      Similarity similarity,
      Verdicts verdicts,
      Events events,
      List<Scored> barred) {
    List<Scored> pairs = new ArrayList<>();
    Candidates.forEach(
        signatures,
        events,
        (i, j) -> {
          Signature a = signatures.get(i);
          Signature b = signatures.get(j);
          boolean apart = !events.same(a.article(), b.article());
          double score = apart && !similarity.named(a, b) ? 0 : similarity.of(a, b);
          if (score >= Linking.WEAKEST) {
            switch (verdicts.standing(a, b, apart)) {
              case OPEN -> pairs.add(new Scored(i, j, score));
              case BARRED -> barred.add(new Scored(i, j, score));
              case NONE -> {}
            }
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
  public record StatementPair(Reading first, Claim firstClaim, Reading second, Claim secondClaim) {
    StatementPair swapped() {
      return new StatementPair(
          /* first= */ second, /* firstClaim= */ secondClaim,
          /* second= */ first, /* secondClaim= */ firstClaim);
    }
  }

  /**
   * Relates pairs of statements, each pair by itself: every word weighs alike.
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
    Similarity similarity = new Similarity(Map.of(), weights.facets(), themes);
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

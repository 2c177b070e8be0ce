package io.github.muqabala.claim;

import io.github.muqabala.reading.Provenance;
import io.github.muqabala.reading.Reading;
import java.util.List;
import java.util.NoSuchElementException;

/**
 * Articles side by side: their readings, their claims, and how the claims relate.
 *
 * @param readings one for each article, in the order of input
 * @param claims all claims, by article and place in the text
 * @param clusters the propositions, each claim in exactly one
 * @param relations the typed relations between claims of different articles
 * @param provenance what made this comparison
 */
public record Comparison(
    List<Reading> readings,
    List<Claim> claims,
    List<Cluster> clusters,
    List<Relation> relations,
    Provenance provenance) {

  /** Copies the lists. */
  public Comparison {
    readings = List.copyOf(readings);
    claims = List.copyOf(claims);
    clusters = List.copyOf(clusters);
    relations = List.copyOf(relations);
  }

  /** Returns the relations that are conflicts. */
  public List<Relation> conflicts() {
    return relations.stream().filter(r -> r.type() == Relation.Type.CONFLICT).toList();
  }

  /**
   * Returns the claim with an identifier.
   *
   * @throws NoSuchElementException if there is none
   */
  public Claim claim(String id) {
    return claims.stream()
        .filter(c -> c.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new NoSuchElementException("no claim has the id " + id));
  }

  /**
   * Returns the reading of an article.
   *
   * @throws NoSuchElementException if there is none
   */
  public Reading reading(String article) {
    return readings.stream()
        .filter(r -> r.article().id().equals(article))
        .findFirst()
        .orElseThrow(() -> new NoSuchElementException("no article has the id " + article));
  }
}

package io.github.muqabala.claim;

import java.util.List;

/**
 * Claims about one proposition.
 *
 * @param id {@code pNN}, unique in a comparison
 * @param claims identifiers of the claims, in order of publication
 * @param articles identifiers of the articles that carry it
 * @param silent identifiers of the articles published later on the same event that do not
 */
public record Cluster(String id, List<String> claims, List<String> articles, List<String> silent) {
  /** Copies the lists. */
  public Cluster {
    claims = List.copyOf(claims);
    articles = List.copyOf(articles);
    silent = List.copyOf(silent);
  }
}

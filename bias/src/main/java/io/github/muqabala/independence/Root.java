package io.github.muqabala.independence;

import java.util.List;

/**
 * Claims that rest on one and the same origin.
 *
 * @param origin identifier of the voice at the root of their chains
 * @param claims identifiers of the claims, in the order of the comparison
 */
public record Root(String origin, List<String> claims) {
  /** Copies the list. */
  public Root {
    claims = List.copyOf(claims);
  }
}

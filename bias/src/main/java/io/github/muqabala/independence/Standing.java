package io.github.muqabala.independence;

import java.util.List;

/**
 * What a proposition rests on.
 *
 * @param cluster identifier of the cluster of claims about the proposition
 * @param articles identifiers of the articles that carry it
 * @param origins the independent origins at the root of their chains, by name, in alphabetical
 *     order
 */
public record Standing(String cluster, List<String> articles, List<String> origins) {
  /** Copies the lists. */
  public Standing {
    articles = List.copyOf(articles);
    origins = List.copyOf(origins);
  }

  /** Returns the counts as one line, such as {@code 5 articles, 2 origins}. */
  public String summary() {
    return count(articles.size(), "article") + ", " + count(origins.size(), "origin");
  }

  private static String count(int number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }
}

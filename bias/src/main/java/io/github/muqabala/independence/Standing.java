package io.github.muqabala.independence;

import java.util.List;

/**
 * What a proposition rests on.
 *
 * @param cluster identifier of the cluster of claims about the proposition
 * @param articles identifiers of the articles that carry it
 * @param roots the independent origins at the root of the claims' chains, each with the claims that
 *     rest on it, by identifier of the origin
 */
public record Standing(String cluster, List<String> articles, List<Root> roots) {
  /** Copies the lists. */
  public Standing {
    articles = List.copyOf(articles);
    roots = List.copyOf(roots);
  }

  /** Returns the identifiers of the origins, in alphabetical order. */
  public List<String> origins() {
    return roots.stream().map(Root::origin).toList();
  }

  /** Returns the counts as one line, such as {@code 5 articles, 2 origins}. */
  public String summary() {
    return Independence.count(articles.size(), "article")
        + ", "
        + Independence.count(roots.size(), "origin");
  }
}

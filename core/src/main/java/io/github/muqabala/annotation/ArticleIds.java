package io.github.muqabala.annotation;

import java.util.Collection;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** How an article of results is known to be one of the annotation. */
public final class ArticleIds {
  private static final int SHOWN = 3;
  private static final int LONGEST = 60;

  private ArticleIds() {}

  /**
   * Returns an article's id where it is annotated, else the part before its first {@code _}, which
   * annotations use for short.
   */
  public static String among(Collection<String> annotated, String id) {
    int end = id.indexOf('_');
    return (annotated.contains(id) || end < 0) ? id : id.substring(0, end);
  }

  /** Returns a few ids for a message. */
  public static String some(Collection<String> ids) {
    String few =
        new TreeSet<>(ids)
            .stream().limit(SHOWN).map(ArticleIds::cut).collect(Collectors.joining(", "));
    return ids.size() > SHOWN ? few + ", …" : few;
  }

  private static String cut(String id) {
    int end = Math.min(id.length(), LONGEST);
    return end < id.length() ? id.substring(0, end) + "…" : id;
  }
}

package io.github.muqabala.article;

import java.nio.file.Path;
import java.util.List;

/**
 * Articles loaded from files, and the problems of those that could not be.
 *
 * @param articles the articles, in order of file name and place in the file
 * @param problems what was refused and why, in the same order
 */
public record Articles(List<Article> articles, List<Problem> problems) {
  /** Copies the lists. */
  public Articles {
    articles = List.copyOf(articles);
    problems = List.copyOf(problems);
  }

  /**
   * Loads a file or a folder. One bad article is reported and skipped; the rest is loaded.
   *
   * @param path a {@code .txt}, {@code .jsonl}, {@code .csv} or {@code .html} file, or a folder of
   *     these
   */
  public static Articles load(Path path) {
    return new Articles(List.of(), List.of(new Problem(path.toString(), "-", "not loaded yet")));
  }
}

package io.github.muqabala.article;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

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
    return load(List.of(path));
  }

  /** Loads files and folders, in this order, as {@link #load(Path)} does. */
  public static Articles load(List<Path> paths) {
    List<Article> articles = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    each(paths, articles::add, problems::add);
    return new Articles(articles, problems);
  }

  /**
   * Reads files and folders one article at a time: a corpus need not fit into memory, only the
   * identifiers of its articles do.
   *
   * @param article receives each article, in the order of {@link #load}
   * @param problem receives what was refused and why, in the same order
   */
  public static void each(List<Path> paths, Consumer<Article> article, Consumer<Problem> problem) {
    ArticleSource source = new ArticleSource(article, problem);
    paths.forEach(source::read);
  }
}

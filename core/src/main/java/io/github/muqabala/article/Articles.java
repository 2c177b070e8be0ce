package io.github.muqabala.article;

import io.github.muqabala.json.Json;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
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
   * <ul>
   *   <li>{@code .txt}: the whole file is one article's text, its name without the suffix the id;
   *   <li>{@code .jsonl}: one object a line with {@code id}, {@code text}, and optionally {@code
   *       outlet}, {@code published} (ISO), {@code language}, {@code title}, {@code url};
   *   <li>{@code .csv}: the same fields as columns;
   *   <li>{@code .html}, {@code .htm}: the main text of one page, one paragraph a line;
   *   <li>a folder: all of these in it and below it, in order of path; other files are passed over.
   * </ul>
   *
   * <p>Everything is UTF-8, save pages that declare another charset. Where a text opens with a date
   * stamp, a dateline or a credit line, these tell the day and the outlet that no field gives, and
   * the stamps are marked. No article may have more than two million bytes.
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

  /**
   * Saves the articles as JSON Lines that {@link #load} reads back to equal articles.
   *
   * @param file the file to write, replaced where it exists
   * @throws UncheckedIOException if it cannot be written
   */
  public void save(Path file) {
    try (BufferedWriter writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
      for (Article article : articles) {
        writer.write(Json.write(article));
        writer.write('\n');
      }
    } catch (IOException e) {
      throw new UncheckedIOException("articles could not be saved to " + file, e);
    }
  }
}

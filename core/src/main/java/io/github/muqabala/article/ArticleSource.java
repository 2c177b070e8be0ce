package io.github.muqabala.article;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * Reads files and folders and passes on each article or problem in order. Rules:
 *
 * <ul>
 *   <li>the suffix tells the format, upper case or lower; a file named by the user must have a
 *       known one;
 *   <li>a folder is read with all folders below it, in order of path; names that start with a full
 *       stop and files of other suffixes are passed over;
 *   <li>identifiers are unique over all that is read: a second article of one id is refused.
 * </ul>
 */
final class ArticleSource implements ArticleFormat.Sink {
  /** The most bytes or characters that one article may have: far more than any article needs. */
  static final int LARGEST = 2_000_000;

  static final Map<String, ArticleFormat> FORMATS =
      Collections.unmodifiableMap(
          new TreeMap<>(
              Map.of(
                  "txt", new PlainTextFormat(),
                  "jsonl", new JsonLinesFormat(),
                  "csv", new CsvTableFormat(),
                  "html", new HtmlFormat(),
                  "htm", new HtmlFormat())));

  private final Consumer<Article> articles;
  private final Consumer<Problem> problems;
  private final Set<String> seen = new HashSet<>();

  ArticleSource(Consumer<Article> articles, Consumer<Problem> problems) {
    this.articles = articles;
    this.problems = problems;
  }

  void read(Path path) {
    if (Files.isDirectory(path)) {
      folder(path);
    } else if (!Files.exists(path)) {
      refuse(new Problem(path.toString(), "-", "file or folder must exist"));
    } else {
      Optional<ArticleFormat> format = format(path);
      if (format.isPresent()) {
        file(path, format.get());
      } else {
        refuse(
            new Problem(
                path.toString(),
                "-",
                "suffix must be one of " + String.join(", ", FORMATS.keySet())));
      }
    }
  }

  private void folder(Path folder) {
    List<Path> files = new ArrayList<>();
    try {
      Files.walkFileTree(folder, new Collector(folder, files));
    } catch (IOException e) {
      refuse(new Problem(folder.toString(), "-", "folder must be readable: " + e));
    }
    Collections.sort(files);
    if (files.isEmpty()) {
      refuse(
          new Problem(
              folder.toString(),
              "-",
              "folder must hold files with one of the suffixes "
                  + String.join(", ", FORMATS.keySet())));
    }
    for (Path file : files) {
      format(file).ifPresent(f -> file(file, f));
    }
  }

  private void file(Path file, ArticleFormat format) {
    try {
      format.read(file, this);
    } catch (UnreadableArticleException e) {
      refuse(e.problem());
    } catch (FlawedTextException e) {
      refuse(new Problem(file.toString(), e.place(), e.rule()));
    } catch (NoSuchFileException e) {
      refuse(new Problem(file.toString(), "-", "file must exist"));
    } catch (IOException e) {
      refuse(new Problem(file.toString(), "-", "file must be readable: " + e));
    }
  }

  private static Optional<ArticleFormat> format(Path file) {
    String name = ArticleFile.name(file);
    String suffix = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return name.contains(".") ? Optional.ofNullable(FORMATS.get(suffix)) : Optional.empty();
  }

  @Override
  public void accept(Article article, String place) {
    if (seen.add(article.id())) {
      articles.accept(article);
    } else {
      refuse(new Problem(article.id(), place, "id must be unique, got it a second time"));
    }
  }

  @Override
  public void refuse(Problem problem) {
    problems.accept(problem);
  }

  /** Collects the files of a folder that have a known suffix. */
  private final class Collector extends SimpleFileVisitor<Path> {
    private final Path root;
    private final List<Path> files;

    Collector(Path root, List<Path> files) {
      this.root = root;
      this.files = files;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      boolean hidden = !folder.equals(root) && ArticleFile.name(folder).startsWith(".");
      return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      boolean hidden = ArticleFile.name(file).startsWith(".");
      if (!hidden && format(file).isPresent() && !Files.isDirectory(file)) {
        files.add(file);
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
      refuse(new Problem(file.toString(), "-", "file must be readable: " + e));
      return FileVisitResult.CONTINUE;
    }
  }
}

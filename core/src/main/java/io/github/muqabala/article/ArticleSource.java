package io.github.muqabala.article;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Reads files and folders. */
final class ArticleSource {
  private final Consumer<Article> articles;
  private final Consumer<Problem> problems;

  ArticleSource(Consumer<Article> articles, Consumer<Problem> problems) {
    this.articles = articles;
    this.problems = problems;
  }

  void read(Path path) {
    try {
      if (Files.isDirectory(path)) {
        List<Path> files;
        try (Stream<Path> walk = Files.walk(path)) {
          files = walk.filter(p -> p.toString().endsWith(".txt")).sorted().toList();
        }
        files.forEach(this::read);
      } else {
        String text = Files.readString(path, StandardCharsets.UTF_8);
        String name = path.getFileName().toString();
        Article article = Article.of(name.substring(0, name.lastIndexOf('.')), text);
        articles.accept(StampFinder.mark(article, name));
      }
    } catch (IOException e) {
      problems.accept(new Problem(path.toString(), "-", "file must be readable: " + e));
    }
  }
}

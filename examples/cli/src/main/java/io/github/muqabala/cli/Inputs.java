package io.github.muqabala.cli;

import io.github.muqabala.article.Article;
import io.github.muqabala.article.Articles;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import picocli.CommandLine.Parameters;

/** The files and folders of articles that a command reads. */
final class Inputs {
  @Parameters(
      arity = "1..*",
      paramLabel = "INPUT",
      description = "Files (.txt .jsonl .csv .html) or folders of these, in UTF-8.")
  private List<Path> paths = List.of();

  /** Passes on each article, and tells the session of those that cannot be read. */
  void each(Session session, Consumer<Article> action) {
    Articles.each(paths, article -> session.attempt(article, action), session::refuse);
  }
}

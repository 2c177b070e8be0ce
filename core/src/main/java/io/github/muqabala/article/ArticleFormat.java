package io.github.muqabala.article;

import java.io.IOException;
import java.nio.file.Path;

/** A file format that holds articles. */
interface ArticleFormat {
  /**
   * Passes on the articles of a file, and the problems of those it refuses, in order.
   *
   * @throws UnreadableArticleException if the file, or the rest of it, holds no article
   * @throws FlawedTextException if it is no UTF-8 text
   * @throws IOException if it cannot be read
   */
  void read(Path file, Sink sink) throws IOException;

  /** Where articles and problems go. */
  interface Sink {
    /**
     * Takes an article.
     *
     * @param place where it stands, for messages
     */
    void accept(Article article, String place);

    /** Takes a problem. */
    void refuse(Problem problem);
  }
}

package io.github.muqabala.article;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Names and bytes of files that hold articles. */
final class ArticleFile {
  private ArticleFile() {}

  /** Returns the last name of a path, empty for a root. */
  static String name(Path path) {
    Path name = path.getFileName();
    return name == null ? "" : name.toString();
  }

  /** Returns the last name of a path without its suffix. */
  static String stem(Path path) {
    String name = name(path);
    int dot = name.lastIndexOf('.');
    return dot < 0 ? name : name.substring(0, dot);
  }

  /** Returns the bytes of a file that holds one article. */
  static byte[] bytes(Path file) throws IOException {
    long size = Files.size(file);
    if (size > ArticleSource.LARGEST) {
      throw new FlawedTextException(
          "-", "article must have at most " + ArticleSource.LARGEST + " bytes, got " + size);
    }
    return Files.readAllBytes(file);
  }
}

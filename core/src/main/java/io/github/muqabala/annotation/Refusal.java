package io.github.muqabala.annotation;

import io.github.muqabala.article.Problem;
import io.github.muqabala.article.UnreadableArticleException;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** What is said of a file that cannot be evaluated: its name, the place and the rule. */
public final class Refusal {
  private Refusal() {}

  /** Returns what to say of a place in a file. */
  public static UnreadableArticleException of(Path file, String place, String rule) {
    return new UnreadableArticleException(new Problem(file.toString(), place, rule));
  }

  /** Returns what to say of a file as a whole. */
  public static UnreadableArticleException of(Path file, IOException e) {
    if (e instanceof NoSuchFileException) {
      return of(file, "-", "file must exist");
    }
    return e instanceof CharacterCodingException
        ? of(file, "-", "text must be UTF-8")
        : of(file, "-", "file must be readable: " + e);
  }
}

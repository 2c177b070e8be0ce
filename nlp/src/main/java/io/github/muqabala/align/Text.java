package io.github.muqabala.align;

import io.github.muqabala.article.Language;
import java.util.List;

/**
 * Statements of one text.
 *
 * @param language the language of all of them
 * @param statements the statements in order
 */
public record Text(Language language, List<String> statements) {
  /** Copies the list. */
  public Text {
    statements = List.copyOf(statements);
  }
}

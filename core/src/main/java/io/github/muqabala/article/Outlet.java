package io.github.muqabala.article;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * The medium that published an article, by the name that the text or the user gives it.
 *
 * @param name the name, not blank, as it shall be printed
 */
public record Outlet(@JsonValue String name) {
  /** Checks the name. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public Outlet {
    if (name.isBlank()) {
      throw new IllegalArgumentException("outlet name must not be blank");
    }
  }
}

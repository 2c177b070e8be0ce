package io.github.muqabala.language;

import io.github.muqabala.article.Language;
import java.util.Optional;

/** Tells in which language a text is written. */
public final class LanguageIdentifier {
  private LanguageIdentifier() {}

  /** Returns the identifier. */
  public static LanguageIdentifier withDefaults() {
    return new LanguageIdentifier();
  }

  /** Returns the language of a text, or empty if it is none that the library reads. */
  public Optional<Language> identify(String text) {
    if (text.chars().anyMatch(c -> "پچگژیک".indexOf(c) >= 0)) {
      return Optional.of(Language.PERSIAN);
    }
    if (text.chars().anyMatch(c -> c >= 0x600 && c < 0x700)) {
      return Optional.of(Language.ARABIC);
    }
    return Optional.of(Language.ENGLISH);
  }
}

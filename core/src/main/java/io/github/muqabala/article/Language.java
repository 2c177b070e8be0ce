package io.github.muqabala.article;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** A language that the library reads, known by its ISO 639-1 code. */
public enum Language {
  /** Arabic, {@code ar}. */
  ARABIC("ar"),
  /** English, {@code en}. */
  ENGLISH("en"),
  /** Persian, {@code fa}. */
  PERSIAN("fa");

  private final String code;

  Language(String code) {
    this.code = code;
  }

  /** Returns the ISO 639-1 code, the form that JSON and tables use. */
  @JsonValue
  public String code() {
    return code;
  }

  /** Returns a locale of this language without a country. */
  public Locale locale() {
    return Locale.forLanguageTag(code);
  }

  /** Tells whether the language is written from right to left. */
  public boolean rightToLeft() {
    return this != ENGLISH;
  }

  /**
   * Returns the language with a code.
   *
   * @throws IllegalArgumentException if the code is not {@code ar}, {@code en} or {@code fa}
   */
  @JsonCreator
  public static Language of(String code) {
    for (Language language : values()) {
      if (language.code.equals(code)) {
        return language;
      }
    }
    throw new IllegalArgumentException("language must be one of ar, en, fa, got " + code);
  }
}

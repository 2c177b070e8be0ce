package io.github.muqabala.article;

import java.util.function.Function;

/**
 * One value for each language, such as a language's rules.
 *
 * @param <T> type of the values
 * @param arabic the value for Arabic
 * @param english the value for English
 * @param persian the value for Persian
 */
public record PerLanguage<T>(T arabic, T english, T persian) {
  /** Makes the value of each language once. */
  public static <T> PerLanguage<T> of(Function<Language, T> maker) {
    return new PerLanguage<>(
        maker.apply(Language.ARABIC), maker.apply(Language.ENGLISH), maker.apply(Language.PERSIAN));
  }

  /** Returns the value for a language. */
  public T get(Language language) {
    return switch (language) {
      case ARABIC -> arabic;
      case ENGLISH -> english;
      case PERSIAN -> persian;
    };
  }
}

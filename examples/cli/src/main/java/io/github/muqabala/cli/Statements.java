package io.github.muqabala.cli;

import io.github.muqabala.article.Article;
import io.github.muqabala.article.Language;
import io.github.muqabala.article.Problem;
import io.github.muqabala.article.UnreadableArticleException;
import io.github.muqabala.language.LanguageIdentifier;
import java.util.Optional;

/** Turns the statements of tables into articles of one sentence each. */
final class Statements {
  private final LanguageIdentifier identifier = LanguageIdentifier.withDefaults();
  private final Optional<Language> language;

  /**
   * Creates statements.
   *
   * @param language the language of all, where the user names it
   */
  Statements(Optional<Language> language) {
    this.language = language;
  }

  /** Returns the language of a statement, where it is named or can be told. */
  Optional<Language> language(String text) {
    return language.or(() -> identifier.identify(text));
  }

  /**
   * Returns a statement as an article.
   *
   * @param id an identifier, unique among the statements
   * @param known its language, where that is known
   * @param place the file and the line, for messages
   * @throws UnreadableArticleException if it is blank or too long, or its language is unknown
   */
  Article article(String id, String text, Optional<Language> known, String place) {
    if (text.isBlank()) {
      throw refusal(id, place, "statement must not be empty");
    }
    if (text.length() > StatementTable.LONGEST) {
      throw refusal(
          id,
          place,
          "statement must have at most "
              + StatementTable.LONGEST
              + " characters, got "
              + text.length());
    }
    Language found =
        known
            .or(() -> language(text))
            .orElseThrow(() -> refusal(id, place, "language must be Arabic, English or Persian"));
    return Article.of(id, text).withLanguage(found);
  }

  private static UnreadableArticleException refusal(String id, String place, String rule) {
    return new UnreadableArticleException(new Problem(id, place, rule));
  }
}

package io.github.muqabala.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The fields of one article as a file gives them. An empty field counts as absent. Rules:
 *
 * <ul>
 *   <li>{@code id} and {@code text} must be there and not be blank;
 *   <li>{@code published} must be an ISO date that exists; a time of day behind it is dropped;
 *   <li>{@code language} must be the code of a language that the library reads; a region behind it
 *       is dropped ({@code fa-IR}).
 * </ul>
 */
final class ArticleFields {
  static final String ID = "id";
  static final String TEXT = "text";
  static final String OUTLET = "outlet";
  static final String PUBLISHED = "published";
  static final String LANGUAGE = "language";
  static final String TITLE = "title";
  static final String URL = "url";
  static final List<String> NAMES = List.of(ID, TEXT, OUTLET, PUBLISHED, LANGUAGE, TITLE, URL);

  private static final int ISO_LENGTH = "2025-08-26".length();

  private final Map<String, String> values = new HashMap<>();
  private final String place;
  private final String file;

  private ArticleFields(String file, String place) {
    this.file = file;
    this.place = place;
  }

  /** Starts the fields of the article at a place of a file, such as {@code line 3}. */
  static ArticleFields at(String file, String place) {
    return new ArticleFields(file, place);
  }

  ArticleFields put(String name, String value) {
    if (!value.isBlank()) {
      values.put(name, value);
    }
    return this;
  }

  /** Returns where the article stands: the file and the place in it. */
  String where() {
    return place.equals("-") ? file : file + " " + place;
  }

  /**
   * Returns the article.
   *
   * @throws UnreadableArticleException if a field breaks a rule
   */
  Article toArticle() {
    String id = Optional.ofNullable(values.get(ID)).orElseThrow(() -> problem("id must be given"));
    String text =
        Optional.ofNullable(values.get(TEXT)).orElseThrow(() -> problem("text must not be empty"));
    return new Article(
        id,
        text,
        value(OUTLET).map(o -> new Outlet(o.strip())),
        value(PUBLISHED).map(this::day),
        value(LANGUAGE).map(this::language),
        value(TITLE),
        value(URL),
        List.of());
  }

  private Optional<String> value(String name) {
    return Optional.ofNullable(values.get(name));
  }

  private LocalDate day(String value) {
    String day = value.strip();
    boolean time = day.length() > ISO_LENGTH && "T ".indexOf(day.charAt(ISO_LENGTH)) >= 0;
    try {
      return LocalDate.parse(time ? day.substring(0, ISO_LENGTH) : day);
    } catch (DateTimeException e) {
      throw problem("published must be an ISO date that exists, got " + value);
    }
  }

  private Language language(String value) {
    String code = Locale.forLanguageTag(value.strip().replace('_', '-')).getLanguage();
    try {
      return Language.of(code);
    } catch (IllegalArgumentException e) {
      throw problem("language must be one of ar, en, fa, got " + value);
    }
  }

  /** Returns an exception that names the article, the place and a rule. */
  UnreadableArticleException problem(String rule) {
    String id = values.get(ID);
    return new UnreadableArticleException(
        id == null ? new Problem(file, place, rule) : new Problem(id, where(), rule));
  }
}

package io.github.muqabala.article;

import io.github.muqabala.reading.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One published text and what is known of its publication. The text is never altered: every span of
 * every result points into it.
 *
 * @param id identifies the article within a corpus, not blank
 * @param text the whole text as it was found, leading stamp and line ends included
 * @param outlet the medium, where known
 * @param published the day of publication in the Gregorian calendar, where known
 * @param language the language, where known; else the reader identifies it
 * @param title the headline, where it is known apart from the text
 * @param url the address, where known
 * @param stamps spans of the text that are not prose: date stamps, datelines, separators; in order
 */
public record Article(
    String id,
    String text,
    Optional<Outlet> outlet,
    Optional<LocalDate> published,
    Optional<Language> language,
    Optional<String> title,
    Optional<String> url,
    List<Span> stamps) {

  /** Checks the values and copies the list. */
  public Article {
    if (id.isBlank()) {
      throw new IllegalArgumentException("article id must not be blank");
    }
    stamps = List.copyOf(stamps);
    for (Span stamp : stamps) {
      stamp.requireInside(text);
    }
  }

  /** Returns an article of which nothing is known but its id and text. */
  public static Article of(String id, String text) {
    return new Article(
        id,
        text,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of());
  }

  /** Returns this article with an outlet. */
  public Article withOutlet(Outlet newOutlet) {
    return new Article(id, text, Optional.of(newOutlet), published, language, title, url, stamps);
  }

  /** Returns this article with a publication date. */
  public Article withPublished(LocalDate day) {
    return new Article(id, text, outlet, Optional.of(day), language, title, url, stamps);
  }

  /** Returns this article with a language. */
  public Article withLanguage(Language newLanguage) {
    return new Article(id, text, outlet, published, Optional.of(newLanguage), title, url, stamps);
  }

  /** Returns this article with the spans that are not prose. */
  public Article withStamps(List<Span> newStamps) {
    return new Article(id, text, outlet, published, language, title, url, newStamps);
  }
}

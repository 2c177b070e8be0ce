package io.github.muqabala.time;

import io.github.muqabala.article.Article;
import io.github.muqabala.article.Language;
import io.github.muqabala.lexicon.Lexicon;
import io.github.muqabala.reading.Provenance;
import io.github.muqabala.reading.Reading;
import io.github.muqabala.reading.Sentence;
import io.github.muqabala.reading.Span;
import io.github.muqabala.reading.TimeExpression;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Makes readings of one sentence without a tokenizer, since dates need none. */
final class Readings {
  static final TimeFinder FINDER = TimeFinder.with(Lexicon.withDefaults());

  private Readings() {}

  static Reading of(Language language, String published, String text) {
    Article article = Article.of("test", text).withPublished(LocalDate.parse(published));
    return of(language, article);
  }

  static Reading of(Language language, Article article) {
    Sentence sentence = new Sentence(new Span(0, article.text().length()), 0, false, List.of());
    Provenance provenance = new Provenance("test", "test", "none", "none", Map.of());
    return Reading.of(article, language, List.of(sentence), provenance);
  }

  static List<TimeExpression> times(Language language, String published, String text) {
    return FINDER.find(of(language, published, text));
  }
}

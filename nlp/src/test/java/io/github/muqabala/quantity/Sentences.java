package io.github.muqabala.quantity;

import io.github.muqabala.article.Article;
import io.github.muqabala.article.Language;
import io.github.muqabala.lexicon.Lexicon;
import io.github.muqabala.reading.Provenance;
import io.github.muqabala.reading.Reading;
import io.github.muqabala.reading.Sentence;
import io.github.muqabala.reading.Span;
import io.github.muqabala.time.TimeFinder;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Reads the times and quantities of one sentence without a tokenizer, since they need none. */
final class Sentences {
  private static final TimeFinder TIMES = TimeFinder.with(Lexicon.withDefaults());
  private static final QuantityFinder QUANTITIES = QuantityFinder.with(Lexicon.withDefaults());

  private Sentences() {}

  static Reading read(Language language, String text) {
    Article article = Article.of("test", text).withPublished(LocalDate.of(2025, 8, 20));
    Sentence sentence = new Sentence(new Span(0, text.length()), 0, false, List.of());
    Provenance provenance = new Provenance("test", "test", "none", "none", Map.of());
    Reading reading = Reading.of(article, language, List.of(sentence), provenance);
    Reading timed = reading.withTimes(TIMES.find(reading));
    return timed.withQuantities(QUANTITIES.find(timed));
  }
}

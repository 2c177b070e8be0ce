package io.github.muqabala.time;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import io.github.muqabala.article.Article;
import io.github.muqabala.article.Language;
import io.github.muqabala.lexicon.Lexicon;
import io.github.muqabala.reading.Reading;
import io.github.muqabala.reading.Sentence;
import io.github.muqabala.reading.TimeExpression;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Finds temporal expressions and resolves them against the day of publication. Immutable and safe
 * for use by many threads.
 */
public final class TimeFinder {
  private final ImmutableMap<Language, Grammar> grammars;

  private TimeFinder(ImmutableMap<Language, Grammar> grammars) {
    this.grammars = grammars;
  }

  /** Returns a finder; dates need no words of the lexicon, their own tables hold them. */
  public static TimeFinder with(Lexicon lexicon) {
    return new TimeFinder(Maps.toMap(Arrays.asList(Language.values()), Grammar::of));
  }

  /** Finds the temporal expressions of a reading, in the order of the text. */
  public List<TimeExpression> find(Reading reading) {
    Article article = reading.article();
    Grammar grammar = grammars.get(reading.language());
    if (grammar == null) {
      return List.of();
    }
    List<Found> found = new ArrayList<>();
    SentenceScanner scanner = new SentenceScanner(grammar, article.text());
    for (Sentence sentence : reading.sentences()) {
      found.addAll(scanner.scan(sentence.span()));
    }
    return new ArticleResolver(article.text(), reading.language(), article.published())
        .resolve(found);
  }
}

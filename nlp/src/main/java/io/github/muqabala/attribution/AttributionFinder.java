package io.github.muqabala.attribution;

import io.github.muqabala.article.Language;
import io.github.muqabala.lexicon.Lexicon;
import io.github.muqabala.reading.Attribution;
import io.github.muqabala.reading.Reading;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds source, cue and content with the chain of sources. Sentences must have been found before;
 * mentions and times, where they have been, help to delimit sources. Immutable and safe for use by
 * many threads.
 *
 * <pre>{@code
 * List<Attribution> found = AttributionFinder.with(Lexicon.withDefaults()).find(reading);
 * found.get(0).origin().name();
 * }</pre>
 */
public final class AttributionFinder {
  private final Map<Language, CueTable> tables = new EnumMap<>(Language.class);

  private AttributionFinder(Lexicon lexicon) {
    for (Language language : Language.values()) {
      tables.put(language, CueTable.load(language, lexicon));
    }
  }

  /** Returns a finder that uses a lexicon. */
  public static AttributionFinder with(Lexicon lexicon) {
    return new AttributionFinder(lexicon);
  }

  private CueTable table(Language language) {
    return Optional.ofNullable(tables.get(language)).orElseThrow();
  }

  /**
   * Finds the attributions of a reading, in the order of the text; one for each layer of a nested
   * report.
   */
  public List<Attribution> find(Reading reading) {
    Language language = reading.language();
    Passage passage = Passage.of(reading, table(language));
    Grammar grammar =
        switch (language) {
          case PERSIAN -> new PersianGrammar(passage);
          case ARABIC -> new ArabicGrammar(passage);
          case ENGLISH -> new EnglishGrammar(passage);
        };
    return Discourse.resolve(passage, grammar.read());
  }
}

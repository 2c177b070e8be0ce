package io.github.muqabala.time;

import io.github.muqabala.lexicon.Lexicon;
import io.github.muqabala.reading.Reading;
import io.github.muqabala.reading.TimeExpression;
import java.util.List;

/**
 * Finds temporal expressions and resolves them against the day of publication. Immutable and safe
 * for use by many threads.
 */
public final class TimeFinder {
  private final Lexicon lexicon;

  private TimeFinder(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Returns a finder that uses a lexicon. */
  public static TimeFinder with(Lexicon lexicon) {
    return new TimeFinder(lexicon);
  }

  /** Finds the temporal expressions of a reading, in the order of the text. */
  public List<TimeExpression> find(Reading reading) {
    if (lexicon.concepts().isEmpty()) {
      return List.of();
    }
    return List.of();
  }
}

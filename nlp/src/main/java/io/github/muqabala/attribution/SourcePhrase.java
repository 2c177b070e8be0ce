package io.github.muqabala.attribution;

/**
 * Words that name a source, before anybody knows whom they mean.
 *
 * @param from first token
 * @param to token behind the last
 * @param skip letters of an attached preposition or conjunction at the start of the first token
 * @param role what it does in the sentence
 */
record SourcePhrase(int from, int to, int skip, Role role) {
  /** What a source does in the sentence that names it. */
  enum Role {
    /** Says the content. */
    SPEAKER,
    /** Hears it and passes it on: an agency that is told, an interviewer. */
    MEDIUM,
    /** Passes it on, named in a credit line. */
    CREDIT,
    /** Holds it in writing. */
    DOCUMENT
  }

  /** Returns these words in a role. */
  SourcePhrase as(Role newRole) {
    return new SourcePhrase(from, to, skip, newRole);
  }
}

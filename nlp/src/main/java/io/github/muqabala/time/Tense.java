package io.github.muqabala.time;

/** What the verbs around an expression speak of. */
enum Tense {
  /** What is to come. */
  FUTURE,
  /** What was. */
  PAST,
  /** Neither is said. */
  OPEN
}

package io.github.muqabala.time;

/** What the verbs around an expression speak of. */
enum Tense {
  /** What is to come. */
  FUTURE,
  /** What is now, or, beside a date, to come. */
  PRESENT,
  /** What was. */
  PAST,
  /** Neither is said. */
  OPEN
}

package io.github.muqabala.editorial;

/** What a word shows about how somebody speaks, whatever about. */
enum Marker {
  /** "All", "never", "only": no exceptions. */
  ABSOLUTE,
  /** A verb or noun that describes and judges in one: "tout", "cliché". */
  ATTITUDE,
  /** More, most, better, worst. */
  COMPARATIVE,
  /** If, would, might. */
  CONDITIONAL,
  /** Because, therefore, for example. */
  CONNECTIVE,
  /** But, however, although. */
  CONTRAST,
  /** This, these, here, now. */
  DEICTIC,
  /** Very, so, really, even. */
  EMPHASIS,
  /** I, we, our. */
  FIRST_PERSON,
  /** People, society, truth, problem: talk at large. */
  GENERIC,
  /** As if, nothing but, "how convenient": says the contrary of what it means. */
  IRONY,
  /** Must, should, ought. */
  OBLIGATION,
  /** He, she, they. */
  PERSON_PAST,
  /** Why, how, who. */
  QUESTION_WORD,
  /** You, your. */
  SECOND_PERSON,
  /** Said, according to, spokesman. */
  THIRD_REPORT
}

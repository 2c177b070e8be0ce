package io.github.muqabala.editorial;

import java.util.List;
import java.util.Locale;

/**
 * What the score of editorializing is computed from. Each is the logarithm of one more than a count
 * in the statement, unless it says otherwise; "own" means outside attributions.
 */
enum Feature {
  /** Words and numbers. */
  LENGTH,
  /** Share of the tokens that stand in the content of attributions: no logarithm. */
  ATTRIBUTED,
  /** Attributions. */
  ATTRIBUTIONS,
  /** Quotation marks. */
  QUOTE_MARKS,
  /** Words of reporting. */
  THIRD_REPORT,
  /** Concepts of saying. */
  REPORT_CONCEPTS,
  /** Offices, roles, media and documents. */
  OFFICES,
  /** Numbers and quantities. */
  NUMBERS,
  /** Temporal expressions. */
  TIMES,
  /** Names. */
  NAMES,
  /** Concepts that are places. */
  PLACES,
  /** Own names that take sides. */
  OWN_LABELS,
  /** Own words that deny a right. */
  OWN_DELEGITIMISATION,
  /** Own praise beyond measure. */
  OWN_GLORIFICATION,
  /** Own value judgements. */
  OWN_EVALUATION,
  /** Own weak value judgements. */
  OWN_WEAK_EVALUATION,
  /** Own calls to act. */
  OWN_EXHORTATION,
  /** Own imputed causes and motives. */
  OWN_SPECULATION,
  /** Own cues that open commentary. */
  OWN_COMMENTARY,
  /** Own habits of commentary. */
  OWN_WEAK_COMMENTARY,
  /** Concepts that evaluate negatively. */
  NEGATIVE,
  /** Concepts that evaluate positively. */
  POSITIVE,
  /** Hedges. */
  HEDGES,
  /** Concepts of certainty. */
  CERTAINTY,
  /** Concepts that raise intensity. */
  INTENSITY,
  /** Concepts of ideology. */
  IDEOLOGY,
  /** Concepts of exhortation and necessity. */
  NECESSITY,
  /** Negations. */
  NEGATION,
  /** Concepts of possibility and expectation. */
  POSSIBILITY,
  /** Exclamation marks. */
  EXCLAMATION,
  /** Question marks. */
  QUESTION,
  /** Dashes. */
  DASHES,
  /** Dots that trail off. */
  ELLIPSIS,
  /** Semicolons. */
  SEMICOLONS,
  /** Words without exception. */
  ABSOLUTE,
  /** Words that describe and judge in one. */
  ATTITUDE,
  /** Comparatives and superlatives. */
  COMPARATIVE,
  /** Conditions. */
  CONDITIONAL,
  /** Words that point. */
  DEICTIC,
  /** Words of emphasis. */
  EMPHASIS,
  /** First person. */
  FIRST_PERSON,
  /** Talk at large. */
  GENERIC,
  /** Obligations. */
  OBLIGATION,
  /** Third person pronouns. */
  THIRD_PERSON,
  /** Question words. */
  QUESTION_WORDS,
  /** Second person. */
  SECOND_PERSON,
  /** Whether the statement begins with a word that points. */
  BEGINS_DEICTIC,
  /** Whether the statement begins with a contrast. */
  BEGINS_CONTRAST;

  /** All features, in the order of the vectors of their values. */
  static final List<Feature> ALL = List.of(values());

  /** Returns the name that the file of weights uses. */
  String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}

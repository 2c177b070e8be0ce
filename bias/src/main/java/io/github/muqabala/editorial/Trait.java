package io.github.muqabala.editorial;

import java.util.Locale;

/**
 * What a statement holds, as features: the logarithm of one more than a count, unless it says that
 * it is a share or a yes (1) or no (0); "own" means outside attributions.
 */
enum Trait {
  /** Words and numbers. */
  LENGTH,
  /** Yes if it has fewer than 8 words. */
  SHORT,
  /** Yes if it has more than 30 words. */
  LONG,
  /** By how much the logarithm of the length is above that of 5, of 10, and so on. */
  BEYOND_5,
  BEYOND_10,
  BEYOND_16,
  BEYOND_25,
  BEYOND_40,
  /** Mean number of letters of its words, as it is. */
  WORD_LENGTH,
  /** Yes if it has several sentences. */
  SEVERAL_SENTENCES,
  /** Yes if it ends with a full stop. */
  FULL_STOP,
  /** Share of the tokens that stand in the content of attributions. */
  ATTRIBUTED,
  /** Attributions. */
  ATTRIBUTIONS,
  /** Attributions by a cue that keeps at a distance. */
  DISTANCED,
  /** Quotation marks. */
  QUOTE_MARKS,
  /** Share of the tokens in speech between quotation marks. */
  IN_QUOTES,
  /** Yes if any token is in such speech. */
  HAS_QUOTE,
  /** Yes if more than four in five are. */
  ALL_QUOTE,
  /** Yes if it begins with a quotation mark. */
  BEGINS_QUOTE,
  /** Yes if a few words stand in quotation marks. */
  SCARE_QUOTE,
  /** Concepts of saying. */
  REPORT_CONCEPTS,
  /** Offices, roles, media and documents. */
  OFFICES,
  /** Numbers and quantities. */
  NUMBERS,
  /** Share of the tokens that are numbers. */
  NUMBER_SHARE,
  /** Yes if any token holds a digit. */
  DIGITS,
  /** Temporal expressions. */
  TIMES,
  /** Names. */
  NAMES,
  /** Share of the tokens that belong to names. */
  NAME_SHARE,
  /** Yes if it holds neither time nor quantity nor name. */
  BARE,
  /** Concepts that are places. */
  PLACES,
  /** Concepts of what happens: attacks, meetings, changes. */
  EVENTS,
  /** Concepts of times, units and numbers. */
  MEASURES,
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
  /** Colons. */
  COLONS,
  /** Share of the tokens that are commas. */
  COMMAS,
  /** Opening brackets. */
  BRACKETS,
  /** Words with an apostrophe. */
  APOSTROPHES,
  /** Share of the tokens in capitals throughout. */
  CAPITALS,
  /** Yes if any word is in capitals throughout. */
  HAS_CAPITALS,
  /** Links and addresses. */
  LINKS,
  /** Own evaluating words. */
  EVALUATING,
  /** Share of the tokens that are own words of any tone. */
  TONE_SHARE,
  /** Own evaluating words where there is no attribution. */
  UNATTRIBUTED_EVALUATING,
  /** Product of the logarithms for strong negative words and for stance: both together. */
  STANCE_WITH_CONDEMNATION,
  /** Yes if it begins with a word that points. */
  BEGINS_DEICTIC,
  /** Yes if it begins with a contrast. */
  BEGINS_CONTRAST;

  String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Tells whether it means the same in every language. */
  boolean isPortable() {
    return switch (this) {
      case BEYOND_5, BEYOND_10, BEYOND_16, BEYOND_25, BEYOND_40 -> false;
      case LENGTH, SHORT, LONG, WORD_LENGTH, SEVERAL_SENTENCES, FULL_STOP -> false;
      case COMMAS, APOSTROPHES, CAPITALS, HAS_CAPITALS, LINKS -> false;
      default -> true;
    };
  }
}

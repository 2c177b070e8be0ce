package io.github.muqabala.relate;

/**
 * The things by which two claims are compared. What each adds to the evidence stands in the data
 * file {@code weights.tsv}.
 */
enum Facet {
  /** The weight of every pair, whatever it shares. */
  BASE,
  /** Share of the words and names, by weight, that both have: the mean of both directions. */
  WORDS,
  /** The same for the claim that is met more fully. */
  FULLER,
  /** The same for names only. */
  NAMES,
  /** Both have names, but share none. */
  NAMES_APART,
  /** Only one has names. */
  NAMES_ONE,
  /** Share of the other words, by weight, that both have: the mean of both directions. */
  THINGS,
  /** Both have such words, but share none. */
  THINGS_APART,
  /** Share of the words for events, by weight, that both have: the mean of both directions. */
  EVENT,
  /** Both name events, but share no word for one. */
  EVENT_APART,
  /** The share of kinds of event that both speak of. */
  KIND,
  /** Events, but of no common kind. */
  KIND_APART,
  /** A common kind of event, and both begin, both end, or both go on. */
  PHASE,
  /** One begins what the other ends. */
  PHASE_APART,
  /** One begins or ends what the other only mentions. */
  PHASE_ONE,
  /** The same stage of a sequence: the second round. */
  STAGE,
  /** Different stages: the first phase and the second. */
  STAGE_APART,
  /** Only one speaks of a stage. */
  STAGE_ONE,
  /** Dates of a month or finer that agree. */
  DATE,
  /** Coarser or open dates that agree. */
  PERIOD,
  /** Dates of a month or finer that exclude each other. */
  DATE_APART,
  /** Both have happened, two months or more apart. */
  PAST_APART,
  /** Only one has a date of a month or finer. */
  DATE_ONE,
  /** The same facility or town, or one in the other. */
  SITE,
  /** Only one is about a facility or town. */
  SITE_ONE,
  /** The same goal. */
  GOAL,
  /** One's goal is where the other takes place. */
  GOAL_REACHED,
  /** Both count the same things. */
  COUNT,
  /** Numbers of the same things, or in the same unit, that fit together. */
  NUMBER,
  /** Numbers in the same unit that do not. */
  NUMBER_APART,
  /** Both count or measure something, but not the same. */
  NUMBER_ELSE,
  /** Only one counts something. */
  NUMBER_ONE,
  /** For one it lies ahead, for the other it has happened or goes on. */
  STATUS_APART
}

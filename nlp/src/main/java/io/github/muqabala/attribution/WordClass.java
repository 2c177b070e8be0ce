package io.github.muqabala.attribution;

import java.util.Locale;

/** The classes of words that the grammars of attribution tell apart: those of a word table. */
enum WordClass {
  PRONOUN,
  PRONOUN_PLURAL,
  THIS,
  SAID,
  COMPLEMENTIZER,
  NOT_COMPLEMENTIZER,
  ADVERB,
  CONTINUING,
  CONJUNCTION,
  PREPOSITION,
  PARTITIVE,
  SUBORDINATOR,
  RELATIVE,
  INTERVIEW,
  SOURCE,
  MEDIA,
  MEDIA_NAME,
  DOCUMENT,
  NOT_DOCUMENT,
  ROLE,
  OFFICE,
  AGENCY,
  LISTENERS,
  PLATFORM,
  DESCRIBING,
  COURT,
  GENERIC,
  MASDAR,
  ATTACHED_MASDAR,
  FINITE,
  NEGATION,
  CONTRAST,
  CLAUSE,
  ENVOY,
  ARTICLE,
  CUT,
  EVENT,
  JOIN,
  AFTERTHOUGHT,
  OCCASION,
  NOT_FINITE,
  COMPLEMENTED,
  PASSIVE,
  QUANTIFIER,
  ATTRIBUTE,
  ATTACHED_MEDIUM,
  TITLE,
  ORGANISATION,
  ANONYMOUS;

  /** Returns the class with a name of the tables. */
  static WordClass of(String name) {
    return valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}

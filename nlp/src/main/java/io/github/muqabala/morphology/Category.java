package io.github.muqabala.morphology;

/**
 * What an inflection shows its dictionary form to be: «طالبت» is a verb, whatever «طالب» may be.
 */
public enum Category {
  /** A verb or not, the inflection does not tell. */
  ANY,
  /** A noun or an adjective. */
  NOMINAL,
  /** A finite verb. */
  VERBAL;

  /** Tells whether a word of one category may be one of the other. */
  public boolean fits(Category other) {
    return this == other || this == ANY || other == ANY;
  }
}

package io.github.muqabala.number;

/**
 * A number in words or digits.
 *
 * @param value its value; of an ordinal, its rank
 * @param kind what sort it is
 * @param digits whether it is written in digits only
 * @param one whether it is the bare word for one, which may be an article
 * @param start offset where it starts, behind any attached conjunction or preposition
 * @param end offset behind it
 * @param prefix attached conjunction and preposition in front of it
 * @param next index of the atom behind it
 */
public record Numeral(
    double value,
    Kind kind,
    boolean digits,
    boolean one,
    int start,
    int end,
    String prefix,
    int next) {
  /** The sorts of numeral. */
  public enum Kind {
    /** Counts. */
    CARDINAL,
    /** Ranks. */
    ORDINAL,
    /** A part of one. */
    FRACTION
  }

  /** Tells whether the value is a whole number. */
  public boolean whole() {
    return value == Math.rint(value) && Math.abs(value) < 1e18;
  }
}

package io.github.muqabala.number;

/**
 * The smallest piece of text that a number or a date is made of: a run of letters, a number in
 * digits, or one mark. Half-spaces and the border between a digit and a letter cut; the attached
 * conjunctions and prepositions of Arabic do not.
 *
 * @param start offset in the article's text
 * @param end offset behind it
 * @param key folded spelling
 * @param kind what it is
 * @param glued whether it stands directly behind the piece before it
 */
public record Atom(int start, int end, String key, Kind kind, boolean glued) {
  /** The sorts of atom. */
  public enum Kind {
    /** Letters of one script. */
    WORD,
    /** Digits with any separators between them. */
    NUMBER,
    /** A mark of punctuation or a symbol. */
    MARK
  }

  /** Tells whether this is a given mark or word. */
  public boolean is(String other) {
    return key.equals(other);
  }
}

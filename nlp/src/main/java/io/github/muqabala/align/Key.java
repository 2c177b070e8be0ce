package io.github.muqabala.align;

/**
 * What statements may meet by, as one number from which it can be read again: the sound of a word,
 * the value of a number, a question. The family of a concept is the index of its first row, less
 * than {@code 1 << 32}.
 */
final class Key {
  /** A question. */
  static final long QUESTION = 1L << 60;

  private static final long SOUND = 2L << 60;
  private static final long NUMBER = 3L << 60;
  private static final long KIND = 7L << 60;
  private static final int SOUND_LETTERS = 12;
  private static final int NUMBER_LETTERS = 15;
  private static final String DIGITS = "0123456789.-/";

  private Key() {}

  /** Returns the key of a sound in capital letters; of a long one, the first twelve count. */
  static long sound(String letters) {
    long key = 0;
    for (int i = 0; i < Math.min(letters.length(), SOUND_LETTERS); i++) {
      char c = letters.charAt(i);
      key = key << 5 | (c >= 'A' && c <= 'Z' ? c - 'A' + 1 : 27 + c % 5);
    }
    return SOUND | key;
  }

  /** Returns the key of a number in ASCII digits; a long one is known by its last digits. */
  static long number(String digits) {
    long key = 0;
    for (int i = Math.max(0, digits.length() - NUMBER_LETTERS); i < digits.length(); i++) {
      key = key << 4 | (DIGITS.indexOf(digits.charAt(i)) + 1);
    }
    return NUMBER | key;
  }

  /** Tells whether a key is the family of a concept. */
  static boolean isConcept(long key) {
    return key >>> 60 == 0;
  }

  /** Tells whether a sound is of fewer than three letters. */
  static boolean isShort(long key) {
    return (key & ~KIND) < 1 << 10;
  }

  /** Returns a key that is no concept as it is shown. */
  static String name(long key) {
    boolean sound = (key & KIND) == SOUND;
    boolean number = (key & KIND) == NUMBER;
    if (!sound && !number) {
      return "?";
    }
    int bits = sound ? 5 : 4;
    StringBuilder name = new StringBuilder();
    for (long rest = key & ~KIND; rest != 0; rest >>>= bits) {
      int code = (int) (rest & ((1 << bits) - 1));
      name.append(
          !sound
              ? code > DIGITS.length() ? '_' : DIGITS.charAt(code - 1)
              : code > 26 ? '_' : (char) ('A' + code - 1));
    }
    return (sound ? "s:" : "n:") + name.reverse();
  }
}

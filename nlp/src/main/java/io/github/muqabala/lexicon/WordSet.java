package io.github.muqabala.lexicon;

import io.github.muqabala.article.Language;

/**
 * A set of words by language that keeps 32-bit hashes alone. A word that is not in a set of a
 * hundred thousand is taken for one of its words with a probability of one in forty thousand.
 */
final class WordSet {
  private int[] slots;
  private int used;

  /**
   * Creates an empty set.
   *
   * @param room how many words to make room for at first
   */
  WordSet(int room) {
    slots = new int[Integer.highestOneBit(Math.max(room, 1 << 9)) * 2];
  }

  void add(Language language, CharSequence word) {
    if (used * 3 >= slots.length * 2) {
      int[] old = slots;
      slots = new int[old.length * 2];
      used = 0;
      for (int hash : old) {
        if (hash != 0) {
          put(hash);
        }
      }
    }
    put(hash(language, word));
  }

  boolean contains(Language language, CharSequence word) {
    int hash = hash(language, word);
    int slot = slot(hash);
    while (slots[slot] != 0) {
      if (slots[slot] == hash) {
        return true;
      }
      slot = (slot + 1) & (slots.length - 1);
    }
    return false;
  }

  private void put(int hash) {
    int slot = slot(hash);
    while (slots[slot] != 0) {
      if (slots[slot] == hash) {
        return;
      }
      slot = (slot + 1) & (slots.length - 1);
    }
    slots[slot] = hash;
    used++;
  }

  private int slot(int hash) {
    return (hash ^ hash >>> 16) & (slots.length - 1);
  }

  /** Never 0. */
  private static int hash(Language language, CharSequence word) {
    long hash = 0xCBF29CE484222325L + language.code().charAt(0);
    for (int i = 0; i < word.length(); i++) {
      hash = (hash ^ word.charAt(i)) * 0x100000001B3L;
      hash ^= hash >>> 29;
    }
    hash *= 0x9E3779B97F4A7C15L;
    int high = (int) (hash >>> 32);
    return high == 0 ? 1 : high;
  }
}

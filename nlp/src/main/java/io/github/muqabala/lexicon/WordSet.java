package io.github.muqabala.lexicon;

import io.github.muqabala.article.Language;

/**
 * A set of words by language that keeps 64-bit hashes alone: eight bytes a word. Two words of some
 * hundred thousand share a hash with a probability of about one in a billion.
 */
final class WordSet {
  private long[] slots = new long[1 << 10];
  private int used;

  void add(Language language, CharSequence word) {
    if (used * 2 >= slots.length) {
      long[] old = slots;
      slots = new long[old.length * 2];
      used = 0;
      for (long hash : old) {
        if (hash != 0) {
          put(hash);
        }
      }
    }
    put(hash(language, word));
  }

  boolean contains(Language language, CharSequence word) {
    long hash = hash(language, word);
    int slot = slot(hash);
    while (slots[slot] != 0) {
      if (slots[slot] == hash) {
        return true;
      }
      slot = (slot + 1) & (slots.length - 1);
    }
    return false;
  }

  private void put(long hash) {
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

  private int slot(long hash) {
    return (int) (hash >>> 32) & (slots.length - 1);
  }

  /** Never 0. */
  private static long hash(Language language, CharSequence word) {
    long hash = 0xCBF29CE484222325L + language.ordinal();
    for (int i = 0; i < word.length(); i++) {
      hash = (hash ^ word.charAt(i)) * 0x100000001B3L;
      hash ^= hash >>> 29;
    }
    hash *= 0x9E3779B97F4A7C15L;
    return hash == 0 ? 1 : hash;
  }
}

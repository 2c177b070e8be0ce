package io.github.muqabala.quantity;

import io.github.muqabala.article.Language;
import io.github.muqabala.number.Numerals;
import io.github.muqabala.number.Phrasebook;

/**
 * What one language says around numbers.
 *
 * @param language the language
 * @param words comparators, vague words, units, and the words that end a noun phrase
 * @param numerals the numbers themselves
 */
record Vocabulary(Language language, Phrasebook words, Numerals numerals) {
  static Vocabulary of(Language language) {
    return new Vocabulary(language, Words.of(language), Numerals.of(language));
  }
}

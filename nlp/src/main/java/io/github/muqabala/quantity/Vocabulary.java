package io.github.muqabala.quantity;

import io.github.muqabala.article.Language;
import io.github.muqabala.lexicon.Lexicon;
import io.github.muqabala.number.Atom;
import io.github.muqabala.number.Atoms;
import io.github.muqabala.number.Numerals;
import io.github.muqabala.number.Phrasebook;
import io.github.muqabala.number.Segmenter;
import io.github.muqabala.reading.Span;
import java.util.List;

/**
 * What one language says around numbers.
 *
 * @param language the language
 * @param words comparators, vague words, units, and the words that end a noun phrase
 * @param numerals the numbers themselves
 * @param duals nouns whose form is a number
 */
record Vocabulary(Language language, Phrasebook words, Numerals numerals, Duals duals) {
  static Vocabulary of(Language language, Lexicon lexicon) {
    return new Vocabulary(
        language, Words.of(language), Numerals.of(language), Duals.of(lexicon, language));
  }

  /** Returns the atoms of a sentence. */
  List<Atom> atoms(String text, Span sentence) {
    List<Atom> atoms = Atoms.of(text, sentence);
    return language == Language.PERSIAN ? new Segmenter(numerals, words).cut(text, atoms) : atoms;
  }
}

package io.github.muqabala.lexicon;

/**
 * A concept that some tokens of a sentence may express.
 *
 * @param concept the concept
 * @param row index of the concept among {@link Lexicon#concepts}
 * @param first index of the first token
 * @param last index of the last token
 * @param split whether it is expressed by the first and the last token alone, with other words
 *     between
 * @param hidden whether a longer expression or a likelier reading of the same tokens speaks against
 *     it
 * @param cost how far the tokens are from the form as listed, 0 for the form itself; meaningful
 *     only between senses of the same tokens
 */
public record Sense(
    Concept concept, int row, int first, int last, boolean split, boolean hidden, int cost) {}

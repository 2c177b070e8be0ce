package io.github.muqabala.independence;

import io.github.muqabala.reading.Span;

/**
 * A sentence that two articles have in nearly the same words.
 *
 * @param first the sentence in the first article
 * @param second the sentence in the second
 * @param similarity one less the edit distance over the longer's letters, from 0 to 1
 */
public record SharedPassage(Span first, Span second, double similarity) {}

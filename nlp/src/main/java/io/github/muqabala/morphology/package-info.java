/**
 * Finds the dictionary forms that an inflected word may belong to, by rules alone. Most users need
 * none of this: the reader puts the result into each token. {@link
 * io.github.muqabala.morphology.Lemmatizer} is the entry point.
 */
@NullMarked
package io.github.muqabala.morphology;

import org.jspecify.annotations.NullMarked;

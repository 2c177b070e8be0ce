/**
 * The trilingual concept lexicon: loading it and finding its concepts in text. Most users need only
 * {@link io.github.muqabala.lexicon.Lexicon}.
 */
@NullMarked
package io.github.muqabala.lexicon;

import org.jspecify.annotations.NullMarked;

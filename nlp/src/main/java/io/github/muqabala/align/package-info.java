/**
 * Finds the statements of one text that say what statements of another say. Most users need only
 * {@link io.github.muqabala.align.Aligner}.
 */
@NullMarked
package io.github.muqabala.align;

import org.jspecify.annotations.NullMarked;

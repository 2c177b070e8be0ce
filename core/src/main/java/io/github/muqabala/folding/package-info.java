/**
 * Folds spelling variants to one match key, with a map of offsets both ways. Most users need only
 * {@link io.github.muqabala.folding.Folding}.
 */
@NullMarked
package io.github.muqabala.folding;

import org.jspecify.annotations.NullMarked;

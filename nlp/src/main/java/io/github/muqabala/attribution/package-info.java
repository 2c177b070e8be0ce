/**
 * Finds who says what, through whom. Most users need only {@link
 * io.github.muqabala.attribution.AttributionFinder}.
 */
@NullMarked
package io.github.muqabala.attribution;

import org.jspecify.annotations.NullMarked;

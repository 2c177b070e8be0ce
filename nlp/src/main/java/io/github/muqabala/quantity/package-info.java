/**
 * Finds numbers and what they count. Most users need only {@link
 * io.github.muqabala.quantity.QuantityFinder}.
 */
@NullMarked
package io.github.muqabala.quantity;

import org.jspecify.annotations.NullMarked;

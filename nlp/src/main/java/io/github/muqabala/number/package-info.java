/**
 * Numbers in words and digits, and the small scanner that finds them. Most users need only {@link
 * io.github.muqabala.quantity.QuantityFinder}; this package serves it and the finder of times.
 */
@NullMarked
package io.github.muqabala.number;

import org.jspecify.annotations.NullMarked;

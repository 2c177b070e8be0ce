/**
 * Cuts readings into claims. Most users need only {@link
 * io.github.muqabala.extract.ClaimExtractor}.
 */
@NullMarked
package io.github.muqabala.extract;

import org.jspecify.annotations.NullMarked;

/**
 * Decides how claims relate and clusters them. Most users need only {@link
 * io.github.muqabala.relate.Relater}.
 */
@NullMarked
package io.github.muqabala.relate;

import org.jspecify.annotations.NullMarked;

/** The library's front door. Most users need only {@link io.github.muqabala.Muqabala}. */
@NullMarked
package io.github.muqabala;

import org.jspecify.annotations.NullMarked;

/**
 * Which statements rest on one and the same origin, and which articles copy each other. Most users
 * need only {@link io.github.muqabala.independence.Independence}.
 */
@NullMarked
package io.github.muqabala.independence;

import org.jspecify.annotations.NullMarked;

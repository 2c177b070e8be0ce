/**
 * Finds and resolves temporal expressions of three calendars. Most users need only {@link
 * io.github.muqabala.time.TimeFinder}.
 */
@NullMarked
package io.github.muqabala.time;

import org.jspecify.annotations.NullMarked;

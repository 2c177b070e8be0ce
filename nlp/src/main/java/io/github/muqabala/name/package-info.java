/**
 * Finds names and what they name. Most users need only {@link
 * io.github.muqabala.name.MentionFinder}.
 */
@NullMarked
package io.github.muqabala.name;

import org.jspecify.annotations.NullMarked;

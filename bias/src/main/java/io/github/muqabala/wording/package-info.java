/**
 * Words that take sides, by language, with neutral counterparts, and the search for them in a
 * reading. Most users need only {@link io.github.muqabala.wording.Wording}.
 */
@NullMarked
package io.github.muqabala.wording;

import org.jspecify.annotations.NullMarked;

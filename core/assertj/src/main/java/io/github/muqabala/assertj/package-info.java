/**
 * AssertJ assertions for tests of code that embeds Muqabala. Most users need only {@link
 * io.github.muqabala.assertj.MuqabalaAssertions}.
 */
@NullMarked
package io.github.muqabala.assertj;

import org.jspecify.annotations.NullMarked;

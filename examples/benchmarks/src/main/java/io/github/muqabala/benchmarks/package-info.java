/**
 * Speed measured beside a neural encoder. Most users need only {@link
 * io.github.muqabala.benchmarks.AlignerSpeed}.
 */
@NullMarked
package io.github.muqabala.benchmarks;

import org.jspecify.annotations.NullMarked;

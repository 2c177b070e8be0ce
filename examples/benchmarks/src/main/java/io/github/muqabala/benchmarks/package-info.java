/**
 * Speed measured beside a neural encoder, and quotations beside CoreNLP's annotator. Most users
 * need only {@link io.github.muqabala.benchmarks.AlignerSpeed} and {@link
 * io.github.muqabala.benchmarks.QuoteAttribution}.
 */
@NullMarked
package io.github.muqabala.benchmarks;

import org.jspecify.annotations.NullMarked;

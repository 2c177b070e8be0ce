/**
 * What reading an article finds in its text: sentences, tokens, concepts, times, quantities,
 * mentions and attributions, each at a span. Most users need only {@link
 * io.github.muqabala.reading.Reading} and {@link io.github.muqabala.reading.Span}.
 */
@NullMarked
package io.github.muqabala.reading;

import org.jspecify.annotations.NullMarked;

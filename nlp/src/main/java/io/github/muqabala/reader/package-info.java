/**
 * Cuts text into sentences and tokens with exact offsets. Most users need only {@link
 * io.github.muqabala.reader.TextReader}.
 */
@NullMarked
package io.github.muqabala.reader;

import org.jspecify.annotations.NullMarked;

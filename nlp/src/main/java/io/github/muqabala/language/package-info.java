/**
 * Tells in which language a text is written. Most users need only {@link
 * io.github.muqabala.language.LanguageIdentifier}.
 */
@NullMarked
package io.github.muqabala.language;

import org.jspecify.annotations.NullMarked;

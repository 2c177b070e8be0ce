/**
 * Agreement among annotators, and of the system with them. Most users need only {@link
 * io.github.muqabala.agreement.Agreement}.
 */
@NullMarked
package io.github.muqabala.agreement;

import org.jspecify.annotations.NullMarked;

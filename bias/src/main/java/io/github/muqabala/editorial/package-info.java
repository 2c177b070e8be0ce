/**
 * Labels sentences as factual, attributed, editorial or mixed. Most users need only {@link
 * io.github.muqabala.editorial.EditorialDetector}.
 */
@NullMarked
package io.github.muqabala.editorial;

import org.jspecify.annotations.NullMarked;

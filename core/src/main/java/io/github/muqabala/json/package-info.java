/** The JSON form of every result. Most users need only {@link io.github.muqabala.json.Json}. */
@NullMarked
package io.github.muqabala.json;

import org.jspecify.annotations.NullMarked;

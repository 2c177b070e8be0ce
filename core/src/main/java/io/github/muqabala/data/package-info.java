/**
 * Reading the data files that hold the library's word lists and rules. Most users need nothing
 * here; whoever writes a reader of their own needs only {@link io.github.muqabala.data.DataFile}.
 */
@NullMarked
package io.github.muqabala.data;

import org.jspecify.annotations.NullMarked;

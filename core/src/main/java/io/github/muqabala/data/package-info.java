/**
 * Reading the data files that hold the library's word lists and rules, and tables of users. Most
 * users need nothing here; whoever writes a reader of their own needs only {@link
 * io.github.muqabala.data.DataFile}, or {@link io.github.muqabala.data.TableFile} for tables that
 * others made.
 */
@NullMarked
package io.github.muqabala.data;

import org.jspecify.annotations.NullMarked;

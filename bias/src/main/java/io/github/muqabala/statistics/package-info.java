/**
 * Statistics for corpora: which words set two corpora apart, whether outlets differ by more than
 * chance, and corrections for many tests. Most users need only {@link
 * io.github.muqabala.statistics.LogOdds}.
 */
@NullMarked
package io.github.muqabala.statistics;

import org.jspecify.annotations.NullMarked;

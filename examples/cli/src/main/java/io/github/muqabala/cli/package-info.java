/**
 * The command line: one class per command, run by {@link io.github.muqabala.cli.Main}. Exit codes:
 * 0 done, 1 some input was refused, 2 wrong usage.
 */
@NullMarked
package io.github.muqabala.cli;

import org.jspecify.annotations.NullMarked;

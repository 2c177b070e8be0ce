/** The command line. */
@NullMarked
package io.github.muqabala.cli;

import org.jspecify.annotations.NullMarked;

/** Figures for each outlet. Most users need only {@link io.github.muqabala.profile.Profiles}. */
@NullMarked
package io.github.muqabala.profile;

import org.jspecify.annotations.NullMarked;

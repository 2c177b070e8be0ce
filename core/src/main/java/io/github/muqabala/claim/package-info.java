/**
 * What articles claim and how the claims relate. Most users need only {@link
 * io.github.muqabala.claim.Comparison} and {@link io.github.muqabala.claim.Claim}.
 */
@NullMarked
package io.github.muqabala.claim;

import org.jspecify.annotations.NullMarked;

/**
 * What people annotated: tables, and the claims and relations of a comparison. Most users need only
 * {@link io.github.muqabala.annotation.AnnotatedComparison}.
 */
@NullMarked
package io.github.muqabala.annotation;

import org.jspecify.annotations.NullMarked;

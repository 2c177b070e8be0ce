/**
 * Results set against annotations: precision, recall, F1 and agreement, with intervals. Most users
 * need only {@link io.github.muqabala.evaluation.Evaluation} and {@link
 * io.github.muqabala.evaluation.Result}.
 */
@NullMarked
package io.github.muqabala.evaluation;

import org.jspecify.annotations.NullMarked;

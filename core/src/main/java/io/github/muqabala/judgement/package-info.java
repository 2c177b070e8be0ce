/**
 * What is reported and what is preached: a label for each sentence, with its evidence. Most users
 * need only {@link io.github.muqabala.judgement.Judgement}.
 */
@NullMarked
package io.github.muqabala.judgement;

import org.jspecify.annotations.NullMarked;

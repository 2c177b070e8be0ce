package io.github.muqabala.time;

import io.github.muqabala.reading.Span;
import io.github.muqabala.reading.TimeExpression.Direction;

/**
 * An expression found but not resolved yet.
 *
 * @param span where it stands
 * @param slots what it says
 * @param direction how the preposition in front turns it
 * @param tense what the nearest verb speaks of
 * @param gloss whether it stands in brackets right behind the expression before it
 */
record Found(Span span, Slots slots, Direction direction, Tense tense, boolean gloss) {}

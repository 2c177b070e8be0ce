package io.github.muqabala.align;

/**
 * A statement of one text and the statement of another that says most nearly the same.
 *
 * @param source index of the source statement, from 0
 * @param target index of the target statement, from 0
 * @param score how much of the two statements meets, from 0 to 1, lowered where either resembles
 *     many others; not a probability
 */
public record Match(int source, int target, double score) {}

package io.github.muqabala.evaluation;

import io.github.muqabala.statistics.Estimate;

/**
 * How much of what was found is right, and how much of what is right was found. What has nothing to
 * divide by is 0, as is the custom.
 *
 * @param name what counts as right
 * @param right how many were found rightly
 * @param found how many were found
 * @param wanted how many there were to find
 * @param precision right of found
 * @param recall right of wanted
 * @param f1 their harmonic mean
 */
public record Score(
    String name,
    int right,
    int found,
    int wanted,
    Estimate precision,
    Estimate recall,
    Estimate f1) {
  /** Returns {@code exact: precision 0.500 recall 0.400 F1 0.444 [0.300, 0.600]}. */
  @Override
  public String toString() {
    return name + ": precision " + precision + " recall " + recall + " F1 " + f1;
  }
}

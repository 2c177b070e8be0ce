package io.github.muqabala.evaluation;

import java.util.Optional;

/**
 * The columns of an annotated table that matter.
 *
 * @param id the column of identifiers; without it the first of {@code id} and {@code sentence_id}
 *     whose cells the answers know, or else the number of the row
 * @param label the column of labels
 */
public record Columns(Optional<String> id, String label) {
  /** Returns no column of identifiers, and labels in the column {@code label}. */
  public static Columns defaults() {
    return new Columns(Optional.empty(), "label");
  }
}

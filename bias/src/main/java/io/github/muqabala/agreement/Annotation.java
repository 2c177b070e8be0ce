package io.github.muqabala.agreement;

/**
 * One label that one annotator gave one item.
 *
 * @param item what was labelled
 * @param annotator who labelled it
 * @param label the label
 */
public record Annotation(String item, String annotator, String label) {
  /** Checks that nothing is blank. */
  public Annotation {
    if (item.isBlank() || annotator.isBlank() || label.isBlank()) {
      throw new IllegalArgumentException(
          "annotation must have item, annotator and label, got \""
              + item
              + "\", \""
              + annotator
              + "\" and \""
              + label
              + "\"");
    }
  }
}

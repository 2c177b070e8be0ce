package io.github.muqabala.judgement;

import io.github.muqabala.reading.Span;
import java.util.List;

/**
 * A sentence with its label.
 *
 * @param span where it stands
 * @param label what it does
 * @param score degree of editorializing from 0 to 1; not a probability
 * @param evidence the passages that decided, in the order of the text
 */
public record LabelledSentence(Span span, Label label, double score, List<Evidence> evidence) {
  /** Copies the list. */
  public LabelledSentence {
    evidence = List.copyOf(evidence);
  }
}

package io.github.muqabala.judgement;

import java.util.List;

/**
 * An article's sentences with their labels.
 *
 * @param article the article's id
 * @param sentences one for each sentence of the reading, in order
 */
public record Judgement(String article, List<LabelledSentence> sentences) {
  /** Copies the list. */
  public Judgement {
    sentences = List.copyOf(sentences);
  }
}

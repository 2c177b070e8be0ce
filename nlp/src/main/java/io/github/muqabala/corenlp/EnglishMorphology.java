package io.github.muqabala.corenlp;

import edu.stanford.nlp.process.Morphology;

/**
 * The finite-state morphology of English by Minnen, Carroll and Pearce (2001), in CoreNLP's
 * version. Not safe for use by several threads at once.
 */
public final class EnglishMorphology {
  private final Morphology morphology = new Morphology();

  /** Creates a morphology. */
  public EnglishMorphology() {}

  /** Returns the dictionary form of a word if it is a verb. */
  public String verb(String word) {
    return morphology.lemma(
        word, word.endsWith("s") ? "VBZ" : word.endsWith("ing") ? "VBG" : "VBD");
  }

  /** Returns the dictionary form of a word if it is a noun. */
  public String noun(String word) {
    return morphology.lemma(word, "NNS");
  }
}

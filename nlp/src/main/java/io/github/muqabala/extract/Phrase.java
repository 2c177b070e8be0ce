package io.github.muqabala.extract;

import io.github.muqabala.reading.Mention;
import io.github.muqabala.reading.Span;
import java.util.Optional;
import java.util.Set;

/**
 * A noun phrase of a sentence.
 *
 * @param span where it stands
 * @param from index of its first token
 * @param to index behind its last token
 * @param head index of its head
 * @param clause number of its clause in the sentence
 * @param part what it does in the clause
 * @param traits what is known of it
 * @param own what its head is called, none for a bare name
 * @param heads by what it may be taken up
 * @param name the name in it
 * @param definite whether it may take up something named before
 */
record Phrase(
    Span span,
    int from,
    int to,
    int head,
    int clause,
    Part part,
    Traits traits,
    Set<String> own,
    Set<String> heads,
    Optional<Mention> name,
    boolean definite) {
  /** What a phrase does in its clause. */
  enum Part {
    /** Its subject. */
    SUBJECT(3),
    /** Its object. */
    OBJECT(2),
    /** Behind a preposition. */
    OTHER(1),
    /** Inside another phrase. */
    INSIDE(.4);

    private final double weight;

    Part(double weight) {
      this.weight = weight;
    }

    /** Returns how readily a pronoun takes it up. */
    double weight() {
      return weight;
    }
  }

  /** Copies the sets. */
  Phrase {
    own = Set.copyOf(own);
    heads = Set.copyOf(heads);
  }

  /** Tells whether the phrase is no more than its head and what makes it definite. */
  boolean bare() {
    return name.isEmpty() && definite;
  }
}

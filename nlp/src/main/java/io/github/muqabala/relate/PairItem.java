package io.github.muqabala.relate;

import java.util.HashSet;
import java.util.Set;

/**
 * A word, number or name of a statement of a pair.
 *
 * @param word its folded spelling
 * @param keys the keys by which the other statement may share it, each with a prefix for its sort:
 *     {@code w:} spelling, {@code l:} dictionary form, {@code c:} concept, {@code r:} a link to a
 *     neighbour of it, {@code e:} class of event, {@code m:} what a name is the name of, {@code n:}
 *     number, {@code s:} sound
 * @param concepts the concepts it may express, and the classes of their events with {@code event:}
 * @param sort what sort of word it is
 * @param cues the classes of cue that it belongs to
 */
record PairItem(String word, Set<String> keys, Set<String> concepts, Sort sort, Set<Cue> cues) {
  private static final int SCORE = 2;

  PairItem {
    keys = Set.copyOf(keys);
    concepts = Set.copyOf(concepts);
    cues = Set.copyOf(cues);
  }

  /** The sorts of word. */
  enum Sort {
    /** A number in digits or letters. */
    NUMBER,
    /** A word or number of a date, but not of a stretch of time. */
    TIME,
    /** A name that a list knows or its form tells. */
    NAME,
    /** A word of no lexicon, often a name or a term. */
    UNKNOWN,
    /** A noun. */
    NOUN,
    /** A verb. */
    VERB,
    /** An adjective or adverb. */
    QUALIFIER,
    /** A word that says little: a function word, an auxiliary. */
    LIGHT
  }

  /** The classes of cue that change what a statement says. */
  enum Cue {
    /** Negates. */
    NEGATION,
    /** Says that something is lacking: without, other than. */
    LACK,
    /** Says that another's word is not true. */
    DENIAL,
    /** Concedes: despite, although. */
    CONTRAST,
    /** Gives a reason. */
    CAUSE,
    /** Says that something may be so, or is said to be. */
    HEDGE,
    /** Plans or expects. */
    AHEAD,
    /** Says that something must be. */
    NECESSITY,
    /** All of them, always. */
    ALL,
    /** Some of them, sometimes. */
    SOME,
    /** Only, alone. */
    ONLY,
    /** The most, the first, the best. */
    EXTREME,
    /** Asks. */
    QUESTION,
    /** Says that something stops, or is kept from happening. */
    STOP,
    /** Says that it is not decided yet. */
    PENDING
  }

  PairItem as(Sort other) {
    return new PairItem(word, keys, concepts, other, cues);
  }

  PairItem without(Cue cue) {
    Set<Cue> others = new HashSet<>(cues);
    others.remove(cue);
    return new PairItem(word, keys, concepts, sort, others);
  }

  boolean is(Cue cue) {
    return cues.contains(cue);
  }

  /** Tells whether a word is two small numbers, such as the goals of a match: «3-1». */
  static boolean score(String word) {
    int dash = word.indexOf('-');
    return dash > 0
        && dash <= SCORE
        && word.length() - dash - 1 <= SCORE
        && dash < word.length() - 1
        && word.chars().allMatch(c -> c == '-' || Character.isDigit(c))
        && word.lastIndexOf('-') == dash;
  }

  boolean light() {
    return sort == Sort.LIGHT;
  }
}

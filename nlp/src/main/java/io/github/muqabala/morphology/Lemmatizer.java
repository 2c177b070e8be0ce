package io.github.muqabala.morphology;

import io.github.muqabala.article.Language;
import java.util.List;

/**
 * Finds the dictionary forms that a word may be an inflection of. The rules propose more than the
 * language has; a lexicon decides which of the proposals are words.
 *
 * <p>Words and dictionary forms are match keys as {@link io.github.muqabala.folding.Folding#key}
 * makes them. Not safe for use by several threads at once; cheap to make.
 */
public interface Lemmatizer {

  /** Returns the lemmatizer of a language. */
  static Lemmatizer of(Language language) {
    return switch (language) {
      case ARABIC -> new ArabicLemmatizer();
      case ENGLISH -> new EnglishLemmatizer();
      case PERSIAN -> new PersianLemmatizer();
    };
  }

  /**
   * Returns the proposals for a word, the cheapest first, no dictionary form twice; the word itself
   * is one of them.
   *
   * @param key a match key, not empty
   */
  List<Proposal> propose(String key);

  /** Returns the word without the endings that a light stemmer removes. */
  String stem(String key);

  /**
   * A dictionary form that a word may belong to.
   *
   * @param lemma match key of the dictionary form
   * @param cost how much inflection it takes to get from one to the other: 0 for the word itself;
   *     meaningful only between the proposals for one word
   * @param category what the inflection shows the dictionary form to be
   */
  record Proposal(String lemma, int cost, Category category) {
    /** Makes a proposal that tells nothing of its category. */
    public Proposal(String lemma, int cost) {
      this(lemma, cost, Category.ANY);
    }
  }
}

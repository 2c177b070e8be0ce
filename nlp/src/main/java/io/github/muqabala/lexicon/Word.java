package io.github.muqabala.lexicon;

import io.github.muqabala.article.Language;
import io.github.muqabala.morphology.Category;
import io.github.muqabala.morphology.Lemmatizer;
import io.github.muqabala.reading.Token;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * What a token may stand for by itself, and where longer forms go on behind it, looked up once for
 * all tokens of one key. Immutable; bound to the lexicon and the language that made it, see {@link
 * Lexicon#word}.
 */
public final class Word {
  final FormIndex index;
  final Language language;

  /** The joined key. */
  final String key;

  final Token.Kind kind;

  /** Joined dictionary forms, the likeliest first, and the key itself. */
  final String[] readings;

  /** What the inflection shows each reading to be. */
  final Category[] categories;

  /** The first character of each reading, see {@link FormIndex#label}. */
  final int[] labels;

  /** The first characters of each reading, see {@link FormIndex#pair}. */
  final long[] pairs;

  /** All of {@link #pairs} in one, and that of a preposition written with the word. */
  final long anyPair;

  /** Forms that the token is by itself, as index entries. */
  final int[] entries;

  /** What each of these costs. */
  final int[] costs;

  /** Light verbs whose noun the token is, as index entries. */
  final int[] parts;

  /** What each of these costs. */
  final int[] partCosts;

  /** Where longer forms go on, as index nodes. */
  final int[] nodes;

  /** The reading that leads to each of these nodes. */
  final int[] nodeReadings;

  /** What may follow at each of these nodes, see {@link FormIndex#pairs}. */
  final long[] nodePairs;

  /** All of {@link #nodePairs} in one. */
  final long anyNodePair;

  /** Where the rest of a verb may follow behind other words, as index nodes. */
  final int[] gaps;

  /** The reading that leads to each of these nodes. */
  final int[] gapReadings;

  /** What may follow at each of these nodes. */
  final long[] gapPairs;

  /** Whether there are any of them: told here, so that most words need not look further. */
  final boolean hasGaps;

  /** Whether the token is a hyphen. */
  final boolean hyphen;

  Word(Token token, FormIndex index, Language language) {
    this.index = index;
    this.language = language;
    key = FormIndex.joined(token.key());
    kind = token.kind();
    Set<String> all = new LinkedHashSet<>();
    for (String lemma : token.lemmas()) {
      all.add(FormIndex.joined(lemma));
    }
    all.add(key);
    all.remove("");
    readings = all.toArray(new String[0]);
    categories = categories(token, language, readings);
    labels = new int[readings.length];
    pairs = new long[readings.length];
    Set<Integer> concepts = new HashSet<>();
    Pairs single = new Pairs();
    Pairs part = new Pairs();
    Pairs on = new Pairs();
    Pairs gap = new Pairs();
    for (int r = 0; r < readings.length; r++) {
      labels[r] = index.label(readings[r]);
      pairs[r] = index.pair(readings[r]);
      int node = index.walk(index.root(language), readings[r]);
      if (node >= 0) {
        int length = readings[r].length();
        for (int e = index.first(node); e >= 0; e = index.next(e)) {
          // A concept that several readings reach counts once, for the likeliest.
          if (index.fits(e, categories[r])
              && Seams.fit(language, index.boundaries(e), 0, length)
              && concepts.add(index.concept(e))) {
            single.add(e, r);
          }
        }
        int alone = index.alone(node);
        for (int e = alone < 0 ? -1 : index.first(alone); e >= 0; e = index.next(e)) {
          part.add(e, r + Walk.PART_COST);
        }
        if (index.goesOn(node)) {
          on.add(node, r);
        }
        if (index.gap(node) >= 0) {
          gap.add(index.gap(node), r);
        }
      }
    }
    entries = single.ones();
    costs = single.others();
    parts = part.ones();
    partCosts = part.others();
    nodes = on.ones();
    nodeReadings = on.others();
    gaps = gap.ones();
    gapReadings = gap.others();
    hasGaps = gaps.length > 0;
    nodePairs = IntStream.of(nodes).mapToLong(index::pairs).toArray();
    gapPairs = IntStream.of(gaps).mapToLong(index::pairs).toArray();
    anyNodePair = LongStream.of(nodePairs).reduce(0, (one, other) -> one | other);
    // The first letter of an Arabic word may be the preposition that ends a form.
    boolean proclitic =
        language == Language.ARABIC && key.length() > 2 && "بلك".indexOf(key.charAt(0)) >= 0;
    anyPair = LongStream.of(pairs).reduce(proclitic ? Trie.SINGLE : 0, (one, other) -> one | other);
    hyphen = kind == Token.Kind.PUNCTUATION && key.equals("-");
  }

  private static Category[] categories(Token token, Language language, String[] readings) {
    Category[] categories = new Category[readings.length];
    Arrays.fill(categories, Category.ANY);
    if (language == Language.ARABIC && token.kind() == Token.Kind.WORD) {
      Map<String, Category> known = new HashMap<>();
      for (Lemmatizer.Proposal proposal : Lemmatizer.of(language).propose(token.key())) {
        known.put(FormIndex.joined(proposal.lemma()), proposal.category());
      }
      for (int r = 0; r < readings.length; r++) {
        categories[r] = known.getOrDefault(readings[r], Category.ANY);
      }
    }
    return categories;
  }

  /** Tells whether a reading is other than the key. */
  boolean isInflected(int reading) {
    return !readings[reading].equals(key);
  }

  @Override
  public String toString() {
    return key;
  }

  /** Two growing columns of numbers. */
  private static final class Pairs {
    private final List<Integer> ones = new ArrayList<>(4);
    private final List<Integer> others = new ArrayList<>(4);

    void add(int one, int other) {
      ones.add(one);
      others.add(other);
    }

    int[] ones() {
      return ones.stream().mapToInt(Integer::intValue).toArray();
    }

    int[] others() {
      return others.stream().mapToInt(Integer::intValue).toArray();
    }
  }
}

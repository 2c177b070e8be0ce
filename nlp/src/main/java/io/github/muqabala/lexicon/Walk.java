package io.github.muqabala.lexicon;

import io.github.muqabala.article.Language;
import io.github.muqabala.morphology.Category;
import io.github.muqabala.reading.Token;
import java.util.List;

/**
 * A walk over the tokens of one sentence and through the index at once.
 *
 * <p>Rules:
 *
 * <ul>
 *   <li>each token may stand for any of its readings; the earlier, the cheaper; a hyphen between
 *       tokens is passed over;
 *   <li>a form may spread over tokens that the text writes apart, and a token may hold several
 *       words of a form, but neither splits nor joins at a word too short to carry meaning, and
 *       what the form does not write apart must not be inflected in the middle;
 *   <li>a preposition of one letter that ends an Arabic form (وفقا ل) may be written with the word
 *       behind it;
 *   <li>the words of a verb may stand apart, up to {@value #REACH} tokens within a clause; the
 *       nearest second part counts;
 *   <li>the noun of a Persian light verb may stand for the verb, where that is asked for.
 * </ul>
 */
final class Walk {
  /** How many tokens may come between the parts of a verb. */
  static final int REACH = 6;

  /** What it costs to take the noun of a light verb for the verb. */
  static final int PART_COST = 2;

  private static final int LONGEST = 8;

  /** Says nothing about what may follow. */
  private static final long ANY = -1;

  private final FormIndex index;
  private final Language language;
  private final boolean wantParts;
  private final List<Word> words;
  private final List<Hit> hits;
  private final int[] pieces = new int[LONGEST + 1];
  private final boolean[] inflected = new boolean[LONGEST + 1];
  private Category category = Category.ANY;
  private int start;
  private int furthest;

  Walk(FormIndex index, Language language, boolean wantParts, List<Word> words, List<Hit> hits) {
    this.index = index;
    this.language = language;
    this.wantParts = wantParts;
    this.words = words;
    this.hits = hits;
  }

  /** Adds the hits that begin at a token. */
  void from(int first) {
    Word word = words.get(first);
    for (int i = 0; i < word.entries.length; i++) {
      hits.add(new Hit(word.entries[i], first, first, false, false, word.costs[i]));
    }
    if (wantParts) {
      for (int i = 0; i < word.parts.length; i++) {
        hits.add(new Hit(word.parts[i], first, first, false, true, word.partCosts[i]));
      }
    }
    onFrom(first);
  }

  /**
   * Adds the hits that begin at a token and depend on others.
   *
   * @return index of the last token that any of them depends on, or the token itself
   */
  int onFrom(int first) {
    start = first;
    furthest = first;
    Word word = words.get(first);
    for (int i = 0; word.hasGaps && i < word.gaps.length; i++) {
      category = word.categories[word.gapReadings[i]];
      leap(first + 1, word.gaps[i], word.gapPairs[i], word.gapReadings[i]);
    }
    int next = afterHyphens(first + 1);
    boolean mayGoOn = next < words.size() && (words.get(next).anyPair & word.anyNodePair) != 0;
    for (int i = 0; mayGoOn && i < word.nodes.length; i++) {
      int reading = word.nodeReadings[i];
      category = word.categories[reading];
      pieces[0] = word.readings[reading].length();
      inflected[0] = word.isInflected(reading);
      step(next, word.nodes[i], word.nodePairs[i], reading, 1, pieces[0]);
    }
    return furthest;
  }

  private void add(int entry, int at, boolean split, boolean part, int cost) {
    // A verbal noun is often spelled as its verb: «الرد على» is «رد على».
    boolean verbalNoun =
        category == Category.NOMINAL && at > start && hasArticle(words.get(start).key);
    if (verbalNoun || index.fits(entry, category)) {
      hits.add(new Hit(entry, start, at, split, part, cost));
      furthest = Math.max(furthest, at);
    }
  }

  /** Goes on from a node; {@code pairs} digests what may follow. */
  private void step(int at, int node, long pairs, int cost, int depth, int length) {
    if (depth >= LONGEST || at >= words.size()) {
      return;
    }
    Word word = words.get(at);
    boolean mayFit = (word.anyPair & pairs) != 0;
    for (int r = 0; mayFit && r < word.readings.length; r++) {
      if ((word.pairs[r] & pairs) != 0 && index.mayWalk(node, word.labels[r])) {
        int reached = index.walk(node, word.readings[r]);
        if (reached >= 0) {
          reach(at, word, r, reached, cost + r, depth, length);
        }
      }
    }
    if (language == Language.ARABIC && word.key.length() > 2) {
      proclitic(at, node, word.key.charAt(0), cost, depth);
    }
  }

  private void reach(int at, Word word, int reading, int node, int cost, int depth, int length) {
    pieces[depth] = length + word.readings[reading].length();
    inflected[depth] = word.isInflected(reading);
    for (int e = index.first(node); e >= 0; e = index.next(e)) {
      if (fits(e, depth)) {
        add(e, at, false, false, cost);
      }
    }
    if (!index.goesOn(node)) {
      return;
    }
    int gap = index.gap(node);
    if (gap >= 0) {
      leap(at + 1, gap, ANY, cost);
    }
    int alone = wantParts ? index.alone(node) : -1;
    for (int e = alone < 0 ? -1 : index.first(alone); e >= 0; e = index.next(e)) {
      add(e, at, false, true, cost + PART_COST);
    }
    step(afterHyphens(at + 1), node, ANY, cost, depth + 1, pieces[depth]);
  }

  private static boolean hasArticle(String key) {
    return key.startsWith("ال") || key.startsWith("لل") || key.startsWith("ال", 1);
  }

  private int afterHyphens(int at) {
    int next = at;
    while (next < words.size() && words.get(next).hyphen) {
      next++;
    }
    return next;
  }

  /** Takes the first letter of a word for the preposition at the end of a form. */
  private void proclitic(int at, int node, char letter, int cost, int depth) {
    if (letter != 'ب' && letter != 'ل' && letter != 'ك') {
      return;
    }
    int reached = index.walk(node, String.valueOf(letter));
    if (reached >= 0) {
      pieces[depth] = pieces[depth - 1] + 1;
      for (int e = index.first(reached); e >= 0; e = index.next(e)) {
        if (fits(e, depth)) {
          add(e, at - 1, false, false, cost);
          furthest = Math.max(furthest, at);
        }
      }
    }
  }

  /** Looks for the second part of a verb behind other words of the clause. */
  private void leap(int from, int node, long pairs, int cost) {
    int end = Math.min(words.size(), from + REACH + 1);
    for (int i = from; i < end; i++) {
      if (words.get(i).kind == Token.Kind.PUNCTUATION || (i > from && land(i, node, pairs, cost))) {
        return;
      }
    }
  }

  private boolean land(int at, int node, long pairs, int cost) {
    Word word = words.get(at);
    if ((word.anyPair & pairs) == 0) {
      return false;
    }
    boolean landed = false;
    for (int r = 0; r < word.readings.length; r++) {
      boolean may = (word.pairs[r] & pairs) != 0 && index.mayWalk(node, word.labels[r]);
      int reached = may ? index.walk(node, word.readings[r]) : -1;
      if (reached < 0) {
        continue;
      }
      for (int e = index.first(reached); e >= 0; e = index.next(e)) {
        add(e, at, true, false, cost + r + 1);
        landed = true;
      }
      landed |= at + 1 < words.size() && land(at + 1, reached, ANY, cost + r);
    }
    return landed;
  }

  /** Tells whether the words of the text are cut where those of a form may be. */
  private boolean fits(int entry, int depth) {
    int form = index.boundaries(entry);
    int seen = 0;
    for (int d = 0; d < depth; d++) {
      if (pieces[d] < Integer.SIZE) {
        int seam = 1 << pieces[d];
        seen |= seam;
        if (inflected[d] && (form & seam) == 0) {
          return false;
        }
      }
    }
    return Seams.fit(language, form, seen, pieces[depth]);
  }
}

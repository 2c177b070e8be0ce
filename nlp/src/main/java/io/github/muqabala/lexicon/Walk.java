package io.github.muqabala.lexicon;

import io.github.muqabala.article.Language;
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

  private static final int LONGEST = 8;
  private static final int PART_COST = 2;

  private final FormIndex index;
  private final Language language;
  private final boolean wantParts;
  private final List<Token> tokens;
  private final Word[] words;
  private final List<Hit> hits;
  private final int[] pieces = new int[LONGEST + 1];
  private final boolean[] inflected = new boolean[LONGEST + 1];
  private int start;

  Walk(
      FormIndex index,
      Language language,
      boolean wantParts,
      List<Token> tokens,
      Word[] words,
      List<Hit> hits) {
    this.index = index;
    this.language = language;
    this.wantParts = wantParts;
    this.tokens = tokens;
    this.words = words;
    this.hits = hits;
  }

  /** Adds the hits that begin at a token. */
  void from(int first) {
    start = first;
    Word word = words[first];
    for (int r = 0; r < word.readings.length; r++) {
      if (word.nodes[r] >= 0) {
        reach(first, word, r, word.nodes[r], r, 0, 0);
      }
    }
  }

  private void step(int at, int node, int cost, int depth, int length) {
    if (depth >= LONGEST || at >= words.length) {
      return;
    }
    Word word = words[at];
    for (int r = 0; r < word.readings.length; r++) {
      int reached = index.walk(node, word.readings[r]);
      if (reached >= 0) {
        reach(at, word, r, reached, cost + r, depth, length);
      }
    }
    if (language == Language.ARABIC && word.key.length() > 2) {
      proclitic(at, node, word.key.charAt(0), cost, depth);
    }
  }

  private void reach(int at, Word word, int reading, int node, int cost, int depth, int length) {
    String read = word.readings[reading];
    pieces[depth] = length + read.length();
    inflected[depth] = !read.equals(word.key);
    collect(at, node, cost, depth);
    int gap = index.gap(node);
    if (gap >= 0) {
      leap(at + 1, gap, cost);
    }
    if (wantParts) {
      parts(at, index.alone(node), cost);
    }
    int next = at + 1;
    while (next < words.length && isHyphen(tokens.get(next))) {
      next++;
    }
    step(next, node, cost, depth + 1, pieces[depth]);
  }

  private void collect(int at, int node, int cost, int depth) {
    for (int e = index.first(node); e >= 0; e = index.next(e)) {
      if (fits(e, depth)) {
        hits.add(new Hit(e, start, at, false, false, cost));
      }
    }
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
          hits.add(new Hit(e, start, at - 1, false, false, cost));
        }
      }
    }
  }

  /** Takes the noun of a light verb for the verb, which the text may leave out. */
  private void parts(int at, int node, int cost) {
    if (node >= 0) {
      for (int e = index.first(node); e >= 0; e = index.next(e)) {
        hits.add(new Hit(e, start, at, false, true, cost + PART_COST));
      }
    }
  }

  /** Looks for the second part of a verb behind other words of the clause. */
  private void leap(int from, int node, int cost) {
    int end = Math.min(words.length, from + REACH + 1);
    for (int i = from; i < end; i++) {
      if (tokens.get(i).kind() == Token.Kind.PUNCTUATION || (i > from && land(i, node, cost))) {
        return;
      }
    }
  }

  private boolean land(int at, int node, int cost) {
    boolean landed = false;
    Word word = words[at];
    for (int r = 0; r < word.readings.length; r++) {
      int reached = index.walk(node, word.readings[r]);
      if (reached < 0) {
        continue;
      }
      for (int e = index.first(reached); e >= 0; e = index.next(e)) {
        hits.add(new Hit(e, start, at, true, false, cost + r + 1));
        landed = true;
      }
      landed |= at + 1 < words.length && land(at + 1, reached, cost + r);
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
    if (form == seen) {
      return true;
    }
    int shortest = language == Language.ENGLISH ? 4 : 2;
    return longEnough(form ^ seen, form | seen, pieces[depth], shortest);
  }

  /** Tells whether the words on both sides of each of some boundaries are long enough. */
  private static boolean longEnough(int wanted, int all, int length, int shortest) {
    int last = 0;
    for (int rest = all; rest != 0; rest &= rest - 1) {
      int at = Integer.numberOfTrailingZeros(rest);
      int above = rest & (rest - 1);
      int after = above == 0 ? length : Integer.numberOfTrailingZeros(above);
      if ((wanted >>> at & 1) == 1 && (at - last < shortest || after - at < shortest)) {
        return false;
      }
      last = at;
    }
    return true;
  }

  private static boolean isHyphen(Token token) {
    return token.kind() == Token.Kind.PUNCTUATION && token.key().equals("-");
  }
}

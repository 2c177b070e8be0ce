package io.github.muqabala.lexicon;

import io.github.muqabala.article.Language;
import io.github.muqabala.reading.Span;
import io.github.muqabala.reading.Token;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds the forms of an index in the tokens of one text, in time linear in their number. Not safe
 * for use by several threads: it remembers words it has seen.
 *
 * <p>Rules:
 *
 * <ul>
 *   <li>each token may stand for its key or any of its lemmas; the earlier, the cheaper;
 *   <li>a form may spread over tokens that the text writes apart, and a token may hold several
 *       words of a form, but neither splits nor joins at a word too short to carry meaning;
 *   <li>the words of a verb may stand apart, up to {@value #REACH} tokens within a clause;
 *   <li>a longer expression hides the shorter ones inside it; of the readings of one expression the
 *       cheapest wins;
 *   <li>where one spelling holds several forms, those written as in the text win over those that
 *       only fold alike: "US" is not "us".
 * </ul>
 */
final class Matcher {
  /** How many tokens may come between the parts of a verb. */
  static final int REACH = 6;

  private static final int LONGEST = 8;

  private final FormIndex index;
  private final Language language;
  private final String text;
  private final Map<Token, String[]> memory = new HashMap<>();

  Matcher(FormIndex index, Language language, String text) {
    this.index = index;
    this.language = language;
    this.text = text;
  }

  /**
   * A form found.
   *
   * @param concept number of the concept
   * @param first first token
   * @param last last token
   * @param split whether other words stand between its parts
   * @param cost how far the tokens are from the form, 0 for a form as it is listed
   * @param span where it stands
   */
  record Match(int concept, int first, int last, boolean split, int cost, Span span) {}

  /** Returns the matches in the tokens of one sentence, in order, the longer first. */
  List<Match> match(List<Token> tokens) {
    return matches(tokens, select(tokens, hits(tokens, false)));
  }

  /** Returns all senses of the tokens of one sentence, those that {@link #match} hides included. */
  List<Sense> senses(List<Token> tokens, List<Concept> concepts) {
    List<Hit> hits = hits(tokens, true);
    List<Hit> selected = select(tokens, hits);
    Set<Hit> chosen = new LinkedHashSet<>(selected);
    Set<Hit> best = new LinkedHashSet<>(spelledBest(tokens, selected));
    Map<List<Integer>, Sense> senses = new LinkedHashMap<>();
    for (Hit hit : hits) {
      boolean hidden = !chosen.contains(hit);
      if (!hidden && !best.contains(hit)) {
        continue;
      }
      Sense sense =
          new Sense(
              concepts.get(index.concept(hit.entry())),
              hit.first(),
              hit.last(),
              hit.split(),
              hidden,
              hit.cost());
      senses.merge(
          List.of(index.concept(hit.entry()), hit.first(), hit.last()),
          sense,
          (a, b) -> a.hidden() && !b.hidden() || a.hidden() == b.hidden() && a.cost() > b.cost() ? b : a);
    }
    return List.copyOf(senses.values());
  }

  private List<Hit> hits(List<Token> tokens, boolean wantParts) {
    List<Hit> hits = new ArrayList<>();
    String[][] readings = new String[tokens.size()][];
    for (int i = 0; i < readings.length; i++) {
      readings[i] = readings(tokens.get(i));
    }
    Walk walk = new Walk(tokens, readings, hits, wantParts);
    for (int i = 0; i < readings.length; i++) {
      walk.from(i);
    }
    return hits;
  }

  private String[] readings(Token token) {
    return memory.computeIfAbsent(token, this::joinedLemmas);
  }

  private String[] joinedLemmas(Token token) {
    Set<String> all = new LinkedHashSet<>();
    for (String lemma : token.lemmas()) {
      all.add(FormIndex.joined(lemma));
    }
    all.add(FormIndex.joined(token.key()));
    return all.toArray(new String[0]);
  }

  /** What a walk through the index reached. */
  private record Hit(int entry, int first, int last, boolean split, boolean part, int cost) {
    int length() {
      return split ? 2 : last - first + 1;
    }

    List<Object> place() {
      return List.of(first, last, split);
    }
  }

  /** One walk over the tokens of a sentence. */
  private final class Walk {
    private final List<Token> tokens;
    private final String[][] readings;
    private final String[] keys;
    private final List<Hit> hits;
    private final boolean wantParts;
    private final int[] pieces = new int[LONGEST + 1];
    private final boolean[] inflected = new boolean[LONGEST + 1];
    private int start;

    Walk(List<Token> tokens, String[][] readings, List<Hit> hits, boolean wantParts) {
      this.wantParts = wantParts;
      this.tokens = tokens;
      this.readings = readings;
      this.keys = tokens.stream().map(t -> FormIndex.joined(t.key())).toArray(String[]::new);
      this.hits = hits;
    }

    void from(int first) {
      start = first;
      step(first, index.root(language), 0, 0, 0);
    }

    private void step(int at, int node, int cost, int depth, int length) {
      if (depth >= LONGEST || at >= readings.length) {
        return;
      }
      String[] alternatives = readings[at];
      for (int r = 0; r < alternatives.length; r++) {
        int reached = index.walk(node, alternatives[r]);
        if (reached < 0) {
          continue;
        }
        pieces[depth] = length + alternatives[r].length();
        inflected[depth] = !alternatives[r].equals(keys[at]);
        collect(at, reached, cost + r, depth);
        int gap = index.gap(reached);
        if (gap >= 0) {
          leap(at + 1, gap, cost + r);
        }
        if (wantParts) {
          parts(at, index.alone(reached), cost + r);
        }
        int beyond = at + 1;
        while (beyond < readings.length && isHyphen(tokens.get(beyond))) {
          beyond++;
        }
        step(beyond, reached, cost + r, depth + 1, pieces[depth]);
      }
    }

    private void collect(int at, int node, int cost, int depth) {
      for (int e = index.first(node); e >= 0; e = index.next(e)) {
        if (boundariesFit(e, depth)) {
          hits.add(new Hit(e, start, at, false, false, cost));
        }
      }
    }

    /** Takes the noun of a light verb for the verb, which the text may leave out. */
    private void parts(int at, int node, int cost) {
      if (node >= 0) {
        for (int e = index.first(node); e >= 0; e = index.next(e)) {
          hits.add(new Hit(e, start, at, false, true, cost + 2));
        }
      }
    }

    /** Looks for the second part of a verb behind other words of the clause. */
    private void leap(int from, int node, int cost) {
      int end = Math.min(readings.length, from + REACH + 1);
      for (int i = from; i < end; i++) {
        if (tokens.get(i).kind() == Token.Kind.PUNCTUATION) {
          return;
        }
        if (i > from && land(i, node, cost)) {
          return;
        }
      }
    }

    private boolean land(int at, int node, int cost) {
      boolean landed = false;
      String[] alternatives = readings[at];
      for (int r = 0; r < alternatives.length; r++) {
        int reached = index.walk(node, alternatives[r]);
        if (reached < 0) {
          continue;
        }
        for (int e = index.first(reached); e >= 0; e = index.next(e)) {
          hits.add(new Hit(e, start, at, true, false, cost + r + 1));
          landed = true;
        }
        if (at + 1 < readings.length && land(at + 1, reached, cost + r)) {
          landed = true;
        }
      }
      return landed;
    }

    private boolean boundariesFit(int entry, int depth) {
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
      return longEnough(form & ~seen, form | seen, pieces[depth], shortest)
          && longEnough(seen & ~form, form | seen, pieces[depth], shortest);
    }

    /** Tells whether the words on both sides of each of some boundaries are long enough. */
    private boolean longEnough(int wanted, int all, int length, int shortest) {
      int last = 0;
      for (int rest = all; rest != 0; rest &= rest - 1) {
        int at = Integer.numberOfTrailingZeros(rest);
        int above = all & ~((1 << at) | ((1 << at) - 1));
        int after = above == 0 ? length : Integer.numberOfTrailingZeros(above);
        if ((wanted >>> at & 1) == 1 && (at - last < shortest || after - at < shortest)) {
          return false;
        }
        last = at;
      }
      return true;
    }
  }

  private static boolean isHyphen(Token token) {
    return token.kind() == Token.Kind.PUNCTUATION && token.key().equals("-");
  }

  private List<Hit> select(List<Token> tokens, List<Hit> hits) {
    hits.sort(
        Comparator.comparingInt((Hit h) -> -h.length())
            .thenComparingInt(Hit::cost)
            .thenComparingInt(Hit::first)
            .thenComparingInt(Hit::last));
    int[] owner = new int[tokens.size()];
    Arrays.fill(owner, -1);
    List<Hit> chosen = new ArrayList<>();
    for (Hit hit : hits) {
      if (hit.part()) {
        continue;
      }
      if (hit.split() ? splitFits(hit, owner, chosen) : fits(hit, owner, chosen)) {
        chosen.add(hit);
        int number = chosen.size() - 1;
        if (hit.split()) {
          owner[hit.last()] = owner[hit.last()] < 0 ? number : owner[hit.last()];
          owner[hit.first()] = owner[hit.first()] < 0 ? number : owner[hit.first()];
        } else {
          for (int i = hit.first(); i <= hit.last(); i++) {
            owner[i] = owner[i] < 0 ? number : owner[i];
          }
        }
      }
    }
    return chosen;
  }

  /** A hit must not stand in a longer one, nor beside a cheaper one of the same tokens. */
  private static boolean fits(Hit hit, int[] owner, List<Hit> chosen) {
    for (int i = hit.first(); i <= hit.last(); i++) {
      if (owner[i] >= 0) {
        Hit other = chosen.get(owner[i]);
        boolean same = other.first() == hit.first() && other.last() == hit.last() && !other.split();
        if (!same || other.cost() < hit.cost()) {
          return other.split() && hit.length() == 1;
        }
      }
    }
    return true;
  }

  private static boolean splitFits(Hit hit, int[] owner, List<Hit> chosen) {
    for (int i : new int[] {hit.first(), hit.last()}) {
      if (owner[i] >= 0) {
        Hit other = chosen.get(owner[i]);
        if (!other.split()
            || other.first() != hit.first()
            || other.last() != hit.last()
            || other.cost() < hit.cost()) {
          return false;
        }
      }
    }
    return true;
  }

  private List<Match> matches(List<Token> tokens, List<Hit> chosen) {
    List<Match> matches = new ArrayList<>();
    for (Hit hit : spelledBest(tokens, chosen)) {
      matches.add(
          new Match(
              index.concept(hit.entry()),
              hit.first(),
              hit.last(),
              hit.split(),
              hit.cost(),
              span(tokens, hit)));
    }
    matches.sort(
        Comparator.comparingInt((Match m) -> m.span().start())
            .thenComparingInt(m -> -m.span().end())
            .thenComparingInt(Match::cost)
            .thenComparingInt(Match::concept));
    List<Match> once = new ArrayList<>(matches.size());
    Set<List<Integer>> seen = new LinkedHashSet<>();
    for (Match match : matches) {
      if (seen.add(List.of(match.concept(), match.span().start(), match.span().end()))) {
        once.add(match);
      }
    }
    return once;
  }

  /** Keeps of the forms of the same tokens those that are spelled most like the text. */
  private List<Hit> spelledBest(List<Token> tokens, List<Hit> chosen) {
    Map<List<Object>, Boolean> exact = new HashMap<>();
    for (Hit hit : chosen) {
      exact.merge(hit.place(), isSpelled(tokens, hit), Boolean::logicalOr);
    }
    List<Hit> best = new ArrayList<>(chosen.size());
    for (Hit hit : chosen) {
      if (!exact.getOrDefault(hit.place(), false) || isSpelled(tokens, hit)) {
        best.add(hit);
      }
    }
    return best;
  }

  private boolean isSpelled(List<Token> tokens, Hit hit) {
    String surface =
        text.substring(tokens.get(hit.first()).span().start(), tokens.get(hit.last()).span().end());
    String form = index.form(hit.entry());
    return surface.contains(form)
        || Character.isUpperCase(surface.charAt(0))
            && surface.regionMatches(1, form, 1, form.length() - 1)
            && Character.toLowerCase(surface.charAt(0)) == form.charAt(0);
  }

  private Span span(List<Token> tokens, Hit hit) {
    Span whole = tokens.get(hit.first()).span().cover(tokens.get(hit.last()).span());
    int clitics = language == Language.ARABIC ? clitics(tokens, hit) : 0;
    return new Span(whole.start() + clitics, whole.end());
  }

  /**
   * Returns the number of letters of conjunctions and prepositions that are written with the first
   * word of an Arabic form and do not belong to it.
   */
  private int clitics(List<Token> tokens, Hit hit) {
    String key = tokens.get(hit.first()).key();
    String form = FormIndex.joined(io.github.muqabala.folding.Folding.key(index.form(hit.entry())));
    int at = 0;
    while (at < 2 && key.length() > at + 2 && form.length() > 1) {
      char c = key.charAt(at);
      boolean conjunction = at == 0 && (c == 'و' || c == 'ف');
      boolean preposition = c == 'ب' || c == 'ك' || c == 'ل' && key.charAt(at + 1) != 'ل';
      boolean ofTheForm = form.charAt(0) == c && form.charAt(1) == key.charAt(at + 1);
      if (!(conjunction || preposition) || ofTheForm) {
        break;
      }
      at++;
    }
    String surface = tokens.get(hit.first()).span().of(text);
    int letters = 0;
    int offset = 0;
    while (letters < at && offset < surface.length()) {
      offset++;
      while (offset < surface.length() && isMark(surface.charAt(offset))) {
        offset++;
      }
      letters++;
    }
    return offset;
  }

  private static boolean isMark(char c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.FORMAT || c == 'ـ';
  }
}

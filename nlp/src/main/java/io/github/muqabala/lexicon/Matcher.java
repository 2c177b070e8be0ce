package io.github.muqabala.lexicon;

import io.github.muqabala.article.Language;
import io.github.muqabala.folding.Folding;
import io.github.muqabala.reading.Span;
import io.github.muqabala.reading.Token;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds the forms of an index in the tokens of one text, in time linear in their number. Not safe
 * for use by several threads: it remembers words it has seen.
 *
 * <p>What {@link Walk} reaches is chosen from by these rules:
 *
 * <ul>
 *   <li>a longer expression hides the shorter ones inside it; of the readings of one expression the
 *       cheapest wins;
 *   <li>where one spelling holds several forms, those written as in the text win over those that
 *       only fold alike: "US" is not "us".
 * </ul>
 */
final class Matcher {
  private static final Comparator<Hit> PREFERENCE =
      Comparator.comparingInt((Hit h) -> -h.length())
          .thenComparingInt(Hit::cost)
          .thenComparingInt(Hit::first)
          .thenComparingInt(Hit::last)
          .thenComparingInt(h -> -h.entry());

  private final FormIndex index;
  private final Language language;
  private final String text;
  private final Map<String, Word> memory = new HashMap<>();

  Matcher(FormIndex index, Language language, String text) {
    this.index = index;
    this.language = language;
    this.text = text;
  }

  /**
   * A form found.
   *
   * @param concept number of the concept
   * @param span where it stands
   * @param cost how far the tokens are from the form, 0 for the form as listed
   */
  record Match(int concept, Span span, int cost) {}

  /** Returns the matches in the tokens of one sentence, in order, the longer first. */
  List<Match> match(List<Token> tokens) {
    List<Match> matches = new ArrayList<>();
    for (Hit hit : spelledBest(tokens, select(tokens, hits(tokens, false)))) {
      matches.add(new Match(index.concept(hit.entry()), span(tokens, hit), hit.cost()));
    }
    matches.sort(
        Comparator.comparingInt((Match m) -> m.span().start())
            .thenComparingInt(m -> -m.span().end())
            .thenComparingInt(Match::cost)
            .thenComparingInt(Match::concept));
    List<Match> once = new ArrayList<>(matches.size());
    Set<List<Object>> seen = new HashSet<>();
    for (Match match : matches) {
      if (seen.add(List.of(match.concept(), match.span()))) {
        once.add(match);
      }
    }
    return once;
  }

  /** Returns all senses of the tokens of one sentence, those that {@link #match} hides included. */
  List<Sense> senses(List<Token> tokens, List<Concept> concepts) {
    List<Hit> hits = hits(tokens, true);
    List<Hit> selected = select(tokens, hits);
    Set<Hit> best = new HashSet<>(spelledBest(tokens, selected));
    Set<Hit> misspelled = new HashSet<>(selected);
    misspelled.removeAll(best);
    // The chosen come first, then the cheaper: the first of a concept on the same tokens counts.
    List<Sense> senses = new ArrayList<>(hits.size());
    Set<Long> seen = new HashSet<>();
    for (boolean hidden : new boolean[] {false, true}) {
      for (Hit hit : hits) {
        int concept = index.concept(hit.entry());
        long key = (long) concept << 40 ^ (long) hit.first() << 20 ^ hit.last();
        if (best.contains(hit) != hidden && !misspelled.contains(hit) && seen.add(key)) {
          senses.add(
              new Sense(
                  concepts.get(concept), hit.first(), hit.last(), hit.split(), hidden, hit.cost()));
        }
      }
    }
    return senses;
  }

  /** Returns all hits, the preferred first. */
  private List<Hit> hits(List<Token> tokens, boolean wantParts) {
    List<Hit> hits = new ArrayList<>();
    Word[] words = new Word[tokens.size()];
    int root = index.root(language);
    for (int i = 0; i < words.length; i++) {
      Token token = tokens.get(i);
      words[i] = memory.computeIfAbsent(token.key(), k -> new Word(token, index, root));
    }
    Walk walk = new Walk(index, language, wantParts, tokens, words, hits);
    for (int i = 0; i < words.length; i++) {
      walk.from(i);
    }
    hits.sort(PREFERENCE);
    return hits;
  }

  private static List<Hit> select(List<Token> tokens, List<Hit> hits) {
    int[] owner = new int[tokens.size()];
    Arrays.fill(owner, -1);
    List<Hit> chosen = new ArrayList<>();
    for (Hit hit : hits) {
      if (!hit.part() && (hit.split() ? splitFits(hit, owner, chosen) : fits(hit, owner, chosen))) {
        int number = chosen.size();
        chosen.add(hit);
        for (int i = hit.first();
            i <= hit.last();
            i = hit.split() && i < hit.last() ? hit.last() : i + 1) {
          owner[i] = owner[i] < 0 ? number : owner[i];
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
        if (other.place() != hit.place() || other.cost() < hit.cost()) {
          return other.split() && hit.length() == 1;
        }
      }
    }
    return true;
  }

  /** A verb that is split must not share a word with another expression. */
  private static boolean splitFits(Hit hit, int[] owner, List<Hit> chosen) {
    for (int i : new int[] {hit.first(), hit.last()}) {
      if (owner[i] >= 0) {
        Hit other = chosen.get(owner[i]);
        if (other.place() != hit.place() || other.cost() < hit.cost()) {
          return false;
        }
      }
    }
    return true;
  }

  /** Keeps of the forms of the same tokens those that are spelled most like the text. */
  private List<Hit> spelledBest(List<Token> tokens, List<Hit> chosen) {
    Set<Long> exact = new HashSet<>();
    boolean[] spelled = new boolean[chosen.size()];
    for (int i = 0; i < spelled.length; i++) {
      spelled[i] = isSpelled(tokens, chosen.get(i));
      if (spelled[i]) {
        exact.add(chosen.get(i).place());
      }
    }
    List<Hit> best = new ArrayList<>(chosen.size());
    for (int i = 0; i < spelled.length; i++) {
      if (spelled[i] || !exact.contains(chosen.get(i).place())) {
        best.add(chosen.get(i));
      }
    }
    return best;
  }

  private boolean isSpelled(List<Token> tokens, Hit hit) {
    int start = tokens.get(hit.first()).span().start();
    String surface = text.substring(start, tokens.get(hit.last()).span().end());
    String form = index.form(hit.entry());
    return surface.contains(form)
        || (Character.isUpperCase(surface.charAt(0))
            && surface.regionMatches(1, form, 1, form.length() - 1)
            && Character.toLowerCase(surface.charAt(0)) == form.charAt(0));
  }

  private Span span(List<Token> tokens, Hit hit) {
    Span whole = tokens.get(hit.first()).span().cover(tokens.get(hit.last()).span());
    int clitics = language == Language.ARABIC ? clitics(tokens.get(hit.first()), hit) : 0;
    return new Span(whole.start() + clitics, whole.end());
  }

  /**
   * Returns the length of the conjunctions and prepositions that are written with the first word of
   * an Arabic form and do not belong to it; ل before the article is not told apart.
   */
  private int clitics(Token token, Hit hit) {
    String key = token.key();
    String form = FormIndex.joined(Folding.key(index.form(hit.entry())));
    int at = 0;
    while (at < 2 && key.length() > at + 2 && form.length() > 1) {
      char c = key.charAt(at);
      boolean conjunction = at == 0 && (c == 'و' || c == 'ف');
      boolean preposition = c == 'ب' || c == 'ك' || (c == 'ل' && key.charAt(at + 1) != 'ل');
      boolean ofTheForm = form.charAt(0) == c && form.charAt(1) == key.charAt(at + 1);
      if (!(conjunction || preposition) || ofTheForm) {
        break;
      }
      at++;
    }
    String surface = token.span().of(text);
    int offset = 0;
    for (int letters = 0; letters < at && offset < surface.length(); letters++) {
      offset++;
      while (offset < surface.length() && isMark(surface.charAt(offset))) {
        offset++;
      }
    }
    return offset;
  }

  private static boolean isMark(char c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.FORMAT || c == 'ـ';
  }
}

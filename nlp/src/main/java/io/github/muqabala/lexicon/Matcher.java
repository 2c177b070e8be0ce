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
 *       only fold alike: "US" is not "us";
 *   <li>an Arabic word whose cheapest reading is not spelled as in the text has the next that is,
 *       see {@link ArabicSpelling};
 *   <li>an English abbreviation must be written like one, see {@link Spelling};
 *   <li>the second part of a verb that stands apart belongs to the nearest first part: in «مسدود
 *       ایران آزاد خواهد شد» something is freed, not closed; but in «متوقف و به بندر هدایت شد» both
 *       are done;
 *   <li>a Persian light verb that is part of an expression does not count by itself, its noun does.
 * </ul>
 */
final class Matcher {
  private static final int NOT_READ = -1;
  private static final int ONLY_FOLDED = -2;

  private final FormIndex index;
  private final Language language;
  private final String text;
  private final ArabicSpelling spelling;
  private final Map<String, Word> memory = new HashMap<>();

  Matcher(FormIndex index, Language language, String text) {
    this.index = index;
    this.language = language;
    this.text = text;
    this.spelling = new ArabicSpelling(text);
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
    List<Word> words = words(tokens);
    List<Span> spans = tokens.stream().map(Token::span).toList();
    List<Match> matches = new ArrayList<>();
    for (Hit hit : chosen(words, spans, hits(words, spans, false))) {
      if (!hit.misspelled) {
        Span span = span(tokens, hit);
        matches.add(new Match(index.concept(hit.entry), span, hit.cost));
      }
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

  /** Returns all senses of the tokens of one sentence. */
  List<Sense> senses(List<Token> tokens, List<Concept> concepts) {
    return senses(words(tokens), tokens.stream().map(Token::span).toList(), concepts);
  }

  private List<Word> words(List<Token> tokens) {
    List<Word> words = new ArrayList<>(tokens.size());
    for (Token token : tokens) {
      words.add(memory.computeIfAbsent(token.key(), k -> new Word(token, index, language)));
    }
    return words;
  }

  /** Returns all senses of the words of one sentence, those that {@link #match} hides included. */
  List<Sense> senses(List<Word> words, List<Span> spans, List<Concept> concepts) {
    List<Hit> hits = hits(words, spans, true);
    for (Hit hit : chosen(words, spans, hits)) {
      hit.best = !hit.misspelled;
    }
    // The chosen come first, then the cheaper: the first of a concept on the same tokens counts.
    List<Sense> senses = new ArrayList<>(hits.size());
    LongSet seen = new LongSet(hits.size());
    add(hits, true, concepts, seen, senses);
    add(hits, false, concepts, seen, senses);
    return senses;
  }

  private void add(
      List<Hit> hits, boolean best, List<Concept> concepts, LongSet seen, List<Sense> senses) {
    for (Hit hit : hits) {
      if (hit.best == best && !hit.misspelled) {
        int concept = index.concept(hit.entry);
        // A single word has each concept once, unless as the noun of a light verb.
        boolean single = hit.first == hit.last && !hit.part;
        if (single || seen.add((long) concept << 40 ^ (long) hit.first << 20 ^ hit.last)) {
          Concept row = concepts.get(concept);
          senses.add(new Sense(row, concept, hit.first, hit.last, hit.split, !best, hit.cost));
        }
      }
    }
  }

  /** Returns for each word the index of the last on which its senses depend. */
  static int[] reach(FormIndex index, Language language, List<Word> words) {
    List<Hit> hits = new ArrayList<>();
    Walk walk = new Walk(index, language, true, words, hits);
    int[] reach = new int[words.size()];
    for (int i = 0; i < reach.length; i++) {
      reach[i] = walk.onFrom(i);
    }
    return reach;
  }

  /** Returns all hits, the preferred first. */
  private List<Hit> hits(List<Word> words, List<Span> spans, boolean wantParts) {
    List<Hit> hits = new ArrayList<>(words.size() * 3);
    Walk walk = new Walk(index, language, wantParts, words, hits);
    for (int i = 0; i < words.size(); i++) {
      walk.from(i);
    }
    if (language == Language.ARABIC) {
      removeClashes(spans, hits);
      Governed.keep(index, text, spans, hits);
    } else if (language == Language.ENGLISH) {
      hits.removeIf(hit -> misspelled(hit, spans));
    }
    hits.sort(Hit.PREFERENCE);
    return hits;
  }

  /** Removes the hits that the text writes with other letters than the form. */
  private void removeClashes(List<Span> spans, List<Hit> hits) {
    hits.removeIf(
        hit ->
            ArabicSpelling.mayClash(index.form(hit.entry))
                && spelling(spans, hit) == ArabicSpelling.Kind.CLASH);
  }

  private ArabicSpelling.Kind spelling(List<Span> spans, Hit hit) {
    int end = hit.split ? hit.first : hit.last;
    String surface = text.substring(spans.get(hit.first).start(), spans.get(end).end());
    String form = index.form(hit.entry);
    int space = hit.split ? form.indexOf(' ') : -1;
    return spelling.of(surface, space < 0 ? form : form.substring(0, space));
  }

  private boolean misspelled(Hit hit, List<Span> spans) {
    int start = spans.get(hit.first).start();
    return Spelling.excludes(
        index.form(hit.entry), text.substring(start, spans.get(hit.last).end()));
  }

  /** Returns the hits that no longer or cheaper one hides, the misspelled among them marked. */
  private List<Hit> chosen(List<Word> words, List<Span> spans, List<Hit> hits) {
    // By token: the first hit chosen that covers it, and the first chosen inside a split one.
    int[] owner = new int[words.size()];
    int[] inner = new int[words.size()];
    Arrays.fill(owner, -1);
    Arrays.fill(inner, -1);
    int[] nearest = nearest(words, hits);
    List<Hit> chosen = new ArrayList<>(hits.size());
    int[] leader = new int[hits.size()];
    Spellings spellings = new Spellings(spans);
    for (Hit hit : hits) {
      boolean shared = hit.split && nearest[hit.last] > hit.first;
      if (hit.part
          || isLed(words, hit)
          || (shared && !isCoordinated(words, hit, nearest[hit.last]))) {
        continue;
      }
      if (fits(hit, shared, owner, chosen) || spellings.prefers(hit)) {
        int number = chosen.size();
        chosen.add(hit);
        spellings.add(hit);
        int first = owner[hit.first];
        if (first >= 0 && chosen.get(first).place() != hit.place()) {
          inner[hit.first] = inner[hit.first] < 0 ? number : inner[hit.first];
          first = inner[hit.first];
        }
        leader[number] = first < 0 ? number : first;
        for (int i = hit.first;
            i <= hit.last;
            i = hit.split && i == hit.headEnd ? hit.tailStart : i + 1) {
          owner[i] = owner[i] < 0 ? number : owner[i];
        }
      }
    }
    markMisspelled(spans, chosen, Arrays.copyOf(leader, chosen.size()));
    return chosen;
  }

  /**
   * Returns for each token the last at which an expression of several words begins that ends there.
   */
  private int[] nearest(List<Word> words, List<Hit> hits) {
    int[] nearest = new int[words.size()];
    for (Hit hit : hits) {
      if (!hit.part && hit.first < hit.last && !isLed(words, hit)) {
        nearest[hit.last] = Math.max(nearest[hit.last], hit.first);
      }
    }
    return nearest;
  }

  /** What stands behind به is not what a verb does that only a rule finds: «ناچار به سفر شد». */
  private boolean isLed(List<Word> words, Hit hit) {
    return index.isDerived(hit.entry) && hit.first > 0 && words.get(hit.first - 1).key.equals("به");
  }

  /** The first of two verbs joined by و may leave the second part to the other. */
  private boolean isCoordinated(List<Word> words, Hit hit, int second) {
    boolean joined = false;
    if (language == Language.PERSIAN) {
      joined = words.get(hit.headEnd + 1).key.equals("و");
      joined &= !words.get(hit.headEnd).measures;
      joined &= second == hit.headEnd + 2 || words.get(hit.headEnd + 2).leads;
      for (int i = hit.headEnd + 1; i < hit.tailStart; i++) {
        joined &= !words.get(i).key.equals("را");
      }
    }
    return joined;
  }

  private boolean fits(Hit hit, boolean shared, int[] owner, List<Hit> chosen) {
    if (shared) {
      return isFree(hit, owner[hit.first], chosen);
    }
    return hit.split ? splitFits(hit, owner, chosen) : fits(hit, owner, chosen);
  }

  /** A hit must not stand in a longer one, nor beside a cheaper one of the same tokens. */
  private boolean fits(Hit hit, int[] owner, List<Hit> chosen) {
    for (int i = hit.first; i <= hit.last; i++) {
      if (owner[i] >= 0) {
        Hit other = chosen.get(owner[i]);
        if (other.place() != hit.place() || other.cost < hit.cost) {
          boolean ofTail = language == Language.PERSIAN && i >= other.tailStart;
          return other.split && hit.length() == 1 && !ofTail;
        }
      }
    }
    return true;
  }

  /** A verb that is split must not share a word with another expression. */
  private static boolean splitFits(Hit hit, int[] owner, List<Hit> chosen) {
    return isFree(hit, owner[hit.first], chosen) && isFree(hit, owner[hit.last], chosen);
  }

  private static boolean isFree(Hit hit, int owner, List<Hit> chosen) {
    if (owner < 0) {
      return true;
    }
    Hit other = chosen.get(owner);
    return other.place() == hit.place() && other.cost >= hit.cost;
  }

  /** Marks the forms that others of the same tokens beat by their spelling. */
  private void markMisspelled(List<Span> spans, List<Hit> chosen, int[] leader) {
    boolean[] contested = new boolean[chosen.size()];
    for (int i = 0; i < leader.length; i++) {
      contested[leader[i]] |= leader[i] != i;
    }
    boolean[] exact = new boolean[chosen.size()];
    for (int i = 0; i < leader.length; i++) {
      Hit hit = chosen.get(i);
      if (contested[leader[i]]) {
        hit.misspelled = !isSpelled(spans, hit);
        exact[leader[i]] |= !hit.misspelled;
      }
    }
    for (int i = 0; i < leader.length; i++) {
      chosen.get(i).misspelled &= exact[leader[i]];
    }
  }

  private boolean isSpelled(List<Span> spans, Hit hit) {
    if (language == Language.ARABIC && !hit.split) {
      return spelling(spans, hit) == ArabicSpelling.Kind.EXACT;
    }
    int start = spans.get(hit.first).start();
    return isSpelled(text.substring(start, spans.get(hit.last).end()), index.form(hit.entry));
  }

  private static boolean isSpelled(String surface, String form) {
    return surface.contains(form)
        || (Character.isUpperCase(surface.charAt(0))
            && surface.regionMatches(1, form, 1, form.length() - 1)
            && Character.toLowerCase(surface.charAt(0)) == form.charAt(0));
  }

  private Span span(List<Token> tokens, Hit hit) {
    Span whole = tokens.get(hit.first).span().cover(tokens.get(hit.last).span());
    int clitics = language == Language.ARABIC ? clitics(tokens.get(hit.first), hit) : 0;
    return new Span(whole.start() + clitics, whole.end());
  }

  /**
   * Returns the length of the conjunctions and prepositions that are written with the first word of
   * an Arabic form and do not belong to it; ل before the article is not told apart.
   */
  private int clitics(Token token, Hit hit) {
    String key = token.key();
    String form = FormIndex.joined(Folding.key(index.form(hit.entry)));
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

  /** Which single Arabic words have so far been read in no way that is spelled as in the text. */
  private final class Spellings {
    private final List<Span> spans;
    private final int[] costs;

    Spellings(List<Span> spans) {
      this.spans = spans;
      costs = new int[language == Language.ARABIC ? spans.size() : 0];
      Arrays.fill(costs, NOT_READ);
    }

    /** Notes a hit that was chosen. */
    void add(Hit hit) {
      if (costs.length > 0 && hit.first == hit.last && costs[hit.first] < 0) {
        boolean folded = spelling(spans, hit) == ArabicSpelling.Kind.FOLDED;
        costs[hit.first] = folded ? ONLY_FOLDED : hit.cost;
      }
    }

    /** Tells whether a dearer hit of a word is to be chosen for its spelling. */
    boolean prefers(Hit hit) {
      if (costs.length == 0 || hit.first != hit.last) {
        return false;
      }
      int cost = costs[hit.first];
      return (cost == ONLY_FOLDED || cost == hit.cost)
          && spelling(spans, hit) == ArabicSpelling.Kind.EXACT;
    }
  }
}

package io.github.muqabala.wording;

import io.github.muqabala.article.Language;
import io.github.muqabala.reading.Span;
import io.github.muqabala.reading.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The expressions of one language and the search for them.
 *
 * <p>Rules:
 *
 * <ul>
 *   <li>form and text meet in folded spelling;
 *   <li>each token may stand for its key or any of its dictionary forms, see {@link Spelling};
 *   <li>in Arabic and Persian words meet whether written together or apart, as long as nothing is
 *       inflected and no piece is shorter than {@value #PIECE} letters; in English a hyphen is a
 *       blank;
 *   <li>a longer expression hides the shorter ones inside it, whatever its kind; of one length the
 *       one that needs no inflection wins.
 * </ul>
 */
final class Vocabulary {
  private static final int LONGEST = 7;
  private static final int PIECE = 3;

  private final Spelling spelling;
  private final List<Expression> expressions;
  private final TreeMap<String, Entry> entries = new TreeMap<>();

  private Vocabulary(Language language, List<Expression> expressions) {
    this.spelling = Spelling.of(language);
    this.expressions = List.copyOf(expressions);
  }

  static Vocabulary of(Language language, List<Expression> expressions) {
    Vocabulary vocabulary = new Vocabulary(language, expressions);
    for (Expression expression : expressions) {
      List<String> words = vocabulary.spelling.words(expression.form());
      String key = String.join(vocabulary.spelling.separator(), words);
      vocabulary.entries.putIfAbsent(key, new Entry(expression, words));
    }
    return vocabulary;
  }

  List<Expression> expressions() {
    return expressions;
  }

  /** Returns what the tokens of one sentence hold, in order and not overlapping. */
  List<Wording.Found> find(List<Token> tokens) {
    List<Hit> hits = new ArrayList<>();
    Walk walk = new Walk(tokens, hits);
    for (int i = 0; i < tokens.size(); i++) {
      walk.from(i);
    }
    hits.sort(
        Comparator.comparingInt((Hit h) -> h.first() - h.last())
            .thenComparingInt(Hit::cost)
            .thenComparingInt(Hit::first));
    Set<Integer> taken = new HashSet<>();
    List<Wording.Found> found = new ArrayList<>();
    for (Hit hit : hits) {
      if (hit.isFree(taken)) {
        hit.take(taken);
        if (hit.expression().kind().isPresent()) {
          found.add(new Wording.Found(hit.span(tokens), hit.expression()));
        }
      }
    }
    found.sort(Comparator.comparingInt(f -> f.span().start()));
    return found;
  }

  private record Entry(Expression expression, List<String> words) {
    /** Tells whether the form may be met in another number of tokens than it has words. */
    boolean joins(boolean plain) {
      return plain && words.stream().allMatch(w -> w.length() >= PIECE);
    }
  }

  private record Hit(Expression expression, int first, int last, int clitics, int cost) {
    boolean isFree(Set<Integer> taken) {
      for (int i = first; i <= last; i++) {
        if (taken.contains(i)) {
          return false;
        }
      }
      return true;
    }

    void take(Set<Integer> taken) {
      for (int i = first; i <= last; i++) {
        taken.add(i);
      }
    }

    Span span(List<Token> tokens) {
      Span start = tokens.get(first).span();
      return new Span(start.start() + clitics, tokens.get(last).span().end());
    }
  }

  /** A walk over the tokens of one sentence. */
  private final class Walk {
    private final List<Token> tokens;
    private final List<List<Spelling.Variant>> variants;
    private final List<Hit> hits;
    private int first;

    Walk(List<Token> tokens, List<Hit> hits) {
      this.tokens = tokens;
      this.hits = hits;
      this.variants = tokens.stream().map(spelling::variants).toList();
    }

    void from(int start) {
      first = start;
      step(start, "", 0, 0, 0, true);
    }

    private void step(int at, String before, int words, int clitics, int cost, boolean whole) {
      if (at >= tokens.size() || words >= LONGEST) {
        return;
      }
      if (tokens.get(at).kind() == Token.Kind.PUNCTUATION) {
        if (words > 0 && spelling.isHyphen(tokens.get(at))) {
          step(at + 1, before, words, clitics, cost, whole);
        }
        return;
      }
      String glue = words == 0 || touches(at) ? "" : spelling.separator();
      List<Spelling.Variant> here = variants.get(at);
      for (int v = 0; v < here.size(); v++) {
        Spelling.Variant variant = here.get(v);
        if (words > 0 && variant.clitics() > 0) {
          continue;
        }
        String reached = before + glue + variant.text();
        Map.Entry<String, Entry> next = entries.ceilingEntry(reached);
        if (next == null || !next.getKey().startsWith(reached)) {
          continue;
        }
        int attached = words == 0 ? variant.clitics() : clitics;
        boolean plain = whole && v == 0 && variant.text().length() >= PIECE;
        if (next.getKey().equals(reached)
            && (spelling.keepsWordsApart()
                || next.getValue().words().size() == words + 1
                || next.getValue().joins(plain))) {
          hits.add(new Hit(next.getValue().expression(), first, at, attached, cost + v));
        }
        step(at + 1, reached, words + 1, attached, cost + v, plain);
      }
    }

    private boolean touches(int at) {
      Token before = tokens.get(at - 1);
      return before.kind() != Token.Kind.PUNCTUATION
          && before.span().end() == tokens.get(at).span().start();
    }
  }
}

package io.github.muqabala.extract;

import io.github.muqabala.article.Language;
import io.github.muqabala.reading.ConceptMention;
import io.github.muqabala.reading.Mention;
import io.github.muqabala.reading.Quantity;
import io.github.muqabala.reading.Reading;
import io.github.muqabala.reading.Sentence;
import io.github.muqabala.reading.Span;
import io.github.muqabala.reading.TimeExpression;
import io.github.muqabala.reading.TimeValue;
import io.github.muqabala.reading.Token;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;

/**
 * The words of one sentence with the concepts that each of them belongs to.
 *
 * <p>Whatever is asked about a stretch of words is answered from running counts, so that a sentence
 * without a full stop, however long, costs no more than its length.
 */
final class Words {
  private final Reading reading;
  private final ClauseRules rules;
  private final VerbLexicon lexicon;
  private final List<Token> tokens;
  private final List<List<ConceptMention>> concepts = new ArrayList<>();
  private final Map<String, Integer> firstPlace = new HashMap<>();
  private final Map<String, Stretch> kinds = new HashMap<>();
  private final Map<String, int[]> nexts = new HashMap<>();
  private final List<List<Mention>> mentions = new ArrayList<>();
  private final boolean[] dated;
  private final boolean[] named;
  private final boolean headline;
  private final Stretch verbs;
  private final Stretch predicates;
  private final Stretch events;
  private final Stretch contents;
  private final Stretch.Inside times;
  private final Stretch.Inside intervals;
  private final Stretch.Inside quantities;
  private final Stretch.Inside cardinals;
  private final Stretch.Inside measures;
  private final Stretch.Inside names;

  Words(Reading reading, Sentence sentence, VerbLexicon lexicon, ClauseRules rules) {
    this(reading, sentence.span(), sentence.tokens(), lexicon, rules, headline(reading, sentence));
  }

  /** A headline, or a text that is nothing but one line without a full stop. */
  private static boolean headline(Reading reading, Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    return sentence.headline()
        || (reading.sentences().size() == 1
            && !tokens.isEmpty()
            && tokens.get(tokens.size() - 1).kind() != Token.Kind.PUNCTUATION);
  }

  /** The words of all sentences. */
  static Words whole(Reading reading, VerbLexicon lexicon, ClauseRules rules) {
    Span all = new Span(0, reading.article().text().length());
    return new Words(reading, all, reading.tokens().toList(), lexicon, rules, false);
  }

  private Words(
      Reading reading,
      Span place,
      List<Token> tokens,
      VerbLexicon lexicon,
      ClauseRules rules,
      boolean headline) {
    this.reading = reading;
    this.lexicon = lexicon;
    this.headline = headline;
    this.rules = rules;
    this.tokens = tokens;
    this.dated = new boolean[tokens.size()];
    this.named = new boolean[tokens.size()];
    for (int i = 0; i < tokens.size(); i++) {
      concepts.add(new ArrayList<>(2));
      this.mentions.add(new ArrayList<>(1));
      firstPlace.putIfAbsent(key(i), i);
    }
    List<TimeExpression> found = reading.timesIn(place);
    for (TimeExpression time : found) {
      for (int i = first(time.span()); i < end(time.span()); i++) {
        dated[i] |= time.span().contains(tokens.get(i).span());
      }
    }
    List<Mention> near = reading.mentionsIn(place);
    for (Mention mention : near) {
      for (int i = first(mention.span()); i < end(mention.span()); i++) {
        named[i] = true;
        mentions.get(i).add(mention);
      }
    }
    List<Quantity> numbers = reading.quantitiesIn(place);
    boolean[] finite = finite(reading.conceptsIn(place));
    this.verbs = Stretch.where(tokens.size(), i -> finite[i]);
    this.events = Stretch.where(tokens.size(), i -> tagged(i, "event:"));
    this.predicates = Stretch.where(tokens.size(), i -> finite[i] || events.at(i));
    this.contents =
        Stretch.where(tokens.size(), i -> word(i) && !tagged(i, "stop") && !rules.connects(key(i)));
    this.times = inside(found.stream().map(TimeExpression::span).toList());
    this.intervals =
        inside(
            found.stream()
                .filter(t -> t.value().orElse(null) instanceof TimeValue.Interval)
                .map(TimeExpression::span)
                .toList());
    this.quantities = inside(numbers.stream().map(Quantity::span).toList());
    this.cardinals =
        inside(
            numbers.stream()
                .filter(q -> q.kind() == Quantity.Kind.CARDINAL)
                .map(Quantity::span)
                .toList());
    this.measures =
        inside(numbers.stream().filter(q -> q.unit().isPresent()).map(Quantity::span).toList());
    this.names = inside(near.stream().map(Mention::span).toList());
  }

  /** Gives the words their concepts, and tells which of them are, or may be, finite verbs. */
  private boolean[] finite(List<ConceptMention> near) {
    boolean[] finite = new boolean[tokens.size()];
    boolean[] verbal = new boolean[tokens.size()];
    boolean[] known = new boolean[tokens.size()];
    for (ConceptMention mention : near) {
      boolean verb = lexicon.verb(mention.concept());
      for (int i = first(mention.span()); i < end(mention.span()); i++) {
        // The end of a month ends nothing: words of a date express nothing else.
        if (!dated[i]) {
          concepts.get(i).add(mention);
          known[i] = true;
          verbal[i] |= verb && carriesVerb(mention, tokens.get(i));
        }
      }
    }
    VerbSigns signs = new VerbSigns(this, rules, lexicon, known, verbal);
    for (int i = 0; i < tokens.size(); i++) {
      finite[i] = signs.finite(i);
    }
    return finite;
  }

  /** A verb's mention makes its last token the verb in Persian, its first elsewhere. */
  private boolean carriesVerb(ConceptMention mention, Token token) {
    return (rules.mayBeFinite(token, reading.text(token.span()))
            || (rules.language() == Language.ARABIC && lexicon.opensLikeArticle(token)))
        && (rules.verbFinal()
            ? mention.span().end() == token.span().end()
            : token.span().contains(mention.span().start()));
  }

  private Stretch.Inside inside(List<Span> spans) {
    return Stretch.Inside.of(
        tokens.size(),
        spans.stream().map(s -> new int[] {from(s.start()), end(s)}).filter(r -> r[0] < r[1]));
  }

  int size() {
    return tokens.size();
  }

  Token token(int i) {
    return tokens.get(i);
  }

  String key(int i) {
    return tokens.get(i).key();
  }

  /** Returns the index of the token at an offset, -1 where the sentence has none there. */
  int indexOf(int offset) {
    int i = from(offset);
    return i < tokens.size() && tokens.get(i).span().contains(offset) ? i : -1;
  }

  /** Returns the index of the first token that ends behind an offset. */
  int from(int offset) {
    int low = 0;
    int high = tokens.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tokens.get(middle).span().end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Returns the index of the first token that overlaps a span. */
  int first(Span span) {
    return from(span.start());
  }

  /** Returns the index behind the last token that overlaps a span. */
  int end(Span span) {
    int end = from(span.end() - 1);
    return end < tokens.size() && tokens.get(end).span().start() < span.end() ? end + 1 : end;
  }

  boolean word(int i) {
    return tokens.get(i).kind() != Token.Kind.PUNCTUATION;
  }

  /** Tells whether the token is a finite verb, or may be one. */
  boolean verb(int i) {
    return verbs.at(i);
  }

  /**
   * Tells whether a word, perhaps with a conjunction, is the dictionary form of an Arabic verb: the
   * third person of the past.
   */
  boolean arabicPast(int i) {
    String key = key(i);
    return lexicon.arabic(key)
        || (key.length() > 3 && key.startsWith("و") && lexicon.arabic(key.substring(1)));
  }

  /** Tells whether the words are a headline, which has a grammar of its own. */
  boolean headline() {
    return headline;
  }

  /** Tells whether a token belongs to a date. */
  boolean dated(int i) {
    return i < dated.length && dated[i];
  }

  /** Tells whether a name stands at the token. */
  boolean named(int i) {
    return named[i];
  }

  /** Returns the names at a token, the outer before the inner. */
  List<Mention> mentions(int i) {
    return Collections.unmodifiableList(mentions.get(i));
  }

  /** Returns the concepts that a token belongs to. */
  List<ConceptMention> concepts(int i) {
    return Collections.unmodifiableList(concepts.get(i));
  }

  boolean tagged(int i, String prefix) {
    return concepts.get(i).stream()
        .anyMatch(c -> c.tags().stream().anyMatch(t -> t.startsWith(prefix)));
  }

  /** Tells whether a word praises, blames or labels, and names no event. */
  boolean judges(int i) {
    return concepts.get(i).stream()
        .anyMatch(
            c ->
                c.tags().stream().anyMatch(t -> t.startsWith("eval:") || t.startsWith("loaded:"))
                    && c.tags().stream().noneMatch(t -> t.startsWith("event:")));
  }

  /** Tells whether the tokens from one index up to another hold a news event. */
  boolean eventful(int from, int to) {
    return events.any(from, to);
  }

  /** Tells whether a token from one index up to another is a form of a kind. */
  boolean anyKey(int from, int to, String kind) {
    return kind("key " + kind, i -> rules.is(kind, key(i))).any(from, to);
  }

  /**
   * Tells whether a form of a kind starts among the tokens from one index up to another; the month
   * of May is no modal verb.
   */
  boolean found(String kind, int from, int to) {
    return kind(kind, i -> !dated[i] && rules.match(kind, this, i) > 0).any(from, to);
  }

  private Stretch kind(String name, IntPredicate holds) {
    return kinds.computeIfAbsent(name, k -> Stretch.where(tokens.size(), holds));
  }

  /** Returns the index of the next token, from an index on, that is a form of a kind. */
  int nextKey(String kind, int from) {
    int[] next =
        nexts.computeIfAbsent(
            kind,
            k -> {
              int[] places = new int[tokens.size() + 2];
              Arrays.fill(places, tokens.size());
              for (int i = tokens.size() - 1; i >= 0; i--) {
                places[i] = rules.is(kind, key(i)) ? i : places[i + 1];
              }
              return places;
            });
    return next[Math.min(from, tokens.size())];
  }

  /** Tells whether the tokens from one index up to another hold a verb or a news event. */
  boolean predicates(int from, int to) {
    return predicates.any(from, to);
  }

  boolean hasVerb(int from, int to) {
    return verbs.any(from, to);
  }

  int contentWords(int from, int to) {
    return contents.count(from, to);
  }

  /** Tells whether a time stands wholly among the tokens from one index up to another. */
  boolean hasTime(int from, int to) {
    return times.any(from, to);
  }

  /** Tells whether a time with a place in the calendar does. */
  boolean hasInterval(int from, int to) {
    return intervals.any(from, to);
  }

  /** Tells whether a quantity does. */
  boolean hasQuantity(int from, int to) {
    return quantities.any(from, to);
  }

  /** Tells whether a count does. */
  boolean hasCardinal(int from, int to) {
    return cardinals.any(from, to);
  }

  /** Returns the index behind the first date or count inside a stretch, its end if it has none. */
  int behindValue(int from, int to) {
    return Math.min(to, Math.min(intervals.firstEnd(from), cardinals.firstEnd(from)));
  }

  /** Tells whether a measure does. */
  boolean hasMeasure(int from, int to) {
    return measures.any(from, to);
  }

  /** Tells whether a name does. */
  boolean hasName(int from, int to) {
    return names.any(from, to);
  }

  /** Tells whether a word stands before an index. */
  boolean stoodBefore(String key, int i) {
    return firstPlace.getOrDefault(key, i) < i;
  }

  Span span(int from, int to) {
    return tokens.get(from).span().cover(tokens.get(to - 1).span());
  }

  Reading reading() {
    return reading;
  }
}

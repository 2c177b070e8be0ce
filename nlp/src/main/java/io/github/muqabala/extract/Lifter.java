package io.github.muqabala.extract;

import io.github.muqabala.extract.ClauseSplitter.Piece;
import io.github.muqabala.reading.TimeExpression;
import io.github.muqabala.reading.TimeValue;
import java.util.ArrayList;
import java.util.List;

/**
 * Lifts what a clause states in passing into claims of their own; the clause keeps its words.
 *
 * <ol>
 *   <li>A noun of an event with a date of its own, where the clause has another date: «the
 *       agreement of March 2021» in a clause about May. The noun phrase reaches from the event to
 *       the date and over no verb, comma or coordinator. Where it opens the clause, the clause goes
 *       without it.
 *   <li>A relative clause that brings a date or a number, with the noun it belongs to.
 * </ol>
 */
final class Lifter {
  private static final int LONGEST_PHRASE = 20;
  private static final int LONGEST_RELATIVE = 80;
  private static final int FRONT = 2;
  private static final int FEWEST_WORDS = 3;

  private final ClauseRules rules;

  Lifter(ClauseRules rules) {
    this.rules = rules;
  }

  List<Piece> lift(Words words, Piece piece) {
    List<Piece> lifted = new ArrayList<>();
    datedEvents(words, piece, lifted);
    withNouns(words, piece, lifted);
    lifted.remove(piece);
    return lifted;
  }

  /**
   * Returns the clause without a dated event that opens it: behind «after the agreement of March
   * 2021,» the clause begins.
   */
  Piece main(Words words, Piece piece) {
    for (Piece event : lift(words, piece)) {
      if (event.from() - piece.from() <= FRONT
          && event.to() < piece.to()
          && rules.is("comma", words.key(event.to()))
          && words.hasVerb(event.to(), piece.to())) {
        return new Piece(event.to() + 1, piece.to());
      }
    }
    return piece;
  }

  private void datedEvents(Words words, Piece piece, List<Piece> lifted) {
    List<TimeExpression> times =
        words.reading().timesIn(words.span(piece.from(), piece.to())).stream()
            .filter(t -> t.glosses().isEmpty())
            .filter(t -> t.value().orElse(null) instanceof TimeValue.Interval)
            .toList();
    if (times.size() < 2) {
      return;
    }
    boolean[] dated = new boolean[piece.to() - piece.from()];
    for (TimeExpression time : times) {
      for (int i = words.first(time.span()); i < words.end(time.span()); i++) {
        dated[i - piece.from()] = true;
      }
    }
    for (TimeExpression time : times) {
      int first = words.first(time.span());
      int end = first;
      while (end < piece.to() && words.token(end).span().start() < time.span().end()) {
        end++;
      }
      boolean predicate = rules.verbFinal() && words.hasVerb(end, Math.min(piece.to(), end + 3));
      int event = -1;
      for (int i = first - 1;
          i >= piece.from()
              && i > first - LONGEST_PHRASE
              && !dated[i - piece.from()]
              && !bounds(words, i);
          i--) {
        if (words.tagged(i, "event:")) {
          event = i;
        }
      }
      if (event >= 0 && !predicate && words.contentWords(event, end) >= 2) {
        lifted.add(new Piece(event, end));
      }
    }
  }

  private boolean bounds(Words words, int i) {
    return words.verb(i)
        || rules.is("comma", words.key(i))
        || rules.is("stop", words.key(i))
        || rules.is("coordinator", words.key(i));
  }

  private void withNouns(Words words, Piece piece, List<Piece> lifted) {
    for (Piece relative : relatives(words, piece)) {
      int i = relative.from();
      int head = rules.is("comma", words.key(i - 1)) ? i - 2 : i - 1;
      lifted.add(new Piece(Math.max(piece.from(), head), relative.to()));
    }
  }

  /** Returns the relative clauses inside a clause that are claims themselves. */
  List<Piece> relatives(Words words, Piece piece) {
    List<Piece> found = new ArrayList<>();
    for (int i = piece.from() + 1; i < piece.to() - 1; i++) {
      if (!rules.is("relative", words.key(i))) {
        continue;
      }
      int end = end(words, i + 1, Math.min(piece.to(), i + LONGEST_RELATIVE));
      if (!rules.verbFinal() && !words.hasVerb(piece.from(), i)) {
        end = MainVerb.behindRelative(words, rules, i + 1, end);
      }
      if (end > i
          && words.hasVerb(i + 1, end)
          && (words.hasInterval(i + 1, end) || words.hasCardinal(i + 1, end))
          && words.contentWords(Math.max(piece.from(), i - 2), end) >= FEWEST_WORDS
          && end - i < piece.to() - piece.from() - 2) {
        found.add(new Piece(i, end));
      }
    }
    return found;
  }

  /**
   * The verb ends a relative clause in verb-final Persian; elsewhere a comma behind a verb does, or
   * where there is none, the first date or number.
   */
  private int end(Words words, int from, int to) {
    for (int i = from; i < to; i++) {
      if (rules.verbFinal() && words.verb(i) && (i + 1 == to || !words.verb(i + 1))) {
        return i + 1;
      }
      boolean bound = rules.is("comma", words.key(i)) || rules.is("stop", words.key(i));
      if (!rules.verbFinal() && bound && words.hasVerb(from, i)) {
        return i;
      }
    }
    return rules.verbFinal() ? to : words.behindValue(from, to);
  }
}

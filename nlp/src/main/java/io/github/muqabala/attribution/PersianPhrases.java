package io.github.muqabala.attribution;

import io.github.muqabala.attribution.Passage.CueHit;
import io.github.muqabala.attribution.Quotations.Quotation;
import io.github.muqabala.reading.Mention;
import java.util.Optional;

/**
 * Finds where noun phrases of sources begin and end in Persian.
 *
 * <ul>
 *   <li>A phrase ends at a comma, dash, preposition, adverb, time, که, را, a cue or a partitive; a
 *       known name is never cut.
 *   <li>The place behind an envoy, and the institution behind an anonymous source, belong to it.
 *   <li>The phrase behind a preposition of a cue ends at the first comma, unless a finite verb
 *       comes before it outside a relative clause; then it is a known name, or a noun with its next
 *       word.
 *   <li>An agency may be named twice, the second time between dashes.
 * </ul>
 */
final class PersianPhrases {
  private static final String OBJECT = "را";
  private static final int LONGEST_GOVERNED = 30;
  private static final int LONGEST_APPOSED = 14;

  private final Passage passage;
  private final Grammar grammar;

  PersianPhrases(Passage passage, Grammar grammar) {
    this.passage = passage;
    this.grammar = grammar;
  }

  /** Returns the first token that is no separator, conjunction, adverb or time. */
  int skipFillers(int from, int to) {
    int at = from;
    while (at < to) {
      int next = fillerEnd(at, to);
      if (next == at) {
        break;
      }
      at = next;
    }
    return Math.min(at, to);
  }

  int fillerEnd(int at, int to) {
    if (passage.isMark(at, "([")) {
      return grammar.bracketEnd(at, to);
    }
    if (passage.isSeparator(at)) {
      return at + 1;
    }
    if (passage.cue(at).isPresent()) {
      return at;
    }
    int end = Math.max(passage.end(at, WordClass.CONJUNCTION), passage.end(at, WordClass.ADVERB));
    end = Math.max(end, passage.end(at, WordClass.SUBORDINATOR));
    return Math.max(end, passage.timeEnd(at));
  }

  /** Returns the end of the phrase that a preposition of a cue governs. */
  int governedEnd(int from, int to) {
    if (passage.is(from, WordClass.PRONOUN) || passage.is(from, WordClass.PRONOUN_PLURAL)) {
      return from + 1;
    }
    int limit = Math.min(to, from + LONGEST_GOVERNED);
    int i = Math.max(from, passage.end(from, WordClass.PARTITIVE));
    boolean relative = false;
    while (i < limit) {
      if (passage.isMark(i, "([")) {
        i = grammar.bracketEnd(i, limit);
        continue;
      }
      if (passage.isMark(i, "،,؛;:")) {
        return i;
      }
      if (passage.isMark(i, "ـ-–—") && i > from) {
        return dashEnd(i, limit);
      }
      if (passage.cue(i).isPresent() && isPreposition(passage.cue(i).get())) {
        return i;
      }
      relative |= passage.is(i, WordClass.COMPLEMENTIZER);
      if (passage.cue(i).isPresent()
          || (!relative && passage.key(i).equals(OBJECT))
          || isFinite(i, relative)) {
        break;
      }
      i = grammar.step(i);
    }
    return shortEnd(from, limit);
  }

  /**
   * Returns where what says who a source is ends, «به گفته الف، رئیس ب، …», or the given end if
   * nothing does.
   */
  int apposedEnd(int end, int to) {
    if (!passage.isComma(end) || !passage.is(end + 1, WordClass.ROLE)) {
      return end;
    }
    for (int i = end + 2; i < Math.min(to - 3, end + LONGEST_APPOSED); i++) {
      if (passage.isComma(i)) {
        return i;
      }
      if (passage.cue(i).isPresent()
          || passage.key(i).equals(OBJECT)
          || isFinite(i, false)
          || passage.isSeparator(i)) {
        return end;
      }
    }
    return end;
  }

  /** A relative clause may stand in the phrase: its verb is followed by the comma. */
  private boolean isFinite(int i, boolean relative) {
    int end = Math.max(passage.end(i, WordClass.FINITE), isPresent(i) ? i + 1 : i);
    return end > i && !(relative && passage.isComma(end));
  }

  private boolean isPresent(int i) {
    String key = passage.key(i);
    return key.length() > 4
        && key.startsWith("مي")
        && (key.endsWith("د") || key.endsWith("ند"))
        && !passage.is(i, WordClass.NOT_FINITE);
  }

  /** Returns the phrase that a preposition governs; an agency's dateline does not belong to it. */
  Optional<SourcePhrase> governed(int from, int to, SourcePhrase.Role role) {
    int end = to;
    if (passage.is(from, WordClass.MEDIA) || passage.is(from, WordClass.MEDIA_NAME)) {
      for (int i = from + 1; i < to; i++) {
        if (passage.key(i).equals("از")) {
          end = i;
          break;
        }
      }
    }
    return grammar.phrase(from, end, role);
  }

  /** Some prepositions attribute only where a person stands behind them: «از نظر». */
  boolean suits(Cue cue, SourcePhrase source) {
    int from = source.from();
    return !cue.takes("person")
        || passage.is(from, WordClass.PRONOUN)
        || passage.is(from, WordClass.PRONOUN_PLURAL)
        || passage.is(from, WordClass.ROLE)
        || passage.is(from, WordClass.SOURCE)
        || passage.is(from, WordClass.ORGANISATION)
        || passage.is(from, WordClass.PARTITIVE)
        || passage.key(from).endsWith("ان")
        || passage
            .mention(from)
            .filter(m -> m.type() == Mention.Type.PERSON || m.type() == Mention.Type.ORG)
            .isPresent();
  }

  /** Tells whether a preposition opens a phrase of its own clause, not the complement of a noun. */
  boolean opensPhrase(int i) {
    return passage.isSeparator(i - 1)
        || passage.is(i - 1, WordClass.COMPLEMENTIZER)
        || passage.is(i - 1, WordClass.CONJUNCTION)
        || passage.is(i - 1, WordClass.ADVERB)
        || passage.is(i - 1, WordClass.FINITE)
        || (!passage.is(i - 1, WordClass.PREPOSITION)
            && !passage.is(i - 1, WordClass.COMPLEMENTED));
  }

  static boolean isPreposition(CueHit hit) {
    return switch (hit.cue().kind()) {
      case CREDIT, QUOTING, WORD, BASIS -> true;
      default -> false;
    };
  }

  /** An agency may be named twice, the second time between dashes. */
  private int dashEnd(int dash, int limit) {
    for (int i = dash + 1; i < Math.min(limit, dash + 4); i++) {
      if (passage.isMark(i, "ـ-–—")) {
        return i;
      }
    }
    return dash;
  }

  /** Where no comma closes the phrase: a known name, or a noun with its next word. */
  private int shortEnd(int from, int limit) {
    int partitive = passage.end(from, WordClass.PARTITIVE);
    if (partitive > from) {
      return Math.min(limit, partitive + 1);
    }
    int name = passage.nameEnd(from);
    if (name > from) {
      return Math.min(name, limit);
    }
    Optional<Quotation> quotation = passage.quotations().at(from);
    if (quotation.isPresent()) {
      return Math.min(quotation.get().end(), limit);
    }
    boolean head =
        passage.is(from, WordClass.SOURCE)
            || passage.is(from, WordClass.MEDIA)
            || passage.is(from, WordClass.ROLE);
    if (head) {
      int inner = passage.nameEnd(from + 1);
      return Math.min(limit, inner > from + 1 ? inner : from + 2);
    }
    boolean owned = passage.is(from + 1, WordClass.PRONOUN) || passage.is(from + 1, WordClass.THIS);
    return Math.min(limit, owned ? from + 2 : from + 1);
  }

  /** Tells whether a phrase names a document that can say something. */
  boolean isDocument(SourcePhrase phrase) {
    return passage.is(phrase.from(), WordClass.DOCUMENT)
        || (passage.is(phrase.from(), WordClass.THIS)
            && passage.is(phrase.from() + 1, WordClass.DOCUMENT));
  }

  boolean isNounStart(int i) {
    return !passage.key(i).equals(OBJECT)
        && !passage.is(i, WordClass.COMPLEMENTIZER)
        && !passage.is(i, WordClass.FINITE)
        && !passage.isSeparator(i);
  }

  /** Returns the end of a noun phrase that begins at a token. */
  int nounEnd(int from, int verb) {
    if (passage.is(from, WordClass.PRONOUN) || passage.is(from, WordClass.PRONOUN_PLURAL)) {
      return from + 1;
    }
    int i = Math.max(from, passage.end(from, WordClass.PARTITIVE));
    if (i == from) {
      i = grammar.step(from);
    }
    while (i < verb) {
      if (passage.isMark(i, "([")) {
        i = grammar.bracketEnd(i, verb);
        continue;
      }
      int name = passage.nameEnd(i);
      if (name > i + 1) {
        i = name;
        continue;
      }
      if (passage.isSeparator(i)
          || passage.is(i, WordClass.COMPLEMENTIZER)
          || passage.is(i, WordClass.PARTITIVE)
          || passage.is(i, WordClass.ADVERB)
          || passage.is(i, WordClass.CUT)
          || passage.is(i, WordClass.INTERVIEW)
          || passage.timeEnd(i) > i
          || passage.cue(i).isPresent()
          || passage.key(i).equals(OBJECT)
          || (passage.is(i, WordClass.PREPOSITION) && !insideRole(from, i, verb))) {
        break;
      }
      i = grammar.step(i);
    }
    return Math.min(i, verb);
  }

  /** «سفیر ایران در عراق», «منبعی در وزارت دفاع»: what belongs to an envoy or a source. */
  private boolean insideRole(int from, int preposition, int verb) {
    int place = preposition + 1;
    boolean anonymous = passage.has(from, preposition, WordClass.SOURCE);
    if (anonymous && passage.key(preposition).equals("در")) {
      return passage.is(place, WordClass.ORGANISATION);
    }
    int end = Math.max(place + 1, passage.mentionEnd(place));
    return passage.key(preposition).equals("در")
        && passage.is(from, WordClass.ENVOY)
        && passage.isWord(place)
        && !passage.is(place, WordClass.THIS)
        && (end >= verb || passage.isSeparator(end) || passage.is(end, WordClass.ADVERB));
  }

  int lastComma(int from, int verb) {
    for (int i = verb - 1; i > from; i--) {
      if (passage.isComma(i)) {
        return i;
      }
    }
    return verb;
  }

  /** Returns the document in which something stands: «در بیانیه الف آمده است». */
  Optional<SourcePhrase> place(int from, int verb) {
    for (int i = from; i < verb - 1; i++) {
      if (passage.key(i).equals("در")
          && (passage.has(i + 1, Math.min(verb, i + 3), WordClass.DOCUMENT)
              || passage.has(i + 1, Math.min(verb, i + 3), WordClass.MEDIA))) {
        return grammar.phrase(i + 1, nounEnd(i + 1, verb), SourcePhrase.Role.DOCUMENT);
      }
    }
    return Optional.empty();
  }
}

package io.github.muqabala.attribution;

import io.github.muqabala.attribution.Passage.CueHit;
import io.github.muqabala.reading.Mention;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the subjects of English verbs of saying, and the media and sources around them.
 *
 * <ul>
 *   <li>A subject is what stands between the last comma, conjunction or complementizer and the
 *       verb; where that is an apposition or a relative clause, the noun before it.
 *   <li>Behind a verb whose content precedes, it ends at a comma, preposition, adverb or time.
 *   <li>"In an interview with X" and "told X" give the medium, "citing X" whom the subject quotes.
 * </ul>
 */
final class EnglishSubjects {
  /** The most words between a verb and the medium named before its subject. */
  private static final int FARTHEST = 60;

  private static final Set<String> QUOTES =
      Set.of("quoted", "quotes", "quoting", "cited", "cites", "citing");

  private final Passage passage;
  private final Grammar grammar;
  private final EnglishPhrases phrases;

  EnglishSubjects(Passage passage, Grammar grammar, EnglishPhrases phrases) {
    this.passage = passage;
    this.grammar = grammar;
    this.phrases = phrases;
  }

  /** A verb's subject, where it begins and ends, and the sources before and behind it. */
  record Subject(
      Optional<SourcePhrase> noun,
      int start,
      int end,
      List<SourcePhrase> outer,
      List<SourcePhrase> inner,
      boolean continuing) {}

  /** Finds the subject before a verb. */
  Subject before(int clauseStart, int verb) {
    int end = verb;
    while (end > clauseStart && passage.is(end - 1, WordClass.ADVERB)) {
      end--;
    }
    boolean continuing = passage.has(Math.max(clauseStart, end - 1), verb, WordClass.CONTINUING);
    int near = Math.max(clauseStart, verb - FARTHEST);
    int start = end;
    int whole = -1;
    if (end > clauseStart && passage.isMark(end - 1, ",)")) {
      start = behindApposition(clauseStart, end);
      int named = end - 1;
      end = start < 0 ? verb : phrases.firstComma(start, end);
      if (start >= 0 && isPerson(end + 1, named)) {
        whole = start;
        start = end + 1;
        end = named;
      }
    } else {
      while (start > clauseStart && !stopsBefore(start - 1)) {
        start--;
      }
      int relative = relativeHead(clauseStart, start);
      if (relative >= 0) {
        end = relativeEnd(relative, end);
        start = relative;
      }
    }
    if (start < 0) {
      return new Subject(Optional.empty(), verb, verb, List.of(), List.of(), continuing);
    }
    while (start < end && (isOpener(start) || passage.isMark(start, "-–—"))) {
      start++;
    }
    while (end > start && passage.is(end - 1, WordClass.PASSIVE)) {
      end--;
    }
    Optional<SourcePhrase> noun =
        start < end && isNounStart(start)
            ? grammar.phrase(start, end, SourcePhrase.Role.SPEAKER)
            : Optional.empty();
    return noun.isEmpty()
        ? new Subject(noun, start, end, List.of(), List.of(), continuing)
        : new Subject(
            noun,
            whole < 0 ? start : whole,
            end,
            media(near, start),
            quoted(end, verb),
            continuing);
  }

  /** "Reuters, citing two officials, said": whom the subject quotes. */
  List<SourcePhrase> quoted(int from, int to) {
    List<SourcePhrase> quoted = new ArrayList<>();
    for (int i = from; i < to; i++) {
      Optional<CueHit> hit = passage.cue(i).filter(h -> h.cue().kind() == Cue.Kind.QUOTING);
      if (hit.isPresent()) {
        int end = phrases.governedEnd(hit.get().end(), to);
        grammar.phrase(hit.get().end(), end, SourcePhrase.Role.SPEAKER).ifPresent(quoted::add);
      }
    }
    return quoted;
  }

  /** Tells whether nothing but a tail follows a subject behind its verb. */
  boolean closesBehind(Subject subject, int to) {
    if (subject.noun().isEmpty()) {
      return false;
    }
    SourcePhrase noun = subject.noun().get();
    boolean pronoun = passage.is(noun.from(), WordClass.PRONOUN);
    int size = noun.to() - noun.from();
    return (pronoun ? size == 1 : size <= 8 && !passage.is(noun.from(), WordClass.PRONOUN_PLURAL))
        && !phrases.hasVerb(noun.from(), noun.to())
        && (subject.end() >= to || passage.isSeparator(subject.end()));
  }

  /** Returns the subject that opens a sentence whose verb is unknown: a pronoun or a name. */
  Optional<SourcePhrase> mainSubject(int from, int to) {
    int start = from;
    while (start < to && isOpener(start)) {
      start++;
    }
    int end = start;
    if (passage.is(start, WordClass.PRONOUN) || passage.is(start, WordClass.PRONOUN_PLURAL)) {
      end = start + 1;
    } else {
      while (end < Math.min(to, start + 8) && !passage.isMark(end, ",(") && !isVerb(end)) {
        end++;
      }
      boolean closed = passage.isMark(end, ",(") || isVerb(end);
      end = end < to && closed ? end : start;
    }
    return end > start ? grammar.phrase(start, end, SourcePhrase.Role.SPEAKER) : Optional.empty();
  }

  private boolean isVerb(int i) {
    return phrases.hasVerb(i - 1, i + 1) && !passage.key(i).equals("'s");
  }

  private boolean isOpener(int i) {
    return passage.is(i, WordClass.CONJUNCTION)
        || (passage.is(i, WordClass.ADVERB) && !passage.is(i, WordClass.PRONOUN));
  }

  private boolean isNounStart(int i) {
    return (passage.isWord(i) || passage.quotations().at(i).isPresent())
        && !passage.is(i, WordClass.PREPOSITION)
        && !passage.is(i, WordClass.RELATIVE)
        && passage
            .cue(i)
            .filter(h -> h.cue().kind() != Cue.Kind.NONE && !phrases.isUnreal(i, h))
            .isEmpty();
  }

  private boolean stopsBefore(int i) {
    return (passage.isSeparator(i) && !passage.isMark(i, ".()-–"))
        || passage.isMark(i, "\"“”")
        || passage.is(i, WordClass.COMPLEMENTIZER)
        || passage.is(i, WordClass.RELATIVE)
        || (passage.is(i, WordClass.CONJUNCTION) && !joinsNouns(i))
        || passage
            .cue(i)
            .filter(h -> h.cue().kind() == Cue.Kind.VERB && !phrases.isUnreal(i, h))
            .isPresent();
  }

  /** "and" between two capitalised words belongs to the phrase. */
  private boolean joinsNouns(int i) {
    return passage.key(i).equals("and")
        && Character.isUpperCase(passage.mark(i - 1))
        && Character.isUpperCase(passage.mark(i + 1));
  }

  /** Returns where the head of a relative clause begins in which a token stands, or -1. */
  private int relativeHead(int clauseStart, int start) {
    int i = start - 1;
    while (i > clauseStart && start - i < 12 && !isRelative(i) && !passage.isSeparator(i)) {
      i--;
    }
    if (i <= clauseStart || !isRelative(i)) {
      return -1;
    }
    int head = passage.isMark(i - 1, ",") ? i - 1 : i;
    int from = head;
    while (from > clauseStart && !stopsBefore(from - 1)) {
      from--;
    }
    return from < head ? from : -1;
  }

  private int relativeEnd(int from, int to) {
    for (int i = from; i < to; i++) {
      if (isRelative(i) || passage.isMark(i, ",")) {
        return i;
      }
    }
    return to;
  }

  private boolean isRelative(int i) {
    return passage.is(i, WordClass.RELATIVE)
        || (passage.is(i, WordClass.COMPLEMENTIZER) && isRelativeThat(i));
  }

  /** Tells whether "that" opens a relative clause: no verb of saying stands before it. */
  boolean isRelativeThat(int i) {
    for (int k = i - 1; k >= Math.max(0, i - 6); k--) {
      Optional<CueHit> hit = passage.cue(k);
      if (hit.isPresent() && hit.get().cue().takes("that") && !phrases.isUnreal(k, hit.get())) {
        return false;
      }
      if (passage.isSeparator(k)) {
        break;
      }
    }
    return passage.isWord(i - 1);
  }

  /** "The ward's head, Ann Gomery, said": tells whether a range is the name of a person. */
  private boolean isPerson(int from, int to) {
    if (from >= to) {
      return false;
    }
    int name = from;
    while (name < to - 1
        && passage.mention(name).isEmpty()
        && (passage.isMark(name, ".") || Character.isUpperCase(passage.mark(name)))) {
      name++;
    }
    return passage
        .mention(name)
        .filter(m -> m.type() == Mention.Type.PERSON)
        .filter(m -> m.span().end() == passage.span(to - 1).end())
        .isPresent();
  }

  /** "The paper quoted the minister as saying": whom it quotes. */
  List<SourcePhrase> quotedAs(int from, int saying) {
    if (!passage.key(saying - 1).equals("as")) {
      return List.of();
    }
    for (int i = saying - 2; i > Math.max(from, saying - 15); i--) {
      if (QUOTES.contains(passage.key(i)) && !passage.key(i + 1).equals("by")) {
        int end = phrases.firstComma(i + 1, saying - 1);
        return grammar.phrase(i + 1, end, SourcePhrase.Role.SPEAKER).stream().toList();
      }
    }
    return List.of();
  }

  /** "Gomery, who led the inquiry, said": the noun before the first comma. */
  private int behindApposition(int clauseStart, int end) {
    int comma = end - 1;
    int i = comma - 1;
    while (i > clauseStart && !passage.isMark(i, ",(")) {
      i--;
    }
    if (i <= clauseStart) {
      return -1;
    }
    int start = i;
    while (start > clauseStart && !stopsBefore(start - 1)) {
      start--;
    }
    return start < i && isNounStart(start) ? start : -1;
  }

  /** "In an interview with X, he said": the medium before the subject. */
  private List<SourcePhrase> media(int from, int to) {
    List<SourcePhrase> media = new ArrayList<>();
    for (int i = from; i < to; i++) {
      int end = Math.max(passage.end(i, WordClass.INTERVIEW), interviewEnd(i, to));
      if (end > i) {
        int stop = Math.min(phrases.firstComma(end, to), phrases.governedEnd(end, to));
        grammar.phrase(end, stop, SourcePhrase.Role.MEDIUM).ifPresent(media::add);
        i = stop;
      }
    }
    return media;
  }

  /** "in an interview Thursday with": the word behind with. */
  private int interviewEnd(int i, int to) {
    if (!passage.key(i).equals("interview")) {
      return i;
    }
    for (int k = i + 1; k < Math.min(to, i + 5); k++) {
      if (passage.key(k).equals("with")) {
        return k + 1;
      }
    }
    return i;
  }

  /** Finds the subject behind a verb whose content precedes, and the medium behind it. */
  Subject behind(int from, int to) {
    int end = from;
    while (end < to && !stopsBehind(from, end)) {
      end = grammar.step(end);
    }
    Optional<SourcePhrase> noun =
        isNounStart(from) ? grammar.phrase(from, end, SourcePhrase.Role.SPEAKER) : Optional.empty();
    int tail = phrases.tailEnd(end, to);
    return new Subject(noun, to, Math.max(end, tail), media(end, tail), List.of(), false);
  }

  /** Returns a subject with the media named behind its verb. */
  Subject withTail(Subject subject, int from, int to) {
    int tail = phrases.tailEnd(from, to);
    List<SourcePhrase> outer = new ArrayList<>(subject.outer());
    outer.addAll(addressees(from, tail));
    outer.addAll(media(from, tail));
    return new Subject(
        subject.noun(), subject.start(), tail, outer, subject.inner(), subject.continuing());
  }

  private boolean stopsBehind(int from, int i) {
    return (passage.isSeparator(i) && !isAbbreviation(i))
        || passage.quotations().at(i).isPresent()
        || passage.is(i, WordClass.INTERVIEW)
        || passage.is(i, WordClass.RELATIVE)
        || (passage.is(i, WordClass.PREPOSITION) && !isOf(from, i))
        || passage.timeEnd(i) > i
        || (i > from && passage.is(i, WordClass.ADVERB))
        || (i > from && passage.is(i, WordClass.CONJUNCTION) && !joinsNouns(i))
        || passage.cue(i).filter(h -> h.cue().kind() != Cue.Kind.NONE).isPresent();
  }

  private boolean isOf(int from, int i) {
    String key = passage.key(i);
    if (i > from && passage.has(from, i + 1, WordClass.DESCRIBING)) {
      return true;
    }
    return i > from
        && (key.equals("of")
            || key.equals("for")
            || key.equals("at")
            || key.equals("from")
            || key.equals("in"))
        && (passage.is(from, WordClass.ROLE)
            || (i - from < 6 && Character.isUpperCase(passage.mark(i + 1))));
  }

  private boolean isAbbreviation(int i) {
    return passage.isMark(i, ".") && passage.isWord(i + 1) && passage.key(i - 1).length() <= 3;
  }

  /** "told CNN that": media among those whom a verb addresses. */
  List<SourcePhrase> addressees(int from, int to) {
    List<SourcePhrase> media = new ArrayList<>(media(from, to));
    boolean told = passage.cue(from - 1).filter(h -> h.cue().lemma().equals("tell")).isPresent();
    if (told && media.isEmpty()) {
      int end = from;
      while (end < to
          && (!passage.isSeparator(end) || phrases.isHyphen(end))
          && !passage.is(end, WordClass.COMPLEMENTIZER)
          && !(end > from && passage.is(end, WordClass.PREPOSITION))
          && passage.timeEnd(end) <= end
          && (end == from || !passage.is(end, WordClass.ADVERB))) {
        end++;
      }
      boolean listeners = passage.end(from, WordClass.LISTENERS) == end;
      if (!listeners && isMedium(from, end)) {
        grammar.phrase(from, end, SourcePhrase.Role.MEDIUM).ifPresent(media::add);
      }
    }
    return media;
  }

  /**
   * Tells whether a subject can do what a verb says: only a court hears that something is so, and
   * what shows that it is so is a person, an institution or a document.
   *
   * @param distance how many words stand between the verb and its content
   */
  boolean maySay(Subject subject, Cue cue, int distance) {
    if (subject.noun().isEmpty()) {
      return true;
    }
    SourcePhrase noun = subject.noun().get();
    if (cue.takes("court")) {
      return passage.has(noun.from(), noun.to(), WordClass.COURT);
    }
    return !cue.takes("shows") || (grammar.isSpeaker(noun) && distance < 4);
  }

  /** Tells whether a phrase names a medium. */
  boolean isMedium(int from, int to) {
    return passage.has(from, to, WordClass.MEDIA_NAME)
        || passage.has(from, to, WordClass.MEDIA)
        || passage.mention(from).filter(m -> m.type() == Mention.Type.MEDIA).isPresent();
  }

  /**
   * The minister was blunt: "…": who speaks in the quotation behind a colon and no verb of saying.
   */
  Optional<SourcePhrase> announced(int from, int quotation) {
    if (!passage.isMark(quotation - 1, ":") || quotation - from > 20) {
      return Optional.empty();
    }
    return mainSubject(from, quotation - 1)
        .filter(s -> grammar.isSpeaker(s) && s.to() < quotation - 1);
  }

  /** Returns where a sibling clause with its own verb of saying begins, or -1. */
  int siblingStart(int from, int verb) {
    int i = verb;
    while (i > from && verb - i < 12) {
      if (passage.isMark(i - 1, ";") && i < verb) {
        return before(i, verb).noun().isPresent() ? i - 1 : -1;
      }
      if (passage.is(i - 1, WordClass.CONTRAST) && passage.isComma(i - 2) && i < verb) {
        return before(i, verb).noun().isPresent() ? i - 2 : -1;
      }
      if (passage.is(i - 1, WordClass.CONJUNCTION) && verb - i < 5) {
        boolean pronoun =
            i == verb || passage.is(i, WordClass.PRONOUN) || passage.is(i, WordClass.ADVERB);
        return pronoun ? (passage.isComma(i - 2) ? i - 2 : i - 1) : -1;
      }
      i--;
    }
    return -1;
  }
}

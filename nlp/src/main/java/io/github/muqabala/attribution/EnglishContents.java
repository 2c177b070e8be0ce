package io.github.muqabala.attribution;

import io.github.muqabala.attribution.Grammar.Content;
import io.github.muqabala.attribution.Passage.CueHit;
import io.github.muqabala.attribution.Quotations.Quotation;
import io.github.muqabala.reading.Attribution.Speech;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the contents of English verbs of saying and where they end.
 *
 * <ul>
 *   <li>A content follows that, a colon, a comma and a quotation, or the verb itself; ", citing X,"
 *       may stand before it.
 *   <li>Of a verb of calling it is object and predicate: called the decision "a joke", described it
 *       as a joke; or a quotation: hailed "a new start" for all.
 *   <li>Of a verb of denial, forecast, blame or promise it may be the object, with the infinitive
 *       or the preposition that the verb wants.
 *   <li>It ends at a participle behind a comma, at "according to X" at the end, and where another
 *       verb of saying goes on behind and, but or a semicolon.
 * </ul>
 */
final class EnglishContents {
  /** What is denied to somebody and is no statement. */
  private static final Set<String> REFUSED =
      Set.of(
          "entry",
          "access",
          "permission",
          "bail",
          "visas",
          "visa",
          "him",
          "her",
          "them",
          "us",
          "food",
          "care",
          "medical",
          "treatment",
          "boarding",
          "requests",
          "parole",
          "asylum");

  private static final int FARTHEST = 10;
  private static final Set<String> OF = Set.of("of", "for", "on");

  private final Passage passage;
  private final Grammar grammar;
  private final EnglishPhrases phrases;
  private final EnglishSubjects subjects;

  EnglishContents(
      Passage passage, Grammar grammar, EnglishPhrases phrases, EnglishSubjects subjects) {
    this.passage = passage;
    this.grammar = grammar;
    this.phrases = phrases;
    this.subjects = subjects;
  }

  /** Returns the content behind a verb: a clause, a quotation, or object and predicate. */
  Optional<Content> content(CueHit hit, int to) {
    Cue cue = hit.cue();
    int end = hit.end();
    int i = phrases.behindQuoting(phrases.tailEnd(end, to), to);
    i = passage.isMark(i, ",") && passage.quotations().at(i + 1).isPresent() ? i + 1 : i;
    boolean colon = passage.isMark(i, ":");
    boolean that = passage.is(i, WordClass.COMPLEMENTIZER) && cue.takes("that");
    if (colon || that) {
      i++;
    }
    Optional<Quotation> quotation = passage.quotations().at(i);
    if (quotation.isPresent() && i < to) {
      Quotation q = quotation.get();
      boolean alone = q.end() >= to || passage.isMark(q.end(), ",.;");
      if (alone && (colon || q.size() >= 3)) {
        return Optional.of(new Content(i, Math.min(q.end(), to), Speech.DIRECT, q.end()));
      }
    }
    if (cue.takes("predicate")) {
      return predicate(cue, end, to);
    }
    if (colon || that) {
      int stop = boundary(i, to);
      return i < to
          ? Optional.of(new Content(i, stop, colon ? Speech.DIRECT : Speech.INDIRECT, stop))
          : Optional.empty();
    }
    if (cue.takes("bare") && to - i >= 3 && phrases.opensClause(hit, i, to)) {
      int stop = boundary(i, to);
      return Optional.of(new Content(i, stop, Speech.INDIRECT, stop));
    }
    return object(cue, end, to);
  }

  /** "denied arming them", "put the toll at 12", "accused the army of looting", "vowed to stay". */
  private Optional<Content> object(Cue cue, int from, int to) {
    if (reportedBehind(from, to)) {
      return Optional.empty();
    }
    boolean infinitive = cue.takes("to") && passage.key(from).equals("to");
    boolean noun =
        (cue.takes("object") || cue.takes("of"))
            && (passage.isWord(from) || passage.quotations().at(from).isPresent())
            && !passage.is(from, WordClass.PREPOSITION)
            && !passage.is(from, WordClass.CONJUNCTION)
            && !REFUSED.contains(passage.key(from));
    int stop = infinitive || noun ? boundary(from, to) : from;
    boolean linked = !cue.takes("of") || links(cue, from, stop);
    return stop - from >= 2 && linked
        ? Optional.of(new Content(from, stop, Speech.INDIRECT, stop))
        : Optional.empty();
  }

  /** "…, a senior aide said": tells whether a comma and another's verb of saying follow. */
  private boolean reportedBehind(int from, int to) {
    for (int i = from; i < to; i++) {
      if (!passage.isMark(i, ",") || passage.is(i + 1, WordClass.CONJUNCTION)) {
        continue;
      }
      for (int k = i + 2; k < Math.min(to, i + FARTHEST); k++) {
        Optional<CueHit> hit = passage.cue(k).filter(h -> h.cue().takes("inverted"));
        if (hit.isPresent() && !phrases.isUnreal(k, hit.get())) {
          return true;
        }
      }
    }
    return false;
  }

  /** Tells whether "of", "at" or "for" stands behind the object, as the verb wants. */
  private boolean links(Cue cue, int from, int to) {
    for (int i = from + 1; i < Math.min(to, from + 12); i++) {
      String key = passage.key(i);
      if (cue.takes("at")
          ? key.equals("at") && Character.isDigit(passage.mark(i + 1))
          : OF.contains(key)) {
        return true;
      }
    }
    return false;
  }

  /** "called the decision "a joke"", "described it as a joke": object and predicate. */
  private Optional<Content> predicate(Cue cue, int from, int to) {
    boolean speech = !cue.lemma().equals("call");
    Optional<Quotation> first = passage.quotations().at(from).filter(Quotation::closed);
    if (speech && first.isPresent()) {
      int end = first.get().end();
      boolean another =
          passage.is(end, WordClass.CONJUNCTION)
              && passage.cue(end + 1).filter(h -> h.cue().kind() == Cue.Kind.VERB).isPresent();
      int stop = another ? end : boundary(from, to);
      return Optional.of(new Content(from, stop, Speech.INDIRECT, stop));
    }
    for (int i = from + 1; i < Math.min(to, from + 12); i++) {
      Optional<Quotation> quotation = passage.quotations().at(i);
      if (quotation.isPresent() && quotation.get().closed()) {
        int end = quotation.get().end();
        return Optional.of(new Content(from, end, Speech.INDIRECT, end));
      }
      if (passage.key(i).equals("as") && i + 1 < to) {
        int stop = boundary(i, to);
        return Optional.of(new Content(from, stop, Speech.INDIRECT, stop));
      }
      if (passage.isSeparator(i) && !phrases.isHyphen(i)) {
        break;
      }
    }
    return Optional.empty();
  }

  /** Returns where a content ends because the same or another source goes on in the sentence. */
  int boundary(int from, int to) {
    int level = grammar.level(from);
    for (int i = from + 1; i < to; i = grammar.step(i)) {
      Optional<CueHit> hit = passage.cue(i);
      if (hit.isEmpty() || !grammar.at(i, level)) {
        continue;
      }
      CueHit cue = hit.get();
      boolean comma = passage.isMark(i - 1, ",\"”");
      switch (cue.cue().kind()) {
        case PARTICIPLE -> {
          if (comma) {
            return i - 1;
          }
        }
        case WORD, QUOTING -> {
          int end = phrases.governedEnd(cue.end(), to);
          Optional<SourcePhrase> source = grammar.phrase(cue.end(), end, SourcePhrase.Role.CREDIT);
          if (end >= to - 1 && source.isPresent() && !phrases.isNoSource(source.get())) {
            return comma ? i - 1 : i;
          }
        }
        case VERB -> {
          int start = subjects.siblingStart(from, i);
          boolean strong =
              passage.is(cue.end(), WordClass.COMPLEMENTIZER)
                  || passage.isMark(cue.end(), ":")
                  || passage.quotations().at(cue.end()).isPresent();
          boolean contrast =
              start > from
                  && (passage.is(start + 1, WordClass.CONTRAST) || passage.isMark(start, ";"));
          if (start > from && (strong || contrast) && !phrases.isUnreal(i, cue)) {
            return start;
          }
        }
        default -> {}
      }
    }
    return to;
  }
}

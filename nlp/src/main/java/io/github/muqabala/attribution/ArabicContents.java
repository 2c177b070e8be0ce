package io.github.muqabala.attribution;

import io.github.muqabala.attribution.ArabicSubjects.Subject;
import io.github.muqabala.attribution.Grammar.Content;
import io.github.muqabala.attribution.Passage.CueHit;
import io.github.muqabala.attribution.Quotations.Quotation;
import io.github.muqabala.reading.Attribution.Speech;
import java.util.Optional;

/**
 * Finds the contents of Arabic verbs of saying: a clause behind أن or إن, a colon, a quotation, a
 * clause right behind the verb, or a noun phrase behind the verb's preposition or as its object.
 */
final class ArabicContents {
  private final Passage passage;
  private final Grammar grammar;
  private final ArabicPhrases phrases;
  private final ArabicSubjects subjects;
  private final ArabicClauses clauses;

  ArabicContents(
      Passage passage,
      Grammar grammar,
      ArabicPhrases phrases,
      ArabicSubjects subjects,
      ArabicClauses clauses) {
    this.passage = passage;
    this.grammar = grammar;
    this.phrases = phrases;
    this.subjects = subjects;
    this.clauses = clauses;
  }

  /** The content behind a complementizer, a colon, or in quotation marks. */
  Optional<Content> content(int from, int to, Cue cue) {
    int level = passage.quotations().around(from - 1);
    int limit = Math.min(to, from + ArabicSubjects.FARTHEST);
    int i = from;
    while (i < limit) {
      if (!grammar.at(i, level)) {
        i++;
        continue;
      }
      int name = passage.end(i, WordClass.MEDIA_NAME);
      if (name > i + 1) {
        i = name;
        continue;
      }
      Optional<Quotation> quotation = passage.quotations().at(i);
      boolean colon = passage.isMark(i, ":");
      if (colon) {
        return clauseOrQuotation(i + 1, to, true);
      }
      if (quotation.isPresent() && quotation.get().size() >= 4) {
        Quotation q = quotation.get();
        return Optional.of(new Content(i, Math.min(q.end(), to), Speech.DIRECT, q.end()));
      }
      int that = passage.end(i, WordClass.COMPLEMENTIZER);
      if (that > i && cue.takes("that") && !passage.is(i - 1, WordClass.SUBORDINATOR)) {
        return clauseOrQuotation(that, to, false);
      }
      int wrong = passage.end(i, WordClass.NOT_COMPLEMENTIZER);
      boolean own = cue.takes("of=" + passage.text(i, i + 1));
      if (wrong > i && !own) {
        i = wrong;
        continue;
      }
      Optional<CueHit> other = passage.cue(i);
      if (other.isPresent()) {
        Cue.Kind kind = other.get().cue().kind();
        boolean stops =
            (kind == Cue.Kind.VERB
                    && other.get().cue().takes("that")
                    && !passage.is(i - 1, WordClass.RELATIVE)
                    && !clauses.isUnreal(i, other.get()))
                || kind == Cue.Kind.WORD
                || (kind == Cue.Kind.AS && i > from);
        if (stops) {
          return Optional.empty();
        }
        i = kind == Cue.Kind.NONE ? other.get().end() : i + 1;
        continue;
      }
      i = quotation.map(Quotation::end).filter(e -> e > from).orElse(i + 1);
    }
    return Optional.empty();
  }

  /** Object and predicate of «وصف فلان القرار بأنه …», set off by the subject's definite noun. */
  Optional<Content> predicate(int from, int to) {
    int link = -1;
    for (int i = from + 1; i < Math.min(to, from + 14) && link < 0; i++) {
      boolean quoted = passage.key(i).equals("ب") && passage.quotations().at(i + 1).isPresent();
      link = isPredicateLink(passage.key(i)) || quoted ? i : -1;
      if (passage.isSeparator(i)) {
        return Optional.empty();
      }
    }
    int object = Math.max(from + 1, passage.nameEnd(from));
    boolean definite = passage.key(from).startsWith("ال");
    while (definite && object < link - 1 && passage.key(object).startsWith("ال")) {
      object++;
    }
    if (link <= object) {
      return Optional.empty();
    }
    int stop = clauses.boundary(link, to);
    return Optional.of(new Content(object, stop, Speech.INDIRECT, stop));
  }

  private static boolean isPredicateLink(String key) {
    return key.equals("بانه") || key.equals("بانها") || key.equals("بانهم") || key.equals("بانهما");
  }

  /** The content right behind a verb without subject: «وتابع يجب أن …». */
  Optional<Content> bare(int from, int to) {
    if (to - from < 3 || !passage.is(from, WordClass.CLAUSE)) {
      return Optional.empty();
    }
    int stop = clauses.boundary(from, to);
    return Optional.of(new Content(from, stop, Speech.DIRECT, stop));
  }

  private Optional<Content> clauseOrQuotation(int from, int to, boolean colon) {
    int start = from;
    if (passage.isMark(start, ":")) {
      start++;
    }
    Optional<Quotation> quotation = passage.quotations().at(start);
    if (quotation.isPresent() && start < to) {
      Quotation q = quotation.get();
      boolean alone = q.end() >= to || passage.isMark(q.end(), "،,.؛");
      if (colon || (q.size() >= 4 && alone)) {
        return Optional.of(new Content(start, Math.min(q.end(), to), Speech.DIRECT, q.end()));
      }
    }
    if (start >= to) {
      return Optional.empty();
    }
    int stop = clauses.boundary(start, to);
    return Optional.of(new Content(start, stop, colon ? Speech.DIRECT : Speech.INDIRECT, stop));
  }

  /** The content as a noun phrase behind the subject: «عن قرب …», «مقتل …». */
  Optional<Content> nounPhrase(Subject subject, Cue cue, int limit, int to) {
    if (cue.takes("np")) {
      int at = subjects.masdar(subject.after(), Math.min(limit, to));
      if (at >= 0 && !subjects.isGoverned(at, cue)) {
        int stop = clauses.boundary(at, to);
        int end = phrases.appositionEnd(at, stop);
        return Optional.of(new Content(at, end, Speech.INDIRECT, stop));
      }
    }
    for (String frame : cue.frames()) {
      if (!frame.startsWith("of=")) {
        continue;
      }
      int at = subjects.governor(frame.substring(3), subject, Math.min(limit, to), limit < to);
      if (at >= 0) {
        int letters = frame.equals("of=ب") ? phrases.attached(at) : 0;
        int start = letters > 0 ? at : at + 1;
        int stop = clauses.boundary(start, to);
        if (stop - start >= 2) {
          return Optional.of(new Content(start, stop, Speech.INDIRECT, stop, letters));
        }
      }
    }
    return Optional.empty();
  }
}

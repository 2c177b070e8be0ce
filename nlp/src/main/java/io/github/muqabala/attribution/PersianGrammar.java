package io.github.muqabala.attribution;

import io.github.muqabala.attribution.Grammar.Content;
import io.github.muqabala.attribution.Passage.CueHit;
import io.github.muqabala.attribution.PersianPreludes.CueHitAt;
import io.github.muqabala.attribution.PersianPreludes.Prelude;
import io.github.muqabala.attribution.PersianSubjects.Part;
import io.github.muqabala.attribution.PersianSubjects.Subject;
import io.github.muqabala.attribution.Quotations.Quotation;
import io.github.muqabala.reading.Attribution.Speech;
import java.util.List;
import java.util.Optional;

/**
 * The rules of attribution in Persian. The verb follows its subject; the content follows the verb.
 *
 * <ol>
 *   <li><em>Credit line</em>: «به گزارش الف به نقل از ب؛ بر اساس گزارش ج، …» gives links from the
 *       outlet outward; the verb of the main clause adds the speaker.
 *   <li><em>Word</em>: «به گفته الف، …»: the rest of the clause is the content.
 *   <li><em>Basis</em>: «بر اساس توافق …، …» names a document, if the noun is one.
 *   <li><em>As</em>: «آنطور که الف نوشته است، …».
 *   <li><em>Verb with a clause</em>: content behind که, behind a colon, in quotation marks, or bare
 *       where the clause has a verb of its own.
 *   <li><em>Verb with a noun phrase</em>: «الف از ب خبر داد», «الف بر ب تأکید کرد», «الف ب را پ
 *       دانست».
 *   <li><em>Verb behind its content</em>: «…»، الف گفت; a clause, a comma, and «الف نوشت» at the
 *       end.
 *   <li><em>Participle</em>: «الف با بیان اینکه ب، گفت: پ» gives two contents.
 *   <li><em>Document</em>: «در بیانیه الف آمده است: …».
 *   <li><em>Siblings</em>: «… و افزود که …» ends a content, the same source goes on.
 * </ol>
 */
final class PersianGrammar extends Grammar {
  /** The most words between a subject and its verb. */
  private static final int FARTHEST = 120;

  private final PersianPhrases phrases;
  private final PersianSubjects subjects;
  private final PersianClauses clauses;
  private final PersianPreludes preludes;

  PersianGrammar(Passage passage) {
    super(passage);
    this.phrases = new PersianPhrases(passage, this);
    this.subjects = new PersianSubjects(passage, this, phrases);
    this.clauses = new PersianClauses(passage, this, subjects);
    this.preludes = new PersianPreludes(passage, this, phrases, subjects);
  }

  @Override
  void clause(int from, int to, Optional<Draft> parent, int depth) {
    int at = from;
    while (at < to) {
      int next = sentence(at, to, parent, depth);
      at = Math.max(next, at + 1);
    }
  }

  /** Reads one main clause and returns where to read on. */
  private int sentence(int from, int to, Optional<Draft> parent, int depth) {
    Prelude prelude = preludes.prelude(from, to);
    int start = prelude.end();
    if (prelude.word().isPresent()) {
      int end = clauses.sibling(start, to);
      Draft draft = draft(parent, prelude.token(), prelude.word().get().hit());
      draft.source(Optional.of(prelude.word().get().source())).outer(prelude.credits());
      cues(draft, prelude.cues());
      add(draft, start, end, Speech.INDIRECT, depth);
      return end;
    }
    Optional<Found> found = verb(start, to, level(from));
    List<SourcePhrase> credits = prelude.credits();
    boolean main = found.isPresent() && found.get().content().resume() >= to - 3;
    if (!credits.isEmpty() && !main) {
      int last = credits.size() - 1;
      Draft draft = new Draft(parent, prelude.token(), prelude.cues().get(0).cue());
      cues(draft, prelude.cues());
      draft.source(Optional.of(credits.get(last))).outer(credits.subList(0, last));
      add(draft, start, to, Speech.INDIRECT, depth);
      return to;
    }
    if (found.isEmpty()) {
      found = last(start, to).or(() -> credited(start, to));
    }
    return found.isEmpty() ? to : emit(found.get(), prelude, parent, depth);
  }

  private int emit(Found found, Prelude prelude, Optional<Draft> parent, int depth) {
    Subject subject = found.subject();
    for (Part part : subject.parts()) {
      Draft draft = draft(parent, part.token(), part.hit());
      draft.cue(passage.span(part.token(), part.hit().end()));
      draft.source(subject.noun()).outer(prelude.credits()).outer(subject.outer());
      add(draft, part.from(), part.to(), Speech.INDIRECT, depth);
    }
    Draft draft = draft(parent, found.token(), found.hit());
    cues(draft, prelude.cues());
    draft.cue(passage.span(found.token(), found.hit().end()));
    draft.source(subject.noun()).outer(prelude.credits()).outer(subject.outer());
    draft.inner(subject.inner()).continuing(subject.continuing());
    Content content = found.content();
    add(draft, content.from(), content.to(), content.speech(), depth);
    return content.resume();
  }

  private Draft draft(Optional<Draft> parent, int token, CueHit hit) {
    return new Draft(parent, token, hit.cue());
  }

  private void cues(Draft draft, List<CueHitAt> hits) {
    hits.forEach(h -> draft.cue(passage.span(h.token(), h.end())));
  }

  private record Found(int token, CueHit hit, Subject subject, Content content) {}

  /** A clause, a comma, and a source with the verb that ends the sentence: «…، الف نوشت». */
  private Optional<Found> last(int from, int to) {
    for (int i = to - 1; i > Math.max(from + 4, to - 4); i--) {
      Optional<CueHit> hit = passage.cue(i).filter(h -> h.cue().kind() == Cue.Kind.VERB);
      if (hit.isPresent() && hit.get().end() == to && hit.get().cue().takes("that")) {
        int comma = phrases.lastComma(from, i);
        if (comma >= i || comma - from < 4 || !clauses.endsInVerb(from, comma)) {
          return Optional.empty();
        }
        Subject subject = subjects.subject(comma + 1, i);
        boolean speaks = subject.noun().filter(this::isSpeaker).isPresent();
        return speaks && !clauses.isUnreal(comma + 1, i)
            ? Optional.of(
                new Found(i, hit.get(), subject, new Content(from, comma, Speech.INDIRECT, to)))
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** A clause, a comma, and on whose word it is: «…، به گفته الف». */
  private Optional<Found> credited(int from, int to) {
    for (int i = Math.max(from + 4, to - FARTHEST); i < to - 1; i++) {
      Optional<CueHit> hit = passage.cue(i).filter(h -> h.cue().kind() == Cue.Kind.WORD);
      if (hit.isPresent() && passage.isComma(i - 1)) {
        Optional<SourcePhrase> source =
            phrase(hit.get().end(), to, SourcePhrase.Role.SPEAKER)
                .filter(s -> phrases.governedEnd(s.from(), to) >= to);
        if (source.isPresent() && clauses.endsInVerb(from, i - 1)) {
          Subject subject = new Subject(source, to, List.of(), List.of(), List.of(), false);
          Content content = new Content(from, i - 1, Speech.INDIRECT, to);
          return Optional.of(new Found(i, hit.get(), subject, content));
        }
      }
    }
    return Optional.empty();
  }

  /** Finds the first verb of saying in a range that has a content. */
  private Optional<Found> verb(int from, int to, int level) {
    int clauseStart = from;
    boolean relative = false;
    boolean participle = false;
    Optional<Quotation> quotation = Optional.empty();
    int i = from;
    while (i < to) {
      boolean opens = i == from;
      Optional<Quotation> speech = speech(i).or(() -> opens ? opening(from) : Optional.empty());
      if (speech.isPresent() && at(i, level)) {
        if (phrases.skipFillers(clauseStart, i) == i) {
          quotation = speech;
          clauseStart = speech.get().end();
        }
        i = speech.get().end();
        continue;
      }
      Optional<CueHit> hit = passage.cue(i);
      if (hit.isPresent() && at(i, level)) {
        Cue.Kind kind = hit.get().cue().kind();
        Optional<Found> found = Optional.empty();
        if (kind == Cue.Kind.VERB) {
          found = verbAt(i, hit.get(), clauseStart, from, to, quotation);
        } else if (kind == Cue.Kind.IN) {
          found = documentAt(i, hit.get(), clauseStart, to);
        } else if (kind == Cue.Kind.WORD && i > from && phrases.opensPhrase(i)) {
          found = wordAt(i, hit.get(), to);
        }
        if (found.isPresent()) {
          return found;
        }
        participle |= kind == Cue.Kind.PARTICIPLE;
        i = hit.get().end();
        if (kind == Cue.Kind.VERB && passage.is(i, WordClass.CONJUNCTION) && !participle) {
          clauseStart = i;
        }
        continue;
      }
      int subordinator = passage.end(i, WordClass.SUBORDINATOR);
      if (subordinator > i) {
        clauseStart = subordinator;
        relative = false;
        i = subordinator;
      } else if (passage.is(i, WordClass.COMPLEMENTIZER)) {
        relative = true;
        i++;
      } else if (passage.is(i, WordClass.FINITE)
          && !participle
          && (relative || clauses.closesClause(i))) {
        i = passage.end(i, WordClass.FINITE);
        clauseStart = i;
        relative = false;
      } else {
        i++;
      }
    }
    return Optional.empty();
  }

  /** A short quotation that opens a sentence and is set off from it. */
  private Optional<Quotation> opening(int i) {
    return passage
        .quotations()
        .at(i)
        .filter(
            q ->
                q.size() >= 2
                    && passage.isComma(q.end())
                    && !passage.is(q.end() + 1, WordClass.ROLE));
  }

  private Optional<Found> verbAt(
      int i, CueHit hit, int clauseStart, int from, int to, Optional<Quotation> quotation) {
    if (clauses.isUnreal(clauseStart, i)) {
      return Optional.empty();
    }
    int start = clauseStart;
    int farthest = i - FARTHEST;
    Subject subject = subjects.subject(Math.max(start, farthest), i);
    if (subject.noun().isEmpty() && start > from) {
      Subject wider = subjects.subject(Math.max(from, farthest), i);
      if (wider.noun().isPresent()) {
        subject = wider;
      }
    }
    Cue cue = hit.cue();
    if (start > from && cue.takes("object") && joined(start)) {
      int open = called(start, i).map(Quotation::open).orElse(i);
      if (subject.noun().filter(n -> n.from() < open).isEmpty()) {
        subject = subjects.coordinated(from, start);
      }
    }
    boolean mute = cue.takes("shows") && subject.noun().filter(this::isSpeaker).isEmpty();
    if (mute || (subject.noun().isEmpty() && clauses.isImpersonal(i, hit))) {
      return Optional.empty();
    }
    Optional<Content> content =
        clauses.isObjectOfOther(start, i) ? Optional.empty() : behind(hit.end(), to, cue);
    if (content.isEmpty()) {
      content = nounPhrase(start, i, cue, subject, hit.end());
    }
    if (content.isEmpty() && quotation.isPresent() && quotation.get().end() <= start) {
      Quotation q = quotation.get();
      content = Optional.of(new Content(q.open(), q.end(), Speech.DIRECT, hit.end()));
    }
    if (content.isEmpty() && cue.takes("bare")) {
      content = bare(hit.end(), to);
    }
    int object = content.map(Content::from).orElse(i);
    boolean cut = subject.noun().filter(n -> n.from() < object && object < n.to()).isPresent();
    Subject owner = cut ? subjects.before(subject, object) : subject;
    return content.map(c -> new Found(i, hit, owner, c));
  }

  private boolean joined(int clause) {
    return passage.is(clause, WordClass.CONJUNCTION)
        || passage.is(clause - 1, WordClass.CONJUNCTION);
  }

  /** The content behind a colon, behind که, or in quotation marks. */
  private Optional<Content> behind(int end, int to, Cue cue) {
    int i = end;
    if (passage.isComma(i) && passage.is(i + 1, WordClass.COMPLEMENTIZER)) {
      i++;
    }
    boolean colon = passage.isMark(i, ":");
    boolean that = passage.is(i, WordClass.COMPLEMENTIZER) && cue.takes("that");
    if (colon || that) {
      i++;
    }
    Optional<Quotation> quotation = passage.quotations().at(i);
    if (quotation.isPresent() && i < to) {
      Quotation q = quotation.get();
      int behind = q.end();
      boolean alone = behind >= to || passage.isComma(behind) || passage.isMark(behind, ".");
      if (colon || ((that || q.size() >= 2) && alone)) {
        return Optional.of(new Content(i, Math.min(behind, to), Speech.DIRECT, behind));
      }
    }
    if ((colon || that) && i < to) {
      int stop = clauses.sibling(i, to);
      return Optional.of(new Content(i, stop, colon ? Speech.DIRECT : Speech.INDIRECT, stop));
    }
    return Optional.empty();
  }

  private Optional<Content> bare(int end, int to) {
    int start = passage.isComma(end) ? end + 1 : end;
    if (to - start < 3
        || passage.isSeparator(start)
        || passage.is(start, WordClass.CONJUNCTION)
        || (passage.is(start, WordClass.SUBORDINATOR) && !clauses.isCondition(start))
        || !clauses.endsInVerb(start, to)) {
      return Optional.empty();
    }
    int stop = clauses.sibling(start, to);
    return Optional.of(new Content(start, stop, Speech.INDIRECT, stop));
  }

  private Optional<Content> nounPhrase(int start, int verb, Cue cue, Subject subject, int resume) {
    for (String frame : cue.frames()) {
      if (frame.startsWith("of=")) {
        int from = subjects.governor(frame.substring(3), subject, start, verb);
        if (from >= 0 && verb - from >= 2) {
          return Optional.of(new Content(from, verb, Speech.INDIRECT, resume));
        }
      }
    }
    if (cue.takes("object") && subject.noun().isPresent()) {
      int split = subjects.demonstrative(subject, verb);
      if (split >= 0) {
        return Optional.of(new Content(split, verb, Speech.INDIRECT, resume));
      }
      int from = subjects.objectStart(subject, verb);
      if (from >= 0 && verb - from >= 3) {
        return Optional.of(new Content(from, verb, Speech.INDIRECT, resume));
      }
      Optional<Quotation> called = called(start, verb);
      int named = subject.noun().map(SourcePhrase::to).orElse(verb);
      if (called.isPresent() && !clauses.isObject(named)) {
        Quotation q = called.get();
        return Optional.of(new Content(q.open(), q.end(), Speech.DIRECT, resume));
      }
    }
    return Optional.empty();
  }

  /** What somebody calls another in quotation marks: «… را «…» خواند». */
  private Optional<Quotation> called(int from, int verb) {
    for (int i = verb - 2; i > from && verb - i < FARTHEST; i--) {
      Optional<Quotation> quotation = passage.quotations().at(i).filter(q -> q.end() == verb);
      if (quotation.isPresent()) {
        return quotation.filter(q -> clauses.isObject(q.open() - 1));
      }
    }
    return Optional.empty();
  }

  private Optional<Found> documentAt(int i, CueHit hit, int clauseStart, int to) {
    Optional<SourcePhrase> document = phrases.place(clauseStart, i);
    Optional<Content> content = behind(hit.end(), to, hit.cue()).or(() -> bare(hit.end(), to));
    if (document.isEmpty() || content.isEmpty()) {
      return Optional.empty();
    }
    Subject subject = new Subject(document, i, List.of(), List.of(), List.of(), false);
    return content.map(c -> new Found(i, hit, subject, c));
  }

  private Optional<Found> wordAt(int i, CueHit hit, int to) {
    int end = phrases.governedEnd(hit.end(), to);
    Optional<SourcePhrase> source = phrase(hit.end(), end, SourcePhrase.Role.SPEAKER);
    if (source.isEmpty() || end >= to || !phrases.suits(hit.cue(), source.get())) {
      return Optional.empty();
    }
    end = phrases.apposedEnd(end, to);
    int stop = clauses.sibling(end, to);
    if (passage.is(i - 1, WordClass.COMPLEMENTIZER)) {
      int comma = separator(end + 1, to);
      stop = comma > end + 2 ? Math.min(stop, comma) : stop;
    }
    Subject subject = new Subject(source, end, List.of(), List.of(), List.of(), false);
    return Optional.of(new Found(i, hit, subject, new Content(end, stop, Speech.INDIRECT, stop)));
  }
}

package io.github.muqabala.attribution;

import io.github.muqabala.attribution.ArabicClauses.AsClause;
import io.github.muqabala.attribution.ArabicSubjects.Subject;
import io.github.muqabala.attribution.Grammar.Content;
import io.github.muqabala.attribution.Passage.CueHit;
import io.github.muqabala.attribution.Quotations.Quotation;
import io.github.muqabala.reading.Attribution.Speech;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The rules of attribution in Arabic. The verb stands before its subject, seldom behind it; the
 * content follows both.
 *
 * <ol>
 *   <li><em>Verb with a clause</em>: the content follows the first أن, إن, بأن that no other word
 *       governs, a colon, or in quotation marks.
 *   <li><em>Verb with a noun phrase</em>: «كشف عن …», «أكد على …», «أعلن مقتل …».
 *   <li><em>Relay</em>: «نقلت الوكالة عن مصدر قوله إن …» is two links.
 *   <li><em>Medium</em>: whom the source tells or who interviews it («وأخبر المصدر وكالة …», «في
 *       تصريح خص به …», «قال لوكالة …»).
 *   <li><em>Word</em>: «وفقا ل…», «بحسب …», «على حد قوله», before the content or behind it; behind
 *       the content of another source it names who passed it on.
 *   <li><em>As</em>: «كما قال …», «حسبما أعلن …».
 *   <li><em>Participle</em>: «…، موضحا أن …» ends a content, the same source goes on.
 *   <li><em>Siblings</em>: «… وأضاف أن …» likewise.
 *   <li><em>Verb behind a quotation</em>: «…»، قال فلان.
 *   <li><em>Document</em>: «جاء في البيان أن …».
 *   <li><em>Predicate</em>: «وصف فلان القرار بأنه …»: object and predicate.
 * </ol>
 */
final class ArabicGrammar extends Grammar {
  private final ArabicPhrases phrases;
  private final ArabicSubjects subjects;
  private final ArabicClauses clauses;
  private final ArabicContents contents;

  ArabicGrammar(Passage passage) {
    super(passage);
    this.phrases = new ArabicPhrases(passage, this);
    this.subjects = new ArabicSubjects(passage, this, phrases);
    this.clauses = new ArabicClauses(passage, this, phrases, subjects);
    this.contents = new ArabicContents(passage, this, phrases, subjects, clauses);
  }

  @Override
  void clause(int from, int to, Optional<Draft> parent, int depth) {
    int level = level(from);
    int clauseStart = from;
    int spanStart = from;
    Optional<Quotation> quotation = Optional.empty();
    int i = from;
    while (i < to) {
      Optional<Quotation> speech = speech(i);
      if (speech.isPresent() && at(i, level)) {
        quotation = speech;
        i = speech.get().end();
        continue;
      }
      Optional<CueHit> hit = passage.cue(i).filter(h -> h.cue().kind() != Cue.Kind.NONE);
      int next = i + 1;
      if (hit.isPresent() && at(i, level)) {
        Site site =
            new Site(i, hit.get(), from, spanStart, clauseStart, to, quotation, parent, depth);
        int resume = read(site);
        next = Math.max(resume, hit.get().end());
        if (resume > i) {
          clauseStart = next;
          spanStart = next;
          quotation = Optional.empty();
        }
      } else if (clauses.opensClause(i)) {
        clauseStart = i + 1;
      }
      i = next;
    }
  }

  /**
   * A cue, the clause around it, and the draft whose content holds it.
   *
   * @param unitStart where the sentence or content begins
   * @param spanStart where the text begins that no draft before has taken
   */
  private record Site(
      int token,
      CueHit hit,
      int unitStart,
      int spanStart,
      int clauseStart,
      int to,
      Optional<Quotation> quotation,
      Optional<Draft> parent,
      int depth) {
    Draft draft(Passage passage) {
      Draft draft = new Draft(parent, token, hit.cue());
      return draft.cue(passage.span(token, hit.end()));
    }
  }

  /** Reads a cue and returns where to read on, or its own place if it attributes nothing. */
  private int read(Site site) {
    return switch (site.hit().cue().kind()) {
      case VERB, RELAY -> isAsserted(site) ? verb(site) : site.token();
      case PARTICIPLE -> participle(site);
      case IN -> document(site);
      case WORD, BASIS, QUOTING -> word(site);
      case AS -> as(site);
      case OWN -> own(site);
      default -> site.token();
    };
  }

  /** Some words are a verb of saying only at the start of a sentence: «وبين فلان أن». */
  private boolean isAsserted(Site site) {
    boolean placed = !site.hit().cue().takes("start") || site.token() == site.unitStart();
    return placed && !clauses.isUnreal(site.token(), site.hit());
  }

  private int verb(Site site) {
    CueHit hit = site.hit();
    Cue cue = hit.cue();
    boolean clause = cue.takes("bare") && passage.is(hit.end(), WordClass.CLAUSE);
    Optional<Content> content =
        clause ? contents.bare(hit.end(), site.to()) : contents.content(hit.end(), site.to(), cue);
    int limit = content.map(Content::from).orElse(site.to());
    Subject subject = subjects.subject(site.clauseStart(), site.token(), hit, limit);
    if (cue.takes("predicate")) {
      content = contents.predicate(hit.end(), site.to());
      subject = subjects.described(subject, hit.end(), content);
    }
    if (!subjects.maySay(subject, cue)) {
      return site.token();
    }
    Optional<Content> noun = contents.nounPhrase(subject, cue, limit, site.to());
    if (noun.isPresent()) {
      content = noun;
    }
    if (content.isEmpty() && site.quotation().isPresent()) {
      Quotation q = site.quotation().get();
      content = Optional.of(new Content(q.open(), q.end(), Speech.DIRECT, subject.end()));
    }
    if (content.isEmpty()) {
      return site.token();
    }
    boolean relay = cue.kind() == Cue.Kind.RELAY;
    boolean adrift =
        subject.noun().isEmpty()
            && !clauses.startsClause(site.clauseStart(), site.token(), site.hit());
    if ((relay && subject.inner().isEmpty()) || adrift) {
      return site.token();
    }
    Draft draft = site.draft(passage).source(subject.noun());
    draft.outer(subject.outer()).inner(subject.inner()).continuing(subject.continuing());
    return emit(draft, content.get(), site);
  }

  /** Adds a draft; a phrase «بحسب …» right behind its content names who passed it on. */
  private int emit(Draft draft, Content content, Site site) {
    int resume = content.resume();
    Optional<Trailer> trailer = trailer(content.to(), site.to());
    if (trailer.isPresent()) {
      draft.outer(trailer.get().source());
      trailer.get().cue().ifPresent(c -> draft.cue(passage.span(c, trailer.get().cueEnd())));
      resume = Math.max(resume, trailer.get().end());
    }
    if (content.letters() > 0) {
      addBehind(draft, content.from(), content.to(), content.letters(), site.depth());
      return resume;
    }
    return add(draft, content.from(), content.to(), content.speech(), site.depth())
        ? resume
        : site.token();
  }

  private record Trailer(Optional<Integer> cue, int cueEnd, List<SourcePhrase> source, int end) {}

  private Optional<Trailer> trailer(int end, int to) {
    int comma = end;
    while (comma < to && passage.isMark(comma, "،,»\"”")) {
      comma++;
    }
    int i = comma;
    Optional<CueHit> hit = passage.cue(i);
    if (hit.isEmpty() || i >= to) {
      return Optional.empty();
    }
    Cue.Kind kind = hit.get().cue().kind();
    if (kind == Cue.Kind.OWN) {
      return Optional.of(new Trailer(Optional.of(i), hit.get().end(), List.of(), hit.get().end()));
    }
    if (kind == Cue.Kind.WORD || kind == Cue.Kind.QUOTING) {
      int stop = phrases.governedEnd(hit.get().end(), to);
      List<SourcePhrase> source = new ArrayList<>();
      phrases
          .governed(hit.get().end(), stop)
          .ifPresent(s -> source.add(s.as(SourcePhrase.Role.CREDIT)));
      return Optional.of(new Trailer(Optional.of(i), hit.get().end(), source, stop));
    }
    if (kind == Cue.Kind.AS) {
      Optional<AsClause> as = clauses.asClause(i, hit.get(), to);
      return as.map(a -> new Trailer(Optional.of(i), a.verbEnd(), a.chain(), a.end()));
    }
    return Optional.empty();
  }

  private int participle(Site site) {
    CueHit hit = site.hit();
    Optional<Content> content =
        contents.content(hit.end(), Math.min(site.to(), hit.end() + 12), hit.cue());
    if (content.isPresent()) {
      content = contents.content(hit.end(), site.to(), hit.cue());
    }
    Subject subject =
        new Subject(Optional.empty(), hit.end(), hit.end(), List.of(), List.of(), true);
    if (content.isEmpty() || content.get().from() > hit.end() + 2) {
      Optional<Content> noun =
          contents.nounPhrase(
              subject, hit.cue(), content.map(Content::from).orElse(site.to()), site.to());
      content = noun.isPresent() ? noun : content;
    }
    if (content.isEmpty() && hit.cue().takes("bare")) {
      int stop = clauses.boundary(hit.end(), site.to());
      content = Optional.of(new Content(hit.end(), stop, Speech.DIRECT, stop));
    }
    if (content.isEmpty()) {
      return site.token();
    }
    Draft draft = site.draft(passage).continuing(true);
    if (site.spanStart() == site.unitStart() && site.token() > site.unitStart()) {
      draft.source(subjects.mainSubject(site.unitStart(), site.token()));
    }
    return emit(draft, content.get(), site);
  }

  private int document(Site site) {
    CueHit hit = site.hit();
    Optional<Content> content = contents.content(hit.end(), site.to(), hit.cue());
    if (content.isEmpty() || !phrases.isDocument(hit.end())) {
      return site.token();
    }
    int end = phrases.nounEnd(hit.end(), content.get().from());
    Draft draft = site.draft(passage);
    draft.source(phrase(hit.end(), end, SourcePhrase.Role.DOCUMENT));
    return emit(draft, content.get(), site);
  }

  /** «وفقا ل…» before its content or behind it. */
  private int word(Site site) {
    CueHit hit = site.hit();
    int start = phrases.behindLam(hit.end());
    int end = phrases.governedEnd(start, site.to());
    Optional<SourcePhrase> source = phrases.governed(start, end);
    if (source.isEmpty() || phrases.isNoSource(source.get())) {
      return site.token();
    }
    boolean document = phrases.isDocument(source.get().from());
    if (site.hit().cue().kind() == Cue.Kind.BASIS && !document) {
      return site.token();
    }
    SourcePhrase.Role role = document ? SourcePhrase.Role.DOCUMENT : SourcePhrase.Role.SPEAKER;
    Draft draft = site.draft(passage).source(source.map(s -> s.as(role)));
    draft.outer(subjects.media(hit.end(), end));
    return place(draft, site, site.token(), end);
  }

  /** «على حد قوله» behind words that no verb has given to a source. */
  private int own(Site site) {
    Draft draft = site.draft(passage).continuing(true);
    return place(draft, site, site.token(), site.hit().end());
  }

  private int as(Site site) {
    Optional<AsClause> as = clauses.asClause(site.token(), site.hit(), site.to());
    boolean impersonal =
        as.isPresent() && as.get().source().isEmpty() && clauses.isPresent(site.hit().end());
    if (as.isEmpty() || (impersonal && site.hit().cue().lemma().equals("كما"))) {
      return site.token();
    }
    Draft draft = site.draft(passage).source(as.get().source()).inner(as.get().inner());
    return place(draft, site, site.token(), as.get().end());
  }

  /**
   * Gives a word of attribution its content: what follows at a clause's start, else what precedes.
   */
  private int place(Draft draft, Site site, int token, int end) {
    boolean opens = phrases.onlyFillers(site.clauseStart(), token);
    boolean between = passage.isComma(end) && end < site.to() - 3 && token - site.spanStart() < 6;
    if (opens || between) {
      int from = opens ? end : start(site);
      int start = opens ? phrases.skipLink(end, site.to()) : from;
      int stop = clauses.boundary(Math.max(start, end), site.to());
      boolean added = add(draft, start, stop, Speech.INDIRECT, site.depth(), Math.max(start, end));
      return added ? stop : site.token();
    }
    if (end < site.to() && !passage.isSeparator(end) && !passage.isMark(end, "»\"")) {
      return site.token();
    }
    return add(draft, start(site), token, Speech.INDIRECT, site.depth()) ? end : site.token();
  }

  /** A conjunction that sets the clause against the one before does not belong to its content. */
  private int start(Site site) {
    int from = site.spanStart();
    while (passage.isComma(from)) {
      from++;
    }
    return Math.max(site.spanStart(), passage.end(from, WordClass.CONTRAST));
  }
}

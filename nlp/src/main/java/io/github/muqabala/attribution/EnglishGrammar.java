package io.github.muqabala.attribution;

import io.github.muqabala.attribution.EnglishSubjects.Subject;
import io.github.muqabala.attribution.Passage.CueHit;
import io.github.muqabala.attribution.Quotations.Quotation;
import io.github.muqabala.reading.Attribution.Speech;
import java.util.List;
import java.util.Optional;

/**
 * The rules of attribution in English. The subject stands before the verb, or behind it where the
 * content precedes.
 *
 * <ol>
 *   <li><em>Verb with a clause</em>: the content follows that, a colon, a comma and a quotation, or
 *       the verb itself; whom it tells stands between.
 *   <li><em>Verb behind its content</em>: "…," he said; …, said the minister; a quotation that
 *       opens behind goes on with the content.
 *   <li><em>Word</em>: according to X, before the content or behind it; behind the content of
 *       another source it names who passed it on.
 *   <li><em>As</em>: as X said.
 *   <li><em>Participle</em>: …, adding that …: the same source goes on.
 *   <li><em>Relay</em>: X was quoted as saying, by Y; Y quoted X as saying.
 *   <li><em>Siblings</em>: … and added that …
 *   <li><em>Announced</em>: The minister was blunt: "…".
 *   <li><em>Object</em>: X put the toll at 12, X denied arming them, X accused Y of theft, X vowed
 *       to stay, where X is one who may speak.
 *   <li><em>Main subject</em>: X named the two and said that …
 *   <li><em>Predicate</em>: X called the decision "a joke": object and quoted predicate.
 * </ol>
 */
final class EnglishGrammar extends Grammar {
  private final EnglishPhrases phrases;
  private final EnglishSubjects subjects;
  private final EnglishContents contents;

  EnglishGrammar(Passage passage) {
    super(passage);
    this.phrases = new EnglishPhrases(passage, this);
    this.subjects = new EnglishSubjects(passage, this, phrases);
    this.contents = new EnglishContents(passage, this, phrases, subjects);
  }

  /** A cue, the clause around it, and the draft whose content holds it. */
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

  @Override
  void clause(int from, int to, Optional<Draft> parent, int depth) {
    int level = level(from);
    int clauseStart = from;
    int spanStart = from;
    Optional<Quotation> quotation = Optional.empty();
    int i = from;
    while (i < to) {
      Optional<Quotation> opened = passage.quotations().at(i);
      boolean speech =
          opened.isPresent() && (opened.get().size() >= 4 || phrases.endsLikeSpeech(opened.get()));
      if (speech && at(i, level)) {
        Optional<SourcePhrase> announced =
            spanStart == from ? subjects.announced(from, i) : Optional.empty();
        if (announced.isPresent()) {
          Draft draft = new Draft(parent, i - 1, LABEL).cue(passage.span(i - 1));
          add(draft.source(announced), i, opened.get().end(), Speech.DIRECT, depth);
          clauseStart = opened.get().end();
          spanStart = clauseStart;
        } else {
          quotation = opened;
        }
        i = opened.get().end();
        continue;
      }
      Optional<CueHit> hit = passage.cue(i).filter(h -> h.cue().kind() != Cue.Kind.NONE);
      int next = i + 1;
      if (hit.isPresent() && at(i, level)) {
        int resume =
            read(
                new Site(i, hit.get(), from, spanStart, clauseStart, to, quotation, parent, depth));
        next = Math.max(resume, hit.get().end());
        if (resume > i) {
          clauseStart = next;
          spanStart = next;
          quotation = Optional.empty();
        }
      } else if (passage.isMark(i, ";")
          || (passage.is(i, WordClass.COMPLEMENTIZER) && !subjects.isRelativeThat(i))) {
        clauseStart = i + 1;
      }
      i = next;
    }
  }

  private int read(Site site) {
    return switch (site.hit().cue().kind()) {
      case VERB -> phrases.isUnreal(site.token(), site.hit()) ? site.token() : verb(site);
      case RELAY -> verb(site);
      case PARTICIPLE -> participle(site);
      case WORD, BASIS -> word(site);
      case AS -> as(site);
      default -> site.token();
    };
  }

  private int verb(Site site) {
    CueHit hit = site.hit();
    int start = Math.max(site.clauseStart(), site.quotation().map(Quotation::end).orElse(0));
    Subject subject = subjects.before(start, site.token());
    Subject behind = subjects.behind(hit.end(), site.to());
    boolean goesOn =
        site.spanStart() > site.unitStart() && passage.is(site.token() - 1, WordClass.CONJUNCTION);
    if (subject.noun().isEmpty() && goesOn) {
      Optional<Content> next = contents.content(site.hit(), site.to());
      return next.isPresent()
          ? emit(site.draft(passage).continuing(true), next.get(), site)
          : site.token();
    }
    if (subject.noun().isEmpty() && passage.is(site.token() - 1, WordClass.CONJUNCTION)) {
      Optional<SourcePhrase> main =
          subjects.mainSubject(site.unitStart(), site.token() - 1).filter(this::isSpeaker);
      Optional<Content> next = contents.content(site.hit(), site.to());
      if (main.isPresent() && next.isPresent()) {
        return emit(site.draft(passage).source(main), next.get(), site);
      }
    }
    boolean comma = passage.isMark(site.token() - 1, ",\"”'’?!-–—");
    boolean informs = hit.cue().lemma().equals("tell");
    if (subject.noun().isEmpty()
        || (comma && !informs && subjects.closesBehind(behind, site.to()))) {
      int resume = inverted(site, behind);
      if (resume > site.token() || subject.noun().isEmpty()) {
        return resume;
      }
    }
    Subject tailed = subjects.withTail(subject, hit.end(), site.to());
    boolean quoted =
        site.quotation().filter(q -> phrases.isAdjacent(q, subject.start())).isPresent();
    if (quoted) {
      int resume = inverted(site, tailed);
      if (resume > site.token()) {
        return resume;
      }
    }
    if (hit.cue().takes("shows") && subject.noun().filter(this::isSpeaker).isEmpty()) {
      return site.token();
    }
    Optional<Content> content = contents.content(site.hit(), site.to());
    if (content.isEmpty() && phrases.isTail(hit.end(), site.to())) {
      return inverted(site, tailed);
    }
    if (content.isEmpty()) {
      return site.token();
    }
    boolean free =
        !passage.is(content.get().from() - 1, WordClass.COMPLEMENTIZER)
            && content.get().speech() == Speech.INDIRECT;
    boolean open = hit.cue().takes("object") || hit.cue().takes("to") || hit.cue().takes("of");
    if (free
        && open
        && (site.parent().isPresent() || subject.noun().filter(this::isSpeaker).isEmpty())) {
      return site.token();
    }
    Draft draft = site.draft(passage).source(subject.noun());
    if (!subjects.maySay(subject, hit.cue(), content.get().from() - hit.end())) {
      return site.token();
    }
    draft.inner(subject.inner()).inner(subjects.quoted(hit.end(), content.get().from()));
    draft.continuing(subject.continuing());
    List<SourcePhrase> heard = subjects.addressees(hit.end(), content.get().from());
    return emit(draft, content.get(), site, subject.outer(), heard);
  }

  /** The content precedes: the quotation, or all of the clause up to the comma. */
  private int inverted(Site site, Subject subject) {
    int end = subject.noun().isPresent() ? Math.min(subject.start(), site.token()) : site.token();
    int comma = end;
    while (comma > site.clauseStart() && passage.isMark(comma - 1, ",-–—»”\"'’?!")) {
      comma--;
    }
    Optional<Quotation> quotation = site.quotation().filter(q -> phrases.isAdjacent(q, end));
    boolean closed = comma < end || quotation.isPresent();
    if (!closed || subject.noun().isEmpty() || !site.hit().cue().takes("inverted")) {
      return site.token();
    }
    int from = phrases.contentStart(site.spanStart(), quotation);
    boolean quoted = quotation.filter(q -> q.open() == from).isPresent();
    Draft draft = site.draft(passage).source(subject.noun());
    int resume = relayed(draft, site, Math.max(site.hit().end(), subject.end()));
    boolean goesOn =
        !quoted
            && passage.isMark(resume, ",")
            && site.to() - resume > 3
            && passage.quotations().at(resume + 1).isEmpty()
            && !passage.is(resume + 1, WordClass.RELATIVE)
            && !(passage.is(resume + 1, WordClass.ARTICLE) && phrases.hasVerb(from - 1, end))
            && passage.cue(resume + 1).isEmpty();
    boolean statement = phrases.hasVerb(from - 1, end) || !phrases.opensPhrase(from);
    boolean clause = quoted || goesOn || (end - from >= 4 && statement);
    if (!clause || (goesOn && !phrases.hasVerb(from - 1, site.to()))) {
      return site.token();
    }
    int to =
        quoted ? quotation.get().end() : goesOn ? contents.boundary(resume + 1, site.to()) : end;
    int credited = goesOn ? resume : credit(draft, resume, site.to());
    draft.outer(subject.outer()).inner(subject.inner()).continuing(subject.continuing());
    Speech speech = quoted ? Speech.DIRECT : Speech.INDIRECT;
    int readTo = goesOn ? resume : from;
    if (!add(draft, from, to, speech, site.depth(), readTo)) {
      return site.token();
    }
    return goesOn ? to : more(site, subject, credited);
  }

  /** "he was quoted as saying by X": adds who relays, and returns where to read on. */
  private int relayed(Draft draft, Site site, int from) {
    if (site.hit().cue().kind() != Cue.Kind.RELAY || !passage.key(from).equals("by")) {
      return from;
    }
    int end = phrases.governedEnd(from + 1, site.to());
    draft.outer(phrase(from + 1, end, SourcePhrase.Role.CREDIT).stream().toList());
    return end;
  }

  /**
   * Adds who passed a content on, "…, according to X", or whom the source quotes, "…, citing X",
   * and returns where to read on.
   */
  private int credit(Draft draft, int from, int to) {
    int i = from;
    while (i < to && passage.isMark(i, ",\"”")) {
      i++;
    }
    Optional<CueHit> hit = passage.cue(i);
    boolean credit =
        i < to
            && hit.isPresent()
            && (hit.get().cue().kind() == Cue.Kind.WORD
                || hit.get().cue().kind() == Cue.Kind.QUOTING);
    if (!credit) {
      return from;
    }
    int end = phrases.governedEnd(hit.get().end(), to);
    boolean quoting = hit.get().cue().kind() == Cue.Kind.QUOTING;
    SourcePhrase.Role role = quoting ? SourcePhrase.Role.SPEAKER : SourcePhrase.Role.CREDIT;
    List<SourcePhrase> named = phrase(hit.get().end(), end, role).stream().toList();
    if (quoting) {
      draft.inner(named);
    } else {
      draft.outer(named);
    }
    draft.cue(passage.span(i, hit.get().end()));
    return end;
  }

  /** "…," he said, "…": the quotation that opens behind goes on. */
  private int more(Site site, Subject subject, int end) {
    int i = end;
    while (i < site.to() && passage.isMark(i, ",.:")) {
      i++;
    }
    Optional<Quotation> quotation = passage.quotations().at(i);
    if (i >= site.to() || quotation.isEmpty()) {
      return end;
    }
    Quotation q = quotation.get();
    Draft draft = site.draft(passage).source(subject.noun()).continuing(true);
    draft.outer(subject.outer());
    add(draft, i, Math.min(q.end(), site.to()), Speech.DIRECT, site.depth());
    return q.end();
  }

  private int emit(Draft draft, Content content, Site site) {
    return emit(draft, content, site, List.of(), List.of());
  }

  /** Adds a draft: who passed it on behind the content stands before the media that were told. */
  private int emit(
      Draft draft,
      Content content,
      Site site,
      List<SourcePhrase> before,
      List<SourcePhrase> behind) {
    int resume = Math.max(content.resume(), credit(draft, content.to(), site.to()));
    draft.outer(before).outer(behind);
    return add(draft, content.from(), content.to(), content.speech(), site.depth())
        ? resume
        : site.token();
  }

  private int participle(Site site) {
    boolean relayed = !subjects.quotedAs(site.unitStart(), site.token()).isEmpty();
    if (!relayed
        && !passage.isMark(site.token() - 1, ",")
        && !passage.quotations().all().isEmpty()
        && !passage.isMark(site.token() - 1, ",\"”")) {
      return site.token();
    }
    Optional<Content> content = contents.content(site.hit(), site.to());
    if (content.isEmpty()) {
      return site.token();
    }
    Draft draft = site.draft(passage).continuing(true);
    if (site.spanStart() == site.unitStart()) {
      draft.source(subjects.mainSubject(site.unitStart(), site.token()));
    }
    draft.inner(subjects.quotedAs(site.unitStart(), site.token()));
    return emit(draft, content.get(), site);
  }

  private int word(Site site) {
    CueHit hit = site.hit();
    int end = phrases.governedEnd(hit.end(), site.to());
    Optional<SourcePhrase> source = phrase(hit.end(), end, SourcePhrase.Role.SPEAKER);
    if (source.isEmpty() || phrases.isNoSource(source.get())) {
      return site.token();
    }
    boolean document = phrases.isDocument(source.get());
    if (hit.cue().kind() == Cue.Kind.BASIS && !document) {
      return site.token();
    }
    SourcePhrase.Role role = document ? SourcePhrase.Role.DOCUMENT : SourcePhrase.Role.SPEAKER;
    SourcePhrase whole = source.get();
    int quoted = phrases.quotedBy(whole);
    Draft draft = site.draft(passage);
    if (quoted < whole.to() && subjects.isMedium(quoted + 2, whole.to())) {
      draft.outer(phrase(quoted + 2, whole.to(), SourcePhrase.Role.MEDIUM).stream().toList());
    }
    draft.source(phrase(whole.from(), quoted, role));
    return place(draft, site, end);
  }

  private int place(Draft draft, Site site, int end) {
    boolean opens = phrases.onlyFillers(site.clauseStart(), site.token());
    boolean between =
        passage.isMark(end, ",") && end < site.to() - 3 && site.token() - site.spanStart() < 8;
    if (opens || between) {
      int from = opens ? phrases.behindApposition(end, site.to()) : site.spanStart();
      int stop = contents.boundary(end, site.to());
      return add(draft, from, stop, Speech.INDIRECT, site.depth(), end) ? stop : site.token();
    }
    if (site.hit().cue().kind() == Cue.Kind.BASIS) {
      return site.token();
    }
    return add(draft, site.spanStart(), site.token(), Speech.INDIRECT, site.depth())
        ? end
        : site.token();
  }

  private int as(Site site) {
    for (int i = site.hit().end(); i < Math.min(site.to(), site.hit().end() + 12); i++) {
      Optional<CueHit> verb = passage.cue(i).filter(h -> h.cue().kind() == Cue.Kind.VERB);
      if (verb.isPresent() && !passage.isComma(i - 1) && !phrases.isUnreal(i, verb.get())) {
        Subject subject = subjects.before(site.hit().end(), i);
        if (subject.noun().isEmpty()) {
          return site.token();
        }
        Draft draft = site.draft(passage).source(subject.noun());
        draft.cue(passage.span(i, verb.get().end()));
        int end = phrases.tailEnd(verb.get().end(), site.to());
        boolean closed = end >= site.to() || passage.isSeparator(end);
        return closed ? place(draft, site, end) : site.token();
      }
    }
    return site.token();
  }
}

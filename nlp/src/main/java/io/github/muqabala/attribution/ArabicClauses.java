package io.github.muqabala.attribution;

import io.github.muqabala.attribution.ArabicSubjects.Subject;
import io.github.muqabala.attribution.Passage.CueHit;
import io.github.muqabala.folding.Folding;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Tells Arabic clauses apart: which verbs assert nothing, and where a content ends because the same
 * or another source goes on in one sentence.
 *
 * <ul>
 *   <li>A verb behind لم, لن, أن, قد with the imperfect, or a preposition, or in the first person,
 *       reports nothing.
 *   <li>A participle with a content, a verb behind و, كما, فيما or لكن with a content, and «بحسب …»
 *       or «كما قال …» at the end close the content before them.
 * </ul>
 */
final class ArabicClauses {
  private final Passage passage;
  private final Grammar grammar;
  private final ArabicPhrases phrases;
  private final ArabicSubjects subjects;

  ArabicClauses(Passage passage, Grammar grammar, ArabicPhrases phrases, ArabicSubjects subjects) {
    this.passage = passage;
    this.grammar = grammar;
    this.phrases = phrases;
    this.subjects = subjects;
  }

  /** Tells whether a verb is negated, only possible, or in the first person. */
  boolean isUnreal(int verb, CueHit hit) {
    String perfect = Folding.key(hit.cue().lemma());
    boolean present =
        isPresent(verb) && !(perfect.startsWith("ت") && passage.key(verb).startsWith(perfect));
    boolean negated =
        passage.is(verb - 1, WordClass.NEGATION)
            && !(passage.key(verb - 1).endsWith("قد") && !present);
    boolean noun =
        passage.is(verb - 1, WordClass.PREPOSITION)
            && !passage.is(verb - 1, WordClass.SUBORDINATOR)
            && !passage.is(verb - 1, WordClass.CONJUNCTION)
            && !passage.isComma(verb - 1);
    boolean first = hit.cue().lemma().startsWith("ا") && passage.mark(verb) == 'أ';
    return negated || first || (noun && !hit.prefixed());
  }

  /** Tells whether a verb is in the imperfect. */
  boolean isPresent(int verb) {
    String key = passage.key(verb);
    return key.startsWith("ي") || key.startsWith("ت");
  }

  /**
   * Tells whether a verb without subject opens its clause, so that it goes on about the speaker.
   */
  boolean startsClause(int clauseStart, int verb, CueHit hit) {
    return hit.prefixed()
        || verb == clauseStart
        || passage.isSeparator(verb - 1)
        || isJoin(verb - 1)
        || passage.is(verb - 1, WordClass.RELATIVE)
        || phrases.onlyFillers(clauseStart, verb);
  }

  /** Tells whether a word joins a clause of saying to the one before. */
  boolean isJoin(int token) {
    return passage.is(token, WordClass.JOIN);
  }

  boolean opensClause(int i) {
    return passage.isMark(i, "؛;.!?؟")
        || passage.is(i, WordClass.COMPLEMENTIZER)
        || passage.is(i, WordClass.SUBORDINATOR);
  }

  record AsClause(Optional<SourcePhrase> source, List<SourcePhrase> inner, int verbEnd, int end) {
    /** Returns the sources as links of a credit. */
    List<SourcePhrase> chain() {
      return Stream.concat(source.stream(), inner.stream())
          .map(s -> s.as(SourcePhrase.Role.CREDIT))
          .toList();
    }
  }

  Optional<AsClause> asClause(int token, CueHit as, int to) {
    Optional<CueHit> verb =
        passage
            .cue(as.end())
            .filter(h -> h.cue().kind() == Cue.Kind.VERB || h.cue().kind() == Cue.Kind.RELAY);
    if (verb.isEmpty()) {
      return Optional.empty();
    }
    int stop = grammar.separator(verb.get().end(), to);
    Subject subject = subjects.subject(verb.get().end(), verb.get().end(), verb.get(), stop);
    boolean complement = false;
    for (int i = verb.get().end(); i < stop; i++) {
      complement |= passage.is(i, WordClass.COMPLEMENTIZER);
    }
    return complement
        ? Optional.empty()
        : Optional.of(new AsClause(subject.noun(), subject.inner(), verb.get().end(), stop));
  }

  /** Returns where a content ends because the same or another source goes on in the sentence. */
  int boundary(int from, int to) {
    int level = grammar.level(from);
    int contrast = to;
    for (int i = from + 1; i < to; i = grammar.step(i)) {
      if (passage.isComma(i - 1) && passage.is(i, WordClass.CONTRAST)) {
        contrast = i - 1;
      }
      Optional<CueHit> hit = passage.cue(i);
      if (hit.isEmpty() || !grammar.at(i, level)) {
        continue;
      }
      CueHit cue = hit.get();
      int start = passage.isComma(i - 1) ? i - 1 : i;
      switch (cue.cue().kind()) {
        case PARTICIPLE -> {
          if (start < i || followed(cue.end(), to, 4)) {
            return start;
          }
        }
        case VERB, RELAY -> {
          boolean joined = cue.prefixed() || isJoin(i - 1);
          if (joined && followed(cue.end(), to, 25) && !isUnreal(i, cue)) {
            int join = cue.prefixed() ? i : i - 1;
            return passage.isComma(join - 1) ? join - 1 : join;
          }
        }
        case WORD, QUOTING -> {
          int end = phrases.governedEnd(cue.end(), to);
          boolean closes = end >= to - 1 || (start < i && passage.isComma(end));
          Optional<SourcePhrase> source = phrases.governed(cue.end(), end);
          if (closes
              && source.isPresent()
              && !phrases.isNoSource(source.get())
              && (end >= to - 1 || cueBehind(end, to))) {
            return Math.min(start, contrast);
          }
        }
        case OWN -> {
          if (cue.end() >= to - 1 || passage.isSeparator(cue.end())) {
            return start;
          }
        }
        case AS -> {
          Optional<AsClause> as = asClause(i, cue, to);
          if (as.isPresent() && (as.get().end() >= to - 1 || cueBehind(as.get().end(), to))) {
            return start;
          }
        }
        default -> {}
      }
    }
    return to;
  }

  private boolean cueBehind(int end, int to) {
    for (int i = end; i < Math.min(to, end + 3); i++) {
      Optional<CueHit> hit = passage.cue(i);
      if (hit.isPresent() && hit.get().cue().kind() != Cue.Kind.NONE) {
        return true;
      }
    }
    return false;
  }

  private boolean followed(int from, int to, int distance) {
    for (int i = from; i < Math.min(to, from + distance); i++) {
      if (passage.is(i, WordClass.COMPLEMENTIZER)
          || passage.isMark(i, ":")
          || passage.quotations().at(i).filter(q -> q.size() >= 4).isPresent()) {
        return true;
      }
      if (passage.cue(i).filter(h -> h.cue().kind() == Cue.Kind.VERB).isPresent()) {
        return false;
      }
    }
    return false;
  }
}

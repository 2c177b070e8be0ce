package io.github.muqabala.attribution;

import io.github.muqabala.attribution.Passage.CueHit;
import io.github.muqabala.attribution.PersianSubjects.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads what stands before a main clause in Persian: the links of a credit line, «به گفته الف», the
 * document that the clause rests on, «آنطور که الف نوشته است».
 */
final class PersianPreludes {
  private final Passage passage;
  private final Grammar grammar;
  private final PersianPhrases phrases;
  private final PersianSubjects subjects;

  PersianPreludes(
      Passage passage, Grammar grammar, PersianPhrases phrases, PersianSubjects subjects) {
    this.passage = passage;
    this.grammar = grammar;
    this.phrases = phrases;
    this.subjects = subjects;
  }

  /** A cue of a prelude and the token it stands at. */
  record CueHitAt(int token, int end, Cue cue) {}

  /** The preposition or conjunction that gives the rest of the clause to a source. */
  record Word(CueHit hit, SourcePhrase source) {}

  /** What stands before a main clause: links of a credit line, or on whose word it is. */
  record Prelude(
      int token, int end, List<SourcePhrase> credits, List<CueHitAt> cues, Optional<Word> word) {}

  Prelude prelude(int from, int to) {
    List<SourcePhrase> credits = new ArrayList<>();
    List<CueHitAt> cues = new ArrayList<>();
    int at = from;
    int token = from;
    while (at < to) {
      int p = phrases.skipFillers(at, to);
      Optional<CueHit> hit = passage.cue(p);
      if (hit.isEmpty()) {
        break;
      }
      CueHit cue = hit.get();
      Cue.Kind kind = cue.cue().kind();
      if (kind == Cue.Kind.AS) {
        return asClause(p, cue, to, credits, cues)
            .orElse(new Prelude(token, at, credits, cues, Optional.empty()));
      }
      if (kind != Cue.Kind.CREDIT
          && kind != Cue.Kind.QUOTING
          && kind != Cue.Kind.WORD
          && kind != Cue.Kind.BASIS) {
        break;
      }
      int end = phrases.governedEnd(cue.end(), to);
      Optional<SourcePhrase> source = phrases.governed(cue.end(), end, SourcePhrase.Role.CREDIT);
      if (source.isEmpty()
          || (end >= to && kind != Cue.Kind.CREDIT)
          || !phrases.suits(cue.cue(), source.get())) {
        break;
      }
      boolean document = phrases.isDocument(source.get());
      if (kind == Cue.Kind.BASIS && !document) {
        break;
      }
      token = cues.isEmpty() ? p : token;
      cues.add(new CueHitAt(p, cue.end(), cue.cue()));
      at = end;
      if (kind == Cue.Kind.WORD || kind == Cue.Kind.BASIS) {
        SourcePhrase.Role role =
            kind == Cue.Kind.BASIS ? SourcePhrase.Role.DOCUMENT : SourcePhrase.Role.SPEAKER;
        Word word = new Word(cue, source.get().as(role));
        return new Prelude(token, phrases.apposedEnd(at, to), credits, cues, Optional.of(word));
      }
      credits.add(source.get());
    }
    return new Prelude(token, at, credits, cues, Optional.empty());
  }

  private Optional<Prelude> asClause(
      int p, CueHit as, int to, List<SourcePhrase> credits, List<CueHitAt> cues) {
    for (int i = as.end(); i < Math.min(to, as.end() + 20); i = grammar.step(i)) {
      Optional<CueHit> verb = passage.cue(i).filter(h -> h.cue().kind() == Cue.Kind.VERB);
      if (verb.isPresent() && verb.get().end() < to) {
        Subject subject = subjects.subject(as.end(), i);
        if (subject.noun().isEmpty()) {
          return Optional.empty();
        }
        cues.add(new CueHitAt(p, as.end(), as.cue()));
        cues.add(new CueHitAt(i, verb.get().end(), verb.get().cue()));
        Word word = new Word(verb.get(), subject.noun().get());
        return Optional.of(new Prelude(p, verb.get().end(), credits, cues, Optional.of(word)));
      }
    }
    return Optional.empty();
  }
}

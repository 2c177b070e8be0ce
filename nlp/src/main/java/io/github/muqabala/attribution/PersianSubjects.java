package io.github.muqabala.attribution;

import io.github.muqabala.attribution.Passage.CueHit;
import io.github.muqabala.folding.Folding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the subjects of Persian verbs of saying, and what stands around them.
 *
 * <ul>
 *   <li>The subject is the first phrase before the verb that no preposition, adverb, time or
 *       conjunction opens.
 *   <li>Phrases of conversation («در گفت‌وگو با الف») and address («به الف گفت») give the medium;
 *       «به نقل از الف» gives whom the subject quotes.
 *   <li>Where only a prepositional phrase stands before the verb, a noun of office or source inside
 *       it is the subject («در این نشست وزیر خارجه گفت»).
 *   <li>A participle («با بیان اینکه …») before the verb is a content of its own.
 * </ul>
 */
final class PersianSubjects {
  private static final String OBJECT = "را";
  private static final String APPOSED = "از";

  private final Passage passage;
  private final Grammar grammar;
  private final PersianPhrases phrases;

  PersianSubjects(Passage passage, Grammar grammar, PersianPhrases phrases) {
    this.passage = passage;
    this.grammar = grammar;
    this.phrases = phrases;
  }

  /** A second content of the same source, before the verb. */
  record Part(int token, CueHit hit, int from, int to) {}

  /** The subject of a verb, with the sources before and behind it in the chain. */
  record Subject(
      Optional<SourcePhrase> noun,
      int end,
      List<SourcePhrase> outer,
      List<SourcePhrase> inner,
      List<Part> parts,
      boolean continuing) {}

  /** Finds the subject of a verb in the range before it. */
  Subject subject(int from, int verb) {
    Optional<SourcePhrase> noun = Optional.empty();
    int nounEnd = from;
    List<SourcePhrase> outer = new ArrayList<>();
    List<SourcePhrase> inner = new ArrayList<>();
    List<Part> parts = new ArrayList<>();
    boolean continuing = passage.has(from, verb, WordClass.CONTINUING);
    int i = from;
    while (i < verb) {
      Optional<CueHit> hit = passage.cue(i);
      int interview = passage.end(i, WordClass.INTERVIEW);
      int partitive = passage.end(i, WordClass.PARTITIVE);
      if (interview > i) {
        int end = phrases.nounEnd(interview, verb);
        grammar.phrase(interview, end, SourcePhrase.Role.MEDIUM).ifPresent(outer::add);
        i = end;
      } else if (hit.isPresent() && hit.get().cue().kind() == Cue.Kind.PARTICIPLE) {
        int end = phrases.lastComma(hit.get().end(), verb);
        parts.add(new Part(i, hit.get(), hit.get().end(), end));
        i = end;
      } else if (hit.isPresent() && hit.get().cue().kind() == Cue.Kind.QUOTING) {
        int end = phrases.nounEnd(hit.get().end(), verb);
        grammar.phrase(hit.get().end(), end, SourcePhrase.Role.SPEAKER).ifPresent(inner::add);
        i = end;
      } else if (hit.isPresent()
          && PersianPhrases.isPreposition(hit.get())
          && phrases.opensPhrase(i)) {
        int end = phrases.governedEnd(hit.get().end(), verb);
        grammar.phrase(hit.get().end(), end, SourcePhrase.Role.CREDIT).ifPresent(outer::add);
        i = end;
      } else if (phrases.fillerEnd(i, verb) > i && partitive == i) {
        i = phrases.fillerEnd(i, verb);
      } else if (passage.is(i, WordClass.PREPOSITION) && partitive == i) {
        int object = passage.end(i, WordClass.PREPOSITION);
        int end = prepositional(object, verb);
        if (passage.key(i).equals(passage.key(object - 1)) && isMedium(object, end)) {
          grammar.phrase(object, end, SourcePhrase.Role.MEDIUM).ifPresent(outer::add);
        }
        i = end;
      } else if (noun.isEmpty() && phrases.isNounStart(i)) {
        nounEnd = phrases.nounEnd(i, verb);
        boolean object = passage.is(i, WordClass.THIS) && passage.key(nounEnd).equals(OBJECT);
        noun = object ? Optional.empty() : grammar.phrase(i, nounEnd, SourcePhrase.Role.SPEAKER);
        i = Math.max(nounEnd, i + 1);
      } else {
        i = grammar.step(i);
      }
    }
    if (noun.isEmpty()) {
      noun = hidden(from, verb);
      nounEnd = noun.map(SourcePhrase::to).orElse(nounEnd);
    }
    return new Subject(noun, nounEnd, outer, inner, parts, continuing);
  }

  /** Addressees count as the medium where they are media: «به خبرنگار الف گفت». */
  private boolean isMedium(int from, int to) {
    boolean mute = passage.end(from, WordClass.LISTENERS) >= to || hasPlatform(from, to);
    if (mute) {
      return false;
    }
    return passage.has(from, Math.min(to, from + 3), WordClass.MEDIA_NAME)
        || passage.is(from, WordClass.MEDIA);
  }

  private boolean hasPlatform(int from, int to) {
    return passage.has(from, to, WordClass.PLATFORM);
  }

  private int prepositional(int from, int verb) {
    int i = from;
    while (i < verb) {
      if (passage.isComma(i)
          || passage.isMark(i, "([")
          || (i > from
              && (passage.is(i, WordClass.PREPOSITION)
                  || passage.is(i, WordClass.INTERVIEW)
                  || passage.is(i, WordClass.CONTINUING)
                  || opensCue(i)))) {
        return i;
      }
      i = grammar.step(i);
    }
    return verb;
  }

  private boolean opensCue(int i) {
    Optional<CueHit> hit = passage.cue(i);
    return hit.isPresent()
        && (!PersianPhrases.isPreposition(hit.get())
            || hit.get().cue().kind() == Cue.Kind.QUOTING
            || phrases.opensPhrase(i));
  }

  /** The subject inside a prepositional phrase without comma. */
  private Optional<SourcePhrase> hidden(int from, int verb) {
    for (int i = from + 2; i < verb; i++) {
      boolean head =
          passage.is(i, WordClass.ROLE)
              || passage.is(i, WordClass.SOURCE)
              || passage.is(i, WordClass.MEDIA_NAME);
      if (head && !passage.is(i - 1, WordClass.PREPOSITION)) {
        return grammar.phrase(i, phrases.nounEnd(i, verb), SourcePhrase.Role.SPEAKER);
      }
    }
    return Optional.empty();
  }

  /**
   * Returns where a demonstrative opens the object inside what was taken for the subject, «وزیر این
   * قطعنامه را», or -1.
   */
  int demonstrative(Subject subject, int verb) {
    SourcePhrase noun = subject.noun().orElseThrow();
    if (!passage.key(noun.to()).equals(OBJECT) || noun.to() >= verb - 1) {
      return -1;
    }
    for (int i = noun.from() + 1; i < noun.to(); i++) {
      if (passage.is(i, WordClass.THIS)) {
        return i;
      }
    }
    return -1;
  }

  /**
   * Returns the subject of the first of two clauses joined by «و»: «الف این ادعا را رد کرد و آن را
   * … خواند».
   */
  Subject coordinated(int from, int to) {
    int end = from + 1;
    while (end < to
        && !passage.is(end, WordClass.THIS)
        && !passage.is(end, WordClass.PREPOSITION)
        && !passage.isComma(end)
        && !passage.key(end).equals(OBJECT)) {
      end++;
    }
    Optional<SourcePhrase> noun =
        end < to ? grammar.phrase(from, end, SourcePhrase.Role.SPEAKER) : Optional.empty();
    return new Subject(noun, end, List.of(), List.of(), List.of(), false);
  }

  /** Returns a subject that ends before a token. */
  Subject before(Subject subject, int token) {
    Optional<SourcePhrase> noun =
        subject.noun().flatMap(n -> grammar.phrase(n.from(), token, SourcePhrase.Role.SPEAKER));
    return new Subject(
        noun, token, subject.outer(), subject.inner(), subject.parts(), subject.continuing());
  }

  /** Returns where the object of «الف ب را پ دانست» begins, or -1 if nothing sets it off. */
  int objectStart(Subject subject, int verb) {
    int object = -1;
    for (int i = subject.end(); i < verb - 1; i++) {
      if (passage.is(i, WordClass.COMPLEMENTIZER)) {
        return -1;
      }
      if (passage.key(i).equals(OBJECT)) {
        object = i;
        break;
      }
    }
    int from = phrases.skipFillers(subject.end(), verb);
    boolean pronoun =
        subject.noun().filter(n -> passage.is(n.from(), WordClass.PRONOUN)).isPresent();
    if (object < 0 || (from == subject.end() && !pronoun)) {
      return -1;
    }
    if (passage.is(from, WordClass.PREPOSITION)) {
      int comma = phrases.lastComma(from, object);
      return comma < object ? comma + 1 : -1;
    }
    return from < object ? from : -1;
  }

  /** Returns the token behind the preposition that opens a verb's noun phrase, or -1. */
  int governor(String preposition, Subject subject, int from, int verb) {
    String key = Folding.key(preposition.replace("_", ""));
    int start = subject.noun().isPresent() ? subject.end() : from;
    for (int i = start; i < verb - 1; i++) {
      int quoting =
          passage.cue(i).filter(h -> h.cue().kind() == Cue.Kind.QUOTING).map(CueHit::end).orElse(i);
      if (quoting > i) {
        i = quoting - 1;
        continue;
      }
      if (passage.isComma(i - 1) && passage.key(i).equals(APPOSED)) {
        int comma = i;
        while (comma < verb && !passage.isComma(comma)) {
          comma++;
        }
        if (comma < verb) {
          i = comma;
          continue;
        }
      }
      if (passage.end(i, WordClass.PREPOSITION) == i + 1 && passage.key(i).equals(key)) {
        return i + 1;
      }
      if ((passage.key(i) + passage.key(i + 1)).equals(key)) {
        return i + 2;
      }
    }
    return -1;
  }
}

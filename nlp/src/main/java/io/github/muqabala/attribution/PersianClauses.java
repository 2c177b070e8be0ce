package io.github.muqabala.attribution;

import io.github.muqabala.attribution.Passage.CueHit;
import java.util.Optional;

/**
 * Tells Persian clauses apart: which verbs assert nothing, where a clause ends, and where the same
 * or another source goes on in one sentence.
 *
 * <ul>
 *   <li>«باید گفت», «می‌توان گفت» and «می‌گویند» without subject are nobody's word.
 *   <li>A verb with a direct object of its own opens no content with که.
 *   <li>A verb behind و, a comma or a pronoun, of the same number as the first, goes on for the
 *       same source; behind اما, ولی or در حالی که with a subject, another source speaks.
 * </ul>
 */
final class PersianClauses {
  private static final String OBJECT = "را";

  private final Passage passage;
  private final Grammar grammar;
  private final PersianSubjects subjects;

  PersianClauses(Passage passage, Grammar grammar, PersianSubjects subjects) {
    this.passage = passage;
    this.grammar = grammar;
    this.subjects = subjects;
  }

  /** Tells whether a verb is what one must or may say: «باید گفت», «می‌توان گفت». */
  boolean isUnreal(int from, int verb) {
    for (int i = verb - 1; i >= from && verb - i <= 3 && !passage.isSeparator(i); i--) {
      if (passage.is(i, WordClass.NEGATION)) {
        return true;
      }
    }
    return false;
  }

  /** Tells whether a token marks the object before it. */
  boolean isObject(int token) {
    return token > 0
        && (passage.key(token).equals(OBJECT)
            || (passage.key(token - 1).equals(OBJECT) && passage.isMark(token, "«\"")));
  }

  /** Tells whether a token opens a condition: «گفت اگر …». */
  boolean isCondition(int token) {
    return passage.key(token).equals("اگر") || passage.key(token).equals("چنانچه");
  }

  /** Tells whether a verb without subject is «می‌گویند»: people say. */
  boolean isImpersonal(int verb, CueHit hit) {
    return isPlural(verb) && passage.key(verb).startsWith("مي") && hit.end() - verb <= 2;
  }

  /** Tells whether the verb of a cue is plural. */
  boolean isPlural(int cue) {
    int end = passage.cue(cue).map(CueHit::end).orElse(cue + 1);
    return passage.key(end - 1).endsWith("ند");
  }

  /**
   * A verb with an object of its own says nothing: «نامه را نوشت که …», «تلفن را پاسخ داد که …».
   */
  boolean isObjectOfOther(int from, int verb) {
    if (!passage.key(verb - 1).equals(OBJECT)) {
      return false;
    }
    for (int i = verb - 1; i >= from && verb - i < 5; i--) {
      if (passage.is(i, WordClass.THIS)) {
        return false;
      }
    }
    return true;
  }

  /** Tells whether a finite verb ends its clause: a conjunction, comma or the end follows. */
  boolean closesClause(int verb) {
    int end = passage.end(verb, WordClass.FINITE);
    return passage.isComma(end)
        || passage.is(end, WordClass.CONTRAST)
        || passage.is(end, WordClass.CONJUNCTION)
        || passage.isMark(end, ".!؟?");
  }

  /** Tells whether a range ends in a finite verb. */
  boolean endsInVerb(int from, int to) {
    for (int i = Math.max(from, to - 4); i < to; i++) {
      String key = passage.key(i);
      boolean present = (key.startsWith("مي") || key.startsWith("نمي")) && key.length() > 3;
      if (passage.end(i, WordClass.FINITE) == to
          || (i == to - 1 && (present || passage.cue(i).isPresent() || looksFinite(i)))) {
        return true;
      }
    }
    return false;
  }

  private boolean looksFinite(int i) {
    String key = passage.key(i);
    return key.endsWith("ند") || key.endsWith("هاست") || key.endsWith("ست") || key.endsWith("نمي");
  }

  /**
   * Returns where a content ends because the same source goes on with another verb: «… و افزود که»,
   * «… و وی گفت:».
   */
  int sibling(int from, int to) {
    int level = grammar.level(from);
    int verb = from - 1;
    while (verb > 0 && from - verb < 8 && passage.cue(verb).isEmpty()) {
      verb--;
    }
    boolean plural = isPlural(verb);
    boolean spoken = passage.cue(verb).filter(h -> h.cue().kind() == Cue.Kind.VERB).isPresent();
    for (int i = from + 1; i < to; i = grammar.step(i)) {
      if (passage.isMark(i, "؛;") && grammar.at(i, level) && opensOther(i + 1, to)) {
        return i;
      }
      Optional<CueHit> hit = passage.cue(i).filter(h -> h.cue().kind() == Cue.Kind.VERB);
      if (hit.isEmpty() || !grammar.at(i, level)) {
        continue;
      }
      int end = hit.get().end();
      boolean strong =
          passage.isMark(end, ":")
              || passage.is(end, WordClass.COMPLEMENTIZER)
              || passage.quotations().at(end).isPresent();
      if (!strong) {
        continue;
      }
      int boundary = siblingBoundary(from, i);
      if (boundary > from && (!spoken || plural == isPlural(i))) {
        return boundary;
      }
      int contrast = contrastBoundary(from, i);
      if (contrast > from) {
        return contrast;
      }
    }
    return to;
  }

  /**
   * Tells whether behind a semicolon another speaks, or the outlet comments: «؛ مخالفان پاسخ
   * می‌دهند که …», «؛ ادعایی که …».
   */
  private boolean opensOther(int from, int to) {
    if (passage.is(from, WordClass.AFTERTHOUGHT)) {
      return true;
    }
    for (int i = from; i < Math.min(to, from + 12); i++) {
      Optional<CueHit> hit = passage.cue(i).filter(h -> h.cue().kind() == Cue.Kind.VERB);
      if (hit.isPresent()) {
        int end = hit.get().end();
        boolean strong = passage.isMark(end, ":") || passage.is(end, WordClass.COMPLEMENTIZER);
        return strong && subjects.subject(from, i).noun().isPresent();
      }
    }
    return false;
  }

  /** Returns where the clause of a sibling verb begins, or -1 if the verb is no sibling. */
  int siblingBoundary(int from, int verb) {
    int left = verb;
    while (left > from && verb - left < 25) {
      int i = left - 1;
      boolean joint = passage.isComma(i) || passage.is(i, WordClass.CONJUNCTION);
      if (passage.is(i, WordClass.COMPLEMENTIZER)
          && passage.cue(i).isEmpty()
          && !insideParticiple(from, i)) {
        return -1;
      }
      if (joint && opensSibling(left, verb)) {
        return passage.isComma(i - 1) ? i - 1 : i;
      }
      left = i;
    }
    return -1;
  }

  private boolean insideParticiple(int from, int token) {
    for (int i = Math.max(from, token - 6); i < token; i++) {
      if (passage.cue(i).filter(h -> h.end() > token).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private boolean opensSibling(int from, int verb) {
    boolean open =
        from == verb
            ? passage.is(from - 1, WordClass.CONJUNCTION)
            : passage.is(from, WordClass.PREPOSITION)
                || passage.is(from, WordClass.PRONOUN)
                || passage.is(from, WordClass.ADVERB)
                || passage.cue(from).filter(h -> h.cue().kind() == Cue.Kind.PARTICIPLE).isPresent();
    if (!open) {
      return false;
    }
    Optional<SourcePhrase> noun = subjects.subject(from, verb).noun();
    return noun.isEmpty() || passage.is(noun.get().from(), WordClass.PRONOUN);
  }

  /** Returns where a clause that contrasts another speaker begins, or -1: «…، اما ب گفت که …». */
  int contrastBoundary(int from, int verb) {
    for (int i = verb - 1; i > from && verb - i < 40; i--) {
      int end = passage.end(i, WordClass.CONTRAST);
      if (end > i) {
        boolean noun = subjects.subject(end, verb).noun().isPresent();
        return noun ? (passage.isComma(i - 1) ? i - 1 : i) : -1;
      }
      if (passage.isMark(i, ".؟!:")) {
        return -1;
      }
    }
    return -1;
  }
}

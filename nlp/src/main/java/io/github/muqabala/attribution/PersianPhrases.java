package io.github.muqabala.attribution;

import io.github.muqabala.attribution.Passage.CueHit;
import io.github.muqabala.attribution.PersianGrammar.Part;
import io.github.muqabala.attribution.PersianGrammar.Subject;
import io.github.muqabala.attribution.Quotations.Quotation;
import io.github.muqabala.folding.Folding;
import io.github.muqabala.reading.Mention;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds noun phrases of sources in Persian.
 *
 * <p>A subject is the first phrase before the verb that no preposition, adverb, time or conjunction
 * opens; it ends at the next of these, at a comma or at که. Phrases of conversation («در گفت‌وگو
 * با الف») and address («به الف گفت») give the medium, «به نقل از الف» gives whom the subject
 * quotes. Where only a prepositional phrase stands before the verb, a noun of office or source
 * inside it is the subject («در این نشست وزیر خارجه گفت»).
 */
final class PersianPhrases {
  private static final String OBJECT = "را";
  /** Nouns that take به: a cue that begins with به behind them is their complement. */
  private static final Set<String> NOUNS_WITH_TO =
      Set.of("اشاره", "توجه", "استناد", "پاسخ", "واكنش", "اعتراض", "نسبت", "اعتراف", "اذعان", "پيوستن", "ادامه", "بسته", "وابسته");
  private static final Set<String> NOT_VERBS = Set.of("ميلاد", "ميعاد", "ميانروند");
  private static final int LONGEST_GOVERNED = 30;

  private final Passage passage;
  private final Grammar grammar;

  PersianPhrases(Passage passage, Grammar grammar) {
    this.passage = passage;
    this.grammar = grammar;
  }

  /** Returns the first token that is no separator, conjunction, adverb or time. */
  int skipFillers(int from, int to) {
    int at = from;
    while (at < to) {
      int next = fillerEnd(at, to);
      if (next == at) {
        break;
      }
      at = next;
    }
    return Math.min(at, to);
  }

  private int fillerEnd(int at, int to) {
    if (passage.isMark(at, "([")) {
      return grammar.bracketEnd(at, to);
    }
    if (passage.isSeparator(at)) {
      return at + 1;
    }
    if (passage.cue(at).isPresent()) {
      return at;
    }
    int end = Math.max(passage.end(at, WordClass.CONJUNCTION), passage.end(at, WordClass.ADVERB));
    end = Math.max(end, passage.end(at, WordClass.SUBORDINATOR));
    return Math.max(end, passage.timeEnd(at));
  }

  /** Returns the end of the phrase that a preposition of a cue governs. */
  int governedEnd(int from, int to) {
    if (passage.is(from, WordClass.PRONOUN) || passage.is(from, WordClass.PRONOUN_PLURAL)) {
      return from + 1;
    }
    int limit = Math.min(to, from + LONGEST_GOVERNED);
    int i = Math.max(from, passage.end(from, WordClass.PARTITIVE));
    boolean relative = false;
    while (i < limit) {
      if (passage.isMark(i, "([")) {
        i = grammar.bracketEnd(i, limit);
        continue;
      }
      if (passage.isMark(i, "،,؛;:")) {
        return i;
      }
      if (passage.isMark(i, "ـ-–—") && i > from) {
        return dashEnd(i, limit);
      }
      if (passage.cue(i).isPresent() && isPreposition(passage.cue(i).get())) {
        return i;
      }
      relative |= passage.is(i, WordClass.COMPLEMENTIZER);
      if (passage.cue(i).isPresent()
          || (!relative && passage.key(i).equals(OBJECT))
          || isFinite(i, relative)) {
        break;
      }
      i = grammar.step(i);
    }
    return shortEnd(from, limit);
  }

  /** A relative clause may stand in the phrase: its verb is followed by the comma. */
  private boolean isFinite(int i, boolean relative) {
    int end = Math.max(passage.end(i, WordClass.FINITE), isPresent(i) ? i + 1 : i);
    return end > i && !(relative && passage.isComma(end));
  }

  private boolean isPresent(int i) {
    String key = passage.key(i);
    return key.length() > 4
        && key.startsWith("مي")
        && (key.endsWith("د") || key.endsWith("ند"))
        && !NOT_VERBS.contains(key);
  }

  /** Returns the phrase that a preposition governs; an agency's dateline does not belong to it. */
  Optional<SourcePhrase> governed(int from, int to, SourcePhrase.Role role) {
    int end = to;
    if (passage.is(from, WordClass.MEDIA) || passage.is(from, WordClass.MEDIA_NAME)) {
      for (int i = from + 1; i < to; i++) {
        if (passage.key(i).equals("از")) {
          end = i;
          break;
        }
      }
    }
    return grammar.phrase(from, end, role);
  }

  /** Some prepositions attribute only where a person stands behind them: «از نظر». */
  boolean suits(Cue cue, SourcePhrase source) {
    int from = source.from();
    return !cue.takes("person")
        || passage.is(from, WordClass.PRONOUN)
        || passage.is(from, WordClass.PRONOUN_PLURAL)
        || passage.is(from, WordClass.ROLE)
        || passage.is(from, WordClass.SOURCE)
        || passage.is(from, WordClass.ORGANISATION)
        || passage.is(from, WordClass.PARTITIVE)
        || passage.key(from).endsWith("ان")
        || passage
            .mention(from)
            .filter(m -> m.type() == Mention.Type.PERSON || m.type() == Mention.Type.ORG)
            .isPresent();
  }

  /** Tells whether a preposition opens a phrase of its own clause, not the complement of a noun. */
  boolean opensPhrase(int i) {
    return passage.isSeparator(i - 1)
        || passage.is(i - 1, WordClass.COMPLEMENTIZER)
        || passage.is(i - 1, WordClass.CONJUNCTION)
        || passage.is(i - 1, WordClass.ADVERB)
        || passage.is(i - 1, WordClass.FINITE)
        || (!passage.is(i - 1, WordClass.PREPOSITION) && !NOUNS_WITH_TO.contains(passage.key(i - 1)));
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

  /** Tells whether a verb without subject is «می‌گویند»: people say. */
  boolean isImpersonal(int verb, CueHit hit) {
    return isPlural(verb) && passage.key(verb).startsWith("مي") && hit.end() - verb <= 2;
  }

  /** Tells whether the verb of a cue is plural. */
  boolean isPlural(int cue) {
    int end = passage.cue(cue).map(CueHit::end).orElse(cue + 1);
    return passage.key(end - 1).endsWith("ند");
  }

  /** A verb with an object of its own says nothing: «نامه را نوشت که …», «تلفن را پاسخ داد که …». */
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
    int from = skipFillers(subject.end(), verb);
    boolean pronoun =
        subject.noun().filter(n -> passage.is(n.from(), WordClass.PRONOUN)).isPresent();
    if (object < 0 || (from == subject.end() && !pronoun)) {
      return -1;
    }
    if (passage.is(from, WordClass.PREPOSITION)) {
      int comma = lastComma(from, object);
      return comma < object ? comma + 1 : -1;
    }
    return from < object ? from : -1;
  }

  /** Returns where a clause that contrasts another speaker begins, or -1: «…، اما ب گفت که …». */
  int contrastBoundary(int from, int verb) {
    for (int i = verb - 1; i > from && verb - i < 40; i--) {
      int end = passage.end(i, WordClass.CONTRAST);
      if (end > i) {
        boolean noun = subject(end, verb).noun().isPresent();
        return noun ? (passage.isComma(i - 1) ? i - 1 : i) : -1;
      }
      if (passage.isMark(i, ".؟!:")) {
        return -1;
      }
    }
    return -1;
  }

  private static boolean isPreposition(CueHit hit) {
    return switch (hit.cue().kind()) {
      case CREDIT, QUOTING, WORD, BASIS -> true;
      default -> false;
    };
  }

  /** An agency may be named twice, the second time between dashes. */
  private int dashEnd(int dash, int limit) {
    for (int i = dash + 1; i < Math.min(limit, dash + 4); i++) {
      if (passage.isMark(i, "ـ-–—")) {
        return i;
      }
    }
    return dash;
  }

  /** Where no comma closes the phrase: a known name, or a noun with its next word. */
  private int shortEnd(int from, int limit) {
    int partitive = passage.end(from, WordClass.PARTITIVE);
    if (partitive > from) {
      return Math.min(limit, partitive + 1);
    }
    int name = passage.nameEnd(from);
    if (name > from) {
      return Math.min(name, limit);
    }
    Optional<Quotation> quotation = passage.quotations().at(from);
    if (quotation.isPresent()) {
      return Math.min(quotation.get().end(), limit);
    }
    boolean head =
        passage.is(from, WordClass.SOURCE)
            || passage.is(from, WordClass.MEDIA)
            || passage.is(from, WordClass.ROLE);
    if (head) {
      int inner = passage.nameEnd(from + 1);
      return Math.min(limit, inner > from + 1 ? inner : from + 2);
    }
    boolean owned = passage.is(from + 1, WordClass.PRONOUN) || passage.is(from + 1, WordClass.THIS);
    return Math.min(limit, owned ? from + 2 : from + 1);
  }

  /** Tells whether a phrase names a document that can say something. */
  boolean isDocument(SourcePhrase phrase) {
    return passage.is(phrase.from(), WordClass.DOCUMENT)
        || (passage.is(phrase.from(), WordClass.THIS)
            && passage.is(phrase.from() + 1, WordClass.DOCUMENT));
  }

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
        int end = nounEnd(interview, verb);
        grammar.phrase(interview, end, SourcePhrase.Role.MEDIUM).ifPresent(outer::add);
        i = end;
      } else if (hit.isPresent() && hit.get().cue().kind() == Cue.Kind.PARTICIPLE) {
        int end = lastComma(hit.get().end(), verb);
        parts.add(new Part(i, hit.get(), hit.get().end(), end));
        i = end;
      } else if (hit.isPresent() && hit.get().cue().kind() == Cue.Kind.QUOTING) {
        int end = nounEnd(hit.get().end(), verb);
        grammar.phrase(hit.get().end(), end, SourcePhrase.Role.SPEAKER).ifPresent(inner::add);
        i = end;
      } else if (hit.isPresent() && isPreposition(hit.get()) && opensPhrase(i)) {
        int end = governedEnd(hit.get().end(), verb);
        grammar.phrase(hit.get().end(), end, SourcePhrase.Role.CREDIT).ifPresent(outer::add);
        i = end;
      } else if (fillerEnd(i, verb) > i && partitive == i) {
        i = fillerEnd(i, verb);
      } else if (passage.is(i, WordClass.PREPOSITION) && partitive == i) {
        int object = passage.end(i, WordClass.PREPOSITION);
        int end = prepositional(object, verb);
        if (passage.key(i).equals(passage.key(object - 1)) && isMedium(object, end)) {
          grammar.phrase(object, end, SourcePhrase.Role.MEDIUM).ifPresent(outer::add);
        }
        i = end;
      } else if (noun.isEmpty() && isNounStart(i)) {
        nounEnd = nounEnd(i, verb);
        noun = grammar.phrase(i, nounEnd, SourcePhrase.Role.SPEAKER);
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

  private boolean isNounStart(int i) {
    return !passage.key(i).equals(OBJECT)
        && !passage.is(i, WordClass.COMPLEMENTIZER)
        && !passage.is(i, WordClass.FINITE)
        && !passage.isSeparator(i);
  }

  /** Addressees count as the medium where they are media: «به خبرنگار الف گفت». */
  private boolean isMedium(int from, int to) {
    return passage.has(from, Math.min(to, from + 3), WordClass.MEDIA_NAME)
        || passage.is(from, WordClass.MEDIA);
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
        && (!isPreposition(hit.get())
            || hit.get().cue().kind() == Cue.Kind.QUOTING
            || opensPhrase(i));
  }

  /** Returns the end of a noun phrase that begins at a token. */
  int nounEnd(int from, int verb) {
    if (passage.is(from, WordClass.PRONOUN) || passage.is(from, WordClass.PRONOUN_PLURAL)) {
      return from + 1;
    }
    int i = Math.max(from, passage.end(from, WordClass.PARTITIVE));
    if (i == from) {
      i = grammar.step(from);
    }
    while (i < verb) {
      if (passage.isMark(i, "([")) {
        i = grammar.bracketEnd(i, verb);
        continue;
      }
      int name = passage.nameEnd(i);
      if (name > i + 1) {
        i = name;
        continue;
      }
      if (passage.isSeparator(i)
          || passage.is(i, WordClass.COMPLEMENTIZER)
          || passage.is(i, WordClass.PARTITIVE)
          || passage.is(i, WordClass.ADVERB)
          || passage.is(i, WordClass.INTERVIEW)
          || passage.timeEnd(i) > i
          || passage.cue(i).isPresent()
          || passage.key(i).equals(OBJECT)
          || (passage.is(i, WordClass.PREPOSITION) && !insideRole(from, i, verb))) {
        break;
      }
      i = grammar.step(i);
    }
    return Math.min(i, verb);
  }

  /** «سفیر ایران در عراق», «منبعی در وزارت دفاع»: what belongs to an envoy or a source. */
  private boolean insideRole(int from, int preposition, int verb) {
    int place = preposition + 1;
    boolean anonymous = passage.has(from, preposition, WordClass.SOURCE);
    if (anonymous && passage.key(preposition).equals("در")) {
      return passage.is(place, WordClass.ORGANISATION);
    }
    int end = Math.max(place + 1, passage.mentionEnd(place));
    return passage.key(preposition).equals("در")
        && passage.is(from, WordClass.ENVOY)
        && passage.isWord(place)
        && !passage.is(place, WordClass.THIS)
        && (end >= verb || passage.isSeparator(end) || passage.is(end, WordClass.ADVERB));
  }

  private int lastComma(int from, int verb) {
    for (int i = verb - 1; i > from; i--) {
      if (passage.isComma(i)) {
        return i;
      }
    }
    return verb;
  }

  /** The subject inside a prepositional phrase without comma. */
  private Optional<SourcePhrase> hidden(int from, int verb) {
    for (int i = from + 2; i < verb; i++) {
      boolean head =
          passage.is(i, WordClass.ROLE)
              || passage.is(i, WordClass.SOURCE)
              || passage.is(i, WordClass.MEDIA_NAME);
      if (head && !passage.is(i - 1, WordClass.PREPOSITION)) {
        return grammar.phrase(i, nounEnd(i, verb), SourcePhrase.Role.SPEAKER);
      }
    }
    return Optional.empty();
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

  /** Returns the token behind the preposition that opens a verb's noun phrase, or -1. */
  int governor(String preposition, Subject subject, int from, int verb) {
    String key = Folding.key(preposition.replace("_", ""));
    int start = subject.noun().isPresent() ? subject.end() : from;
    for (int i = start; i < verb - 1; i++) {
      if (passage.end(i, WordClass.PREPOSITION) == i + 1 && passage.key(i).equals(key)) {
        return i + 1;
      }
      if ((passage.key(i) + passage.key(i + 1)).equals(key)) {
        return i + 2;
      }
    }
    return -1;
  }

  /** Returns the document in which something stands: «در بیانیه الف آمده است». */
  Optional<SourcePhrase> place(int from, int verb) {
    for (int i = from; i < verb - 1; i++) {
      if (passage.key(i).equals("در")
          && (passage.has(i + 1, Math.min(verb, i + 3), WordClass.DOCUMENT)
              || passage.has(i + 1, Math.min(verb, i + 3), WordClass.MEDIA))) {
        return grammar.phrase(i + 1, nounEnd(i + 1, verb), SourcePhrase.Role.DOCUMENT);
      }
    }
    return Optional.empty();
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
    Optional<SourcePhrase> noun = subject(from, verb).noun();
    return noun.isEmpty() || passage.is(noun.get().from(), WordClass.PRONOUN);
  }
}

package io.github.muqabala.attribution;

import io.github.muqabala.attribution.Passage.CueHit;
import io.github.muqabala.folding.Folding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the subjects of Arabic verbs of saying, the media they speak to, whom they quote, and the
 * noun phrases that are their content.
 *
 * <ul>
 *   <li>The subject stands right behind the verb; where nothing stands there, or where a noun opens
 *       the clause and touches the verb, it stands before it («الإدارة أبلغت الحكومة»).
 *   <li>A relative pronoun before the verb gives the noun before it, if they agree in gender.
 *   <li>Behind the subject: «نقلا عن الف» is whom it quotes; «لوكالة الف», «في مقابلة مع الف» and a
 *       medium behind a comma are whom it tells.
 * </ul>
 */
final class ArabicSubjects {
  /** The most words between a verb and what belongs to it. */
  static final int FARTHEST = 70;

  private static final List<String> WHOLE = List.of("بين", "بعد", "بعض", "بدون", "بسبب", "بحسب");

  private final Passage passage;
  private final Grammar grammar;
  private final ArabicPhrases phrases;

  ArabicSubjects(Passage passage, Grammar grammar, ArabicPhrases phrases) {
    this.passage = passage;
    this.grammar = grammar;
    this.phrases = phrases;
  }

  /** A verb's subject, where it ends, and the sources before and behind it in the chain. */
  record Subject(
      Optional<SourcePhrase> noun,
      int end,
      int after,
      List<SourcePhrase> outer,
      List<SourcePhrase> inner,
      boolean continuing) {}

  /** Finds the subject of a verb, the media it speaks to, and whom it quotes. */
  Subject subject(int clauseStart, int verb, CueHit hit, int limit) {
    List<SourcePhrase> outer = new ArrayList<>();
    List<SourcePhrase> inner = new ArrayList<>();
    int near = Math.max(clauseStart, verb - FARTHEST);
    boolean continuing = passage.has(near, verb, WordClass.CONTINUING);
    interviewers(near, verb, outer);
    Optional<SourcePhrase> before = before(clauseStart, verb);
    int i = phrases.skipFillers(hit.end(), limit);
    Optional<SourcePhrase> noun = Optional.empty();
    int nounEnd = i;
    boolean directly = i == hit.end() || !passage.isComma(i - 1);
    if (directly && phrases.isNounStart(i, limit) && i < limit) {
      nounEnd = phrases.nounEnd(i, from(i, limit, hit.cue()));
      noun = grammar.phrase(i, nounEnd, SourcePhrase.Role.SPEAKER);
    }
    int after = nounEnd;
    boolean adjacent =
        !passage.isComma(verb - 1) || passage.is(verb - 1, WordClass.RELATIVE) || noun.isEmpty();
    if (before.isPresent() && !hit.prefixed() && adjacent) {
      noun = before;
      nounEnd = i;
      after = i;
    }
    boolean relay = hit.cue().kind() == Cue.Kind.RELAY;
    if (relay && hit.cue().lemma().contains(" ")) {
      noun.ifPresent(inner::add);
      noun = before;
    }
    i = Math.max(after, hit.end());
    int far = Math.min(limit, hit.end() + FARTHEST);
    while (i < far) {
      i = links(i, far, relay, outer, inner);
    }
    return new Subject(noun, nounEnd, after, outer, inner, continuing);
  }

  /** «وفي حديث لقناة الف، قال»: the media before the verb. */
  private void interviewers(int from, int verb, List<SourcePhrase> outer) {
    for (int i = from; i < verb; i++) {
      int interview = passage.end(i, WordClass.INTERVIEW);
      if (interview > i && interview < verb) {
        int end = phrases.nounEnd(interview, verb);
        phrases.governed(interview, end).ifPresent(s -> outer.add(s.as(SourcePhrase.Role.MEDIUM)));
        i = end;
      }
    }
  }

  /** The subject of a verb of describing ends where its object begins. */
  Subject described(Subject subject, int from, Optional<Grammar.Content> content) {
    if (content.isEmpty() || content.get().from() <= from) {
      return subject;
    }
    int object = content.get().from();
    return new Subject(
        grammar.phrase(from, object, SourcePhrase.Role.SPEAKER),
        object,
        object,
        subject.outer(),
        subject.inner(),
        subject.continuing());
  }

  /**
   * Tells whether a subject can do what a verb says: what shows that something is so is a person,
   * an institution or a document; what speaks of an event, a medium or a source.
   */
  boolean maySay(Subject subject, Cue cue) {
    if (subject.noun().isEmpty()) {
      return !cue.takes("media");
    }
    SourcePhrase noun = subject.noun().get();
    if (cue.takes("media")) {
      return passage.is(noun.from(), WordClass.MEDIA)
          || passage.is(noun.from(), WordClass.SOURCE)
          || passage.is(noun.from(), WordClass.MEDIA_NAME)
          || passage.is(noun.from(), WordClass.DOCUMENT)
          || passage.has(noun.from(), noun.to(), WordClass.ANONYMOUS);
    }
    return !cue.takes("shows") || grammar.isSpeaker(noun);
  }

  /** A verb's own preposition من ends its subject: «حذر الخبير من …». */
  private int from(int start, int limit, Cue cue) {
    if (cue.takes("of=من")) {
      for (int i = start + 1; i < limit; i++) {
        if (passage.key(i).equals("من")) {
          return i;
        }
      }
    }
    return limit;
  }

  /** Reads one step of what stands between subject and content. */
  private int links(
      int i, int limit, boolean relay, List<SourcePhrase> outer, List<SourcePhrase> inner) {
    int interview = passage.end(i, WordClass.INTERVIEW);
    Optional<CueHit> hit = passage.cue(i);
    if (interview > i) {
      int end = phrases.nounEnd(interview, limit);
      phrases.governed(interview, end).ifPresent(s -> outer.add(s.as(SourcePhrase.Role.MEDIUM)));
      return Math.max(end, interview);
    }
    if (hit.isPresent() && hit.get().cue().kind() == Cue.Kind.QUOTING) {
      int end = phrases.nounEnd(hit.get().end(), limit);
      phrases.governed(hit.get().end(), end).ifPresent(inner::add);
      return end;
    }
    if (relay && inner.isEmpty() && (passage.key(i).equals("عن") || passage.key(i).equals("الي"))) {
      int end = phrases.nounEnd(i + 1, limit);
      grammar.phrase(i + 1, end, SourcePhrase.Role.SPEAKER).ifPresent(inner::add);
      return Math.max(end, i + 1);
    }
    if (phrases.isMediumStart(i)) {
      int start = phrases.behindLam(i);
      int end = phrases.nounEnd(start, limit);
      phrases.governed(start, end).ifPresent(s -> outer.add(s.as(SourcePhrase.Role.MEDIUM)));
      return Math.max(end, i + 1);
    }
    return grammar.step(i);
  }

  /**
   * The subject before the verb: a noun that opens the clause, or the head of a relative clause.
   */
  private Optional<SourcePhrase> before(int clauseStart, int verb) {
    if (passage.is(verb - 1, WordClass.RELATIVE)) {
      String key = passage.key(verb);
      boolean feminine = key.startsWith("ت") || key.endsWith("ت");
      if (passage.key(verb - 1).endsWith("التي") != feminine) {
        return Optional.empty();
      }
      int from = verb - 1;
      while (from > 0
          && verb - from < 12
          && passage.isWord(from - 1)
          && !passage.is(from - 1, WordClass.PREPOSITION)
          && passage.cue(from - 1).isEmpty()) {
        from--;
      }
      return grammar.phrase(from, verb - 1, SourcePhrase.Role.SPEAKER);
    }
    int i = phrases.skipFillers(clauseStart, verb);
    if (i >= verb || !phrases.isNounStart(i, verb)) {
      return Optional.empty();
    }
    int end = phrases.nounEnd(i, verb);
    int rest = phrases.skipFillers(end, verb);
    boolean apposition = passage.isComma(end) && passage.isComma(verb - 1);
    return rest >= verb || apposition || passage.is(end, WordClass.RELATIVE)
        ? grammar.phrase(i, end, SourcePhrase.Role.SPEAKER)
        : Optional.empty();
  }

  /**
   * Returns the subject of a sentence whose verb is unknown, the noun behind its first word, if
   * verb and participle agree in gender.
   */
  Optional<SourcePhrase> mainSubject(int from, int to) {
    int start = phrases.skipFillers(from, to);
    String first = passage.key(start);
    boolean feminine = first.endsWith("ت") || first.startsWith("ت");
    if (feminine != passage.key(to).endsWith("ه") && !first.startsWith("ال")) {
      return Optional.empty();
    }
    int noun = first.startsWith("ال") ? start : start + 1;
    if (noun >= to || !phrases.isNounStart(noun, to) || passage.is(start, WordClass.PREPOSITION)) {
      return Optional.empty();
    }
    int end = phrases.hasObject(noun) ? noun + 1 : phrases.nounEnd(noun, to);
    return grammar.phrase(noun, end, SourcePhrase.Role.SPEAKER);
  }

  /** Returns the media to which the source of a governed phrase spoke. */
  List<SourcePhrase> media(int from, int to) {
    List<SourcePhrase> media = new ArrayList<>();
    for (int i = from + 1; i < to; i++) {
      if (passage.is(i, WordClass.CUT)) {
        while (i < to) {
          i = links(i, to, false, media, new ArrayList<>());
        }
      }
    }
    return media;
  }

  /** Tells whether a noun stands behind a preposition that its verb takes: «أعلن عن مقتل …». */
  boolean isGoverned(int noun, Cue cue) {
    return cue.takes("of=" + passage.reading().text(passage.span(noun - 1)));
  }

  /** Returns the preposition that opens a verb's noun phrase behind its subject, or -1. */
  int governor(String preposition, Subject subject, int farthest, boolean clause) {
    int limit = Math.min(farthest, subject.after() + FARTHEST);
    String key = Folding.key(preposition);
    if (key.equals("ب")) {
      if (clause) {
        return -1;
      }
      for (int i = subject.after(); i < limit; i++) {
        if (passage.isMark(i, "،,")) {
          continue;
        }
        if (passage.key(i).startsWith("ب") && passage.key(i).length() > 3 && !isWhole(i)) {
          return i;
        }
      }
      return -1;
    }
    int skipped = 0;
    for (int i = subject.after(); i < limit && skipped < 3; i = behindCue(i)) {
      if (passage.key(i).equals(key) && !passage.is(i + 1, WordClass.COMPLEMENTIZER)) {
        return skipped > 0 && clause ? -1 : i;
      }
      skipped += passage.is(i, WordClass.PREPOSITION) ? 1 : 0;
    }
    return -1;
  }

  /** «بينهم», «بعد», «بسبب»: a preposition of its own that begins with the letter. */
  private boolean isWhole(int i) {
    String key = passage.key(i);
    return passage.is(i, WordClass.PREPOSITION) || WHOLE.stream().anyMatch(key::startsWith);
  }

  private int behindCue(int i) {
    return passage.cue(i).map(CueHit::end).orElseGet(() -> grammar.step(i));
  }

  /** Returns the verbal noun that is a verb's object, or -1. */
  int masdar(int from, int limit) {
    int i = phrases.skipFillers(cognate(from, limit), limit);
    boolean event = passage.is(i, WordClass.EVENT) || looksVerbal(passage.key(i));
    if (i > from && i < limit && event && !isJoined(i)) {
      return i;
    }
    int tries = 0;
    while (i < limit && tries++ < 12) {
      if (passage.is(i, WordClass.MASDAR) && !isJoined(i)) {
        return i;
      }
      if (passage.is(i, WordClass.RELATIVE) || passage.is(i, WordClass.COMPLEMENTIZER)) {
        return -1;
      }
      i++;
    }
    return -1;
  }

  /** «نفى نفيا قاطعا»: the verb's own noun and its adjective say how, not what. */
  private int cognate(int from, int limit) {
    int i = from;
    while (i < limit && i - from < 2 && passage.key(i).length() > 3 && isAccusative(i)) {
      i++;
    }
    return i;
  }

  private boolean isAccusative(int i) {
    String word = passage.text(i, i + 1);
    return word.endsWith("ا") || word.endsWith("اً") || word.endsWith("ًا");
  }

  /** «إدارة الكوارث والطوارئ»: a definite noun behind و belongs to the noun before it. */
  private boolean isJoined(int i) {
    return passage.key(i).startsWith("وال");
  }

  /** The patterns استفعال, انفعال, افتعال, تفعيل and تفعّل of verbal nouns. */
  private static boolean looksVerbal(String key) {
    int length = key.length();
    boolean long4 = length >= 6 && key.charAt(length - 2) == 'ا' && key.startsWith("است");
    boolean alif = length == 6 && key.charAt(4) == 'ا' && key.charAt(0) == 'ا';
    boolean second =
        (length == 5 && key.charAt(0) == 'ت' && key.charAt(3) == 'ي')
            || (length == 4 && key.charAt(0) == 'ت' && key.charAt(3) == 'ي');
    return long4 || (alif && (key.charAt(1) == 'ن' || key.charAt(2) == 'ت')) || second;
  }
}

package io.github.muqabala.attribution;

import io.github.muqabala.article.Language;
import io.github.muqabala.attribution.Quotations.Quotation;
import io.github.muqabala.reading.Attribution;
import io.github.muqabala.reading.Attribution.Speech;
import io.github.muqabala.reading.Mention;
import io.github.muqabala.reading.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the grammars of attribution share: it cuts a passage into units, hands them to the
 * language's rules, and keeps the drafts in the order of the text.
 *
 * <p>A unit is a sentence, or several that a quotation holds together. A content is read again for
 * the attributions inside it, at most five layers deep.
 */
abstract class Grammar {
  /** The most layers of reports inside reports. */
  static final int DEEPEST = 5;

  private static final int LABEL_WORDS = 8;
  static final Cue LABEL = new Cue(":", Cue.Kind.VERB, Set.of(), Attribution.Stance.NEUTRAL);

  /** The fewest words of a quotation that can be a speech without colon or complementizer. */
  private static final int SPEECH = 4;

  final Passage passage;
  private final List<Draft> drafts = new ArrayList<>();

  Grammar(Passage passage) {
    this.passage = passage;
  }

  /**
   * Where a content stands, how it is given, and where to read on.
   *
   * @param letters letters of an attached preposition at its start, which do not belong to it
   */
  record Content(int from, int to, Speech speech, int resume, int letters) {
    Content(int from, int to, Speech speech, int resume) {
      this(from, to, speech, resume, 0);
    }
  }

  /** Returns the drafts of the whole passage. */
  final List<Draft> read() {
    int sentence = 0;
    while (sentence < passage.sentenceCount()) {
      int from = passage.sentenceStart(sentence);
      int close = -1;
      do {
        close = Math.max(close, lastClose(sentence));
        sentence++;
      } while (sentence < passage.sentenceCount() && passage.sentenceStart(sentence) <= close);
      int to = passage.sentenceStart(sentence);
      int before = drafts.size();
      if (to > from) {
        unit(from, to);
      }
      if (drafts.size() == before && to > from) {
        continued(from, to);
      }
    }
    return List.copyOf(drafts);
  }

  private int lastClose(int sentence) {
    int close = -1;
    int end = passage.sentenceStart(sentence + 1);
    for (int i = passage.sentenceStart(sentence); i < end; i++) {
      close =
          Math.max(
              close,
              passage
                  .quotations()
                  .at(i)
                  .filter(Quotation::closed)
                  .map(Quotation::close)
                  .orElse(-1));
    }
    return close;
  }

  private void unit(int from, int to) {
    int end = passage.trimEnd(from, to);
    int label = passage.startsParagraph(from) ? label(from, end) : from;
    if (label > from) {
      Draft draft = new Draft(Optional.empty(), from, LABEL);
      draft.cue(passage.span(label)).source(phrase(from, label, SourcePhrase.Role.SPEAKER));
      add(draft, label + 1, end, Speech.DIRECT, 0);
    } else {
      clause(from, end, Optional.empty(), 0);
    }
  }

  /**
   * Returns the colon behind an office or known name that opens a paragraph, as in transcripts and
   * headlines: «وزیر نفت: …»; the first token if there is none.
   */
  private int label(int from, int to) {
    int colon = from;
    while (colon < Math.min(to - 2, from + LABEL_WORDS) && passage.isWord(colon)) {
      colon++;
    }
    int head = passage.is(from, WordClass.ARTICLE) ? from + 1 : from;
    int words = colon - head;
    boolean named =
        passage.nameEnd(head) == colon
            && passage.mention(head).filter(m -> speaks(m, words)).isPresent();
    boolean office = passage.is(head, WordClass.OFFICE) || passage.is(colon - 1, WordClass.OFFICE);
    boolean open = passage.isMark(colon, ":") && passage.isWord(colon - 1) && colon > from;
    boolean plain = true;
    for (int i = from; i < colon; i++) {
      plain &=
          !passage.is(i, WordClass.FINITE)
              && !passage.is(i, WordClass.RELATIVE)
              && passage.cue(i).isEmpty();
    }
    return open && plain && (named || office) ? colon : from;
  }

  /** A capital alone may stand for its government or open a headline of its own. */
  private static boolean speaks(Mention mention, int words) {
    return switch (mention.type()) {
      case PERSON, MEDIA -> mention.span().length() > 2;
      case ORG -> words > 1;
      default -> false;
    };
  }

  /** Reads a range of tokens as a clause of a parent's content, or of the article. */
  abstract void clause(int from, int to, Optional<Draft> parent, int depth);

  /** A unit that is one quotation without cue goes on with direct speech that stands before it. */
  private void continued(int from, int to) {
    if (drafts.isEmpty()) {
      return;
    }
    Draft last = lastOutermost();
    Optional<Quotation> quotation = passage.quotations().at(from);
    boolean whole = quotation.isPresent() && passage.trimEnd(from, to) <= quotation.get().end();
    if (whole
        && last.speech() == Speech.DIRECT
        && passage.paragraph(from) - passage.paragraph(last.token()) <= 1) {
      Quotation q = quotation.get();
      Draft draft = new Draft(last.parent(), from, last.cue());
      last.cues().forEach(draft::cue);
      add(draft.continuing(true), q.open() + 1, q.close(), Speech.DIRECT, 0);
    }
  }

  private Draft lastOutermost() {
    Draft draft = drafts.get(drafts.size() - 1);
    while (draft.parent().isPresent()) {
      draft = draft.parent().get();
    }
    return draft;
  }

  /** Adds a draft with a content, and reads the content for the attributions inside it. */
  final boolean add(Draft draft, int from, int to, Speech speech, int depth) {
    return add(draft, from, to, speech, depth, from);
  }

  /** As above; the content is read for attributions from a token on, behind the cue inside it. */
  final boolean add(Draft draft, int from, int to, Speech speech, int depth, int readFrom) {
    int start = trimStart(from, to);
    int end = passage.trimEnd(start, to);
    Speech how = speech;
    Optional<Quotation> quotation = passage.quotations().at(start);
    if (quotation.isPresent() && quotation.get().end() >= end && quotation.get().size() > 0) {
      start = quotation.get().open() + 1;
      end = passage.trimEnd(start, quotation.get().close());
      how = Speech.DIRECT;
    }
    if (end <= start) {
      return false;
    }
    draft.content(passage.contentSpan(start, end), how);
    drafts.add(draft);
    if (depth < DEEPEST) {
      clause(Math.max(start, readFrom), end, Optional.of(draft), depth + 1);
    }
    return true;
  }

  /** Adds a draft whose content begins inside a token, behind an attached preposition. */
  final void addBehind(Draft draft, int from, int to, int letters, int depth) {
    int end = passage.trimEnd(from, to);
    Span span = passage.span(from, end);
    draft.content(new Span(span.start() + letters, span.end()), Speech.INDIRECT);
    drafts.add(draft);
    if (depth < DEEPEST) {
      clause(from + 1, end, Optional.of(draft), depth + 1);
    }
  }

  private int trimStart(int from, int to) {
    int start = from;
    while (start < to
        && (passage.isSeparator(start) || passage.key(start).isEmpty())
        && passage.quotations().at(start).isEmpty()) {
      start++;
    }
    return start;
  }

  /** Tells whether a phrase's head can speak: a person, an institution, a medium, a document. */
  final boolean isSpeaker(SourcePhrase phrase) {
    int head = phrase.from();
    if (passage.reading().language() == Language.ENGLISH) {
      head = passage.headNoun(head, phrase.to());
    } else {
      head += passage.is(head, WordClass.THIS) ? 1 : 0;
    }
    boolean titled =
        passage.reading().language() == Language.ENGLISH
            && passage.key(phrase.from()).endsWith(".")
            && passage.mention(phrase.from() + 1).isPresent();
    return titled
        || passage.mention(head).isPresent()
        || passage.mentionEnd(phrase.from()) >= phrase.to()
        || passage.is(head, WordClass.ROLE)
        || passage.is(head, WordClass.SOURCE)
        || passage.is(head, WordClass.ORGANISATION)
        || passage.is(head, WordClass.MEDIA)
        || passage.is(head, WordClass.MEDIA_NAME)
        || passage.is(head, WordClass.DOCUMENT)
        || passage.is(head, WordClass.PRONOUN)
        || passage.is(head, WordClass.PRONOUN_PLURAL);
  }

  /** Returns the number of the quotation around a range that starts at a token. */
  final int level(int from) {
    return passage.quotations().around(from);
  }

  /** Tells whether a token stands at a level, not inside a quotation of its own. */
  final boolean at(int token, int level) {
    return passage.quotations().around(token) == level;
  }

  /** Returns the quotation that a token opens, if it is long enough to be a speech. */
  final Optional<Quotation> speech(int token) {
    return passage
        .quotations()
        .at(token)
        .filter(q -> q.size() >= SPEECH && !passage.is(token - 1, WordClass.TITLE));
  }

  /** Returns the first separator in a range at a level, outside brackets, or the range's end. */
  final int separator(int from, int to) {
    int i = from;
    while (i < to) {
      if (passage.isMark(i, "([")) {
        i = bracketEnd(i, to);
      } else if (passage.isMark(i, "،,؛;:")) {
        return i;
      } else {
        i = step(i);
      }
    }
    return to;
  }

  /** Returns the token behind the bracket that opens at a token. */
  final int bracketEnd(int open, int to) {
    for (int i = open + 1; i < Math.min(to, open + 30); i++) {
      if (passage.isMark(i, ")]")) {
        return i + 1;
      }
    }
    return open + 1;
  }

  /** Returns the next token, behind a whole quotation if one opens here. */
  final int step(int i) {
    return passage.quotations().at(i).map(Quotation::end).filter(e -> e > i).orElse(i + 1);
  }

  /** Returns a passage's words of a source without separators at either end, if any are left. */
  final Optional<SourcePhrase> phrase(int from, int to, SourcePhrase.Role role) {
    int start = from;
    while (start < to && !passage.isWord(start) && passage.quotations().at(start).isEmpty()) {
      start++;
    }
    int end = to;
    while (end > start && passage.isSeparator(end - 1) && !passage.isMark(end - 1, ")")) {
      end--;
    }
    return end > start ? Optional.of(new SourcePhrase(start, end, 0, role)) : Optional.empty();
  }
}

package io.github.muqabala.attribution;

import io.github.muqabala.attribution.Passage.CueHit;
import io.github.muqabala.attribution.Quotations.Quotation;
import java.util.Optional;

/**
 * Finds where phrases end in English, and which verbs of saying assert nothing: negated, modal,
 * infinitive and passive ones, the writer's own, nouns of the same spelling, and parts of names.
 */
final class EnglishPhrases {
  private final Passage passage;
  private final Grammar grammar;

  EnglishPhrases(Passage passage, Grammar grammar) {
    this.passage = passage;
    this.grammar = grammar;
  }

  /**
   * Tells whether a verb is negated, modal, an infinitive, passive or the writer's own, or no verb
   * at all but a noun of the same spelling or part of a name.
   */
  boolean isUnreal(int verb, CueHit hit) {
    int before = verb - 1;
    while (passage.is(before, WordClass.ADVERB) && !passage.is(before, WordClass.NEGATION)) {
      before--;
    }
    String key = passage.key(before);
    String form = passage.key(hit.end() - 1);
    boolean named =
        Character.isUpperCase(passage.mark(verb)) && verb > 0 && passage.isWord(verb - 1);
    boolean plain = hit.cue().lemma().equals(form) || form.equals(hit.cue().lemma() + "s");
    boolean noun =
        hit.cue().takes("noun")
            && plain
            && !passage.is(hit.end(), WordClass.COMPLEMENTIZER)
            && !(form.endsWith("s") && passage.isMark(hit.end(), ":,."))
            && !(form.endsWith("s") && hit.end() >= passage.size())
            && !(key.endsWith("s") && passage.is(hit.end(), WordClass.CLAUSE))
            && !(form.endsWith("s") && foretells(before, hit));
    return passage.is(before, WordClass.NEGATION)
        || passage.key(before - 1).equals("let")
        || (form.endsWith("ed") && isAdjective(before, hit.end()))
        || named
        || noun;
  }

  /** "Goldman forecasts growth": a verb that takes an object between a name and a noun. */
  private boolean foretells(int before, CueHit hit) {
    return hit.cue().takes("object")
        && before >= 0
        && Character.isUpperCase(passage.mark(before))
        && passage.isWord(hit.end())
        && passage.cue(hit.end()).isEmpty()
        && !passage.is(hit.end(), WordClass.PREPOSITION)
        && !passage.is(hit.end(), WordClass.FINITE);
  }

  /** "informed sources": a participle before the noun of a source and behind what counts it. */
  private boolean isAdjective(int before, int next) {
    int noun = passage.country(next).isPresent() ? next + 1 : next;
    return passage.is(noun, WordClass.SOURCE)
        && (passage.is(before, WordClass.QUANTIFIER)
            || passage.is(before, WordClass.ARTICLE)
            || passage.is(before, WordClass.PREPOSITION)
            || passage.cue(before).isPresent()
            || passage.isSeparator(before)
            || before < 0);
  }

  /** Tells whether a clause's first word opens a phrase without a verb: "In a speech, …". */
  boolean opensPhrase(int from) {
    return passage.is(from, WordClass.PREPOSITION)
        || passage.is(from, WordClass.ADVERB)
        || passage.is(from, WordClass.CONJUNCTION)
        || passage.key(from).endsWith("ing")
        || passage.timeEnd(from) > from;
  }

  /** Tells whether a short quotation ends as speech does: with a comma or stop inside. */
  boolean endsLikeSpeech(Quotation quotation) {
    return quotation.size() > 1 && passage.isMark(quotation.close() - 1, ",.!?");
  }

  /** Tells whether a quotation ends right before a token, but for commas. */
  boolean isAdjacent(Quotation quotation, int token) {
    int end = quotation.end();
    while (end < token && (passage.isMark(end, ",-–—") || passage.is(end, WordClass.ADVERB))) {
      end++;
    }
    return end == token;
  }

  int firstComma(int from, int to) {
    for (int i = from; i < to; i++) {
      if (passage.isMark(i, ",(")) {
        return i;
      }
    }
    return to;
  }

  /** Returns the end of what may stand between a verb and its content: addressee, place, time. */
  int tailEnd(int from, int to) {
    int i = from;
    boolean told = passage.cue(from - 1).filter(h -> h.cue().lemma().equals("tell")).isPresent();
    if (told) {
      while (i < to
          && !passage.is(i, WordClass.COMPLEMENTIZER)
          && (!passage.isSeparator(i) || isHyphen(i))
          && passage.quotations().at(i).isEmpty()
          && (i == from || !passage.is(i, WordClass.CLAUSE))
          && i - from < 8) {
        i++;
      }
    }
    while (i < to) {
      int time = Math.max(passage.timeEnd(i), passage.end(i, WordClass.ADVERB));
      if (time > i) {
        i = time;
      } else if (passage.is(i, WordClass.INTERVIEW) || isOccasion(i)) {
        i = phraseEnd(i, to);
      } else {
        break;
      }
    }
    return i;
  }

  /** Returns the token behind ", citing X,", or the same token if that does not follow. */
  int behindQuoting(int from, int to) {
    Optional<CueHit> hit = passage.cue(from + 1);
    boolean quoting =
        passage.isMark(from, ",")
            && hit.filter(h -> h.cue().kind() == Cue.Kind.QUOTING).isPresent();
    int end = quoting ? governedEnd(hit.orElseThrow().end(), to) : from;
    return quoting && passage.isMark(end, ",") ? end + 1 : from;
  }

  boolean isOccasion(int i) {
    if (!passage.is(i, WordClass.PREPOSITION)) {
      return false;
    }
    for (int k = i + 1; k < i + 5; k++) {
      if (passage.isSeparator(k) || passage.is(k, WordClass.COMPLEMENTIZER)) {
        return false;
      }
      if (passage.is(k, WordClass.OCCASION)) {
        return true;
      }
    }
    return false;
  }

  private int phraseEnd(int from, int to) {
    int i = from + 1;
    while (i < to
        && !passage.isSeparator(i)
        && !passage.is(i, WordClass.COMPLEMENTIZER)
        && passage.quotations().at(i).isEmpty()
        && i - from < 12) {
      i++;
    }
    return i;
  }

  /** Tells whether nothing but a tail stands between a verb and the end or another quotation. */
  boolean isTail(int from, int to) {
    int end = tailEnd(from, to);
    return end >= to || passage.isSeparator(end);
  }

  /** Tells whether a clause without that opens behind a verb. */
  boolean opensClause(CueHit hit, int i, int to) {
    if (passage.isSeparator(i)
        || passage.is(i, WordClass.CONJUNCTION)
        || passage.is(i, WordClass.RELATIVE)) {
      return false;
    }
    boolean known =
        passage.is(i, WordClass.CLAUSE)
            || Character.isUpperCase(passage.mark(i))
            || Character.isDigit(passage.mark(i));
    boolean plural = passage.isWord(i) && !passage.is(i, WordClass.PREPOSITION);
    String lemma = hit.cue().lemma();
    boolean said =
        lemma.equals("say")
            || lemma.equals("tell")
            || lemma.equals("add")
            || lemma.equals("saying")
            || lemma.equals("adding");
    boolean shows = hit.cue().takes("shows") && plural && hasVerb(i, to);
    return (known && (said || hasVerb(i, to)))
        || shows
        || (plural && lemma.startsWith("say") && (to - i >= 4 || hasVerb(i, to)));
  }

  /** Tells whether a finite verb seems to stand in a range. */
  boolean hasVerb(int from, int to) {
    for (int i = from + 1; i < Math.min(to, from + 15); i++) {
      String key = passage.key(i);
      if (passage.is(i, WordClass.FINITE) || (key.endsWith("ed") && key.length() > 4)) {
        return true;
      }
    }
    return false;
  }

  /** Returns the end of the phrase that "according to" governs. */
  int governedEnd(int from, int to) {
    int i = grammar.step(from);
    while (i < to && i - from < 25) {
      if (passage.isMark(i, "([")) {
        i = grammar.bracketEnd(i, to);
        continue;
      }
      if ((passage.isMark(i, ",;:")
              || (passage.isMark(i, "-–—") && passage.span(i).length() + 0 > 0 && spaced(i)))
          || passage.is(i, WordClass.RELATIVE)
          || passage.quotations().at(i).filter(q -> q.size() >= 4).isPresent()) {
        break;
      }
      i = grammar.step(i);
    }
    return Math.min(i, to);
  }

  /**
   * ", a former minister, …": the comma behind an apposition, or the same token if none follows.
   */
  int behindApposition(int from, int to) {
    if (!passage.isMark(from, ",")
        || !(passage.is(from + 1, WordClass.ARTICLE) || passage.is(from + 1, WordClass.RELATIVE))) {
      return from;
    }
    int comma = firstComma(from + 1, Math.min(to, from + 15));
    boolean closed = passage.isMark(comma, ",") && hasVerb(comma, to);
    boolean named = passage.is(from + 1, WordClass.RELATIVE) || !hasVerb(from, comma);
    return closed && named ? comma : from;
  }

  /** Tells whether a token is the hyphen inside a word. */
  boolean isHyphen(int i) {
    return passage.isMark(i, "-") && !spaced(i);
  }

  private boolean spaced(int i) {
    return i > 0 && passage.span(i - 1).end() < passage.span(i).start();
  }

  /** Tells whether a phrase is none that can say something. */
  boolean isNoSource(SourcePhrase phrase) {
    int head = head(phrase);
    return passage.is(head, WordClass.NOT_DOCUMENT)
        || passage.is(phrase.from(), WordClass.NOT_DOCUMENT);
  }

  /** "a port official quoted by the network": where the medium is named, or the phrase's end. */
  int quotedBy(SourcePhrase phrase) {
    for (int i = phrase.from() + 1; i < phrase.to() - 2; i++) {
      String key = passage.key(i);
      boolean passed =
          key.equals("quoted")
              || key.equals("cited")
              || key.equals("interviewed")
              || key.equals("contacted")
              || key.equals("reached");
      if (passed && passage.key(i + 1).equals("by")) {
        return i;
      }
    }
    return phrase.to();
  }

  private int head(SourcePhrase phrase) {
    int i = phrase.from();
    while (i + 1 < phrase.to()
        && (passage.is(i, WordClass.CLAUSE) || passage.is(i, WordClass.ATTRIBUTE))) {
      i++;
    }
    return i;
  }

  /** Tells whether a phrase names a document. */
  boolean isDocument(SourcePhrase phrase) {
    return passage.is(head(phrase), WordClass.DOCUMENT);
  }

  /** Tells whether a range holds nothing but separators, conjunctions and adverbs. */
  boolean onlyFillers(int from, int to) {
    for (int i = from; i < to; i++) {
      if (!passage.isSeparator(i)
          && !passage.is(i, WordClass.CONJUNCTION)
          && !passage.is(i, WordClass.ADVERB)) {
        return false;
      }
    }
    return true;
  }

  /** Returns where a content before its verb begins. */
  int contentStart(int clauseStart, Optional<Quotation> quotation) {
    int i = clauseStart;
    if (quotation.isPresent() && quotation.get().open() - clauseStart <= 2) {
      return quotation.get().open();
    }
    while (passage.isSeparator(i) || (passage.is(i, WordClass.CONJUNCTION) && i == clauseStart)) {
      i++;
    }
    return i;
  }
}

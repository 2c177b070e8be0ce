package io.github.muqabala.attribution;

import io.github.muqabala.reading.ConceptMention;
import io.github.muqabala.reading.Mention;
import io.github.muqabala.reading.Reading;
import io.github.muqabala.reading.Sentence;
import io.github.muqabala.reading.Span;
import io.github.muqabala.reading.TimeExpression;
import io.github.muqabala.reading.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A reading's tokens in one row, with the cues, word classes, names and quotation marks found at
 * each: what the grammars of attribution look at. Positions are indices of tokens; ranges are
 * half-open.
 */
final class Passage {
  private static final String TRAILING = ".،,؛;:…»›’\"”“–—-ـ([";
  private static final String DEMONYM = "demonym:";
  private static final String CLOSING = "»›’\"”“";

  private final Reading reading;
  private final List<Token> tokens = new ArrayList<>();
  private final List<Integer> sentences = new ArrayList<>();
  private final List<Integer> sentenceStarts = new ArrayList<>();
  private final List<Optional<CueHit>> cues = new ArrayList<>();
  private final List<List<WordHit>> words = new ArrayList<>();
  private final Map<Integer, Mention> mentions = new HashMap<>();
  private final Map<Integer, Integer> times = new HashMap<>();
  private final Map<Integer, String> countries = new HashMap<>();
  private final Traits traits;
  private final Quotations quotations;

  private Passage(Reading reading, CueTable table) {
    this.reading = reading;
    this.traits = table.traits();
    int number = 0;
    for (Sentence sentence : reading.sentences()) {
      sentenceStarts.add(tokens.size());
      for (Token token : sentence.tokens()) {
        tokens.add(token);
        sentences.add(number);
      }
      number++;
    }
    sentenceStarts.add(tokens.size());
    look(table);
    quotations = Quotations.of(this);
  }

  /** Returns a reading as a passage. */
  static Passage of(Reading reading, CueTable table) {
    return new Passage(reading, table);
  }

  /** A cue and where it ends; {@code prefixed} where a conjunction is attached to it. */
  record CueHit(Cue cue, int end, boolean prefixed) {}

  private record WordHit(WordClass word, int end) {}

  private void look(CueTable table) {
    Map<Integer, Integer> byStart = new HashMap<>();
    for (int i = 0; i < tokens.size(); i++) {
      byStart.put(tokens.get(i).span().start(), i);
    }
    for (Mention mention : reading.mentions()) {
      Integer at = byStart.get(mention.span().start());
      if (at != null) {
        mentions.merge(at, mention, (a, b) -> a.span().length() >= b.span().length() ? a : b);
      }
    }
    for (TimeExpression time : reading.times()) {
      Integer at = byStart.get(time.span().start());
      if (at != null) {
        times.merge(at, time.span().end(), Math::max);
      }
    }
    for (ConceptMention concept : reading.concepts()) {
      Integer at = byStart.get(concept.span().start());
      for (String tag : at == null ? List.<String>of() : concept.tags()) {
        if (tag.startsWith(DEMONYM)) {
          countries.put(at, tag.substring(DEMONYM.length()));
        }
      }
    }
    int covered = 0;
    for (int i = 0; i < tokens.size(); i++) {
      Optional<CueHit> cue = i < covered ? Optional.empty() : PhraseSearch.cue(this, table, i);
      cues.add(cue);
      covered = Math.max(covered, cue.map(CueHit::end).orElse(0));
      List<WordHit> found = new ArrayList<>(0);
      PhraseSearch.words(this, table, i, (word, end) -> found.add(new WordHit(word, end)));
      words.add(found.isEmpty() ? List.of() : found);
    }
  }

  /** Returns the reading. */
  Reading reading() {
    return reading;
  }

  /** Returns the number of tokens. */
  int size() {
    return tokens.size();
  }

  /** Returns the number of sentences. */
  int sentenceCount() {
    return sentenceStarts.size() - 1;
  }

  /** Returns the first token of a sentence, or the number of tokens behind the last. */
  int sentenceStart(int sentence) {
    return sentenceStarts.get(sentence);
  }

  /** Returns the number of the sentence a token stands in. */
  int sentence(int token) {
    return sentences.get(token);
  }

  /** Returns the number of the paragraph a token stands in. */
  int paragraph(int token) {
    return reading.sentences().get(sentences.get(token)).paragraph();
  }

  /** Tells whether a token is the first of its paragraph. */
  boolean startsParagraph(int token) {
    return token == 0 || paragraph(token - 1) != paragraph(token);
  }

  /** Returns the match key of a token, empty for a position behind the last. */
  String key(int token) {
    return token < 0 || token >= size() ? "" : tokens.get(token).key();
  }

  /** Returns where a token stands. */
  Span span(int token) {
    return tokens.get(token).span();
  }

  /** Tells whether a token is punctuation; a lone tatweel counts as a dash. */
  boolean isPunctuation(int token) {
    return token >= 0
        && token < size()
        && (tokens.get(token).kind() == Token.Kind.PUNCTUATION || key(token).isEmpty());
  }

  /** Tells whether a token is a word. */
  boolean isWord(int token) {
    return token >= 0
        && token < size()
        && tokens.get(token).kind() == Token.Kind.WORD
        && !key(token).isEmpty();
  }

  /** Returns the first character of a token as it stands in the text; a blank behind the last. */
  char mark(int token) {
    return token < 0 || token >= size()
        ? ' '
        : reading.article().text().charAt(tokens.get(token).span().start());
  }

  /** Tells whether a token is one of some marks. */
  boolean isMark(int token, String marks) {
    return isPunctuation(token) && marks.indexOf(mark(token)) >= 0;
  }

  /** Tells whether a token separates phrases: comma, semicolon, colon, dash, bracket, stop. */
  boolean isSeparator(int token) {
    return isMark(token, "،,؛;:ـ-–—()[].!?؟…/|");
  }

  /** Tells whether a token is a comma or semicolon. */
  boolean isComma(int token) {
    return isMark(token, "،,؛;");
  }

  /** Returns the cue that begins at a token. */
  Optional<CueHit> cue(int token) {
    return token < 0 || token >= size() ? Optional.empty() : cues.get(token);
  }

  /** Returns where the longest phrase of a class that begins at a token ends; the token if none. */
  int end(int token, WordClass word) {
    if (token < 0 || token >= size()) {
      return token;
    }
    int end = token;
    for (WordHit hit : words.get(token)) {
      if (hit.word() == word) {
        end = Math.max(end, hit.end());
      }
    }
    return end;
  }

  /** Tells whether a phrase of a class begins at a token. */
  boolean is(int token, WordClass word) {
    return end(token, word) > token;
  }

  /** Tells whether a phrase of a class begins anywhere in a range. */
  boolean has(int from, int to, WordClass word) {
    for (int i = from; i < to; i++) {
      if (is(i, word)) {
        return true;
      }
    }
    return false;
  }

  /** Returns the longest mention that begins at a token. */
  Optional<Mention> mention(int token) {
    return Optional.ofNullable(mentions.get(token));
  }

  /** Returns the token behind the mention that begins at a token; the token if there is none. */
  int mentionEnd(int token) {
    return mention(token).map(m -> behind(token, m.span().end())).orElse(token);
  }

  /**
   * Returns the token behind the name that begins at a token: a known medium, or a mention into
   * which no cue, preposition or complementizer reaches; the token if there is none.
   */
  int nameEnd(int token) {
    int end = mentionEnd(token);
    for (int i = token; i < end; i++) {
      boolean given = i == token && isPerson(token) && text(i, i + 1).endsWith("ي");
      if (!given
          && (cue(i).isPresent()
              || is(i, WordClass.PREPOSITION)
              || is(i, WordClass.COMPLEMENTIZER))) {
        end = i;
      }
    }
    return Math.max(end, end(token, WordClass.MEDIA_NAME));
  }

  /** Tells whether the name of a person begins at a token; «علي» is spelt like a preposition. */
  boolean isPerson(int token) {
    return mention(token).filter(m -> m.type() == Mention.Type.PERSON).isPresent();
  }

  /** Returns the token behind the time that begins at a token; the token if there is none. */
  int timeEnd(int token) {
    Integer end = times.get(token);
    return end == null ? token : behind(token, end);
  }

  private int behind(int token, int offset) {
    int i = token;
    while (i < size() && span(i).end() <= offset) {
      i++;
    }
    return i;
  }

  /** Returns the last token of a phrase before its first preposition or relative pronoun. */
  int headNoun(int from, int to) {
    int last = from;
    for (int i = from + 1; i < to; i++) {
      boolean hyphen = isMark(i, "-") && isWord(i + 1);
      if (is(i, WordClass.PREPOSITION) || is(i, WordClass.RELATIVE) || !(hyphen || isWord(i))) {
        break;
      }
      last = hyphen ? last : i;
    }
    return last;
  }

  /** Returns the country that an adjective at a token names. */
  Optional<String> country(int token) {
    return Optional.ofNullable(countries.get(token));
  }

  /** Returns what may be said of unnamed sources. */
  Traits traits() {
    return traits;
  }

  /** Returns the quotations. */
  Quotations quotations() {
    return quotations;
  }

  /** Returns the end of a token's sentence without its final marks. */
  int contentEnd(int token) {
    if (token >= size()) {
      return size();
    }
    int end = sentenceStart(sentence(token) + 1);
    while (end > token && (isMark(end - 1, TRAILING) || key(end - 1).isEmpty())) {
      end--;
    }
    return end;
  }

  /** Returns the end of a range without the separators and closing marks at its end. */
  int trimEnd(int from, int to) {
    int end = to;
    while (end > from && isTrailing(from, end - 1)) {
      end--;
    }
    return end;
  }

  /** A closing mark is none of the content's if it was opened before. */
  private boolean isTrailing(int from, int token) {
    boolean opened = quotations.opener(token) >= from;
    return (isMark(token, TRAILING) && !opened) || key(token).isEmpty();
  }

  /** Returns the span of a range of tokens, which must not be empty. */
  Span span(int from, int to) {
    return span(from).cover(span(to - 1));
  }

  /**
   * Returns the span of a content, which must not be empty: a quotation mark that shares a token
   * with the content's last mark, as in {@code ؟»}, is left out.
   */
  Span contentSpan(int from, int to) {
    Span span = span(from, to);
    if (!isPunctuation(to - 1) || quotations.opener(to - 1) >= from) {
      return span;
    }
    String text = reading.text(span);
    int length = text.length();
    while (length > 1 && CLOSING.indexOf(text.charAt(length - 1)) >= 0) {
      length--;
    }
    return new Span(span.start(), span.start() + length);
  }

  /** Returns what stands in the text at a range of tokens. */
  String text(int from, int to) {
    return reading.text(span(from, to));
  }
}

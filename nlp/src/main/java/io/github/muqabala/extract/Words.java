package io.github.muqabala.extract;

import io.github.muqabala.lexicon.Concept;
import io.github.muqabala.lexicon.Lexicon;
import io.github.muqabala.reading.ConceptMention;
import io.github.muqabala.reading.Reading;
import io.github.muqabala.reading.Sentence;
import io.github.muqabala.reading.Span;
import io.github.muqabala.reading.Token;
import java.util.ArrayList;
import java.util.List;

/** The words of one sentence with the concepts that each of them belongs to. */
final class Words {
  private final Reading reading;
  private final ClauseRules rules;
  private final List<Token> tokens;
  private final List<List<ConceptMention>> concepts;
  private final List<Boolean> verbs;

  Words(Reading reading, Sentence sentence, Lexicon lexicon, ClauseRules rules) {
    this(reading, sentence.tokens(), reading.conceptsIn(sentence.span()), lexicon, rules);
  }

  /** The words of all sentences. */
  static Words whole(Reading reading, Lexicon lexicon, ClauseRules rules) {
    return new Words(reading, reading.tokens().toList(), reading.concepts(), lexicon, rules);
  }

  private Words(
      Reading reading,
      List<Token> tokens,
      List<ConceptMention> near,
      Lexicon lexicon,
      ClauseRules rules) {
    this.reading = reading;
    this.rules = rules;
    this.tokens = tokens;
    this.concepts = new ArrayList<>();
    this.verbs = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      List<ConceptMention> here =
          dated(token)
              ? List.of()
              : near.stream().filter(c -> c.span().overlaps(token.span())).toList();
      concepts.add(here);
      verbs.add(
          rules.finite(token)
              || participleThatLeads(i)
              || here.stream().anyMatch(c -> verb(c, token, lexicon)));
    }
  }

  /** The end of a month ends nothing: words of a date express nothing else. */
  private boolean dated(Token token) {
    return reading.times().stream().anyMatch(t -> t.span().contains(token.span()));
  }

  /** A Persian participle stands for the finite form where a coordinated clause brings that. */
  private boolean participleThatLeads(int i) {
    return i + 1 < tokens.size()
        && rules.is("participle", key(i))
        && rules.is("coordinator", key(i + 1));
  }

  /** A verb's mention makes its last token the verb in Persian, its first elsewhere. */
  private boolean verb(ConceptMention mention, Token token, Lexicon lexicon) {
    boolean isVerb =
        lexicon.concept(mention.concept()).map(Concept::pos).filter("verb"::equals).isPresent();
    return isVerb
        && rules.mayBeFinite(token)
        && (rules.verbFinal()
            ? mention.span().end() == token.span().end()
            : token.span().contains(mention.span().start()));
  }

  int size() {
    return tokens.size();
  }

  Token token(int i) {
    return tokens.get(i);
  }

  String key(int i) {
    return tokens.get(i).key();
  }

  /** Returns the index of the token at an offset, -1 where the sentence has none there. */
  int indexOf(int offset) {
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).span().start() <= offset && offset < tokens.get(i).span().end()) {
        return i;
      }
    }
    return -1;
  }

  boolean word(int i) {
    return tokens.get(i).kind() != Token.Kind.PUNCTUATION;
  }

  /** Tells whether the token is a finite verb, or may be one. */
  boolean verb(int i) {
    return verbs.get(i);
  }

  boolean tagged(int i, String prefix) {
    return concepts.get(i).stream()
        .anyMatch(c -> c.tags().stream().anyMatch(t -> t.startsWith(prefix)));
  }

  boolean anyTagged(int from, int to, String prefix) {
    for (int i = from; i < to; i++) {
      if (tagged(i, prefix)) {
        return true;
      }
    }
    return false;
  }

  /** Tells whether a token from one index up to another is a form of a kind. */
  boolean anyKey(int from, int to, String kind) {
    for (int i = from; i < to; i++) {
      if (rules.is(kind, key(i))) {
        return true;
      }
    }
    return false;
  }

  /** Tells whether the tokens from one index up to another hold a verb or a news event. */
  boolean predicates(int from, int to) {
    for (int i = from; i < to; i++) {
      if (verb(i) || tagged(i, "event:")) {
        return true;
      }
    }
    return false;
  }

  boolean hasVerb(int from, int to) {
    for (int i = from; i < to; i++) {
      if (verb(i)) {
        return true;
      }
    }
    return false;
  }

  int contentWords(int from, int to) {
    int count = 0;
    for (int i = from; i < to; i++) {
      if (word(i) && !tagged(i, "stop") && !rules.connects(key(i))) {
        count++;
      }
    }
    return count;
  }

  Span span(int from, int to) {
    return tokens.get(from).span().cover(tokens.get(to - 1).span());
  }

  Reading reading() {
    return reading;
  }
}

package io.github.muqabala.editorial;

import io.github.muqabala.article.Language;
import io.github.muqabala.data.DataFile;
import io.github.muqabala.folding.Folding;
import io.github.muqabala.reading.ConceptMention;
import io.github.muqabala.reading.Reading;
import io.github.muqabala.reading.Sentence;
import io.github.muqabala.reading.Span;
import io.github.muqabala.reading.Token;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds sentences whose news is that somebody took a stand in words which the sentence does not
 * repeat: "rebels denied this", "the ministry condemned the attack", "a spokesman declined to
 * comment".
 *
 * <p>Rules:
 *
 * <ul>
 *   <li>one of the concepts of {@code speech_acts.tsv} is the main verb, and what the table asks
 *       for beside it is there;
 *   <li>the main verb stands in Arabic among the first {@value #FIRST} words or behind a comma
 *       among the first {@value #OPENING}, in Persian at the end of the sentence, in English behind
 *       its subject;
 *   <li>in Arabic it is neither denied nor governed by أن; in English it is in the past, or behind
 *       a name in the present, no participle of a passive, and belongs to no relative clause; in
 *       Persian it is no passive.
 * </ul>
 */
final class SpeechActs {
  private static final int FIRST = 4;
  private static final int OPENING = 14;
  private static final int LAST = 2;
  private static final Set<String> NOT_BEFORE =
      Set.of(
          "to", "who", "which", "that", "not", "is", "was", "are", "were", "be", "been", "being",
          "the", "a", "an", "of", "by", "if", "when", "and");
  private static final Set<String> GOVERNORS = Set.of("ان", "لا", "لم", "لن", "الا", "كي", "لكي");
  private static final Set<String> PARTICIPLES =
      Set.of("متهم", "محكوم", "تكذيب", "رد", "انكار", "تهديد", "نفي", "توصيف", "تقبيح", "نكوهش");
  private static final String COMMAS = "،,";

  private final Map<String, Act> acts = new HashMap<>();

  /** Loads the concepts. */
  SpeechActs() {
    for (List<String> row : DataFile.rows(SpeechActs.class, "speech_acts.tsv", 3)) {
      acts.put(row.get(0), new Act(cell(row.get(1)), cell(row.get(2))));
    }
  }

  private record Act(Set<String> topics, Set<String> except) {}

  private static Set<String> cell(String cell) {
    return cell.equals("-") ? Set.of() : Set.copyOf(Arrays.asList(cell.split(",", -1)));
  }

  /** Returns the main verb of a sentence by which its subject takes a stand. */
  Optional<Span> find(Reading reading, Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    List<ConceptMention> concepts = reading.conceptsIn(sentence.span());
    return concepts.stream()
        .filter(c -> isAct(c, concepts, reading))
        .map(ConceptMention::span)
        .filter(s -> isMainVerb(s, tokens, reading))
        .findFirst();
  }

  private boolean isAct(ConceptMention concept, List<ConceptMention> all, Reading reading) {
    Act act = acts.get(concept.concept());
    return act != null
        && !act.except().contains(Folding.key(reading.text(concept.span())))
        && (act.topics().isEmpty()
            || all.stream().anyMatch(c -> act.topics().contains(c.concept())));
  }

  private static boolean isMainVerb(Span verb, List<Token> tokens, Reading reading) {
    int first = 0;
    while (first < tokens.size() && tokens.get(first).span().end() <= verb.start()) {
      first++;
    }
    int behind = first;
    while (behind < tokens.size() && tokens.get(behind).span().start() < verb.end()) {
      behind++;
    }
    if (first == behind) {
      return false;
    }
    Language language = reading.language();
    return switch (language) {
      case ARABIC -> opens(first, tokens, reading);
      case PERSIAN -> closes(first, behind, tokens);
      case ENGLISH -> follows(first, tokens, reading);
    };
  }

  private static boolean opens(int verb, List<Token> tokens, Reading reading) {
    boolean noun = tokens.get(verb).key().startsWith("ال");
    boolean governed = verb > 0 && GOVERNORS.contains(tokens.get(verb - 1).key());
    boolean comma =
        verb > 0
            && verb < OPENING
            && COMMAS.contains(tokens.get(verb - 1).span().of(reading.article().text()));
    return !noun && !governed && verb + 1 < tokens.size() && (verb < FIRST || comma);
  }

  private static boolean closes(int verb, int behind, List<Token> tokens) {
    long words =
        tokens.subList(behind, tokens.size()).stream()
            .filter(t -> t.kind() != Token.Kind.PUNCTUATION)
            .count();
    boolean passive =
        PARTICIPLES.contains(tokens.get(verb).key())
            && tokens.subList(verb, tokens.size()).stream().anyMatch(t -> t.key().startsWith("شد"));
    return verb > 0 && words < LAST && !passive;
  }

  private static boolean follows(int verb, List<Token> tokens, Reading reading) {
    if (verb == 0 || NOT_BEFORE.contains(tokens.get(verb - 1).key())) {
      return false;
    }
    boolean relative =
        tokens.subList(0, verb).stream()
            .map(Token::key)
            .anyMatch(k -> k.equals("who") || k.equals("which") || k.equals("that"));
    String key = tokens.get(verb).key();
    boolean named = !reading.mentionsIn(tokens.get(verb - 1).span()).isEmpty();
    return (key.endsWith("ed") || (key.endsWith("s") && named)) && !relative;
  }
}

package io.github.muqabala.editorial;

import io.github.muqabala.article.Language;
import io.github.muqabala.judgement.Evidence;
import io.github.muqabala.judgement.Evidence.Kind;
import io.github.muqabala.reading.Reading;
import io.github.muqabala.reading.Sentence;
import io.github.muqabala.reading.Span;
import io.github.muqabala.reading.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds in a sentence of comment what the outlet demands and what it foretells, by the mood and
 * tense of its verbs: they decide no label, they show what a label rests on.
 *
 * <p>Rules:
 *
 * <ul>
 *   <li>"must", «يجب», «باید» and the like exhort, as far as the clause goes;
 *   <li>"will", «لن» and the prefix of the Arabic future, «خواهد» foretell; in Persian the clause
 *       is what stands before the verb and the verb, else what follows;
 *   <li>a clause ends at a comma, semicolon, colon, dash or stop;
 *   <li>neither where somebody else speaks, nor where the verb belongs to a clue or one of the same
 *       kind stands in the clause.
 * </ul>
 */
final class Moods {
  private static final String CUTS = ",،;؛:–—.!?؟";
  private static final Set<String> OBLIGING =
      Set.of(
          "must", "should", "ought", "يجب", "ينبغي", "يتعين", "يتوجب", "باید", "بايد", "نباید",
          "نبايد", "بایستی", "بايستي");
  private static final Set<String> FUTURE = Set.of("will", "shall", "سوف", "لن");
  private static final List<String> PERSIAN = List.of("خواه", "نخواه");
  private static final List<String> ARABIC = List.of("سي", "ست", "سن");
  private static final int STEM = 5;

  private Moods() {}

  /** Returns what the verbs of a sentence demand or foretell, beside what is known of it. */
  static List<Evidence> of(Reading reading, Sentence sentence, List<Clue> clues, Voices voices) {
    List<Evidence> found = new ArrayList<>();
    List<Token> tokens = sentence.tokens();
    int start = 0;
    for (int i = 0; i <= tokens.size(); i++) {
      if (i == tokens.size() || isCut(tokens.get(i), reading)) {
        clause(reading, tokens.subList(start, i), clues, voices, found);
        start = i + 1;
      }
    }
    return found;
  }

  private static boolean isCut(Token token, Reading reading) {
    return token.kind() == Token.Kind.PUNCTUATION && CUTS.contains(reading.text(token.span()));
  }

  private static void clause(
      Reading reading, List<Token> tokens, List<Clue> clues, Voices voices, List<Evidence> found) {
    Language language = reading.language();
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      boolean demand = OBLIGING.contains(token.key());
      boolean forecast = !demand && isFuture(token, language);
      if (!demand && !forecast) {
        continue;
      }
      boolean before = forecast && language == Language.PERSIAN;
      int from = before ? 0 : i;
      int to = before ? Math.min(tokens.size(), i + 2) : tokens.size();
      Span span = tokens.get(from).span().cover(tokens.get(to - 1).span());
      Kind kind = demand ? Kind.EXHORTATION : Kind.CAUSAL_SPECULATION;
      boolean known =
          clues.stream()
                  .anyMatch(
                      c ->
                          c.span().overlaps(token.span())
                              || (c.is(kind) && c.span().overlaps(span)))
              || voices.isAttributed(token.span());
      if (!known && to - from > 1) {
        String reason = demand ? "demands" : "foretells";
        found.add(new Evidence(span, kind, false, "the outlet itself " + reason));
      }
      return;
    }
  }

  private static boolean isFuture(Token token, Language language) {
    String key = token.key();
    return switch (language) {
      case ENGLISH -> key.equals("will") || key.equals("shall");
      case PERSIAN -> PERSIAN.stream().anyMatch(key::startsWith) && isAuxiliary(key);
      case ARABIC -> FUTURE.contains(key) || isPrefixed(token);
    };
  }

  private static boolean isAuxiliary(String key) {
    String end = key.substring(key.indexOf("خواه") + "خواه".length());
    return end.equals("د") || end.equals("ند");
  }

  /** «سيدرك»: the prefix of the future before an imperfect, which a dictionary form tells. */
  private static boolean isPrefixed(Token token) {
    String key = token.key();
    String bare = key.startsWith("و") || key.startsWith("ف") ? key.substring(1) : key;
    return bare.length() >= STEM
        && ARABIC.stream().anyMatch(bare::startsWith)
        && token.lemmas().stream().anyMatch(l -> !l.startsWith("س") && !l.equals(key));
  }
}

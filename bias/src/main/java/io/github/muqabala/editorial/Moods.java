package io.github.muqabala.editorial;

import io.github.muqabala.article.Language;
import io.github.muqabala.judgement.Evidence;
import io.github.muqabala.judgement.Evidence.Kind;
import io.github.muqabala.judgement.Label;
import io.github.muqabala.reading.Reading;
import io.github.muqabala.reading.Sentence;
import io.github.muqabala.reading.Span;
import io.github.muqabala.reading.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

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
 *   <li>in a sentence of comment throughout, a clause of four words or more in which nothing else
 *       evaluates, exhorts, foretells or glorifies is a judgement of the outlet;
 *   <li>all that evaluates in one clause of such a sentence is one passage, the clause;
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
  private static final Set<String> BEFORE_NOUNS =
      Set.of("the", "a", "of", "his", "her", "its", "their", "our", "political", "free", "good");
  private static final List<String> PERSIAN = List.of("خواه", "نخواه");
  private static final List<String> ARABIC = List.of("سي", "ست", "سن");
  private static final int STEM = 5;
  private static final int SHORTEST = 4;
  private static final Set<Kind> WHOLE =
      Set.of(Kind.EVALUATION, Kind.EXHORTATION, Kind.CAUSAL_SPECULATION, Kind.GLORIFICATION);

  private Moods() {}

  /** Returns what the verbs of a sentence demand or foretell, beside what is known of it. */
  static List<Evidence> of(
      Reading reading, Sentence sentence, Label label, List<Clue> clues, Voices voices) {
    List<Evidence> found = new ArrayList<>();
    List<Token> tokens = sentence.tokens();
    int start = 0;
    for (int i = 0; i <= tokens.size(); i++) {
      if (i == tokens.size() || isCut(tokens.get(i), reading)) {
        List<Token> clause = tokens.subList(start, i);
        int before = found.size();
        clause(reading, clause, clues, voices, found);
        if (label == Label.EDITORIAL && isWhole(reading) && found.size() == before) {
          judged(clause, clues, voices, found);
        }
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
      boolean noun = i > 0 && BEFORE_NOUNS.contains(tokens.get(i - 1).key());
      boolean forecast = !demand && !noun && isFuture(token, language);
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

  /** Tells whether clauses are judged whole: only English commas part them well enough. */
  static boolean isWhole(Reading reading) {
    return reading.language() == Language.ENGLISH;
  }

  private static void judged(
      List<Token> tokens, List<Clue> clues, Voices voices, List<Evidence> found) {
    if (tokens.size() < SHORTEST) {
      return;
    }
    Span span = tokens.get(0).span().cover(tokens.get(tokens.size() - 1).span());
    boolean known =
        clues.stream()
            .filter(c -> c.span().overlaps(span) && WHOLE.contains(c.evidence().kind()))
            .anyMatch(Clue::isOwn);
    if (!known && !voices.isAttributed(span)) {
      found.add(new Evidence(span, Kind.EVALUATION, false, "the outlet itself judges"));
    }
  }

  /**
   * Returns evidence of a sentence of comment throughout in which all that evaluates in one clause
   * is one passage, the clause.
   */
  static List<Evidence> widened(Reading reading, Sentence sentence, List<Evidence> evidence) {
    List<Evidence> all = new ArrayList<>(evidence);
    List<Token> tokens = sentence.tokens();
    int start = 0;
    for (int i = 0; i <= tokens.size(); i++) {
      if (i == tokens.size() || isCut(tokens.get(i), reading)) {
        widen(tokens.subList(start, i), all);
        start = i + 1;
      }
    }
    return all;
  }

  private static void widen(List<Token> clause, List<Evidence> all) {
    if (clause.size() < SHORTEST) {
      return;
    }
    Span span = clause.get(0).span().cover(clause.get(clause.size() - 1).span());
    List<Evidence> inside =
        all.stream()
            .filter(e -> e.kind() == Kind.EVALUATION && !e.attributed())
            .filter(e -> span.contains(e.span()))
            .toList();
    if (inside.size() > 1) {
      String reasons =
          inside.stream().map(Evidence::reason).distinct().collect(Collectors.joining("; "));
      all.removeAll(inside);
      all.add(new Evidence(span, Kind.EVALUATION, false, reasons));
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

package io.github.muqabala.lexicon;

import io.github.muqabala.article.Language;
import io.github.muqabala.reading.Mention;
import io.github.muqabala.reading.Reading;
import io.github.muqabala.reading.Sentence;
import io.github.muqabala.reading.Span;
import io.github.muqabala.reading.Token;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How much of some texts a lexicon covers: of the words that carry meaning, how many reach a
 * concept, and which of the others are the commonest. Whoever fills gaps begins with those.
 *
 * <p>Words that carry meaning are all but numbers, marks, single letters, words in another script,
 * function words, names that the reading found, and English words with a capital inside a sentence.
 *
 * @param content number of words that carry meaning
 * @param covered number of these that reach a concept
 * @param gaps the words that reach none, the commonest first, words of equal number in the order of
 *     their letters
 */
public record Coverage(int content, int covered, List<Gap> gaps) {
  /** Copies the list. */
  public Coverage {
    gaps = List.copyOf(gaps);
  }

  /**
   * A word that reaches no concept.
   *
   * @param word its likeliest dictionary form, as a match key
   * @param count how often it occurs
   * @param example what the text has around its first occurrence
   */
  public record Gap(String word, int count, String example) {}

  /**
   * Measures coverage of readings in one language.
   *
   * @throws IllegalArgumentException if the readings are in different languages
   */
  public static Coverage of(Lexicon lexicon, Collection<Reading> readings) {
    Counter counter = new Counter(lexicon);
    Optional<Language> language = readings.stream().map(Reading::language).findFirst();
    for (Reading reading : readings) {
      if (reading.language() != language.orElseThrow()) {
        throw new IllegalArgumentException(
            "readings must be in one language, got "
                + language.orElseThrow().code()
                + " and "
                + reading.language().code());
      }
      counter.read(reading);
    }
    return counter.result();
  }

  /**
   * Returns the share of words that carry meaning which reach a concept, 1 where there are none.
   */
  public double share() {
    return content == 0 ? 1 : (double) covered / content;
  }

  /** Counts words. */
  private static final class Counter {
    private static final int CONTEXT = 30;

    private final Lexicon lexicon;
    private final Map<String, Integer> counts = new HashMap<>();
    private final Map<String, String> examples = new HashMap<>();
    private int content;
    private int covered;

    Counter(Lexicon lexicon) {
      this.lexicon = lexicon;
    }

    void read(Reading reading) {
      String text = reading.article().text();
      List<List<Sense>> senses = lexicon.senses(reading.language(), text, reading.sentences());
      for (int n = 0; n < senses.size(); n++) {
        Sentence sentence = reading.sentences().get(n);
        List<Token> tokens = sentence.tokens();
        boolean[] reached = new boolean[tokens.size()];
        boolean[] function = new boolean[tokens.size()];
        for (Sense sense : senses.get(n)) {
          for (int i = sense.first(); i <= sense.last(); i++) {
            if (!sense.split() || i == sense.first() || i == sense.last()) {
              reached[i] = true;
              function[i] |= sense.concept().is("stop");
            }
          }
        }
        for (int i = 0; i < reached.length; i++) {
          Token token = tokens.get(i);
          if (!function[i]
              && carriesMeaning(reading.language(), token)
              && !isName(reading, sentence, token)) {
            count(text, token, reached[i]);
          }
        }
      }
    }

    private void count(String text, Token token, boolean reached) {
      content++;
      if (reached) {
        covered++;
        return;
      }
      String word = token.lemmas().get(0);
      counts.merge(word, 1, Integer::sum);
      examples.computeIfAbsent(
          word,
          w ->
              text.substring(
                      Math.max(0, token.span().start() - CONTEXT),
                      Math.min(text.length(), token.span().end() + CONTEXT))
                  .replaceAll("\\s", " "));
    }

    private static boolean carriesMeaning(Language language, Token token) {
      char first = token.key().charAt(0);
      return token.kind() == Token.Kind.WORD
          && token.key().length() > 1
          && Character.isLetter(first)
          && (language == Language.ENGLISH) == (first < 0x250);
    }

    private static boolean isName(Reading reading, Sentence sentence, Token token) {
      Span span = token.span();
      if (reading.language() == Language.ENGLISH
          && span.start() > sentence.span().start()
          && Character.isUpperCase(reading.article().text().charAt(span.start()))) {
        return true;
      }
      for (Mention mention : reading.mentions()) {
        if (!mention.nominal() && mention.span().overlaps(span)) {
          return true;
        }
      }
      return false;
    }

    Coverage result() {
      List<Gap> gaps =
          counts.entrySet().stream()
              .map(e -> new Gap(e.getKey(), e.getValue(), examples.getOrDefault(e.getKey(), "")))
              .sorted(Comparator.comparingInt((Gap g) -> -g.count()).thenComparing(Gap::word))
              .toList();
      return new Coverage(content, covered, gaps);
    }
  }
}

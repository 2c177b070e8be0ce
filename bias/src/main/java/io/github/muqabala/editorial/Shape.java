package io.github.muqabala.editorial;

import io.github.muqabala.reading.Reading;
import io.github.muqabala.reading.Token;
import java.util.List;
import java.util.Map;

/** The outward shape of a statement: length, marks, capitals. */
final class Shape {
  private static final String DASHES = "-–—";
  private static final int FEW = 8;

  /** Where the line that the score follows over the length may bend. */
  private static final Map<Trait, Integer> BENDS =
      Map.of(
          Trait.BEYOND_5, 5,
          Trait.BEYOND_10, 10,
          Trait.BEYOND_16, 16,
          Trait.BEYOND_25, 25,
          Trait.BEYOND_40, 40);

  private static final int MANY = 30;

  private final Reading reading;
  private final List<Token> tokens;

  Shape(Reading reading, List<Token> tokens) {
    this.reading = reading;
    this.tokens = tokens;
  }

  void count(Counts counts) {
    int words = 0;
    int letters = 0;
    int numbers = 0;
    int commas = 0;
    int capitals = 0;
    boolean digits = false;
    for (Token token : tokens) {
      String key = token.key();
      digits |= key.codePoints().anyMatch(Character::isDigit);
      switch (token.kind()) {
        case WORD -> {
          words++;
          letters += key.length();
          capitals += isCapitals(reading.text(token.span())) ? 1 : 0;
          counts.add(Trait.LENGTH);
          counts.add(Trait.APOSTROPHES, key.contains("'") ? 1 : 0);
        }
        case NUMBER -> {
          numbers++;
          counts.add(Trait.LENGTH);
          counts.add(Trait.NUMBERS);
        }
        case PUNCTUATION -> {
          commas += key.equals(",") || key.equals("،") ? 1 : 0;
          mark(key, counts);
        }
      }
      counts.add(Trait.LINKS, key.startsWith("http") || key.startsWith("@") ? 1 : 0);
    }
    double all = Math.max(1, tokens.size());
    for (Map.Entry<Trait, Integer> bend : BENDS.entrySet()) {
      double beyond = Math.log((counts.count(Trait.LENGTH) + 1.0) / (bend.getValue() + 1));
      counts.set(bend.getKey(), Math.max(0, beyond));
    }
    counts.set(Trait.SHORT, words < FEW);
    counts.set(Trait.LONG, words > MANY);
    counts.set(Trait.WORD_LENGTH, words == 0 ? 0 : (double) letters / words);
    counts.set(Trait.NUMBER_SHARE, numbers / all);
    counts.set(Trait.COMMAS, commas / all);
    counts.set(Trait.DIGITS, digits);
    counts.set(Trait.CAPITALS, capitals / all);
    counts.set(Trait.HAS_CAPITALS, capitals > 0);
    if (!tokens.isEmpty()) {
      counts.set(Trait.FULL_STOP, tokens.get(tokens.size() - 1).key().equals("."));
      counts.set(Trait.BEGINS_QUOTE, Quotes.begins(reading.text(tokens.get(0).span())));
    }
  }

  /** Tells whether a word of three letters or more is written in capitals. */
  private static boolean isCapitals(String word) {
    return word.length() > 2 && word.codePoints().allMatch(Character::isUpperCase);
  }

  private static void mark(String key, Counts counts) {
    if (Quotes.MARKS.contains(key)) {
      counts.add(Trait.QUOTE_MARKS);
    } else if (DASHES.contains(key)) {
      counts.add(Trait.DASHES);
    } else if (key.equals("!")) {
      counts.add(Trait.EXCLAMATION);
    } else if (key.equals("?") || key.equals("؟")) {
      counts.add(Trait.QUESTION);
    } else if (key.equals("…") || key.startsWith("..")) {
      counts.add(Trait.ELLIPSIS);
    } else if (key.equals(";") || key.equals("؛")) {
      counts.add(Trait.SEMICOLONS);
    } else if (key.equals(":")) {
      counts.add(Trait.COLONS);
    } else if (key.equals("(")) {
      counts.add(Trait.BRACKETS);
    } else if (key.equals("'")) {
      counts.add(Trait.APOSTROPHES);
    }
  }
}

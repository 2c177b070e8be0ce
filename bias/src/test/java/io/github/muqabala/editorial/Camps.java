package io.github.muqabala.editorial;

import io.github.muqabala.Readings;
import io.github.muqabala.article.Language;
import io.github.muqabala.data.DataFile;
import io.github.muqabala.judgement.Label;
import io.github.muqabala.judgement.LabelledSentence;
import io.github.muqabala.reading.Attribution;
import io.github.muqabala.reading.Reading;
import io.github.muqabala.reading.SourceLink;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;

/** Frames filled with the words of opposing camps, and what the detector says of each. */
final class Camps {
  private static final EditorialDetector DETECTOR = EditorialDetector.withDefaults();

  private Camps() {}

  /** A column of the table of words. */
  enum Side {
    ONE_LOADED,
    OTHER_LOADED,
    ONE_NEUTRAL,
    OTHER_NEUTRAL
  }

  /** A sentence with a place for a word. */
  record Frame(
      Language language, String kind, String genre, String text, String source, String cue) {
    private static Frame of(List<String> cells) {
      return new Frame(
          Language.of(cells.get(0)),
          cells.get(1),
          cells.get(2),
          cells.get(3),
          cells.get(4),
          cells.get(5));
    }

    /** Returns the sentence with a word in its place, read as the last of an article. */
    Reading filled(Word word) {
      String agreeing = word.agree(text);
      int open = agreeing.indexOf('{');
      String plain = agreeing.replace("{", "").replace("}", "");
      Reading reading = EditorialDetectorTest.inArticle(language, capital(word.put(plain)));
      if (open < 0) {
        return reading;
      }
      String content = word.put(agreeing.substring(open + 1, agreeing.indexOf('}')));
      String teller = source.equals("X") ? word.form() : source;
      return Readings.attribute(
          reading,
          open == 0 ? capital(content) : content,
          word.agree(cue),
          agreeing.startsWith("X") && source.equals("X") ? capital(teller) : teller,
          Attribution.Speech.INDIRECT,
          SourceLink.Kind.PERSON);
    }

    private String capital(String text) {
      return language == Language.ENGLISH
          ? text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1)
          : text;
    }
  }

  /** A word of a camp, with what it asks of the words around it. */
  record Word(String form, int agreement) {
    private static Word of(String cell) {
      int stroke = cell.indexOf('/');
      return new Word(cell.substring(0, stroke), "sm".contains(cell.substring(stroke + 1)) ? 0 : 1);
    }

    String put(String text) {
      return text.replace("X", form);
    }

    /** Returns a text with each choice in brackets made. */
    String agree(String text) {
      StringBuilder made = new StringBuilder(text);
      int open = made.indexOf("[");
      while (open >= 0) {
        int close = made.indexOf("]", open);
        String chosen = made.substring(open + 1, close).split("\\|", -1)[agreement];
        made.replace(open, close + 1, chosen);
        open = made.indexOf("[");
      }
      return made.toString();
    }
  }

  /** The words of two camps for one place. */
  record Pair(Language language, String kind, String conflict, Map<Side, Word> words) {
    private static Pair of(List<String> cells) {
      Map<Side, Word> words = new EnumMap<>(Side.class);
      words.put(Side.ONE_LOADED, Word.of(cells.get(3)));
      words.put(Side.OTHER_LOADED, Word.of(cells.get(4)));
      words.put(Side.ONE_NEUTRAL, Word.of(cells.get(5)));
      words.put(Side.OTHER_NEUTRAL, Word.of(cells.get(6)));
      return new Pair(Language.of(cells.get(0)), cells.get(1), cells.get(2), words);
    }
  }

  /** What the detector says of a filled frame. */
  record Outcome(Frame frame, Pair pair, Side side, LabelledSentence sentence) {
    boolean isOpinion() {
      return sentence.label() == Label.EDITORIAL || sentence.label() == Label.MIXED;
    }
  }

  static List<Frame> frames() {
    return DataFile.rows(Camps.class, "frames.tsv", 6).stream().map(Frame::of).toList();
  }

  static List<Pair> pairs(String table) {
    return DataFile.rows(Camps.class, table, 7).stream().map(Pair::of).toList();
  }

  /** Returns what the detector says of every frame with every word of its language and kind. */
  static List<Outcome> outcomes(List<Pair> pairs) {
    List<Outcome> outcomes = new ArrayList<>();
    for (Frame frame : frames()) {
      for (Pair pair : pairs) {
        if (pair.language() == frame.language() && pair.kind().equals(frame.kind())) {
          pair.words()
              .forEach(
                  (side, word) ->
                      outcomes.add(
                          new Outcome(
                              frame,
                              pair,
                              side,
                              EditorialDetectorTest.last(DETECTOR.judge(frame.filled(word))))));
        }
      }
    }
    return outcomes;
  }

  /** Returns the share of outcomes of a side that are EDITORIAL or MIXED. */
  static double share(List<Outcome> outcomes, Side side, Predicate<Outcome> taken) {
    return outcomes.stream()
        .filter(o -> o.side() == side)
        .filter(taken)
        .mapToInt(o -> o.isOpinion() ? 1 : 0)
        .average()
        .orElseThrow();
  }

  /** Returns the mean score of the outcomes of a side. */
  static double score(List<Outcome> outcomes, Side side, Predicate<Outcome> taken) {
    return outcomes.stream()
        .filter(o -> o.side() == side)
        .filter(taken)
        .mapToDouble(o -> o.sentence().score())
        .average()
        .orElseThrow();
  }
}

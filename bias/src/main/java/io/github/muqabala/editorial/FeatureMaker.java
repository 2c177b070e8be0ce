package io.github.muqabala.editorial;

import io.github.muqabala.article.PerLanguage;
import io.github.muqabala.judgement.Evidence.Kind;
import io.github.muqabala.reading.ConceptMention;
import io.github.muqabala.reading.Reading;
import io.github.muqabala.reading.Sentence;
import io.github.muqabala.reading.Span;
import io.github.muqabala.reading.Token;
import io.github.muqabala.wording.Expression.Strength;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Computes the features of a statement: one or several sentences of a reading. */
final class FeatureMaker {
  private static final String QUOTES = "\"“”«»„‟";
  private static final String DASHES = "-–—";

  private final PerLanguage<Markers> markers = PerLanguage.of(Markers::load);

  /** Returns the features, in the order of {@link Feature}. */
  double[] features(Reading reading, List<Sentence> sentences, List<Clue> clues, Voices voices) {
    Counts counts = new Counts();
    for (Sentence sentence : sentences) {
      marks(sentence, voices, counts);
      markers(reading, sentence, counts);
    }
    Span span = sentences.get(0).span().cover(sentences.get(sentences.size() - 1).span());
    found(reading, span, voices, counts);
    concepts(reading, span, counts);
    clues.forEach(c -> clue(c, counts));
    return counts.values();
  }

  private static void marks(Sentence sentence, Voices voices, Counts counts) {
    for (Token token : sentence.tokens()) {
      String key = token.key();
      switch (token.kind()) {
        case WORD -> counts.add(Feature.LENGTH);
        case NUMBER -> {
          counts.add(Feature.LENGTH);
          counts.add(Feature.NUMBERS);
        }
        case PUNCTUATION -> mark(key, counts);
      }
      counts.tokens++;
      if (voices.isAttributed(token.span())) {
        counts.attributed++;
      }
    }
  }

  private static void mark(String key, Counts counts) {
    if (QUOTES.contains(key)) {
      counts.add(Feature.QUOTE_MARKS);
    } else if (DASHES.contains(key)) {
      counts.add(Feature.DASHES);
    } else if (key.equals("!")) {
      counts.add(Feature.EXCLAMATION);
    } else if (key.equals("?") || key.equals("؟")) {
      counts.add(Feature.QUESTION);
    } else if (key.equals("…") || key.startsWith("..")) {
      counts.add(Feature.ELLIPSIS);
    } else if (key.equals(";") || key.equals("؛")) {
      counts.add(Feature.SEMICOLONS);
    }
  }

  private void markers(Reading reading, Sentence sentence, Counts counts) {
    List<Set<Marker>> found = markers.get(reading.language()).find(sentence.tokens());
    for (int i = 0; i < found.size(); i++) {
      found.get(i).forEach(m -> marker(m, counts));
      if (i == 0 && found.get(i).contains(Marker.DEICTIC)) {
        counts.add(Feature.BEGINS_DEICTIC);
      }
      if (i == 0 && found.get(i).contains(Marker.CONTRAST)) {
        counts.add(Feature.BEGINS_CONTRAST);
      }
    }
  }

  private static void marker(Marker marker, Counts counts) {
    switch (marker) {
      case ABSOLUTE -> counts.add(Feature.ABSOLUTE);
      case ATTITUDE -> counts.add(Feature.ATTITUDE);
      case COMPARATIVE -> counts.add(Feature.COMPARATIVE);
      case CONDITIONAL -> counts.add(Feature.CONDITIONAL);
      case DEICTIC -> counts.add(Feature.DEICTIC);
      case EMPHASIS -> counts.add(Feature.EMPHASIS);
      case FIRST_PERSON -> counts.add(Feature.FIRST_PERSON);
      case GENERIC -> counts.add(Feature.GENERIC);
      case OBLIGATION -> counts.add(Feature.OBLIGATION);
      case PERSON_PAST -> counts.add(Feature.THIRD_PERSON);
      case QUESTION_WORD -> counts.add(Feature.QUESTION_WORDS);
      case SECOND_PERSON -> counts.add(Feature.SECOND_PERSON);
      case THIRD_REPORT -> counts.add(Feature.THIRD_REPORT);
      case CONNECTIVE, CONTRAST -> {
        // Reports use these as much as comment does.
      }
    }
  }

  private static void found(Reading reading, Span span, Voices voices, Counts counts) {
    counts.add(Feature.NUMBERS, reading.quantitiesIn(span).size());
    counts.add(Feature.TIMES, reading.timesIn(span).size());
    reading.mentionsIn(span).stream()
        .filter(m -> !m.nominal())
        .forEach(m -> counts.add(Feature.NAMES));
    counts.add(Feature.ATTRIBUTIONS, voices.in(span).size());
  }

  private static void concepts(Reading reading, Span span, Counts counts) {
    Set<String> seen = new HashSet<>();
    for (ConceptMention concept : reading.conceptsIn(span)) {
      for (String tag : concept.tags()) {
        // Several readings of one word count once.
        if (seen.add(tag + concept.span())) {
          tag(tag, counts);
        }
      }
    }
  }

  private static void tag(String tag, Counts counts) {
    switch (tag) {
      case "report:neutral", "report:endorse", "report:distance", "report:demand", "report:deny" ->
          counts.add(Feature.REPORT_CONCEPTS);
      case "source:office", "source:document", "source:media", "role" ->
          counts.add(Feature.OFFICES);
      case "name:PLACE" -> counts.add(Feature.PLACES);
      case "eval:negative" -> counts.add(Feature.NEGATIVE);
      case "eval:positive" -> counts.add(Feature.POSITIVE);
      case "hedge" -> counts.add(Feature.HEDGES);
      case "certainty" -> counts.add(Feature.CERTAINTY);
      case "intensity:up" -> counts.add(Feature.INTENSITY);
      case "ideology" -> counts.add(Feature.IDEOLOGY);
      case "exhort", "modal:necessity" -> counts.add(Feature.NECESSITY);
      case "neg" -> counts.add(Feature.NEGATION);
      case "modal:possibility", "modal:expect" -> counts.add(Feature.POSSIBILITY);
      default -> {
        // Other tags say what is spoken about, not how.
      }
    }
  }

  private static void clue(Clue clue, Counts counts) {
    if (!clue.isOwn()) {
      return;
    }
    boolean weak = clue.strength() == Strength.WEAK;
    Kind kind = clue.evidence().kind();
    switch (kind) {
      case COMMENTARY_CUE ->
          counts.add(weak ? Feature.OWN_WEAK_COMMENTARY : Feature.OWN_COMMENTARY);
      case EVALUATION -> counts.add(weak ? Feature.OWN_WEAK_EVALUATION : Feature.OWN_EVALUATION);
      case HEDGE_OR_DISTANCE -> counts.add(Feature.HEDGES);
      case LOADED_LABEL -> counts.add(Feature.OWN_LABELS, weak ? 0 : 1);
      case DELEGITIMISATION -> counts.add(Feature.OWN_DELEGITIMISATION, weak ? 0 : 1);
      case GLORIFICATION -> counts.add(Feature.OWN_GLORIFICATION, weak ? 0 : 1);
      case EXHORTATION -> counts.add(Feature.OWN_EXHORTATION, weak ? 0 : 1);
      case CAUSAL_SPECULATION -> counts.add(Feature.OWN_SPECULATION, weak ? 0 : 1);
      case ATTRIBUTION_CUE -> {
        // Attributions are counted themselves.
      }
    }
  }

  private static final class Counts {
    private final Map<Feature, Integer> counts = new EnumMap<>(Feature.class);
    private int tokens;
    private int attributed;

    void add(Feature feature) {
      add(feature, 1);
    }

    void add(Feature feature, int times) {
      counts.merge(feature, times, Integer::sum);
    }

    double[] values() {
      return Feature.ALL.stream().mapToDouble(this::value).toArray();
    }

    private double value(Feature feature) {
      if (feature == Feature.ATTRIBUTED) {
        return tokens == 0 ? 0 : (double) attributed / tokens;
      }
      return Math.log1p(counts.getOrDefault(feature, 0));
    }
  }
}

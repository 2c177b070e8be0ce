package io.github.muqabala.editorial;

import io.github.muqabala.article.Language;
import io.github.muqabala.article.PerLanguage;
import io.github.muqabala.judgement.Evidence.Kind;
import io.github.muqabala.reading.Attribution;
import io.github.muqabala.reading.ConceptMention;
import io.github.muqabala.reading.Mention;
import io.github.muqabala.reading.Reading;
import io.github.muqabala.reading.Sentence;
import io.github.muqabala.reading.Span;
import io.github.muqabala.reading.Token;
import io.github.muqabala.wording.Expression.Strength;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Computes the features of a statement: one or several sentences of a reading. */
final class FeatureMaker {
  private final PerLanguage<Markers> markers = PerLanguage.of(Markers::load);
  private final PerLanguage<Tones> tones = PerLanguage.of(Tones::load);
  private final PerLanguage<Grammar> grammars = PerLanguage.of(Grammar::load);
  private final Map<String, Tone> concepts = Tones.concepts();

  /** Returns the words of tone of a language. */
  Tones tones(Language language) {
    return tones.get(language);
  }

  /** Returns the features, in the order of {@link Feature}. */
  double[] features(Reading reading, List<Sentence> sentences, List<Clue> clues, Voices voices) {
    Counts counts = new Counts();
    List<Token> tokens = sentences.stream().flatMap(s -> s.tokens().stream()).toList();
    List<Boolean> own = own(reading, tokens, voices, counts);
    Span span = sentences.get(0).span().cover(sentences.get(sentences.size() - 1).span());
    counts.set(Trait.SEVERAL_SENTENCES, sentences.size() > 1);
    words(reading, tokens, own, counts);
    new Shape(reading, tokens).count(counts);
    found(reading, span, tokens, voices, counts);
    tags(reading, span, counts);
    concepts(reading, span, tokens, own, counts);
    clues.forEach(c -> clue(c, counts));
    together(tokens.size(), counts);
    return counts.vector();
  }

  /** Tells of each token whether the outlet speaks: outside attributions and quoted speech. */
  private static List<Boolean> own(
      Reading reading, List<Token> tokens, Voices voices, Counts counts) {
    List<Quotes.Standing> quotes = Quotes.of(reading.article(), tokens);
    List<Boolean> own = new ArrayList<>();
    int attributed = 0;
    int speech = 0;
    for (int i = 0; i < tokens.size(); i++) {
      boolean in = voices.isAttributed(tokens.get(i).span());
      boolean quoted = quotes.get(i) == Quotes.Standing.SPEECH;
      attributed += in ? 1 : 0;
      speech += quoted ? 1 : 0;
      own.add(!in && !quoted);
    }
    double all = Math.max(1, tokens.size());
    counts.set(Trait.ATTRIBUTED, attributed / all);
    counts.set(Trait.IN_QUOTES, speech / all);
    counts.set(Trait.HAS_QUOTE, speech > 0);
    counts.set(Trait.ALL_QUOTE, speech > 0.8 * all);
    counts.set(Trait.SCARE_QUOTE, quotes.contains(Quotes.Standing.MARKED));
    return own;
  }

  private void words(Reading reading, List<Token> tokens, List<Boolean> own, Counts counts) {
    List<Set<Marker>> found = markers.get(reading.language()).find(tokens);
    for (int i = 0; i < found.size(); i++) {
      for (Marker marker : found.get(i)) {
        counts.add(Feature.own(marker), own.get(i) ? 1 : 0);
      }
    }
    if (!found.isEmpty()) {
      counts.set(Trait.BEGINS_DEICTIC, found.get(0).contains(Marker.DEICTIC));
      counts.set(Trait.BEGINS_CONTRAST, found.get(0).contains(Marker.CONTRAST));
    }
    for (Tones.Found tone : tones.get(reading.language()).find(tokens)) {
      boolean named = reading.isInPersonName(tokens.get(tone.first()).span());
      counts.add(Feature.own(tone.tone()), own.get(tone.first()) && !named ? 1 : 0);
    }
    Grammar grammar = grammars.get(reading.language());
    boolean first = true;
    for (Token token : tokens) {
      Set<Grammar.Kind> kinds = grammar.of(token.key());
      kinds.forEach(k -> counts.add(Feature.grammar(k)));
      if (first && token.kind() == Token.Kind.WORD) {
        kinds.forEach(k -> counts.set(Feature.first(k), 1));
        first = false;
      }
    }
  }

  private static void found(
      Reading reading, Span span, List<Token> tokens, Voices voices, Counts counts) {
    int quantities = reading.quantitiesIn(span).size();
    int times = reading.timesIn(span).size();
    List<Mention> names = reading.mentionsIn(span).stream().filter(m -> !m.nominal()).toList();
    counts.add(Trait.NUMBERS, quantities);
    counts.add(Trait.TIMES, times);
    counts.add(Trait.NAMES, names.size());
    counts.set(Trait.BARE, quantities + times + names.size() == 0);
    long named =
        tokens.stream()
            .filter(t -> names.stream().anyMatch(n -> n.span().contains(t.span())))
            .count();
    counts.set(Trait.NAME_SHARE, (double) named / Math.max(1, tokens.size()));
    List<Attribution> attributions = voices.in(span);
    counts.add(Trait.ATTRIBUTIONS, attributions.size());
    counts.add(
        Trait.DISTANCED,
        (int)
            attributions.stream().filter(a -> a.stance() == Attribution.Stance.DISTANCING).count());
  }

  private void concepts(
      Reading reading, Span span, List<Token> tokens, List<Boolean> own, Counts counts) {
    Set<Span> seen = new HashSet<>();
    int at = 0;
    for (ConceptMention concept : reading.conceptsIn(span)) {
      while (at < tokens.size() - 1 && tokens.get(at).span().end() <= concept.span().start()) {
        at++;
      }
      Tone tone = concepts.get(concept.concept());
      if (tone != null && seen.add(concept.span()) && !reading.isInPersonName(concept.span())) {
        counts.add(Feature.concept(tone), own.get(at) ? 1 : 0);
      }
    }
  }

  private static void tags(Reading reading, Span span, Counts counts) {
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
          counts.add(Trait.REPORT_CONCEPTS);
      case "source:office", "source:document", "source:media", "role" -> counts.add(Trait.OFFICES);
      case "name:PLACE" -> counts.add(Trait.PLACES);
      case "eval:negative" -> counts.add(Trait.NEGATIVE);
      case "eval:positive" -> counts.add(Trait.POSITIVE);
      case "hedge" -> counts.add(Trait.HEDGES);
      case "certainty" -> counts.add(Trait.CERTAINTY);
      case "intensity:up" -> counts.add(Trait.INTENSITY);
      case "ideology" -> counts.add(Trait.IDEOLOGY);
      case "exhort", "modal:necessity" -> counts.add(Trait.NECESSITY);
      case "neg" -> counts.add(Trait.NEGATION);
      case "modal:possibility", "modal:expect" -> counts.add(Trait.POSSIBILITY);
      case "unit", "time", "number" -> counts.add(Trait.MEASURES);
      default -> {
        if (tag.startsWith("event:")) {
          counts.add(Trait.EVENTS);
        }
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
      case COMMENTARY_CUE -> counts.add(weak ? Trait.OWN_WEAK_COMMENTARY : Trait.OWN_COMMENTARY);
      case EVALUATION -> counts.add(weak ? Trait.OWN_WEAK_EVALUATION : Trait.OWN_EVALUATION);
      case HEDGE_OR_DISTANCE -> counts.add(Trait.HEDGES);
      case LOADED_LABEL -> counts.add(Trait.OWN_LABELS, weak ? 0 : 1);
      case DELEGITIMISATION -> counts.add(Trait.OWN_DELEGITIMISATION, weak ? 0 : 1);
      case GLORIFICATION -> counts.add(Trait.OWN_GLORIFICATION, weak ? 0 : 1);
      case EXHORTATION -> counts.add(Trait.OWN_EXHORTATION, weak ? 0 : 1);
      case CAUSAL_SPECULATION -> counts.add(Trait.OWN_SPECULATION, weak ? 0 : 1);
      case ATTRIBUTION_CUE -> {
        // Attributions are counted themselves.
      }
    }
  }

  private static void together(int size, Counts counts) {
    int evaluating = 0;
    int toned = 0;
    for (Tone tone : Tone.values()) {
      int own = counts.count(Feature.own(tone));
      evaluating += tone.evaluates() ? own : 0;
      toned += tone == Tone.MEASURE || tone == Tone.FEELING ? 0 : own;
      counts.set(Feature.dense(tone), Math.log1p(own) / Math.log(size + 2.0));
    }
    counts.add(Trait.EVALUATING, evaluating);
    counts.set(Trait.TONE_SHARE, (double) toned / Math.max(1, size));
    counts.add(
        Trait.UNATTRIBUTED_EVALUATING, counts.count(Trait.ATTRIBUTIONS) == 0 ? evaluating : 0);
    counts.set(
        Trait.STANCE_WITH_CONDEMNATION,
        counts.log(Feature.own(Tone.STRONG_NEGATIVE)) * counts.log(Feature.own(Tone.STANCE)));
  }
}

package io.github.muqabala.relate;

import io.github.muqabala.claim.Claim;
import io.github.muqabala.claim.Slot;
import io.github.muqabala.lexicon.Concept;
import io.github.muqabala.lexicon.Lexicon;
import io.github.muqabala.reading.ConceptMention;
import io.github.muqabala.reading.Mention;
import io.github.muqabala.reading.Quantity;
import io.github.muqabala.reading.Reading;
import io.github.muqabala.reading.Span;
import io.github.muqabala.reading.TimeExpression;
import io.github.muqabala.reading.TimeValue;
import io.github.muqabala.reading.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Makes signatures of claims, and weighs features by how few claims have them. */
final class Signatures {
  private static final Set<String> PHASES = Set.of("begin", "end", "continue");

  private final Lexicon lexicon;

  Signatures(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  Signature of(Reading reading, Claim claim) {
    Span span = claim.span();
    Map<String, Double> features = new TreeMap<>();
    Set<String> phases = new TreeSet<>();
    Set<String> events = new TreeSet<>();
    Set<Span> covered = new HashSet<>();
    for (Mention mention : reading.mentionsIn(span)) {
      features.put("name:" + mention.id(), 1.0);
      covered.add(mention.span());
    }
    for (TimeExpression time : reading.timesIn(span)) {
      covered.add(time.span());
    }
    concepts(reading, span, covered, features, phases, events);
    words(reading, span, covered, features);
    List<TimeExpression> times =
        reading.timesIn(span).stream()
            .filter(t -> t.value().orElse(null) instanceof TimeValue.Interval)
            .toList();
    List<Quantity> quantities =
        reading.quantitiesIn(span).stream()
            .filter(q -> q.kind() == Quantity.Kind.CARDINAL && !Double.isNaN(q.low()))
            .toList();
    Set<String> places = new TreeSet<>(claim.values(Slot.Role.DESTINATION));
    return new Signature(claim, reading, features, phases, events, times, quantities, places);
  }

  private void concepts(
      Reading reading,
      Span span,
      Set<Span> covered,
      Map<String, Double> features,
      Set<String> phases,
      Set<String> events) {
    Map<Span, List<ConceptMention>> readings = new HashMap<>();
    for (ConceptMention mention : reading.conceptsIn(span)) {
      readings.computeIfAbsent(mention.span(), k -> new ArrayList<>()).add(mention);
    }
    List<Span> inside = List.copyOf(covered);
    readings.forEach(
        (place, mentions) -> {
          covered.add(place);
          if (inside.stream().anyMatch(c -> c.contains(place))) {
            return;
          }
          for (ConceptMention mention : mentions) {
            for (String tag : mention.tags()) {
              if (tag.startsWith("event:")) {
                String event = tag.substring("event:".length());
                (PHASES.contains(event) ? phases : events).add(event);
              }
            }
            if (!mention.is("stop")) {
              features.merge(
                  "concept:" + head(mention.concept()), 1.0 / mentions.size(), Math::max);
            }
          }
        });
  }

  /** Words that no concept covers meet by their folded spelling, Arabic loans in Persian too. */
  private static void words(
      Reading reading, Span span, Set<Span> covered, Map<String, Double> features) {
    reading
        .tokens()
        .filter(t -> span.contains(t.span()) && t.kind() == Token.Kind.WORD)
        .filter(t -> t.key().length() > 2)
        .filter(t -> covered.stream().noneMatch(c -> c.overlaps(t.span())))
        .forEach(t -> features.merge("word:" + t.lemmas().get(0), 0.6, Math::max));
  }

  private String head(String concept) {
    return lexicon.concept(concept).map(Signatures::family).orElse(concept);
  }

  private static String family(Concept concept) {
    return concept.tagged("family").stream().findFirst().orElse(concept.id());
  }

  /** Returns how much each feature counts: its inverse document frequency over the claims. */
  static Map<String, Double> weights(List<Signature> signatures) {
    Map<String, Integer> counts = new HashMap<>();
    for (Signature signature : signatures) {
      signature.features().keySet().forEach(f -> counts.merge(f, 1, Integer::sum));
    }
    Map<String, Double> weights = new HashMap<>();
    double n = signatures.size();
    counts.forEach((f, count) -> weights.put(f, Math.log(1 + n / count) / Math.log(1 + n)));
    return weights;
  }
}

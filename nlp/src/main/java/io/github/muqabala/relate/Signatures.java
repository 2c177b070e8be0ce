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
import io.github.muqabala.relate.Signature.Unit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Makes signatures of claims, and weighs features by how few claims have them. */
final class Signatures {
  private static final Set<String> PHASES = Set.of("begin", "end", "continue");

  private static final double NAME = 1.3;
  private static final double INNER_NAME = 0.4;
  private static final double WORD = 0.5;

  private final Lexicon lexicon;
  private final Themes themes;

  Signatures(Lexicon lexicon, Themes themes) {
    this.lexicon = lexicon;
    this.themes = themes;
  }

  Signature of(Reading reading, Claim claim) {
    Span span = claim.span();
    List<Unit> units = new ArrayList<>();
    List<Span> covered = new ArrayList<>();
    names(reading, span, units, covered);
    reading.timesIn(span).forEach(t -> covered.add(t.span()));
    Set<String> phases = new TreeSet<>();
    Set<String> events = new TreeSet<>();
    concepts(reading, span, covered, units, phases, events);
    words(reading, span, covered, units);
    List<TimeExpression> times =
        reading.timesIn(span).stream()
            .filter(t -> t.value().orElse(null) instanceof TimeValue.Interval)
            .toList();
    List<Quantity> quantities =
        reading.quantitiesIn(span).stream()
            .filter(q -> q.kind() == Quantity.Kind.CARDINAL && !Double.isNaN(q.low()))
            .toList();
    Set<String> places = new TreeSet<>(claim.values(Slot.Role.DESTINATION));
    reading.mentionsIn(span).stream()
        .filter(m -> m.type() == Mention.Type.FACILITY)
        .forEach(m -> places.add(m.id()));
    return new Signature(
        claim, reading, List.copyOf(units), phases, events, times, quantities, places);
  }

  /** The outermost names count in full; names inside them, such as a country, count half. */
  private static void names(Reading reading, Span span, List<Unit> units, List<Span> covered) {
    for (Mention mention : reading.mentionsIn(span)) {
      boolean inner = covered.stream().anyMatch(c -> c.contains(mention.span()));
      units.add(
          new Unit(mention.span(), Set.of("name:" + mention.id()), inner ? INNER_NAME : NAME));
      covered.add(mention.span());
    }
  }

  private void concepts(
      Reading reading,
      Span span,
      List<Span> covered,
      List<Unit> units,
      Set<String> phases,
      Set<String> events) {
    Map<Span, Set<ConceptMention>> senses = new TreeMap<>();
    for (ConceptMention mention : reading.conceptsIn(span)) {
      senses.computeIfAbsent(mention.span(), k -> new LinkedHashSet<>()).add(mention);
    }
    List<Span> named = List.copyOf(covered);
    senses.forEach(
        (place, mentions) -> {
          covered.add(place);
          if (named.stream().anyMatch(c -> c.contains(place))
              || mentions.stream().anyMatch(m -> m.is("stop"))) {
            return;
          }
          Set<String> keys = new TreeSet<>();
          Map<String, Integer> classes = new TreeMap<>();
          for (ConceptMention mention : mentions) {
            keys.add("concept:" + head(mention.concept()));
            phases.addAll(themes.phases(mention.concept()));
            mention.tags().stream()
                .filter(t -> t.startsWith("event:"))
                .forEach(t -> classes.merge(t.substring("event:".length()), 1, Integer::sum));
          }
          classes.forEach(
              (event, count) -> {
                if (2 * count >= mentions.size()) {
                  if (PHASES.contains(event)) {
                    phases.add(event);
                  } else {
                    events.add(event);
                    events.addAll(themes.kinds(event));
                  }
                }
              });
          if (!keys.isEmpty()) {
            units.add(new Unit(place, keys, 1));
          }
        });
  }

  /** Words that no concept covers meet by their folded spelling, Arabic loans in Persian too. */
  private static void words(Reading reading, Span span, List<Span> covered, List<Unit> units) {
    reading
        .tokens()
        .filter(t -> span.contains(t.span()) && t.kind() == Token.Kind.WORD)
        .filter(t -> t.key().length() > 2)
        .filter(t -> covered.stream().noneMatch(c -> c.overlaps(t.span())))
        .forEach(t -> units.add(new Unit(t.span(), Set.of("word:" + t.lemmas().get(0)), WORD)));
  }

  private String head(String concept) {
    return lexicon.concept(concept).map(Signatures::family).orElse(concept);
  }

  private static String family(Concept concept) {
    return concept.tagged("family").stream().findFirst().orElse(concept.id());
  }

  /** Returns how much each key counts: its inverse document frequency over the claims, 0 to 1. */
  static Map<String, Double> weights(List<Signature> signatures) {
    Map<String, Integer> counts = new HashMap<>();
    for (Signature signature : signatures) {
      signature.keys().forEach(k -> counts.merge(k, 1, Integer::sum));
    }
    Map<String, Double> weights = new HashMap<>();
    double n = signatures.size();
    counts.forEach((key, count) -> weights.put(key, Math.log(1 + n / count) / Math.log(1 + n)));
    return weights;
  }
}

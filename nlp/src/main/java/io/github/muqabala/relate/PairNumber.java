package io.github.muqabala.relate;

import com.google.common.base.Splitter;
import io.github.muqabala.reading.ConceptMention;
import io.github.muqabala.reading.Quantity;
import io.github.muqabala.reading.Reading;
import io.github.muqabala.reading.Span;
import io.github.muqabala.reading.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A number that a statement gives.
 *
 * @param span where it stands
 * @param least the least value meant
 * @param most the greatest
 * @param measure what it is measured in: the unit, percent, an order; empty for a count
 * @param counted the concepts of what is counted
 */
record PairNumber(Span span, double least, double most, String measure, Set<String> counted) {
  private static final Splitter SCORE = Splitter.on('-');
  private static final double ABOUT = 0.07;

  /** A dual, which Arabic writes without a number, and "one", which is often an article. */
  private static final double SMALL = 2;

  /** Units that are so many of another. */
  private static final Map<String, Part> PARTS = Map.of("toman", new Part("IRR", 10));

  private record Part(String unit, double share) {}

  PairNumber {
    counted = Set.copyOf(counted);
  }

  /** Returns the numbers of a statement in order, those of a score «2-0» each by itself. */
  static List<PairNumber> of(Reading reading) {
    List<PairNumber> numbers = new ArrayList<>();
    for (Quantity quantity : reading.quantities()) {
      if (!Double.isNaN(quantity.low()) && quantity.kind() != Quantity.Kind.UNIVERSAL) {
        numbers.add(of(reading, quantity));
      }
    }
    List<Token> tokens = reading.tokens().toList();
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if ((token.kind() == Token.Kind.NUMBER || PairItem.score(token.key()))
          && numbers.stream().noneMatch(n -> n.span().overlaps(token.span()))
          && reading.times().stream().noneMatch(t -> t.span().overlaps(token.span()))) {
        SCORE
            .splitToStream(token.key())
            .flatMap(k -> number(k).stream())
            .forEach(v -> numbers.add(new PairNumber(token.span(), v, v, "", Set.of())));
      }
    }
    return numbers;
  }

  private static List<Double> number(String key) {
    try {
      return List.of(Double.parseDouble(key.replace(",", "")));
    } catch (NumberFormatException e) {
      return List.of();
    }
  }

  private static PairNumber of(Reading reading, Quantity quantity) {
    double low = quantity.low();
    double high = quantity.high();
    switch (quantity.comparator()) {
      case LESS, AT_MOST -> low = Double.NEGATIVE_INFINITY;
      case MORE, AT_LEAST -> high = Double.POSITIVE_INFINITY;
      case ABOUT -> {
        low *= 1 - ABOUT;
        high *= 1 + ABOUT;
      }
      case EQUAL -> {}
    }
    String unit = quantity.unit().orElse("");
    Part part = PARTS.get(unit);
    if (part != null) {
      unit = part.unit();
      low *= part.share();
      high *= part.share();
    }
    String measure =
        quantity.kind() == Quantity.Kind.ORDINAL ? "order" : quantity.percent() ? "percent" : unit;
    Set<String> counted =
        reading.conceptsIn(quantity.span()).stream()
            .filter(
                c ->
                    c.tags().stream()
                        .noneMatch(
                            t ->
                                t.equals("number")
                                    || t.equals("stop")
                                    || t.startsWith("comparator")))
            .map(ConceptMention::concept)
            .collect(Collectors.toSet());
    return new PairNumber(quantity.span(), low, high, measure, counted);
  }

  boolean order() {
    return measure.equals("order");
  }

  /** A count so small that a language may say it without a number. */
  boolean small() {
    return measure.isEmpty() && least >= 0 && most <= SMALL;
  }

  /** Tells whether this leaves open less than the other, such as «350» of «300 to 400». */
  boolean finer(PairNumber other) {
    return most - least < other.most - other.least;
  }

  boolean same(PairNumber other) {
    return least == other.least && most == other.most && comparable(other);
  }

  /** "Below 70" against "above 70": they touch in a number that neither means. */
  private boolean openTo(PairNumber other) {
    return most == other.least
        && least == Double.NEGATIVE_INFINITY
        && other.most == Double.POSITIVE_INFINITY;
  }

  boolean compatible(PairNumber other) {
    return comparable(other)
        && least <= other.most
        && other.least <= most
        && !(openTo(other) || other.openTo(this));
  }

  /** A bare number may be of any unit; a percentage and an order are of nothing else. */
  boolean comparable(PairNumber other) {
    return measure.equals(other.measure)
        || (measure.isEmpty() && !other.fixed())
        || (other.measure.isEmpty() && !fixed());
  }

  private boolean fixed() {
    return measure.equals("percent") || order();
  }

  boolean sameCounted(PairNumber other) {
    return !measure.isEmpty() || counted.stream().anyMatch(other.counted::contains);
  }
}

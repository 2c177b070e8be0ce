package io.github.muqabala.quantity;

import io.github.muqabala.article.Language;
import io.github.muqabala.number.Phrasebook;
import io.github.muqabala.reading.Quantity;
import io.github.muqabala.reading.Quantity.Comparator;
import io.github.muqabala.reading.Quantity.Kind;
import io.github.muqabala.reading.Span;
import io.github.muqabala.reading.TimeExpression;
import io.github.muqabala.reading.TimeValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the quantities of one sentence from left to right. */
final class SentenceScanner {
  private final Line line;
  private final AmountReader amounts;
  private final NounPhrase nouns;
  private final Ordinals ordinals;
  private final References references;

  SentenceScanner(Line line) {
    this.line = line;
    this.amounts = new AmountReader(line);
    this.nouns = new NounPhrase(line);
    this.ordinals = new Ordinals(line);
    this.references = new References(line);
  }

  /** One quantity and where to go on. */
  record Step(Quantity quantity, int next) {}

  List<Quantity> scan() {
    List<Quantity> found = new ArrayList<>();
    int i = 0;
    while (i < line.size()) {
      Optional<Step> step = at(i, found);
      step.ifPresent(s -> found.add(s.quantity()));
      i = step.map(Step::next).orElse(i + 1);
      if (step.isEmpty()) {
        i = behindTime(i);
      }
    }
    return found;
  }

  /** Nothing starts inside a temporal expression. */
  private int behindTime(int index) {
    int before = index - 1;
    Optional<TimeExpression> time = line.timeAt(line.atom(before).end() - 1);
    return time.map(t -> line.indexAt(index, t.span().end())).orElse(index);
  }

  private Optional<Step> at(int index, List<Quantity> before) {
    Optional<Step> dual = Duals.at(line, index);
    if (dual.isPresent() && outsideTime(dual.get().quantity().span())) {
      return dual;
    }
    Optional<Amount> amount = amounts.at(index);
    if (amount.isEmpty()) {
      return Optional.empty();
    }
    Amount found = amount.get();
    Optional<TimeExpression> time = line.timeAt(line.end(found.next()) - 1);
    if (time.isPresent()) {
      return Durations.of(line, found, time.get());
    }
    if (found.kind() == Kind.ORDINAL) {
      int floor = before.isEmpty() ? 0 : before.get(before.size() - 1).span().end();
      return ordinals.of(index, found, floor);
    }
    return counted(index, found);
  }

  private boolean outsideTime(Span span) {
    return line.timeAt(span.start()).isEmpty();
  }

  private Optional<Step> counted(int index, Amount amount) {
    NounPhrase.Counted counted =
        amount.percent() && amount.kind() != Kind.UNIVERSAL
            ? new NounPhrase.Counted("", Optional.empty(), amount.next())
            : nouns.at(amount.next(), amount.partitive());
    if (Refusals.refuses(line, index, amount, counted)) {
      return Optional.empty();
    }
    int next = counted.next();
    Comparator comparator = amount.comparator();
    Optional<Phrasebook.Match> behind = line.bare(next, "POSTCOMP");
    if (behind.isPresent() && comparator == Comparator.EQUAL) {
      comparator = symbol(behind.get());
      next = behind.get().next();
    }
    Optional<String> unit =
        amount.unit().isEmpty() ? counted.unit() : Optional.of(amount.unit());
    Span span = new Span(amount.start(), line.end(next));
    Quantity quantity =
        new Quantity(
            span,
            amount.low(),
            amount.high(),
            amount.percent(),
            comparator,
            counted.counted(),
            unit,
            references.behind(next, amount.percent(), unit),
            amount.kind());
    return Optional.of(new Step(quantity, next));
  }

  private static Comparator symbol(Phrasebook.Match match) {
    String symbol = match.sets().getOrDefault("cmp", "=");
    return java.util.Arrays.stream(Comparator.values())
        .filter(c -> c.symbol().equals(symbol))
        .findFirst()
        .orElse(Comparator.EQUAL);
  }

  /** Durations with a number or a comparator: «بیش از دو دهه» is more than twenty years. */
  static final class Durations {
    private Durations() {}

    static Optional<Step> of(Line line, Amount amount, TimeExpression time) {
      if (time.value().isEmpty()
          || !(time.value().get() instanceof TimeValue.Duration duration)
          || duration.edtf().indexOf('X') >= 0 && amount.kind() != Kind.VAGUE
          || time.span().end() <= line.end(amount.next())) {
        return Optional.empty();
      }
      boolean article =
          amount.comparator() == Comparator.EQUAL && amount.low() == 1 && amount.high() == 1;
      if (article || Double.isNaN(amount.low())) {
        return Optional.empty();
      }
      int next = line.indexAt(amount.next(), time.span().end());
      String unit = unit(duration.edtf());
      double factor = factor(duration.edtf(), amount.low());
      Span span = new Span(Math.min(amount.start(), time.span().start()), time.span().end());
      Quantity quantity =
          new Quantity(
              span,
              amount.low() * factor,
              amount.high() * factor,
              false,
              amount.comparator(),
              line.keys(amount.next(), next),
              Optional.of(unit),
              Optional.empty(),
              amount.kind());
      return Optional.of(new Step(quantity, next));
    }

    private static String unit(String edtf) {
      boolean time = edtf.startsWith("PT");
      int digits = time ? 2 : 1;
      while (Character.isDigit(edtf.charAt(digits)) || ".X".indexOf(edtf.charAt(digits)) >= 0) {
        digits++;
      }
      return switch (edtf.charAt(digits)) {
        case 'S' -> "second";
        case 'M' -> time ? "minute" : "month";
        case 'H' -> "hour";
        case 'W' -> "week";
        case 'D' -> "day";
        default -> "year";
      };
    }

    /** A decade is ten years: the duration says how many. */
    private static double factor(String edtf, double number) {
      StringBuilder digits = new StringBuilder();
      for (int i = 1; i < edtf.length() - 1; i++) {
        char c = edtf.charAt(i);
        if (Character.isDigit(c) || c == '.') {
          digits.append(c);
        } else if (c != 'T') {
          return 1;
        }
      }
      double whole = digits.isEmpty() ? number : Double.parseDouble(digits.toString());
      return whole == number * 10 || whole == number * 100 || whole == number * 3
          ? whole / number
          : 1;
    }
  }
}

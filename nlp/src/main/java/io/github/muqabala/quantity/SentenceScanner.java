package io.github.muqabala.quantity;

import io.github.muqabala.article.Language;
import io.github.muqabala.number.Phrasebook;
import io.github.muqabala.reading.Quantity;
import io.github.muqabala.reading.Quantity.Comparator;
import io.github.muqabala.reading.Quantity.Kind;
import io.github.muqabala.reading.Span;
import io.github.muqabala.reading.TimeExpression;
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
  record Step(Quantity quantity, int next) {
    /** Counts things by a word that holds their number, as a dual does. */
    static Step counting(Span span, double value, String counted, Optional<String> unit, int next) {
      return new Step(
          new Quantity(
              span,
              value,
              value,
              false,
              Quantity.Comparator.EQUAL,
              counted,
              unit,
              Optional.empty(),
              Kind.CARDINAL),
          next);
    }
  }

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
    Optional<Step> span = Spans.at(line, index);
    if (span.isPresent()) {
      return span;
    }
    Optional<Step> dual = line.duals().at(line, index);
    if (dual.isPresent() && outsideTime(dual.get().quantity().span())) {
      return dual;
    }
    Optional<Step> nobody = Nobody.at(line, index);
    if (nobody.isPresent()) {
      return nobody;
    }
    Optional<Amount> amount = amounts.at(index);
    if (amount.isEmpty()) {
      return Optional.empty();
    }
    Amount found = signed(index, amount.get());
    Optional<TimeExpression> time = line.timeAt(line.end(found.next()) - 1);
    if (time.isPresent() && (!found.percent() || found.kind() == Kind.UNIVERSAL)) {
      return Spans.of(line, found, time.get());
    }
    if (found.kind() == Kind.ORDINAL) {
      int floor = before.isEmpty() ? 0 : before.get(before.size() - 1).span().end();
      return ordinals.of(index, found, floor);
    }
    Optional<Step> appended = Appended.at(line, index, found);
    return appended.isPresent() ? appended : counted(index, found);
  }

  /** In Arabic and Persian the percent sign may stand first: «٪١٢». */
  private Amount signed(int index, Amount amount) {
    boolean sign =
        line.language() != Language.ENGLISH
            && amount.kind() == Kind.CARDINAL
            && !amount.percent()
            && line.mark(index - 1, "%٪")
            && line.atom(index).glued();
    return sign ? amount.percentUpTo(amount.next()) : amount;
  }

  private boolean outsideTime(Span span) {
    return line.timeAt(span.start()).isEmpty();
  }

  private Optional<Step> counted(int index, Amount amount) {
    boolean timed =
        line.inside(amount.next())
            && line.timeAt(line.atom(amount.next()).start())
                .filter(t -> t.span().start() == line.atom(amount.next()).start())
                .isPresent();
    NounPhrase.Counted counted =
        timed
                || amount.unit().equals("times")
                || (amount.percent() && amount.kind() != Kind.UNIVERSAL)
            ? new NounPhrase.Counted("", Optional.empty(), amount.next())
            : nouns.behind(amount);
    int next = counted.next();
    Comparator comparator = amount.comparator();
    Optional<Phrasebook.Match> behind = line.bare(next, "POSTCOMP");
    if (behind.isPresent() && comparator == Comparator.EQUAL) {
      comparator = AmountReader.comparator(behind.get());
      next = behind.get().next();
    }
    if (Refusals.refuses(line, index, amount.with(comparator, amount.start()), counted)) {
      return Optional.empty();
    }
    Optional<String> unit = amount.unit().isEmpty() ? counted.unit() : Optional.of(amount.unit());
    Periods.Whole whole = Periods.whole(unit, amount.low());
    Span span = new Span(amount.start(), line.end(next));
    Quantity quantity =
        new Quantity(
            span,
            amount.low() * whole.factor(),
            amount.high() * whole.factor(),
            amount.percent(),
            comparator,
            counted.counted(),
            whole.unit(),
            references.behind(next, amount.percent(), amount.partitive(), unit),
            amount.kind());
    return Optional.of(new Step(quantity, next));
  }
}

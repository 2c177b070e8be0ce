package io.github.muqabala.quantity;

import io.github.muqabala.number.Phrasebook;
import io.github.muqabala.reading.Quantity;
import io.github.muqabala.reading.Quantity.Comparator;
import io.github.muqabala.reading.Quantity.Kind;
import io.github.muqabala.reading.TimeExpression;
import io.github.muqabala.reading.TimeValue;
import java.util.Optional;

/**
 * Reads lengths of time as quantities. Rules:
 *
 * <ol>
 *   <li>A duration with a number counts its unit; decades and centuries count years: «بیش از دو
 *       دهه» is more than twenty years.
 *   <li>An Arabic dual («عامين») and a single unit behind a comparator («أكثر من عام») have a
 *       number too; a single unit alone has none.
 *   <li>Parts of an hour, a day and a year count the next smaller unit, see {@link Periods}.
 *   <li>Days, weeks and years that lie somewhere ("the past two weeks") are times only.
 * </ol>
 */
final class Spans {
  private Spans() {}

  /** Reads a duration without numeral that starts at an atom. */
  static Optional<SentenceScanner.Step> at(Line line, int index) {
    Optional<TimeExpression> time = line.timeAt(line.atom(index).end() - 1);
    Optional<String> edtf = time.flatMap(Spans::edtf);
    if (edtf.isEmpty() || !starts(line, index, time.get())) {
      return Optional.empty();
    }
    Optional<Phrasebook.Match> comparator = line.find(index, "COMP");
    int number = comparator.map(Phrasebook.Match::next).orElse(index);
    if (edtf.get().indexOf('X') >= 0 || line.numeral(number).isPresent()) {
      return Optional.empty();
    }
    double value = amount(edtf.get());
    if (Double.isNaN(value) || (value == 1 && comparator.isEmpty()) || value < 1) {
      return Optional.empty();
    }
    Comparator compared = comparator.map(AmountReader::comparator).orElse(Comparator.EQUAL);
    return Optional.of(
        step(line, time.get(), edtf.get(), value, value, compared, number, Kind.CARDINAL));
  }

  /** Reads a duration with a numeral or a vague word. */
  static Optional<SentenceScanner.Step> of(Line line, Amount amount, TimeExpression time) {
    Optional<String> edtf = edtf(time);
    boolean vague = amount.kind() == Kind.VAGUE;
    if (edtf.isEmpty()
        || edtf.get().indexOf('X') >= 0 != vague
        || time.span().end() <= line.end(amount.next())
        || Double.isNaN(amount.low())) {
      return Optional.empty();
    }
    if (amount.comparator() == Comparator.EQUAL && amount.low() == 1 && amount.high() == 1) {
      return Optional.empty();
    }
    double factor = factor(edtf.get(), amount.low());
    return Optional.of(
        step(
            line,
            time,
            edtf.get(),
            amount.low() * factor,
            amount.high() * factor,
            amount.comparator(),
            amount.next(),
            amount.kind()));
  }

  private static Optional<String> edtf(TimeExpression time) {
    return time.value().filter(TimeValue.Duration.class::isInstance).map(TimeValue::edtf);
  }

  private static boolean starts(Line line, int index, TimeExpression time) {
    return line.atom(index).start() <= time.span().start()
        && line.atom(index).end() > time.span().start();
  }

  private static SentenceScanner.Step step(
      Line line,
      TimeExpression time,
      String edtf,
      double low,
      double high,
      Comparator comparator,
      int noun,
      Kind kind) {
    int next = line.indexAt(noun, time.span().end());
    Periods.Whole whole = Periods.whole(Optional.of(unit(edtf)), low);
    Quantity quantity =
        new Quantity(
            time.span(),
            low * whole.factor(),
            high * whole.factor(),
            false,
            comparator,
            line.keys(noun, next),
            whole.unit(),
            Optional.empty(),
            kind);
    return new SentenceScanner.Step(quantity, next);
  }

  private static int unitAt(String edtf) {
    int at = edtf.startsWith("PT") ? 2 : 1;
    while (Character.isDigit(edtf.charAt(at)) || ".X".indexOf(edtf.charAt(at)) >= 0) {
      at++;
    }
    return at;
  }

  private static String unit(String edtf) {
    return switch (edtf.charAt(unitAt(edtf))) {
      case 'S' -> "second";
      case 'M' -> edtf.startsWith("PT") ? "minute" : "month";
      case 'H' -> "hour";
      case 'W' -> "week";
      case 'D' -> "day";
      default -> "year";
    };
  }

  /** Returns the number of a duration of one unit. */
  private static double amount(String edtf) {
    int unit = unitAt(edtf);
    String number = edtf.substring(edtf.startsWith("PT") ? 2 : 1, unit);
    return unit == edtf.length() - 1 && !number.isEmpty() && number.indexOf('X') < 0
        ? Double.parseDouble(number)
        : Double.NaN;
  }

  /** A decade is ten years: the duration says how many. */
  private static double factor(String edtf, double number) {
    double whole = amount(edtf);
    if (number < 1 && !Double.isNaN(whole)) {
      return whole / number;
    }
    return whole == number * 10 || whole == number * 100 || whole == number * 3
        ? whole / number
        : edtf.contains("X0") ? (edtf.contains("X00") ? 100 : 10) : 1;
  }
}

package io.github.muqabala.reading;

import java.util.Locale;
import java.util.Optional;

/**
 * A number of things in the text.
 *
 * @param span comparator, number and what is counted, as far as it belongs to the noun phrase
 * @param low the least value meant, {@code NaN} where a vague word gives none
 * @param high the greatest value meant, {@code NaN} where a vague word gives none
 * @param percent whether the value is in percent
 * @param comparator how the number is compared
 * @param counted what is counted, as folded words of the text; empty where it is not said
 * @param unit canonical unit where the counted thing is one, such as {@code kilometer}, {@code USD}
 * @param reference the point the quantity is measured from or the whole it is part of, as the text
 *     has it
 * @param kind what sort of number it is
 */
public record Quantity(
    Span span,
    double low,
    double high,
    boolean percent,
    Comparator comparator,
    String counted,
    Optional<String> unit,
    Optional<String> reference,
    Kind kind) {

  /** How a number is compared with the true value. */
  public enum Comparator {
    /** The number itself. */
    EQUAL("="),
    /** Less than the number. */
    LESS("<"),
    /** At most the number. */
    AT_MOST("<="),
    /** More than the number. */
    MORE(">"),
    /** At least the number. */
    AT_LEAST(">="),
    /** Near the number. */
    ABOUT("~");

    private final String symbol;

    Comparator(String symbol) {
      this.symbol = symbol;
    }

    /** Returns the symbol that tables use. */
    public String symbol() {
      return symbol;
    }
  }

  /** The sorts of number. */
  public enum Kind {
    /** A count or measure. */
    CARDINAL,
    /** A place in an order. */
    ORDINAL,
    /** A vague word: several, hundreds, some. */
    VAGUE,
    /** All of them; the value is a hundred percent. */
    UNIVERSAL
  }

  /**
   * Returns the value as tables show it: {@code 500}, {@code 3-9}, {@code 0%}, {@code NA} for a
   * word without any number.
   */
  public String value() {
    if (Double.isNaN(low)) {
      return "NA";
    }
    String number = low == high ? format(low) : format(low) + "-" + format(high);
    return percent ? number + "%" : number;
  }

  private static String format(double value) {
    return value == Math.rint(value) && Math.abs(value) < 1e15
        ? String.format(Locale.ROOT, "%d", (long) value)
        : Double.toString(value);
  }
}

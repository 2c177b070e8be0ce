package io.github.muqabala.quantity;

import io.github.muqabala.reading.Quantity.Comparator;
import io.github.muqabala.reading.Quantity.Kind;

/**
 * The number part of a quantity.
 *
 * @param low least value
 * @param high greatest value
 * @param comparator how it is compared
 * @param kind what sort it is
 * @param percent whether it is in percent
 * @param unit currency in front of the number, or empty
 * @param start offset where it starts, comparator included
 * @param next index of the atom behind it
 * @param partitive whether the noun may follow behind "of"
 */
record Amount(
    double low,
    double high,
    Comparator comparator,
    Kind kind,
    boolean percent,
    String unit,
    int start,
    int next,
    boolean partitive) {

  Amount with(Comparator other, int newStart) {
    return new Amount(low, high, other, kind, percent, unit, newStart, next, partitive);
  }

  Amount percentUpTo(int newNext) {
    return new Amount(low, high, comparator, kind, true, unit, start, newNext, partitive);
  }

  Amount upTo(double newHigh, int newNext) {
    return new Amount(low, newHigh, comparator, kind, percent, unit, start, newNext, partitive);
  }
}

package io.github.muqabala.relate;

import io.github.muqabala.reading.Quantity;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Whether the numbers of two claims fit together. Numbers are compared only where they count the
 * same thing, in the same unit, from the same point of reference.
 */
final class Quantities {
  private static final double ABOUT = 0.05;

  private Quantities() {}

  /** How the numbers of two claims stand to each other. */
  enum Fit {
    /** Nothing comparable on both sides. */
    NONE,
    /** The same value. */
    SAME,
    /** Ranges that share a value. */
    COMPATIBLE,
    /** No value fits both. */
    APART
  }

  /** Two quantities and their fit. */
  record Met(Quantity first, Quantity second, Fit fit) {}

  static Optional<Met> compare(Signature a, Signature b, Counted counted) {
    Optional<Met> worst = Optional.empty();
    for (Quantity x : a.quantities()) {
      for (Quantity y : b.quantities()) {
        if (comparable(a, x, b, y, counted)) {
          Met met = new Met(x, y, fit(x, y));
          if (met.fit() == Fit.SAME) {
            return Optional.of(met);
          }
          worst = worst.isEmpty() || met.fit() == Fit.COMPATIBLE ? Optional.of(met) : worst;
        }
      }
    }
    return worst;
  }

  /** Tells whether two quantities count the same thing. */
  interface Counted {
    boolean same(Signature a, Quantity x, Signature b, Quantity y);
  }

  private static boolean comparable(
      Signature a, Quantity x, Signature b, Quantity y, Counted counted) {
    if (x.percent() != y.percent() || !x.unit().equals(y.unit())) {
      return false;
    }
    if (x.unit().isPresent() && !onePoint(a, x, b, y)) {
      return false;
    }
    return counted.same(a, x, b, y);
  }

  /** Tells whether two claims measure one thing from different points, such as two towns. */
  static boolean otherPoint(Signature a, Signature b) {
    boolean other = false;
    for (Quantity x : a.quantities()) {
      for (Quantity y : b.quantities()) {
        if (x.unit().isPresent()
            && x.unit().equals(y.unit())
            && x.reference().isPresent()
            && y.reference().isPresent()) {
          if (onePoint(a, x, b, y)) {
            return false;
          }
          other = true;
        }
      }
    }
    return other;
  }

  /** The points of reference are one where they share a name, or where no names are, the words. */
  private static boolean onePoint(Signature a, Quantity x, Signature b, Quantity y) {
    Set<String> first = names(a, x);
    Set<String> second = names(b, y);
    return (first.isEmpty() || second.isEmpty())
        ? x.reference().equals(y.reference())
        : !Collections.disjoint(first, second);
  }

  private static Set<String> names(Signature s, Quantity quantity) {
    String reference = quantity.reference().orElse("");
    return s.reading().mentionsIn(s.claim().span()).stream()
        .filter(m -> !m.nominal() && reference.contains(s.reading().text(m.span())))
        .map(m -> Places.bare(m.id()))
        .collect(Collectors.toSet());
  }

  private static Fit fit(Quantity x, Quantity y) {
    if (x.low() == y.low() && x.high() == y.high() && x.comparator() == y.comparator()) {
      return Fit.SAME;
    }
    return least(x) <= most(y) && least(y) <= most(x) ? Fit.COMPATIBLE : Fit.APART;
  }

  private static double least(Quantity q) {
    return switch (q.comparator()) {
      case LESS, AT_MOST -> 0;
      case ABOUT -> q.low() * (1 - ABOUT);
      default -> q.low();
    };
  }

  private static double most(Quantity q) {
    return switch (q.comparator()) {
      case MORE, AT_LEAST -> Double.POSITIVE_INFINITY;
      case ABOUT -> q.high() * (1 + ABOUT);
      default -> q.high();
    };
  }
}

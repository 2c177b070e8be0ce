package io.github.muqabala.relate;

import io.github.muqabala.reading.Quantity;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Whether the numbers of two claims fit together. Numbers are compared only where they count the
 * same thing, in the same unit, from the same point of reference.
 *
 * <p>A number that is said to be near holds what would be rounded to it, within a twentieth and a
 * tenth of itself, or a hundredth where it has more than two digits that count: "about 30" holds
 * 28, "about 1,981" not 1,900. A vague word such as "hundreds" holds somewhat less and more than
 * its range.
 */
final class Quantities {
  private static final double ABOUT = 0.05;
  private static final double ABOUT_ROUND = 0.1;
  private static final double ABOUT_EXACT = 0.01;
  private static final double ROUND = 100;
  private static final double TENTH = 10;
  private static final double VAGUE_LOW = 0.5;
  private static final double VAGUE_HIGH = 1.1;
  private static final Set<String> LENGTHS = Set.of("kilometer", "meter", "mile");

  private Quantities() {}

  /** How the numbers of two claims stand to each other, the best fit first. */
  enum Fit {
    /** The same value. */
    SAME,
    /** Every value of the first fits the second. */
    FIRST_FINER,
    /** Every value of the second fits the first. */
    SECOND_FINER,
    /** Ranges that share a value. */
    OVERLAP,
    /** No value fits both. */
    APART
  }

  /**
   * Two quantities and their fit.
   *
   * @param counts whether they count things, and are not in a unit
   */
  record Met(Quantity first, Quantity second, Fit fit, boolean counts) {}

  /**
   * Compares the numbers of two claims. Each number is met by the one of the other claim that
   * measures the same and fits best; one that fits none of them, and is the best for one that does
   * not either, decides; else the best fit.
   */
  static Optional<Met> compare(Signature a, Signature b) {
    List<Met> all = new ArrayList<>();
    for (int i = 0; i < a.quantities().size(); i++) {
      for (int j = 0; j < b.quantities().size(); j++) {
        Quantity x = a.quantities().get(i);
        Quantity y = b.quantities().get(j);
        Measure first = a.measures().get(i);
        Measure second = b.measures().get(j);
        if (first.same(second) && (first.counts() || onePoint(a, x, b, y))) {
          all.add(new Met(x, y, fit(x, first, y, second), first.counts()));
        }
      }
    }
    Set<Quantity> fitting = new HashSet<>();
    for (Met met : all) {
      if (met.fit() != Fit.APART) {
        fitting.add(met.first());
        fitting.add(met.second());
      }
    }
    return all.stream()
        .filter(m -> !fitting.contains(m.first()) && !fitting.contains(m.second()))
        .findFirst()
        .or(() -> all.stream().min(Comparator.comparing(Met::fit)));
  }

  /**
   * Compares the numbers of two claims that are about one proposition: where nothing tells that two
   * numbers count the same, the only number of each is taken for it if both count things, or are in
   * one unit.
   */
  static Optional<Met> decide(Signature a, Signature b) {
    return compare(a, b).or(() -> sole(a, b));
  }

  private static Optional<Met> sole(Signature a, Signature b) {
    if (a.quantities().size() != 1 || b.quantities().size() != 1) {
      return Optional.empty();
    }
    Measure first = a.measures().get(0);
    Measure second = b.measures().get(0);
    if (!first.counts() || !second.counts()) {
      return Optional.empty();
    }
    Quantity x = a.quantities().get(0);
    Quantity y = b.quantities().get(0);
    return Optional.of(new Met(x, y, fit(x, first, y, second), true));
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

  /**
   * The points of reference are one where they share a name; where one names nothing, they are one
   * unless a distance is measured in other words of one language.
   */
  private static boolean onePoint(Signature a, Quantity x, Signature b, Quantity y) {
    Set<String> first = names(a, x);
    Set<String> second = names(b, y);
    if (!first.isEmpty() && !second.isEmpty()) {
      return !Collections.disjoint(first, second);
    }
    return x.reference().equals(y.reference())
        || !LENGTHS.contains(x.unit().orElse(""))
        || a.reading().language() != b.reading().language();
  }

  private static Set<String> names(Signature s, Quantity quantity) {
    String reference = quantity.reference().orElse("");
    return s.reading().mentionsIn(s.claim().span()).stream()
        .filter(m -> !m.nominal() && reference.contains(s.reading().text(m.span())))
        .map(m -> Places.bare(m.id()))
        .collect(Collectors.toSet());
  }

  private static Fit fit(Quantity x, Measure first, Quantity y, Measure second) {
    if (first.low() == second.low()
        && first.high() == second.high()
        && x.comparator() == y.comparator()) {
      return Fit.SAME;
    }
    double least = least(x, first);
    double most = most(x, first);
    double otherLeast = least(y, second);
    double otherMost = most(y, second);
    if (least > otherMost || otherLeast > most) {
      return Fit.APART;
    }
    boolean inside = least >= otherLeast && most <= otherMost;
    boolean around = otherLeast >= least && otherMost <= most;
    return inside == around ? Fit.OVERLAP : inside ? Fit.FIRST_FINER : Fit.SECOND_FINER;
  }

  private static double least(Quantity q, Measure measure) {
    if (q.kind() == Quantity.Kind.VAGUE) {
      return measure.low() * VAGUE_LOW;
    }
    return switch (q.comparator()) {
      case LESS, AT_MOST -> 0;
      case ABOUT -> measure.low() * (1 - tolerance(q.low()));
      default -> measure.low();
    };
  }

  private static double most(Quantity q, Measure measure) {
    if (q.kind() == Quantity.Kind.VAGUE) {
      return measure.high() * VAGUE_HIGH;
    }
    return switch (q.comparator()) {
      case MORE, AT_LEAST -> Double.POSITIVE_INFINITY;
      case ABOUT -> measure.high() * (1 + tolerance(q.high()));
      default -> measure.high();
    };
  }

  /** Half of the place to which a number is rounded, as a share of the number. */
  private static double tolerance(double number) {
    double place = 1;
    while (number > 0 && number % (place * TENTH) == 0 && place < number) {
      place *= TENTH;
    }
    double least = number / place < ROUND ? ABOUT : ABOUT_EXACT;
    return Math.min(ABOUT_ROUND, Math.max(least, place / 2 / number));
  }
}

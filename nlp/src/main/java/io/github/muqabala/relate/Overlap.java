package io.github.muqabala.relate;

import io.github.muqabala.relate.Signature.Sort;
import io.github.muqabala.relate.Signature.Unit;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * How the words and names of two claims meet, each by the best of the other's.
 *
 * <ul>
 *   <li>They meet in full where the plainer of the two has all its senses in common with the other;
 *   <li>less, by near synonyms, by kin, by a part of an expression, by the sound of a name, or by
 *       the class of an event.
 * </ul>
 */
final class Overlap {
  static final String NEAR_LINK = "near:";
  static final String KIN_LINK = "kin:";
  private static final double SOUND = 0.8;
  private static final double NEAR = 0.7;
  private static final double KIN = 0.5;
  private static final double KIND = 0.5;
  private static final double ROLE = 0.5;
  private static final double CONTRARY = 0.7;
  private static final int SHORT = 2;

  private final List<Unit> first;
  private final List<Unit> second;
  private final double[][] met;
  private final ToDoubleFunction<Unit> weight;
  private final Themes themes;

  Overlap(Signature a, Signature b, ToDoubleFunction<Unit> weight, Themes themes) {
    this.first = a.units();
    this.second = b.units();
    this.weight = weight;
    this.themes = themes;
    this.met = new double[first.size()][second.size()];
    for (int i = 0; i < met.length; i++) {
      for (int j = 0; j < met[i].length; j++) {
        met[i][j] = met(first.get(i), second.get(j));
      }
    }
  }

  /** Returns the geometric mean of the shares of both claims that meet. */
  double both(Predicate<Unit> counted, boolean roles) {
    return Math.sqrt(share(false, counted, roles) * share(true, counted, roles));
  }

  /** Returns the greater of the shares of both claims that meet. */
  double most() {
    return Math.max(share(false, u -> true, false), share(true, u -> true, false));
  }

  /** Tells whether both claims have units of a sort. */
  boolean inBoth(Predicate<Unit> sort) {
    return first.stream().anyMatch(sort) && second.stream().anyMatch(sort);
  }

  /**
   * Returns the share of some of a claim's units, by weight, that the other meets.
   *
   * @param ofSecond whether the share of the second claim is asked for
   * @param roles whether a name that meets none is met by another that plays its part
   */
  double share(boolean ofSecond, Predicate<Unit> counted, boolean roles) {
    List<Unit> units = ofSecond ? second : first;
    double sum = 0;
    double all = 0;
    for (int i = 0; i < units.size(); i++) {
      Unit unit = units.get(i);
      if (counted.test(unit)) {
        double best = best(i, ofSecond);
        double worth = weight.applyAsDouble(unit);
        sum += (best > 0 || !roles ? best : role(unit, ofSecond)) * worth;
        all += worth;
      }
    }
    return all == 0 ? 0 : sum / all;
  }

  private double best(int unit, boolean ofSecond) {
    double best = 0;
    int others = ofSecond ? first.size() : second.size();
    for (int j = 0; j < others; j++) {
      best = Math.max(best, ofSecond ? met[j][unit] : met[unit][j]);
    }
    return best;
  }

  /** A name that meets none is met in part by another name that plays the same part alone. */
  private double role(Unit unit, boolean ofSecond) {
    if (unit.sort() == Sort.WORD) {
      return 0;
    }
    List<Unit> others = ofSecond ? first : second;
    for (int j = 0; j < others.size(); j++) {
      Unit other = others.get(j);
      if (other.sort() != unit.sort()) {
        continue;
      }
      if (unit.sort() == Sort.EVENT) {
        if (contrary(unit, other)) {
          return CONTRARY;
        }
      } else if (best(j, !ofSecond) == 0) {
        return ROLE;
      }
    }
    return 0;
  }

  private boolean contrary(Unit unit, Unit other) {
    for (String key : unit.keys()) {
      for (String opposite : other.keys()) {
        if (themes.contrary(Themes.concept(key), Themes.concept(opposite))) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * How far the senses of two words agree: those of the plainer word, by the root of the mean
   * square of how near each is to any of the other's.
   */
  static double met(Unit a, Unit b) {
    boolean swap = b.keys().size() < a.keys().size();
    Unit plainer = swap ? b : a;
    Unit other = swap ? a : b;
    double sum = 0;
    for (String key : plainer.keys()) {
      double near =
          other.keys().contains(key) ? 1 : linked(plainer, plainer.links().get(key), other);
      sum += near * near;
    }
    if (sum > 0) {
      return Math.sqrt(sum / plainer.keys().size());
    }
    if (Collections.disjoint(a.hints(), b.hints())) {
      return 0;
    }
    if (a.sort() == Sort.EVENT || b.sort() == Sort.EVENT) {
      return a.sort() == b.sort() ? KIND : 0;
    }
    return mayBeName(a)
            && mayBeName(b)
            && a.hints().stream().anyMatch(s -> s.length() > SHORT && b.hints().contains(s))
        ? SOUND
        : 0;
  }

  private static double linked(Unit unit, @Nullable Set<String> links, Unit other) {
    double best = 0;
    if (links != null && !links.isEmpty() && !(unit.name() && other.name())) {
      for (Set<String> others : other.links().values()) {
        for (String link : links) {
          if (others.contains(link)) {
            best = Math.max(best, link.startsWith(NEAR_LINK) ? NEAR : KIN);
          }
        }
      }
    }
    return best;
  }

  /**
   * Returns the two concepts by which two words meet through a link, such as {@code
   * near:arrest|detain}; empty where no link joins them.
   */
  static Optional<String> link(Unit a, Unit b) {
    String best = "";
    for (Map.Entry<String, Set<String>> one : a.links().entrySet()) {
      for (Map.Entry<String, Set<String>> other : b.links().entrySet()) {
        for (String link : one.getValue()) {
          if (other.getValue().contains(link)) {
            String first = Themes.concept(one.getKey());
            String second = Themes.concept(other.getKey());
            String pair = first.compareTo(second) < 0 ? first + "|" + second : second + "|" + first;
            String found = (link.startsWith(NEAR_LINK) ? NEAR_LINK : KIN_LINK) + pair;
            // "near:" comes after "kin:".
            best = found.compareTo(best) > 0 ? found : best;
          }
        }
      }
    }
    return best.isEmpty() ? Optional.empty() : Optional.of(best);
  }

  /** A name, or a word of no lexicon. */
  private static boolean mayBeName(Unit unit) {
    return unit.name() || unit.keys().iterator().next().startsWith("word:");
  }
}

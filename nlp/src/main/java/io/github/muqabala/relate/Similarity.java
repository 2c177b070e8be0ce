package io.github.muqabala.relate;

import com.google.common.collect.Sets;
import io.github.muqabala.claim.Claim.Status;
import io.github.muqabala.reading.TimeExpression;
import io.github.muqabala.reading.TimeValue;
import io.github.muqabala.relate.Signature.Frame;
import io.github.muqabala.relate.Signature.Sort;
import io.github.muqabala.relate.Signature.Unit;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * How much two claims speak of the same proposition, from 0 to 1.
 *
 * <p>The share of a claim's weight that the other meets is its coverage, see {@link Overlap}.
 * Coverage and the facets of the frames are summed with the weights of {@code weights.tsv}; the
 * score is the logistic function of the sum.
 */
final class Similarity {
  private static final int MONTH = 31;
  private static final double TOUCH = 0.2;
  private static final Set<String> STOPS = Set.of("continue", "end");
  private static final double MEASURED = 0.3;
  private static final double LIGHT = 0.25;

  private final Map<String, Double> rarity;
  private final Map<Facet, Double> weights;
  private final Themes themes;

  Similarity(Map<String, Double> rarity, Map<Facet, Double> weights, Themes themes) {
    this.rarity = rarity;
    this.weights = weights;
    this.themes = themes;
  }

  double of(Signature a, Signature b) {
    Overlap overlap = overlap(a, b);
    if (excluded(a, b, overlap)) {
      return 0;
    }
    Map<Facet, Double> facets = facets(a, b, overlap);
    double sum = 0;
    for (Map.Entry<Facet, Double> facet : facets.entrySet()) {
      sum += weights.getOrDefault(facet.getKey(), 0.0) * facet.getValue();
    }
    return 1 / (1 + Math.exp(-sum));
  }

  /** Tells whether nothing is shared, or what is counted is another thing, whatever the weights. */
  boolean excluded(Signature a, Signature b) {
    return excluded(a, b, overlap(a, b));
  }

  private static boolean excluded(Signature a, Signature b, Overlap overlap) {
    return overlap.share(false, u -> true, false) == 0 || Quantities.otherPoint(a, b);
  }

  /** Tells whether the second names something that the first names. */
  boolean named(Signature a, Signature b) {
    return a.units().stream()
        .filter(Unit::name)
        .anyMatch(u -> b.units().stream().anyMatch(v -> Overlap.met(u, v) > 0));
  }

  /** Returns how far each facet holds of two claims, from 0 to 1; absent means not at all. */
  Map<Facet, Double> facets(Signature a, Signature b) {
    return facets(a, b, overlap(a, b));
  }

  /** Returns how the words of two claims meet. */
  Overlap overlap(Signature a, Signature b) {
    return new Overlap(a, b, this::weight, themes);
  }

  private Map<Facet, Double> facets(Signature a, Signature b, Overlap overlap) {
    Map<Facet, Double> facets = new EnumMap<>(Facet.class);
    facets.put(Facet.BASE, 1.0);
    double first = overlap.share(false, u -> true, true);
    double second = overlap.share(true, u -> true, true);
    facets.put(Facet.WORDS, Math.sqrt(first * second));
    facets.put(Facet.FULLER, Math.max(first, second));
    names(facets, a, b, overlap);
    events(facets, overlap);
    things(facets, overlap);
    Frame x = a.frame();
    Frame y = b.frame();
    either(facets, x.kinds(), y.kinds(), Facet.KIND, Facet.KIND_APART);
    phases(facets, x.phases(), y.phases());
    if (!Collections.disjoint(x.stages(), y.stages())) {
      facets.put(Facet.STAGE, 1.0);
    } else if (x.stages().isEmpty() != y.stages().isEmpty()) {
      facets.put(Facet.STAGE_ONE, 1.0);
    } else if (!x.stages().isEmpty()) {
      facets.put(Facet.STAGE_APART, 1.0);
    }
    times(facets, a, b);
    places(facets, x, y);
    if (ahead(a) != ahead(b)) {
      facets.put(Facet.STATUS_APART, 1.0);
    }
    if (a.quantities().isEmpty() != b.quantities().isEmpty()) {
      facets.put(Facet.NUMBER_ONE, 1.0);
    }
    numbers(facets, a, b);
    return facets;
  }

  private static void names(Map<Facet, Double> facets, Signature a, Signature b, Overlap overlap) {
    double both = overlap.both(Unit::name, false);
    facets.put(Facet.NAMES, both);
    boolean first = a.units().stream().anyMatch(Unit::name);
    boolean second = b.units().stream().anyMatch(Unit::name);
    if (first && second && both == 0) {
      facets.put(Facet.NAMES_APART, 1.0);
    } else if (first != second) {
      facets.put(Facet.NAMES_ONE, 1.0);
    }
  }

  private void numbers(Map<Facet, Double> facets, Signature a, Signature b) {
    if (a.quantities().isEmpty() || b.quantities().isEmpty()) {
      return;
    }
    Optional<Quantities.Met> met = Quantities.compare(a, b);
    if (met.isEmpty()) {
      facets.put(Facet.NUMBER_ELSE, 1.0);
    } else {
      boolean apart = met.get().fit() == Quantities.Fit.APART;
      if (met.get().counts()) {
        facets.put(Facet.COUNT, 1.0);
      }
      if (!apart || !met.get().counts()) {
        facets.put(apart ? Facet.NUMBER_APART : Facet.NUMBER, 1.0);
      }
    }
  }

  /** Words that name neither an event nor anybody, but for those that carry little meaning. */
  private static void things(Map<Facet, Double> facets, Overlap overlap) {
    Predicate<Unit> thing = u -> u.sort() == Sort.WORD && u.factor() > LIGHT;
    if (overlap.inBoth(thing)) {
      double both = overlap.both(thing, false);
      facets.put(both > 0 ? Facet.THINGS : Facet.THINGS_APART, both > 0 ? both : 1.0);
    }
  }

  private static void events(Map<Facet, Double> facets, Overlap overlap) {
    Predicate<Unit> event = u -> u.sort() == Sort.EVENT;
    if (overlap.inBoth(event)) {
      double both = overlap.both(event, true);
      facets.put(both > 0 ? Facet.EVENT : Facet.EVENT_APART, both > 0 ? both : 1.0);
    }
  }

  private static boolean ahead(Signature s) {
    return switch (s.claim().status()) {
      case PLANNED, EXPECTED, CONDITIONAL -> true;
      case HAPPENED, ONGOING, DENIED -> false;
    };
  }

  private static void phases(Map<Facet, Double> facets, Set<String> x, Set<String> y) {
    if (x.isEmpty() && y.isEmpty()) {
      return;
    }
    if (x.isEmpty() || y.isEmpty()) {
      facets.put(Facet.PHASE_ONE, 1.0);
    } else {
      boolean kind = facets.containsKey(Facet.KIND) || !facets.containsKey(Facet.KIND_APART);
      boolean common = x.stream().anyMatch(y::contains);
      boolean stops = Sets.union(x, y).equals(STOPS);
      facets.put(
          common ? Facet.PHASE : Facet.PHASE_APART, common && !kind ? 0 : stops ? MEASURED : 1.0);
    }
  }

  private static void times(Map<Facet, Double> facets, Signature a, Signature b) {
    switch (Times.compare(a, b)) {
      case SAME, FIRST_FINER, SECOND_FINER ->
          facets.put(exact(a) && exact(b) ? Facet.DATE : Facet.PERIOD, 1.0);
      case OVERLAP -> facets.put(Facet.PERIOD, 1.0);
      case APART -> {
        if (exact(a) && exact(b)) {
          facets.put(Facet.DATE_APART, 1.0);
        }
        if (past(a) && past(b) && Times.days(a, b) >= 2 * MONTH) {
          facets.put(Facet.PAST_APART, 1.0);
        }
      }
      case NONE -> {
        if (exact(a) != exact(b)) {
          facets.put(Facet.DATE_ONE, 1.0);
        }
      }
    }
  }

  private static boolean past(Signature s) {
    return s.claim().status() == Status.HAPPENED;
  }

  private static boolean exact(Signature s) {
    return !s.dates().isEmpty() || s.times().stream().anyMatch(Similarity::exact);
  }

  private static boolean exact(TimeExpression time) {
    TimeValue.Interval interval = (TimeValue.Interval) time.value().orElseThrow();
    return interval.first().isPresent()
        && interval.last().isPresent()
        && interval.first().get().plusDays(MONTH).isAfter(interval.last().get());
  }

  private void places(Map<Facet, Double> facets, Frame x, Frame y) {
    Set<String> here = Sets.union(x.sites(), x.origins());
    Set<String> there = Sets.union(y.sites(), y.origins());
    if (fit(Places.compare(here, there, themes))) {
      facets.put(Facet.SITE, 1.0);
    }
    if (fit(Places.compare(x.goals(), y.goals(), themes))) {
      facets.put(Facet.GOAL, 1.0);
    }
    if (here.isEmpty() != there.isEmpty()) {
      facets.put(Facet.SITE_ONE, 1.0);
    }
    if (reached(x, y) || reached(y, x)) {
      facets.put(Facet.GOAL_REACHED, 1.0);
    }
  }

  private static boolean reached(Frame x, Frame y) {
    return y.goals().isEmpty() && x.goals().stream().anyMatch(y.sites()::contains);
  }

  private static boolean fit(Places.Fit fit) {
    return fit != Places.Fit.NONE && fit != Places.Fit.APART;
  }

  private static void either(
      Map<Facet, Double> facets, Set<String> x, Set<String> y, Facet shared, Facet apart) {
    if (!x.isEmpty() && !y.isEmpty()) {
      long common = x.stream().filter(y::contains).count();
      facets.put(
          common > 0 ? shared : apart,
          common > 0 ? (double) common / (x.size() + y.size() - common) : 1);
    }
  }

  /** Returns the units of the first claim that the second meets, with how much each counts. */
  Map<String, Double> shared(Signature a, Signature b) {
    Map<String, Double> shared = new TreeMap<>();
    for (Unit unit : a.units()) {
      double best = 0;
      String key = "";
      for (Unit other : b.units()) {
        double met = Overlap.met(unit, other);
        if (met > best) {
          best = met;
          key = common(unit, other);
          if (key.isEmpty()) {
            key = Overlap.link(unit, other).orElseGet(() -> hint(unit, other));
          }
        }
      }
      if (best > 0) {
        shared.merge(key, best * weight(unit), Math::max);
      }
    }
    return shared;
  }

  private static String hint(Unit unit, Unit other) {
    return (unit.sort() == Sort.EVENT ? "kind:" : "sound:")
        + unit.hints().stream().filter(other.hints()::contains).sorted().findFirst().orElse("");
  }

  /** Tells whether two claims share a name, a party or a place, or enough else, to touch. */
  boolean touches(Signature a, Signature b) {
    return named(a, b)
        || named(b, a)
        || !Collections.disjoint(a.frame().parties(), b.frame().parties())
        || fit(Places.compare(Detail.places(a.frame()), Detail.places(b.frame()), themes))
        || overlap(a, b).most() > TOUCH;
  }

  /** Returns how much the words and names of a claim weigh together. */
  double weight(Signature signature) {
    return signature.units().stream().mapToDouble(this::weight).sum();
  }

  private String common(Unit a, Unit b) {
    return a.keys().stream()
        .filter(b.keys()::contains)
        .max(
            Comparator.comparingDouble((String k) -> rarity.getOrDefault(k, 1.0))
                .thenComparing(k -> k))
        .orElse("");
  }

  /** A word is as rare as the commonest of its senses, a name as the name itself. */
  double weight(Unit unit) {
    Optional<String> name = unit.keys().stream().filter(k -> k.startsWith("name:")).findFirst();
    double least = name.map(n -> rarity.getOrDefault(n, 1.0)).orElse(1.0);
    if (name.isEmpty()) {
      for (String key : unit.keys()) {
        least = Math.min(least, rarity.getOrDefault(key, 1.0) * themes.rarity(key));
      }
    }
    return least * unit.factor();
  }
}

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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * How much two claims speak of the same proposition, from 0 to 1.
 *
 * <p>Each word or name of a claim is met by the best of the other's that shares a key with it; a
 * word of several senses is met as far as the senses agree. The share of a claim's weight that is
 * met is its coverage. Coverage and the facets of the frames are summed with the weights of {@code
 * weights.tsv}; the score is the logistic function of the sum.
 */
final class Similarity {
  private static final int MONTH = 31;
  private static final double TOUCH = 0.2;
  private static final double SOUND = 0.8;
  private static final double KIND = 0.5;
  private static final double NEAR = 0.7;
  private static final String LINK = "near:";
  private static final Set<String> STOPS = Set.of("continue", "end");
  private static final int SHORT = 2;
  private static final double MEASURED = 0.3;
  private static final double LIGHT = 0.25;
  private static final double ROLE = 0.5;
  private static final double CONTRARY = 0.7;

  private final Map<String, Double> rarity;
  private final Map<Facet, Double> weights;
  private final Themes themes;

  Similarity(Map<String, Double> rarity, Map<Facet, Double> weights, Themes themes) {
    this.rarity = rarity;
    this.weights = weights;
    this.themes = themes;
  }

  double of(Signature a, Signature b) {
    if (excluded(a, b)) {
      return 0;
    }
    double sum = 0;
    for (Map.Entry<Facet, Double> facet : facets(a, b).entrySet()) {
      sum += weights.getOrDefault(facet.getKey(), 0.0) * facet.getValue();
    }
    return 1 / (1 + Math.exp(-sum));
  }

  /** Tells whether nothing is shared, or what is counted is another thing, whatever the weights. */
  boolean excluded(Signature a, Signature b) {
    return coverage(a, b, false) == 0 || Quantities.otherPoint(a, b);
  }

  /** Tells whether the second names something that the first names. */
  boolean named(Signature a, Signature b) {
    return coverage(a, b, true) > 0;
  }

  /** Returns how far each facet holds of two claims, from 0 to 1; absent means not at all. */
  Map<Facet, Double> facets(Signature a, Signature b) {
    Map<Facet, Double> facets = new EnumMap<>(Facet.class);
    facets.put(Facet.BASE, 1.0);
    double first = coverage(a, b, u -> true, true);
    double second = coverage(b, a, u -> true, true);
    facets.put(Facet.WORDS, Math.sqrt(first * second));
    facets.put(Facet.FULLER, Math.max(first, second));
    names(facets, a, b);
    events(facets, a, b);
    things(facets, a, b);
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

  private void names(Map<Facet, Double> facets, Signature a, Signature b) {
    double both = Math.sqrt(coverage(a, b, true) * coverage(b, a, true));
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
  private void things(Map<Facet, Double> facets, Signature a, Signature b) {
    Predicate<Unit> thing = u -> u.sort() == Sort.WORD && u.factor() > LIGHT;
    if (a.units().stream().anyMatch(thing) && b.units().stream().anyMatch(thing)) {
      double both = Math.sqrt(coverage(a, b, thing, false) * coverage(b, a, thing, false));
      facets.put(both > 0 ? Facet.THINGS : Facet.THINGS_APART, both > 0 ? both : 1.0);
    }
  }

  private void events(Map<Facet, Double> facets, Signature a, Signature b) {
    if (a.units().stream().anyMatch(u -> u.sort() == Sort.EVENT)
        && b.units().stream().anyMatch(u -> u.sort() == Sort.EVENT)) {
      double both =
          Math.sqrt(
              coverage(a, b, u -> u.sort() == Sort.EVENT, true)
                  * coverage(b, a, u -> u.sort() == Sort.EVENT, true));
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
        double met = met(unit, other);
        if (met > best) {
          best = met;
          key = common(unit, other);
          if (key.isEmpty()) {
            key =
                hint(unit, unit.hints().stream().filter(other.hints()::contains).sorted().toList());
          }
        }
      }
      if (best > 0) {
        shared.merge(key, best * weight(unit), Math::max);
      }
    }
    return shared;
  }

  private static String hint(Unit unit, List<String> shared) {
    Optional<String> link = shared.stream().filter(h -> h.startsWith(LINK)).findFirst();
    return link.orElseGet(() -> (unit.sort() == Sort.EVENT ? "kind:" : "sound:") + shared.get(0));
  }

  /** Returns the share of the first claim's weight that the second meets. */
  double coverage(Signature a, Signature b, boolean namesOnly) {
    return coverage(a, b, namesOnly ? Unit::name : u -> true, false);
  }

  /** Returns the share of some of the first claim's units, by weight, that the second meets. */
  private double coverage(Signature a, Signature b, Predicate<Unit> counted, boolean roles) {
    double met = 0;
    double all = 0;
    for (Unit unit : a.units()) {
      if (counted.test(unit)) {
        double best = 0;
        for (Unit other : b.units()) {
          best = Math.max(best, met(unit, other));
        }
        met += (best > 0 || !roles ? best : role(unit, a, b)) * weight(unit);
        all += weight(unit);
      }
    }
    return all == 0 ? 0 : met / all;
  }

  /** A name that meets none is met in part by another name that plays the same part alone. */
  private double role(Unit unit, Signature a, Signature b) {
    if (unit.sort() == Sort.WORD) {
      return 0;
    }
    for (Unit other : b.units()) {
      if (other.sort() != unit.sort()) {
        continue;
      }
      if (unit.sort() == Sort.EVENT) {
        if (contrary(unit, other)) {
          return CONTRARY;
        }
      } else if (a.units().stream().noneMatch(u -> met(u, other) > 0)) {
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

  /** Tells whether two claims share a name, a party or a place, or enough else, to touch. */
  boolean touches(Signature a, Signature b) {
    return Math.max(coverage(a, b, true), coverage(b, a, true)) > 0
        || !Collections.disjoint(a.frame().parties(), b.frame().parties())
        || fit(Places.compare(Detail.places(a.frame()), Detail.places(b.frame()), themes))
        || Math.max(coverage(a, b, false), coverage(b, a, false)) > TOUCH;
  }

  /** Returns how much the words and names of a claim weigh together. */
  double weight(Signature signature) {
    return signature.units().stream().mapToDouble(this::weight).sum();
  }

  /** How far the senses of two words agree: the shared ones among those of the plainer word. */
  private static double met(Unit a, Unit b) {
    int shared = 0;
    for (String key : a.keys()) {
      shared += b.keys().contains(key) ? 1 : 0;
    }
    if (shared > 0) {
      return Math.sqrt((double) shared / Math.min(a.keys().size(), b.keys().size()));
    }
    if (Collections.disjoint(a.hints(), b.hints())) {
      return 0;
    }
    if (a.hints().stream().anyMatch(h -> h.startsWith(LINK) && b.hints().contains(h))) {
      return NEAR;
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

  /** A name, or a word of no lexicon. */
  private static boolean mayBeName(Unit unit) {
    return unit.name() || unit.keys().iterator().next().startsWith("word:");
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
        least = Math.min(least, rarity.getOrDefault(key, 1.0));
      }
    }
    return least * unit.factor();
  }
}

package io.github.muqabala.relate;

import com.google.common.collect.Sets;
import io.github.muqabala.relate.Signature.Frame;
import java.util.HashSet;
import java.util.Set;

/**
 * Which of two compatible claims is the more specific: the one with more detail on balance.
 *
 * <ul>
 *   <li>a number inside the other's range counts {@value #NUMBER}, a time inside the other's time
 *       {@value #TIME}, a place inside the other's place one;
 *   <li>a date that the other lacks, more numbers, a place or a name that the other lacks count one
 *       each;
 *   <li>a report of what happened has one over its announcement, which it bears out.
 * </ul>
 *
 * <p>Length says nothing: articles say one thing in few words or in many.
 */
final class Detail {
  private static final int NUMBER = 3;
  private static final int TIME = 2;
  private static final double DUAL = 2;

  private final Themes themes;

  Detail(Themes themes) {
    this.themes = themes;
  }

  /** 1 where the first is the more specific, -1 where the second is, 0 where neither. */
  int finer(Signature a, Signature b) {
    return Integer.signum(
        inside(a, b)
            + Integer.signum(strangers(a, b) - strangers(b, a))
            + Integer.signum(places(a, b) - places(b, a))
            + Long.signum(counts(a) - counts(b))
            + one(dated(a))
            - one(dated(b))
            + one(Rifts.ahead(b) && !Rifts.ahead(a))
            - one(Rifts.ahead(a) && !Rifts.ahead(b)));
  }

  private static int one(boolean holds) {
    return holds ? 1 : 0;
  }

  private int inside(Signature a, Signature b) {
    int time =
        switch (Times.compare(a, b)) {
          case FIRST_FINER -> TIME;
          case SECOND_FINER -> -TIME;
          default -> 0;
        };
    int place =
        switch (Places.compare(places(a.frame()), places(b.frame()), themes)) {
          case FIRST_FINER -> 1;
          case SECOND_FINER -> -1;
          default -> 0;
        };
    int number =
        Quantities.decide(a, b)
            .map(
                met ->
                    switch (met.fit()) {
                      case FIRST_FINER -> NUMBER;
                      case SECOND_FINER -> -NUMBER;
                      default -> 0;
                    })
            .orElse(0);
    return time + place + number;
  }

  /** Tells whether the places of one claim lie inside those of the other. */
  boolean nested(Signature a, Signature b) {
    Places.Fit places = Places.compare(places(a.frame()), places(b.frame()), themes);
    return places == Places.Fit.FIRST_FINER || places == Places.Fit.SECOND_FINER;
  }

  /** Counts the places that only the first claim has. */
  private int places(Signature a, Signature b) {
    Set<String> there = places(b.frame());
    int extras = 0;
    for (String place : Sets.union(a.frame().sites(), a.frame().goals())) {
      boolean known = there.stream().anyMatch(t -> t.equals(place) || themes.within(t, place));
      extras += one(!known && !b.frame().parties().contains(themes.party(place)));
    }
    return extras;
  }

  /** Counts the parties that only the first claim names. */
  private int strangers(Signature a, Signature b) {
    Set<String> there = places(b.frame());
    int extras = 0;
    for (String party : a.frame().parties()) {
      extras += one(!b.frame().parties().contains(party) && !there.contains(party));
    }
    return extras;
  }

  private static boolean dated(Signature s) {
    return !s.times().isEmpty() || !s.dates().isEmpty();
  }

  /** Two things may be a dual, which shows no number. */
  private static long counts(Signature s) {
    return s.quantities().stream().filter(q -> q.low() > DUAL || q.percent()).count();
  }

  static Set<String> places(Frame frame) {
    Set<String> places = new HashSet<>(frame.sites());
    places.addAll(frame.regions());
    places.addAll(frame.origins());
    places.addAll(frame.goals());
    return places;
  }
}

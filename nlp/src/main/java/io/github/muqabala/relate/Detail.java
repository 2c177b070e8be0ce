package io.github.muqabala.relate;

import com.google.common.collect.Sets;
import io.github.muqabala.relate.Signature.Frame;
import java.util.HashSet;
import java.util.Set;

/**
 * Which of two compatible claims is the more specific.
 *
 * <p>The first rule that tells them apart decides:
 *
 * <ol>
 *   <li>a time inside the other's time, a place inside the other's place, or a number inside the
 *       other's range;
 *   <li>a date, a number, a place or a name that the other lacks, where the other brings none;
 *   <li>clearly more to say: most of the shorter claim is in the longer one; across languages more
 *       is asked.
 * </ol>
 */
final class Detail {
  private static final double LONGER = 1.15;
  private static final double LONGER_ACROSS = 1.4;
  private static final double MOST = 0.8;
  private static final double MOST_ACROSS = 0.85;
  private static final double REST = 0.85;
  private static final double REST_ACROSS = 0.7;
  private static final double DUAL = 2;

  private final Similarity similarity;
  private final Themes themes;

  Detail(Similarity similarity, Themes themes) {
    this.similarity = similarity;
    this.themes = themes;
  }

  /** 1 where the first is the more specific, -1 where the second is, 0 where neither. */
  int finer(Signature a, Signature b) {
    int inside = inside(a, b);
    if (inside != 0) {
      return inside;
    }
    int first = extras(a, b);
    int second = extras(b, a);
    if ((first == 0) != (second == 0)) {
      return first > 0 ? 1 : -1;
    }
    return longer(a, b);
  }

  private int inside(Signature a, Signature b) {
    int time =
        switch (Times.compare(a, b)) {
          case FIRST_FINER -> 1;
          case SECOND_FINER -> -1;
          default -> 0;
        };
    int place =
        switch (Places.compare(places(a.frame()), places(b.frame()), themes)) {
          case FIRST_FINER -> 1;
          case SECOND_FINER -> -1;
          default -> 0;
        };
    int number =
        Quantities.compare(a, b)
            .map(
                met ->
                    switch (met.fit()) {
                      case FIRST_FINER -> 1;
                      case SECOND_FINER -> -1;
                      default -> 0;
                    })
            .orElse(0);
    boolean first = time > 0 || place > 0 || number > 0;
    boolean second = time < 0 || place < 0 || number < 0;
    return first == second ? 0 : first ? 1 : -1;
  }

  /** Counts the dates, numbers, places and names that only the first claim has. */
  private int extras(Signature a, Signature b) {
    int extras = 0;
    if (dated(a) && !dated(b)) {
      extras++;
    }
    if (counts(a) > counts(b)) {
      extras++;
    }
    Set<String> there = places(b.frame());
    for (String place : Sets.union(a.frame().sites(), a.frame().goals())) {
      boolean known = there.stream().anyMatch(t -> t.equals(place) || themes.within(t, place));
      extras += known || b.frame().parties().contains(themes.party(place)) ? 0 : 1;
    }
    for (String party : b.frame().parties().isEmpty() ? Set.<String>of() : a.frame().parties()) {
      extras += b.frame().parties().contains(party) || there.contains(party) ? 0 : 1;
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

  private int longer(Signature a, Signature b) {
    boolean oneLanguage = a.reading().language() == b.reading().language();
    double most = oneLanguage ? MOST : MOST_ACROSS;
    double rest = oneLanguage ? REST : REST_ACROSS;
    double longer = oneLanguage ? LONGER : LONGER_ACROSS;
    Overlap overlap = similarity.overlap(a, b);
    double first = overlap.share(false, u -> true, false);
    double second = overlap.share(true, u -> true, false);
    double ratio = similarity.weight(a) / similarity.weight(b);
    if (ratio > longer && second >= most && first <= rest) {
      return 1;
    }
    return 1 / ratio > longer && first >= most && second <= rest ? -1 : 0;
  }

  static Set<String> places(Frame frame) {
    Set<String> places = new HashSet<>(frame.sites());
    places.addAll(frame.regions());
    places.addAll(frame.origins());
    places.addAll(frame.goals());
    return places;
  }
}

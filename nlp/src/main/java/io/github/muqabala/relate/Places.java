package io.github.muqabala.relate;

import java.util.List;
import java.util.Set;

/** Whether the places of two claims fit together: equal, one inside the other, or apart. */
final class Places {
  private static final List<String> SUFFIXES =
      List.of("_lands", "_territory", "_province", "_headquarters", "_soil");

  private Places() {}

  /** How two sets of places stand to each other. */
  enum Fit {
    /** At least one is empty. */
    NONE,
    /** They share a place. */
    SAME,
    /** A place of the first lies in one of the second. */
    FIRST_FINER,
    /** A place of the second lies in one of the first. */
    SECOND_FINER,
    /** No place of one is or holds a place of the other. */
    APART
  }

  static Fit compare(Set<String> a, Set<String> b, Themes themes) {
    if (a.isEmpty() || b.isEmpty()) {
      return Fit.NONE;
    }
    if (a.stream().anyMatch(b::contains)) {
      return Fit.SAME;
    }
    if (a.stream().anyMatch(x -> b.stream().anyMatch(y -> themes.within(x, y)))) {
      return Fit.FIRST_FINER;
    }
    if (a.stream().anyMatch(x -> b.stream().anyMatch(y -> themes.within(y, x)))) {
      return Fit.SECOND_FINER;
    }
    return Fit.APART;
  }

  /** Returns the identifier of a place without what says that its land or buildings are meant. */
  static String bare(String id) {
    for (String suffix : SUFFIXES) {
      if (id.endsWith(suffix)) {
        return id.substring(0, id.length() - suffix.length());
      }
    }
    return id;
  }
}

package io.github.muqabala.relate;

import com.google.common.base.CharMatcher;
import com.google.common.collect.Sets;
import io.github.muqabala.claim.Claim.Status;
import io.github.muqabala.claim.Slot;
import io.github.muqabala.relate.Signature.Frame;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Whether two claims about one proposition differ in place, in who acts, or in status. */
final class Rifts {
  private static final int SOUNDS = 4;

  /** What the identifier of a place that no list holds ends in. */
  private static final String PLACE = "_place";

  private final Themes themes;

  Rifts(Themes themes) {
    this.themes = themes;
  }

  /** What rises in one falls in the other: contrary events, or words that are antonyms. */
  boolean contrary(Signature a, Signature b) {
    Set<String> x = deeds(a);
    Set<String> y = deeds(b);
    x.addAll(a.frame().kinds());
    y.addAll(b.frame().kinds());
    return Sets.difference(x, y).stream()
        .anyMatch(
            one -> Sets.difference(y, x).stream().anyMatch(other -> themes.contrary(one, other)));
  }

  /**
   * The places of one role fit neither way: where something comes from, where it goes, the sites,
   * or the countries. Who arrives in one town and who goes to another are compared too. What comes
   * from where the other goes, and goes where the other comes from, goes the other way.
   */
  boolean place(Signature a, Signature b) {
    Frame x = a.frame();
    Frame y = b.frame();
    if (reversed(x, y)) {
      return true;
    }
    Set<String> here = without(Sets.union(x.sites(), x.regions()), b);
    Set<String> there = without(Sets.union(y.sites(), y.regions()), a);
    boolean elsewhere = Collections.disjoint(here, there);
    return apart(x.origins(), y.origins())
        || apart(x.goals(), y.goals())
        || apart(here, there)
        || (elsewhere && x.sites().isEmpty() && y.goals().isEmpty() && apart(x.goals(), there))
        || (elsewhere && y.sites().isEmpty() && x.goals().isEmpty() && apart(here, y.goals()));
  }

  private boolean reversed(Frame x, Frame y) {
    return !x.origins().isEmpty()
        && !y.origins().isEmpty()
        && Places.compare(x.origins(), y.goals(), themes) == Places.Fit.SAME
        && Places.compare(x.goals(), y.origins(), themes) == Places.Fit.SAME;
  }

  /** What both name says nothing; of the rest, each has a place that fits none of the other's. */
  private boolean apart(Set<String> x, Set<String> y) {
    Set<String> here = Set.copyOf(Sets.difference(x, y));
    Set<String> there = Set.copyOf(Sets.difference(y, x));
    return stray(here, there) && stray(there, here);
  }

  private boolean stray(Set<String> x, Set<String> y) {
    return x.stream()
        .anyMatch(
            p ->
                !y.isEmpty()
                    && y.stream()
                        .noneMatch(
                            q -> themes.within(p, q) || themes.within(q, p) || sounds(p, q)));
  }

  /**
   * Names that no list holds are known by their consonants, which spelling, the article and a part
   * left out change: "Nakhl base", «قاعدة رأس النخل».
   */
  private boolean sounds(String p, String q) {
    if (themes.country(p) || themes.country(q)) {
      return false;
    }
    String one = squeezed(p);
    String other = squeezed(q);
    return Math.min(one.length(), other.length()) >= SOUNDS
        && (one.contains(other) || other.contains(one));
  }

  private static String squeezed(String id) {
    String name = id.endsWith(PLACE) ? id.substring(0, id.length() - PLACE.length()) : id;
    return CharMatcher.anyOf("_l").removeFrom(name);
  }

  /** A country that takes part in the other claim is no place of its own there. */
  private Set<String> without(Set<String> places, Signature other) {
    return places.stream()
        .filter(p -> !other.frame().parties().contains(themes.party(p)))
        .collect(Collectors.toSet());
  }

  /** Each names units of an army that the other does not, or one unit of different armies. */
  private static boolean formation(Signature a, Signature b) {
    Set<String> x = a.frame().formations();
    Set<String> y = b.frame().formations();
    if (x.isEmpty() || y.isEmpty()) {
      return false;
    }
    return Collections.disjoint(x, y)
        || (!a.frame().parties().isEmpty()
            && !b.frame().parties().isEmpty()
            && Collections.disjoint(a.frame().parties(), b.frame().parties()));
  }

  /** Each names a doer who has no part in the other, or who acts in one is acted upon there. */
  boolean actor(Signature a, Signature b) {
    Set<String> x = acting(a, Slot.Role.ACTOR);
    Set<String> y = acting(b, Slot.Role.ACTOR);
    boolean differ =
        !Sets.difference(x, taking(b)).isEmpty() && !Sets.difference(y, taking(a)).isEmpty();
    return formation(a, b) || ((differ || swapped(a, b, x, y)) && sameDeed(a, b));
  }

  private Set<String> taking(Signature s) {
    Set<String> parties =
        Detail.places(s.frame()).stream().map(themes::party).collect(Collectors.toSet());
    parties.addAll(s.frame().parties());
    return parties;
  }

  private boolean swapped(Signature a, Signature b, Set<String> x, Set<String> y) {
    return Collections.disjoint(x, y)
        && !Collections.disjoint(x, acting(b, Slot.Role.PATIENT))
        && !Collections.disjoint(y, acting(a, Slot.Role.PATIENT));
  }

  private Set<String> acting(Signature s, Slot.Role role) {
    return s.claim().slots().stream()
        .filter(t -> t.role() == role)
        .map(t -> themes.party(t.value()))
        .filter(p -> s.frame().parties().contains(p))
        .collect(Collectors.toSet());
  }

  /** Only where both name the same deed can its doers differ. */
  private static boolean sameDeed(Signature a, Signature b) {
    Set<String> x = deeds(a);
    return deeds(b).stream().anyMatch(x::contains);
  }

  private static Set<String> deeds(Signature s) {
    return s.units().stream()
        .filter(u -> !u.name() && u.factor() >= 1)
        .flatMap(u -> u.keys().stream())
        .filter(k -> k.startsWith("concept:"))
        .map(k -> k.substring("concept:".length()))
        .collect(Collectors.toCollection(HashSet::new));
  }

  /**
   * One says that it has happened or goes on, the other that it lies ahead though the other was not
   * published later; or one says that it has ended, the other, not published earlier, that it goes
   * on.
   */
  boolean status(Signature a, Signature b) {
    if (ended(a, b) || ended(b, a)) {
      return true;
    }
    return (ahead(a) && done(b)) ? !mayBeLater(b, a) : ahead(b) && done(a) && !mayBeLater(a, b);
  }

  /** One text of two without a date may be the later one. */
  private static boolean mayBeLater(Signature a, Signature b) {
    return a.published().isPresent() != b.published().isPresent() || later(a, b);
  }

  private static boolean ended(Signature a, Signature b) {
    return done(a)
        && a.frame().phases().equals(Set.of("end"))
        && b.frame().phases().equals(Set.of("continue"))
        && !later(a, b);
  }

  private static boolean later(Signature a, Signature b) {
    return a.published().isPresent()
        && b.published().isPresent()
        && a.published().get().isAfter(b.published().get());
  }

  static boolean done(Signature s) {
    return s.claim().status() == Status.HAPPENED;
  }

  static boolean ahead(Signature s) {
    return s.claim().status() == Status.PLANNED || s.claim().status() == Status.EXPECTED;
  }
}

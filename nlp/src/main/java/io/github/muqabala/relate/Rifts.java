package io.github.muqabala.relate;

import com.google.common.collect.Sets;
import io.github.muqabala.claim.Claim.Status;
import io.github.muqabala.claim.Slot;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Whether two claims about one proposition differ in place, in who acts, or in status. */
final class Rifts {
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

  /** Each has a place that neither is, nor lies in, nor holds a place of the other. */
  boolean place(Signature a, Signature b) {
    Set<String> x = new HashSet<>(Detail.places(a.frame()));
    Set<String> y = new HashSet<>(Detail.places(b.frame()));
    x.removeIf(p -> b.frame().parties().contains(themes.party(p)));
    y.removeIf(p -> a.frame().parties().contains(themes.party(p)));
    return stray(x, y) && stray(y, x);
  }

  private boolean stray(Set<String> x, Set<String> y) {
    return x.stream()
        .anyMatch(
            p ->
                y.stream()
                    .noneMatch(q -> p.equals(q) || themes.within(p, q) || themes.within(q, p)));
  }

  /** Each has a party that the other lacks, or who acts in one is acted upon in the other. */
  boolean actor(Signature a, Signature b) {
    Set<String> x = parties(a);
    Set<String> y = parties(b);
    boolean differ =
        !Sets.difference(a.frame().parties(), y).isEmpty()
            && !Sets.difference(b.frame().parties(), x).isEmpty();
    return (differ || swapped(a, b)) && sameDeed(a, b);
  }

  private Set<String> parties(Signature s) {
    Set<String> parties =
        Detail.places(s.frame()).stream().map(themes::party).collect(Collectors.toSet());
    parties.addAll(s.frame().parties());
    return parties;
  }

  private boolean swapped(Signature a, Signature b) {
    List<String> x = acting(a);
    List<String> y = acting(b);
    return x.size() > 1
        && y.size() > 1
        && !x.get(0).equals(y.get(0))
        && x.subList(1, x.size()).contains(y.get(0))
        && y.subList(1, y.size()).contains(x.get(0));
  }

  /** The parties in the order in which they stand. */
  private List<String> acting(Signature s) {
    return s.claim().slots().stream()
        .filter(
            t ->
                t.role() == Slot.Role.ACTOR
                    || t.role() == Slot.Role.PATIENT
                    || t.role() == Slot.Role.DESTINATION)
        .map(t -> themes.party(t.value()))
        .distinct()
        .toList();
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
   * One says that it has happened or goes on, the other that it is denied, or that it lies ahead
   * though the other was not published later.
   */
  boolean status(Signature a, Signature b) {
    if (denied(a) != denied(b)) {
      return true;
    }
    return (ahead(a) && done(b)) ? !later(b, a) : ahead(b) && done(a) && !later(a, b);
  }

  private static boolean later(Signature a, Signature b) {
    return a.published().isPresent()
        && b.published().isPresent()
        && a.published().get().isAfter(b.published().get());
  }

  private static boolean denied(Signature s) {
    return s.claim().status() == Status.DENIED;
  }

  static boolean done(Signature s) {
    return s.claim().status() == Status.HAPPENED;
  }

  static boolean ahead(Signature s) {
    return s.claim().status() == Status.PLANNED || s.claim().status() == Status.EXPECTED;
  }
}

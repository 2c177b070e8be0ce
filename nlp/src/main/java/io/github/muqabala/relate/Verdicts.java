package io.github.muqabala.relate;

import io.github.muqabala.claim.Claim.Polarity;
import io.github.muqabala.claim.Relation;
import io.github.muqabala.claim.Relation.Conflict;
import io.github.muqabala.claim.Relation.Evidence;
import io.github.muqabala.reading.TimeValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Decides how two claims about one proposition stand to each other.
 *
 * <p>The first rule that holds decides:
 *
 * <ol>
 *   <li>times that cannot both hold: CONFLICT in the date;
 *   <li>one affirms what the other negates, or says its contrary: CONFLICT in polarity; what is
 *       denied is negated;
 *   <li>numbers of one thing that cannot both hold: CONFLICT in the number;
 *   <li>one still expects what the other, not published later, says has happened: CONFLICT in
 *       status;
 *   <li>different parties of one deed: CONFLICT in the actor;
 *   <li>different places, none inside the other: CONFLICT in place;
 *   <li>one is more specific, see {@link Detail}: it REFINES;
 *   <li>otherwise EQUIVALENT.
 * </ol>
 */
final class Verdicts {
  private final Similarity similarity;
  private final Detail detail;
  private final Rifts rifts;

  Verdicts(Similarity similarity, Themes themes) {
    this.similarity = similarity;
    this.detail = new Detail(themes);
    this.rifts = new Rifts(themes);
  }

  Relation same(Signature a, Signature b, double score) {
    List<Evidence> evidence = evidence(a, b);
    Times.Fit times = Times.compare(a, b);
    if (times == Times.Fit.APART) {
      return relation(a, b, Relation.Type.CONFLICT, Optional.of(Conflict.DATE), score, evidence);
    }
    if (a.claim().polarity() != b.claim().polarity()) {
      evidence.add(polarity(a, b));
      return relation(
          a, b, Relation.Type.CONFLICT, Optional.of(Conflict.POLARITY), score, evidence);
    }
    if (rifts.contrary(a, b)) {
      evidence.add(new Evidence("polarity", "+", "-", -1));
      return relation(
          a, b, Relation.Type.CONFLICT, Optional.of(Conflict.POLARITY), score, evidence);
    }
    Optional<Quantities.Met> numbers = Quantities.decide(a, b);
    if (numbers.isPresent()) {
      Quantities.Met met = numbers.get();
      evidence.add(
          new Evidence(
              "quantity",
              met.first().value(),
              met.second().value(),
              met.fit() == Quantities.Fit.APART ? -1 : 1));
      if (met.fit() == Quantities.Fit.APART) {
        return relation(
            a, b, Relation.Type.CONFLICT, Optional.of(Conflict.NUMBER), score, evidence);
      }
    }
    if (rifts.status(a, b)) {
      evidence.add(
          new Evidence("status", a.claim().status().name(), b.claim().status().name(), -1));
      return relation(a, b, Relation.Type.CONFLICT, Optional.of(Conflict.STATUS), score, evidence);
    }
    if (rifts.actor(a, b)) {
      evidence.add(
          new Evidence(
              "actor",
              String.join(" ", a.frame().parties()),
              String.join(" ", b.frame().parties()),
              -1));
      return relation(a, b, Relation.Type.CONFLICT, Optional.of(Conflict.ACTOR), score, evidence);
    }
    if (rifts.place(a, b)) {
      evidence.add(
          new Evidence(
              "place",
              String.join(" ", new TreeSet<>(Detail.places(a.frame()))),
              String.join(" ", new TreeSet<>(Detail.places(b.frame()))),
              -1));
      return relation(a, b, Relation.Type.CONFLICT, Optional.of(Conflict.PLACE), score, evidence);
    }
    return switch (detail.finer(a, b)) {
      case 1 -> relation(a, b, Relation.Type.REFINES, Optional.empty(), score, evidence);
      case -1 -> relation(b, a, Relation.Type.REFINES, Optional.empty(), score, swap(evidence));
      default -> relation(a, b, Relation.Type.EQUIVALENT, Optional.empty(), score, evidence);
    };
  }

  /** Whether a pair may be of one proposition, as far as no weight decides. */
  enum Standing {
    /** It may. */
    OPEN,
    /** No group may hold both. */
    BARRED,
    /** It is no pair at all. */
    NONE
  }

  /**
   * Different counts in different places are two propositions. Across articles on different events
   * a claim is the same only where no slot differs: another place, number or date is another event
   * there, and no conflict.
   *
   * @param apart whether their articles are about different events
   */
  Standing standing(Signature a, Signature b, boolean apart) {
    if (otherCount(a, b)) {
      return Standing.BARRED;
    }
    return apart && differ(a, b) ? Standing.NONE : Standing.OPEN;
  }

  /** Tells whether a time, a number, a doer or a place of one excludes that of the other. */
  private boolean differ(Signature a, Signature b) {
    return same(a, b, 0)
        .conflict()
        .filter(kind -> kind != Conflict.POLARITY && kind != Conflict.STATUS)
        .isPresent();
  }

  /** Tells whether two claims give different counts for different places, such as two tolls. */
  private boolean otherCount(Signature a, Signature b) {
    return Quantities.compare(a, b)
            .filter(met -> met.counts() && met.first().low() != met.second().low())
            .isPresent()
        && rifts.place(a, b);
  }

  /** A part with a time of its own, "in Erbil by 2026", says nothing of "in Iraq by 2025". */
  boolean part(Signature a, Signature b) {
    return Times.compare(a, b) == Times.Fit.APART && detail.nested(a, b);
  }

  Relation related(Signature a, Signature b, double score) {
    return relation(a, b, Relation.Type.RELATED, Optional.empty(), score, evidence(a, b));
  }

  private static Evidence polarity(Signature a, Signature b) {
    return new Evidence(
        "polarity",
        a.claim().polarity() == Polarity.POSITIVE ? "+" : "-",
        b.claim().polarity() == Polarity.POSITIVE ? "+" : "-",
        -1);
  }

  private List<Evidence> evidence(Signature a, Signature b) {
    List<Evidence> evidence = new ArrayList<>();
    similarity.shared(a, b).forEach((feature, weight) -> evidence.add(evidence(feature, weight)));
    if (!times(a).isEmpty() || !times(b).isEmpty()) {
      Times.Fit fit = Times.compare(a, b);
      evidence.add(
          new Evidence(
              "time",
              times(a),
              times(b),
              fit == Times.Fit.APART ? -1 : fit == Times.Fit.NONE ? 0 : 1));
    }
    return evidence;
  }

  private static Evidence evidence(String feature, double weight) {
    int colon = feature.indexOf(':');
    String value = feature.substring(colon + 1);
    return new Evidence(feature.substring(0, colon), value, value, weight);
  }

  private static String times(Signature s) {
    return Stream.concat(
            s.times().stream().flatMap(t -> t.value().stream()).map(TimeValue::edtf),
            s.dates().stream().map(d -> String.join(" ", d.values())))
        .collect(Collectors.joining(" "));
  }

  private static List<Evidence> swap(List<Evidence> evidence) {
    return evidence.stream()
        .map(e -> new Evidence(e.feature(), e.second(), e.first(), e.weight()))
        .toList();
  }

  private static Relation relation(
      Signature a,
      Signature b,
      Relation.Type type,
      Optional<Conflict> conflict,
      double score,
      List<Evidence> evidence) {
    Optional<String> later =
        a.published().isPresent()
                && b.published().isPresent()
                && !a.published().equals(b.published())
            ? Optional.of(
                a.published().get().isAfter(b.published().get()) ? a.claim().id() : b.claim().id())
            : Optional.empty();
    List<Evidence> shown =
        evidence.isEmpty() ? List.of(new Evidence("concept", "", "", 0)) : List.copyOf(evidence);
    return new Relation(a.claim().id(), b.claim().id(), type, conflict, score, later, shown);
  }
}

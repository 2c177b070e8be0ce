package io.github.muqabala.relate;

import io.github.muqabala.claim.Claim;
import io.github.muqabala.claim.Slot;
import io.github.muqabala.extract.Coreference;
import io.github.muqabala.reading.Mention;
import io.github.muqabala.reading.Quantity;
import io.github.muqabala.reading.Reading;
import io.github.muqabala.reading.Span;
import io.github.muqabala.reading.TimeExpression;
import io.github.muqabala.reading.TimeValue;
import io.github.muqabala.relate.Signature.Frame;
import io.github.muqabala.relate.Signature.Sort;
import io.github.muqabala.relate.Signature.Unit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Makes signatures of claims, and weighs features by how few claims have them.
 *
 * <p>A claim that names no party takes those of the clause before it in the sentence, as elided
 * subjects do; they count less.
 */
final class Signatures {
  private static final double DOZENS = 20;
  private static final double NAME = 1.3;
  private static final double INNER_NAME = 0.4;
  private static final double CARRIED = 0.3;

  private final Themes themes;
  private final Coreference coreference;
  private final Homeland homeland;
  private final WordUnits words;
  private final Almanac almanac = new Almanac();

  Signatures(Themes themes) {
    this.themes = themes;
    this.homeland = new Homeland(themes);
    this.words = new WordUnits(themes);
    this.coreference = Coreference.with(themes.lexicon());
  }

  /** Makes the signatures of the claims of one or more articles, in their order. */
  List<Signature> all(Map<String, Reading> readings, List<Claim> claims) {
    List<Signature> signatures = new ArrayList<>();
    Map<String, Anaphora> anaphora = new HashMap<>();
    Map<String, Referents> referents = new HashMap<>();
    Optional<Signature> before = Optional.empty();
    for (Claim claim : claims) {
      Reading reading = readings.get(claim.article());
      if (reading == null) {
        throw new IllegalArgumentException(
            "claim " + claim.id() + " must belong to a reading, got article " + claim.article());
      }
      Optional<Signature> carried = before.filter(b -> sameSentence(b, reading, claim));
      Anaphora named =
          anaphora.computeIfAbsent(claim.article(), k -> new Anaphora(reading, themes.lexicon()));
      Referents meant =
          referents.computeIfAbsent(
              claim.article(), k -> new Referents(reading, coreference, themes));
      Signature signature = of(reading, claim, named, meant, carried);
      signatures.add(signature);
      before = Optional.of(signature);
    }
    return signatures;
  }

  private static boolean sameSentence(Signature before, Reading reading, Claim claim) {
    return before.article().equals(reading.article().id())
        && reading.sentencesOver(claim.span()).stream()
            .anyMatch(
                s -> s.span().contains(before.claim().span()) && s.span().contains(claim.span()));
  }

  Signature of(Reading reading, Claim claim) {
    return of(
        reading,
        claim,
        new Anaphora(reading, themes.lexicon()),
        new Referents(reading, coreference, themes),
        Optional.empty());
  }

  private Signature of(
      Reading reading,
      Claim claim,
      Anaphora named,
      Referents referents,
      Optional<Signature> before) {
    Span span = claim.span();
    List<Unit> units = new ArrayList<>();
    List<Span> covered = new ArrayList<>();
    Frame frame =
        new Frame(
            new TreeSet<>(),
            new TreeSet<>(),
            new TreeSet<>(),
            new TreeSet<>(),
            new TreeSet<>(),
            new TreeSet<>(),
            new TreeSet<>(),
            new TreeSet<>(),
            new TreeSet<>());
    reading.quantitiesIn(span).stream()
        .filter(q -> q.kind() == Quantity.Kind.ORDINAL)
        .forEach(q -> frame.stages().add(q.value()));
    Map<Span, String> formations = Formations.in(reading, span);
    frame.formations().addAll(formations.values());
    names(reading, claim, formations, units, covered, frame);
    formations.forEach(
        (place, name) -> {
          if (units.stream().noneMatch(u -> u.keys().contains(name))) {
            formation(place, name, units, covered);
          }
        });
    reading.timesIn(span).forEach(t -> covered.add(t.span()));
    words.concepts(reading, span, covered, units, frame, named);
    if (frame.phases().contains("continue") && until(reading, span)) {
      frame.phases().add("end");
    }
    WordUnits.words(reading, span, covered, units);
    units.addAll(referents.in(span, units));
    homeland.in(reading, claim).ifPresent(h -> own(h, units, frame));
    before.ifPresent(b -> carry(b, units, frame));
    List<Quantity> quantities =
        reading.quantitiesIn(span).stream().filter(Signatures::tells).toList();
    return new Signature(
        claim,
        reading,
        List.copyOf(units),
        frame,
        reading.timesIn(span).stream()
            .filter(t -> t.value().orElse(null) instanceof TimeValue.Interval)
            .toList(),
        reading.timesIn(span).stream()
            .map(t -> almanac.of(reading, t))
            .filter(f -> !f.isEmpty())
            .toList(),
        quantities,
        quantities.stream().map(q -> Measure.of(reading, claim, units, q, themes)).toList());
  }

  /** What goes on until a day ends then. */
  private static boolean until(Reading reading, Span span) {
    return reading.timesIn(span).stream()
        .anyMatch(t -> t.direction() == TimeExpression.Direction.UNTIL);
  }

  /** A number, or a vague word of some size: "dozens", not "several". */
  private static boolean tells(Quantity quantity) {
    return switch (quantity.kind()) {
      case CARDINAL -> !Double.isNaN(quantity.low());
      case VAGUE -> quantity.low() >= DOZENS;
      default -> false;
    };
  }

  private static void carry(Signature before, List<Unit> units, Frame frame) {
    if (!frame.parties().isEmpty()) {
      return;
    }
    frame.parties().addAll(before.frame().parties());
    before.units().stream()
        .filter(u -> u.name() && u.keys().stream().anyMatch(k -> k.startsWith("party:")))
        .forEach(
            u ->
                units.add(
                    new Unit(
                        u.span(),
                        u.keys(),
                        u.links(),
                        u.hints(),
                        u.sort(),
                        Math.min(CARRIED, CARRIED * u.factor()),
                        u.stands())));
  }

  /** The outermost names count in full; names inside them, such as a country, count less. */
  private void names(
      Reading reading,
      Claim claim,
      Map<Span, String> formations,
      List<Unit> units,
      List<Span> covered,
      Frame frame) {
    Map<Span, Slot.Role> roles = new HashMap<>();
    claim.slots().forEach(s -> roles.put(s.span(), s.role()));
    @Nullable Mention outer = null;
    for (Mention mention : reading.mentionsIn(claim.span())) {
      boolean inner = covered.stream().anyMatch(c -> c.contains(mention.span()));
      Set<String> keys = new TreeSet<>();
      Slot.Role role = roles.get(mention.span());
      boolean place =
          mention.type() == Mention.Type.PLACE || mention.type() == Mention.Type.FACILITY;
      String id = place ? Places.bare(mention.id()) : mention.id();
      Optional<String> formation =
          formations.keySet().stream()
              .filter(f -> f.overlaps(mention.span()))
              .findFirst()
              .map(formations::get);
      String key = formation.orElse("name:" + id);
      keys.add(key);
      boolean grouped = inner && outer != null && outer.type() == Mention.Type.GROUP;
      outer = inner ? outer : mention;
      boolean acts = role == Slot.Role.ACTOR || role == Slot.Role.PATIENT;
      boolean doer = role == Slot.Role.ACTOR && themes.country(id);
      if (place
          && !doer
          && !reference(reading, claim, mention)
          && (!inner || (grouped && !themes.country(id)))) {
        place(id, role, frame);
      }
      if (!inner
          && mention.type() != Mention.Type.MEDIA
          && (!place || (acts && themes.country(id)))) {
        String party = themes.party(mention.id());
        keys.add("party:" + party);
        frame.parties().add(party);
      }
      units.add(
          new Unit(
              mention.span(),
              keys,
              Map.of(key, words.heads(reading, mention.span())),
              WordUnits.sounds(reading, mention.span()),
              place ? Sort.PLACE : Sort.PARTY,
              inner ? INNER_NAME : NAME,
              Optional.empty()));
      covered.add(mention.span());
    }
  }

  /** "His country" counts as its name, though less. */
  private void own(Homeland.Named home, List<Unit> units, Frame frame) {
    String party = themes.party(home.country());
    if (frame.parties().add(party)) {
      units.add(
          new Unit(
              home.span(),
              Set.of("name:" + home.country(), "party:" + party),
              Map.of(),
              Set.of(),
              Sort.PARTY,
              WordUnits.ANAPHOR,
              Optional.of(home.span())));
    }
  }

  private static void formation(Span place, String name, List<Unit> units, List<Span> covered) {
    units.add(
        new Unit(place, Set.of(name), Map.of(), Set.of(), Sort.PARTY, NAME, Optional.empty()));
    covered.add(place);
  }

  /** A distance is measured from a place that nothing happens at. */
  private static boolean reference(Reading reading, Claim claim, Mention mention) {
    String name = reading.text(mention.span());
    return reading.quantitiesIn(claim.span()).stream()
        .anyMatch(
            q -> q.unit().isPresent() && q.reference().filter(r -> r.contains(name)).isPresent());
  }

  private void place(String id, Slot.@Nullable Role role, Frame frame) {
    if (role == Slot.Role.DESTINATION) {
      frame.goals().add(id);
    } else if (role == Slot.Role.ORIGIN) {
      frame.origins().add(id);
    } else if (themes.country(id)) {
      frame.regions().add(id);
    } else {
      frame.sites().add(id);
    }
  }

  /**
   * Returns how much each key counts: its inverse document frequency over the claims that say it,
   * not over those that only stand for it, 0 to 1.
   */
  static Map<String, Double> weights(List<Signature> signatures) {
    Map<String, Integer> counts = new HashMap<>();
    for (Signature signature : signatures) {
      Set<String> said = new TreeSet<>();
      signature.units().stream()
          .filter(u -> u.stands().isEmpty())
          .forEach(u -> said.addAll(u.keys()));
      said.forEach(k -> counts.merge(k, 1, Integer::sum));
    }
    Map<String, Double> weights = new HashMap<>();
    double n = signatures.size();
    counts.forEach((key, count) -> weights.put(key, Math.log(1 + n / count) / Math.log(1 + n)));
    return weights;
  }
}

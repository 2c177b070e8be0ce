package io.github.muqabala.relate;

import io.github.muqabala.extract.Coreference;
import io.github.muqabala.extract.Reference;
import io.github.muqabala.reading.Mention;
import io.github.muqabala.reading.Reading;
import io.github.muqabala.reading.Span;
import io.github.muqabala.relate.Signature.Sort;
import io.github.muqabala.relate.Signature.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The names that the words of a claim stand for where the article gives them elsewhere: «وی», "the
 * vessel", a verb without subject. Such a name counts as a name, though less; it says nothing of
 * where a thing took place or who took part. What the claim names itself is not counted again, and
 * owners ("its") and things without a name are left out: they told claims apart no better.
 */
final class Referents {
  private static final double NAME = 0.7;

  private final Reading reading;
  private final Themes themes;
  private final NavigableMap<Integer, Reference> references = new TreeMap<>();

  Referents(Reading reading, Coreference coreference, Themes themes) {
    this.reading = reading;
    this.themes = themes;
    coreference.find(reading).forEach(r -> references.putIfAbsent(r.anaphor().start(), r));
  }

  /**
   * Returns what the words of a claim stand for.
   *
   * @param units what the claim says itself
   */
  List<Unit> in(Span claim, List<Unit> units) {
    Set<String> own = new TreeSet<>();
    units.forEach(u -> own.addAll(u.keys()));
    List<Unit> found = new ArrayList<>();
    for (Reference reference : references.subMap(claim.start(), claim.end()).values()) {
      if (reference.kind() != Reference.Kind.POSSESSIVE
          && !claim.contains(reference.antecedent())) {
        Optional<Unit> unit =
            reading.mentionsIn(reference.antecedent()).stream()
                .filter(m -> m.type() != Mention.Type.MEDIA)
                .findFirst()
                .map(m -> named(reference, m));
        unit.filter(u -> own.addAll(u.keys())).ifPresent(found::add);
      }
    }
    return found;
  }

  private Unit named(Reference reference, Mention mention) {
    boolean place = mention.type() == Mention.Type.PLACE || mention.type() == Mention.Type.FACILITY;
    String id = place ? Places.bare(mention.id()) : mention.id();
    Set<String> keys = new TreeSet<>();
    keys.add("name:" + id);
    if (!place || themes.country(id)) {
      keys.add("party:" + themes.party(mention.id()));
    }
    return new Unit(
        reference.anaphor(),
        keys,
        Map.of(),
        WordUnits.sounds(reading, mention.span()),
        place ? Sort.PLACE : Sort.PARTY,
        NAME,
        Optional.of(reference.antecedent()));
  }
}

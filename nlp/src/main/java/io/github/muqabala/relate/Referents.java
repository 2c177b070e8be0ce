package io.github.muqabala.relate;

import com.google.common.collect.Sets;
import io.github.muqabala.extract.Coreference;
import io.github.muqabala.extract.Reference;
import io.github.muqabala.reading.ConceptMention;
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
 * What the words of a claim stand for where the article names it elsewhere: «وی», "its", "the
 * vessel", a verb without subject.
 *
 * <ul>
 *   <li>A name counts as a name, though less, an owner by least; it says nothing of where a thing
 *       took place or who took part.
 *   <li>A description counts by its concepts.
 *   <li>What the claim says itself is not counted again.
 * </ul>
 */
final class Referents {
  private static final double NAME = 0.7;
  private static final double OWNER = 0.4;
  private static final double DESCRIBED = 0.7;

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
      if (!claim.contains(reference.antecedent())) {
        Optional<Unit> unit =
            reading.mentionsIn(reference.antecedent()).stream()
                .filter(m -> m.type() != Mention.Type.MEDIA)
                .findFirst()
                .map(m -> named(reference, m))
                .or(() -> described(reference));
        unit.filter(u -> own.addAll(u.keys())).ifPresent(found::add);
      }
    }
    return found;
  }

  private static double worth(Reference reference) {
    return reference.kind() == Reference.Kind.POSSESSIVE ? OWNER : NAME;
  }

  private Unit named(Reference reference, Mention mention) {
    boolean place = mention.type() == Mention.Type.PLACE || mention.type() == Mention.Type.FACILITY;
    String id = place ? Places.bare(mention.id()) : mention.id();
    Set<String> keys = new TreeSet<>();
    keys.add("name:" + id);
    if (reference.kind() != Reference.Kind.POSSESSIVE && (!place || themes.country(id))) {
      keys.add("party:" + themes.party(mention.id()));
    }
    return new Unit(
        reference.anaphor(),
        keys,
        Map.of(),
        Signatures.sounds(reading, mention.span()),
        place ? Sort.PLACE : Sort.PARTY,
        worth(reference),
        Optional.of(reference.antecedent()));
  }

  private Optional<Unit> described(Reference reference) {
    Map<String, Set<String>> links = new TreeMap<>();
    for (ConceptMention mention : reading.conceptsIn(reference.antecedent())) {
      if (!mention.is("stop") && !themes.plain(mention)) {
        String head = themes.head(mention.concept());
        links.put(
            "concept:" + head,
            Sets.union(themes.links(mention.concept()), Set.of(Signatures.HEAD + head)));
      }
    }
    return links.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Unit(
                reference.anaphor(),
                Set.copyOf(links.keySet()),
                links,
                Set.of(),
                Sort.WORD,
                DESCRIBED * worth(reference),
                Optional.of(reference.antecedent())));
  }
}

package io.github.muqabala.relate;

import io.github.muqabala.article.Language;
import io.github.muqabala.claim.Slot;
import io.github.muqabala.reading.Reading;
import io.github.muqabala.reading.Span;
import io.github.muqabala.reading.Token;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Whether two names that both statements have change places: who did it to whom, whence whither.
 */
final class PairSwaps {
  private static final Set<String> JOINS = Set.of("and", "و", ",", "،", "with", "مع", "با");
  private static final Map<Language, Set<String>> BY =
      Map.of(
          Language.ENGLISH, Set.of("by"),
          Language.PERSIAN, Set.of("توسط", "سوي", "دست", "وسيله", "واسطه"),
          Language.ARABIC, Set.of("قبل", "يد", "امام"));
  private static final Set<Slot.Role> PLACED =
      Set.of(Slot.Role.PLACE, Slot.Role.ORIGIN, Slot.Role.DESTINATION);

  private final Signature a;
  private final Signature b;
  private final Themes themes;

  PairSwaps(Signature a, Signature b, Themes themes) {
    this.a = a;
    this.b = b;
    this.themes = themes;
  }

  /** Tells whether names of the first statement stand in one another's place in the second. */
  boolean swapped(List<PairName> x, List<PairName> y) {
    return order(x, y) || bodies(x, y);
  }

  /** Two names that both have, of which neither tells where: their order, or whence and whither. */
  private boolean order(List<PairName> x, List<PairName> y) {
    Map<PairName, PairName> partner = new LinkedHashMap<>();
    for (PairName name : x) {
      for (PairName other : y) {
        if (!partner.containsKey(name)
            && !partner.containsValue(other)
            && same(name, other)
            && role(a, name) != Slot.Role.PLACE
            && role(b, other) != Slot.Role.PLACE) {
          partner.put(name, other);
        }
      }
    }
    return partner.entrySet().stream()
        .anyMatch(
            one ->
                partner.entrySet().stream()
                    .anyMatch(
                        two ->
                            comparable(one.getKey(), two.getKey())
                                && swapped(
                                    one.getKey(), two.getKey(), one.getValue(), two.getValue())));
  }

  private boolean comparable(PairName one, PairName two) {
    return one.span().start() < two.span().start()
        && (one.sort() == two.sort() || (acts(one) && acts(two)))
        && one.sort() != PairName.Sort.NATION
        && one.fit(two, themes) == PairName.Fit.APART;
  }

  private static boolean acts(PairName name) {
    return name.sort() == PairName.Sort.COUNTRY
        || (name.sort() == PairName.Sort.PARTY && !name.parts().isEmpty());
  }

  /** The army of one country and something else of another, in the other statement exchanged. */
  private boolean bodies(List<PairName> x, List<PairName> y) {
    List<PairName> mine = x.stream().filter(n -> n.sort() == PairName.Sort.PARTY).toList();
    List<PairName> theirs = y.stream().filter(n -> n.sort() == PairName.Sort.PARTY).toList();
    return mine.stream()
        .anyMatch(
            one ->
                theirs.stream()
                    .anyMatch(
                        other ->
                            alike(one, other)
                                && theirs.stream().noneMatch(n -> same(one, n))
                                && mine.stream().noneMatch(n -> same(other, n))
                                && y.stream().anyMatch(n -> same(one, n))
                                && x.stream().anyMatch(n -> same(other, n))));
  }

  /** Tells whether two bodies of two countries are of one kind: their identifiers end alike. */
  private static boolean alike(PairName one, PairName other) {
    return one.ids().stream()
        .filter(id -> id.indexOf('_') > 0)
        .map(id -> id.substring(id.lastIndexOf('_')))
        .anyMatch(end -> other.ids().stream().anyMatch(o -> o.endsWith(end)));
  }

  private boolean same(PairName one, PairName other) {
    return one.fit(other, themes) == PairName.Fit.SAME;
  }

  private boolean swapped(PairName one, PairName two, PairName oneThere, PairName twoThere) {
    if (joined(a.reading(), one, two) || joined(b.reading(), oneThere, twoThere)) {
      return false;
    }
    Slot.Role first = role(a, one);
    Slot.Role second = role(a, two);
    if (first != second) {
      return first == role(b, twoThere) && second == role(b, oneThere);
    }
    boolean turned = oneThere.span().start() > twoThere.span().start();
    boolean passive =
        passive(a.reading(), two) != passive(b.reading(), turned ? oneThere : twoThere);
    return first == Slot.Role.ACTOR && role(b, oneThere) == role(b, twoThere) && turned != passive;
  }

  /** Where, whence, whither, or else taking part. */
  private static Slot.Role role(Signature s, PairName name) {
    return s.claim().slots().stream()
        .filter(t -> t.span().overlaps(name.span()))
        .map(Slot::role)
        .filter(PLACED::contains)
        .findFirst()
        .orElse(Slot.Role.ACTOR);
  }

  /** Tells whether nothing but a conjunction stands between two names of one sort. */
  private static boolean joined(Reading reading, PairName one, PairName two) {
    int from = Math.min(one.span().end(), two.span().end());
    int to = Math.max(one.span().start(), two.span().start());
    return one.sort() == two.sort()
        && from < to
        && JOINS.contains(reading.text(new Span(from, to)).strip());
  }

  /** Tells whether a word that names the doer of a passive stands before a name. */
  private static boolean passive(Reading reading, PairName name) {
    List<Token> before =
        reading.tokens().filter(t -> t.span().end() <= name.span().start()).toList();
    Set<String> by = BY.getOrDefault(reading.language(), Set.of());
    return before.stream().skip(Math.max(0, before.size() - 2)).anyMatch(t -> by.contains(t.key()));
  }
}

package io.github.muqabala.relate;

import io.github.muqabala.relate.PairItem.Cue;
import io.github.muqabala.relate.PairItem.Sort;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What stands in one statement against something else in the other.
 *
 * <ul>
 *   <li>{@code swap.both.SORT}, {@code swap.side.SORT}: two words that the statements do not share
 *       stand in one place: between shared words, or beside one;
 *   <li>{@code swap.contrary}: they are contrary, see {@link Opposites}; {@code swap.event}: they
 *       are of one class of events;
 *   <li>{@code contrary.both}: contrary words, neither shared; {@code contrary.one}: the second's
 *       is not shared; {@code contrary.any}: anywhere; {@code contrary.same}: on one side; {@code
 *       contrary.verb}: two verbs or events; {@code contrary.clean}: neither statement has both.
 *       What stands behind "after" is left out;
 *   <li>{@code negated.met}: only one statement negates, and what it negates the other says; {@code
 *       negated.contrary}: the other says the contrary of it; {@code negated.lone}: neither; {@code
 *       lacking.met}: it is without what the other says; {@code stopped.met}: only one says that
 *       something is stopped or opposed, and what it is the other says;
 *   <li>what words stand beside each other, see {@link PairBonds};
 *   <li>{@code cue.a.CLASS}, {@code cue.b.CLASS}, {@code cue.both.CLASS}: a cue in the first
 *       statement only, in the second only, in both.
 * </ul>
 */
final class PairContrasts {
  private static final int REACH = 3;

  /** Longer texts are not searched for each word, so that the time is linear. */
  private static final int LONG = 400;

  private static final Set<String> AFTER = Set.of("after_time", "following_after");

  private final Opposites opposites;

  PairContrasts(Opposites opposites) {
    this.opposites = opposites;
  }

  void add(Map<String, Double> features, PairView view) {
    swaps(features, view);
    contraries(features, view);
    cues(features, view);
    denials(features, view);
    PairBonds.add(features, view);
  }

  private void swaps(Map<String, Double> features, PairView view) {
    int found = 0;
    for (int j = 0; j < view.second().size(); j++) {
      PairItem word = view.second().get(j);
      if (view.secondMet().shared(j) || word.light()) {
        continue;
      }
      int left = neighbour(view.secondMet(), j, -1);
      int right = neighbour(view.secondMet(), j, 1);
      String place = left >= 0 && right >= 0 ? "both." : "side.";
      for (int i : slot(view, left, right)) {
        PairItem other = view.first().get(i);
        features.put("swap." + place + sort(other.sort(), word.sort()), 1.0);
        if (opposites.contrary(other.concepts(), word.concepts())) {
          features.put("swap.contrary", 1.0);
        }
        if (other.concepts().stream()
            .anyMatch(c -> c.startsWith("event:") && word.concepts().contains(c))) {
          features.put("swap.event", 1.0);
        }
        found++;
      }
    }
    features.put("swap.count", Math.log1p(found));
  }

  /** Returns where the nearest shared word on one side of a word is met, -1 where none is near. */
  private static int neighbour(PairMatch match, int word, int step) {
    for (int j = word + step;
        j >= 0 && j < match.size() && j != word + step * (REACH + 1);
        j += step) {
      if (match.shared(j)) {
        return match.at(j);
      }
    }
    return -1;
  }

  private static Set<Integer> slot(PairView view, int left, int right) {
    Set<Integer> slot = new HashSet<>();
    for (int k = 1; k <= REACH; k++) {
      if (left >= 0 && (right < 0 || (left + k < right && right - left - k <= REACH))) {
        slot.add(left + k);
      }
      if (left < 0 && right >= 0) {
        slot.add(right - k);
      }
    }
    slot.removeIf(
        i ->
            i < 0
                || i >= view.first().size()
                || view.firstMet().shared(i)
                || view.first().get(i).light());
    return slot;
  }

  static String sort(Sort one, Sort other) {
    boolean named = one == Sort.NAME || one == Sort.UNKNOWN;
    if (named && (other == Sort.NAME || other == Sort.UNKNOWN)) {
      return one == other && one == Sort.NAME ? "name" : "term";
    }
    return one == other ? lower(one) : "mixed";
  }

  private void contraries(Map<String, Double> features, PairView view) {
    Set<Integer> lone = new HashSet<>();
    Set<Integer> all = new HashSet<>();
    for (int i = view.from(); i < view.to(); i++) {
      Set<Integer> sides = opposites.sides(view.first().get(i).concepts());
      all.addAll(sides);
      if (!view.firstMet().shared(i) && !behind(view.first(), i)) {
        lone.addAll(sides);
      }
    }
    Set<Integer> clean = new HashSet<>(lone);
    clean.removeIf(s -> all.contains(-s));
    Set<Integer> others = new HashSet<>();
    view.second().forEach(w -> others.addAll(opposites.sides(w.concepts())));
    int both = 0;
    int one = 0;
    int same = 0;
    int unmixed = 0;
    boolean verbs = false;
    boolean any = false;
    for (int j = 0; j < view.second().size(); j++) {
      PairItem word = view.second().get(j);
      Set<Integer> sides = opposites.sides(word.concepts());
      boolean contrary = sides.stream().anyMatch(s -> all.contains(-s));
      any |= contrary;
      if (!view.secondMet().shared(j) && !behind(view.second(), j)) {
        both += sides.stream().anyMatch(s -> lone.contains(-s)) ? 1 : 0;
        unmixed += sides.stream().anyMatch(s -> clean.contains(-s) && !others.contains(-s)) ? 1 : 0;
        one += contrary ? 1 : 0;
        verbs |= view.to() - view.from() <= LONG && event(word) && verb(view, word);
        same += sides.stream().anyMatch(lone::contains) ? 1 : 0;
      }
    }
    features.put("contrary.verb", verbs ? 1.0 : 0);
    features.put("contrary.clean", Math.log1p(unmixed));
    features.put("contrary.any", any ? 1.0 : 0);
    features.put("contrary.both", both > 0 ? 1.0 : 0);
    features.put("contrary.count", Math.log1p(both));
    features.put("contrary.one", one > 0 ? 1.0 : 0);
    features.put("contrary.same", Math.log1p(same));
  }

  private static boolean event(PairItem word) {
    return word.sort() == Sort.VERB
        || word.concepts().stream().anyMatch(c -> c.startsWith("event:"));
  }

  /** Tells whether an unshared verb or event of the first statement is contrary to a word. */
  private boolean verb(PairView view, PairItem word) {
    for (int i = view.from(); i < view.to(); i++) {
      if (!view.firstMet().shared(i)
          && event(view.first().get(i))
          && opposites.contrary(view.first().get(i).concepts(), word.concepts())) {
        return true;
      }
    }
    return false;
  }

  /** Tells whether a word says what went before: «after a year in captivity». */
  private static boolean behind(List<PairItem> words, int word) {
    for (int i = Math.max(0, word - REACH); i < word; i++) {
      if (words.get(i).concepts().stream().anyMatch(AFTER::contains)) {
        return true;
      }
    }
    return false;
  }

  private static void cues(Map<String, Double> features, PairView view) {
    List<PairItem> stretch = view.first().subList(view.from(), view.to());
    for (Cue cue : Cue.values()) {
      boolean first = stretch.stream().anyMatch(i -> i.is(cue));
      boolean second = view.second().stream().anyMatch(i -> i.is(cue));
      if (first || second) {
        String side = first && second ? "both." : first ? "a." : "b.";
        features.put("cue." + side + lower(cue), 1.0);
      }
    }
  }

  /** What is negated: a word that the other statement has too, or has the contrary of. */
  private void denials(Map<String, Double> features, PairView view) {
    denials(features, view.first(), view.firstMet(), view.second(), view.secondMet());
    denials(features, view.second(), view.secondMet(), view.first(), view.firstMet());
  }

  private void denials(
      Map<String, Double> features,
      List<PairItem> words,
      PairMatch match,
      List<PairItem> others,
      PairMatch otherMatch) {
    if (Math.max(words.size(), others.size()) > LONG
        || others.stream().anyMatch(w -> w.is(Cue.NEGATION))) {
      return;
    }
    boolean stops = others.stream().anyMatch(w -> w.is(Cue.STOP));
    for (int i = 0; i < words.size(); i++) {
      if (words.get(i).is(Cue.STOP) && !stops && !match.shared(i) && stopped(words, match, i)) {
        features.put("stopped.met", 1.0);
      }
      if (words.get(i).is(Cue.LACK) && !words.get(i).is(Cue.NEGATION)) {
        int word = negated(words, i);
        if (word >= 0 && match.shared(word)) {
          features.put("lacking.met", 1.0);
        }
      }
      if (words.get(i).is(Cue.NEGATION)) {
        int word = negated(words, i);
        if (word >= 0 && match.shared(word)) {
          features.put("negated.met", 1.0);
        } else if (word >= 0 && contraryAlone(words.get(word), others, otherMatch)) {
          features.put("negated.contrary", 1.0);
        } else {
          features.put("negated.lone", 1.0);
        }
      }
    }
  }

  /**
   * Tells whether what a word stops, the next word of weight or, where none follows, an event
   * before it, is said by the other statement.
   */
  private static boolean stopped(List<PairItem> words, PairMatch match, int cue) {
    int next = cue + 1;
    while (next < words.size() && (words.get(next).light() || words.get(next).is(Cue.STOP))) {
      next++;
    }
    if (next < words.size()) {
      return match.shared(next) && event(words.get(next));
    }
    for (int i = 0; i < cue; i++) {
      if (match.shared(i) && event(words.get(i))) {
        return true;
      }
    }
    return false;
  }

  /** The word that a negating word speaks of: itself if it is a verb, else the next of weight. */
  private static int negated(List<PairItem> words, int cue) {
    if (words.get(cue).sort() == Sort.VERB) {
      return cue;
    }
    for (int i = cue + 1; i < words.size() && i <= cue + REACH + 1; i++) {
      if (!words.get(i).light()) {
        return i;
      }
    }
    return -1;
  }

  private boolean contraryAlone(PairItem word, List<PairItem> others, PairMatch match) {
    for (int j = 0; j < others.size(); j++) {
      if (!match.shared(j) && opposites.contrary(word.concepts(), others.get(j).concepts())) {
        return true;
      }
    }
    return false;
  }

  static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}

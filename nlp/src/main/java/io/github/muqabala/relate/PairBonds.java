package io.github.muqabala.relate;

import io.github.muqabala.relate.PairItem.Sort;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What words of a statement stand beside each other, where the other statement has them too.
 *
 * <ul>
 *   <li>{@code bond.exchanged}: of two names each stands beside the word beside which the other
 *       stands there: "the Indian army, a Pakistani drone", "the Pakistani army, an Indian drone";
 *   <li>{@code bond.course}: what comes from one name and goes to another goes the other way there;
 *   <li>{@code bond.SORT}: beside a noun that both have stands a word that only this statement has,
 *       and there another: "the minister of finance", "the minister of labour".
 * </ul>
 *
 * <p>In texts longer than a few paragraphs no exchange is looked for, so that the time is linear.
 */
final class PairBonds {
  private static final int REACH = 2;
  private static final int LONG = 400;
  private static final Set<String> FROM = Set.of("from_prep");
  private static final Set<String> TO = Set.of("into", "to_prep", "for_prep");

  private PairBonds() {}

  static void add(Map<String, Double> features, PairView view) {
    heads(features, view);
    if (view.second().size() <= LONG) {
      exchanges(features, view);
    }
  }

  private static void heads(Map<String, Double> features, PairView view) {
    for (int j = 0; j < view.second().size(); j++) {
      if (view.second().get(j).sort() == Sort.NOUN && view.secondMet().shared(j)) {
        for (int mine : beside(view.second(), j)) {
          for (int other : beside(view.first(), view.secondMet().at(j))) {
            if (!view.secondMet().shared(mine) && !view.firstMet().shared(other)) {
              Sort sort = view.second().get(mine).sort();
              Sort there = view.first().get(other).sort();
              features.put("bond." + PairContrasts.sort(there, sort), 1.0);
            }
          }
        }
      }
    }
  }

  /** The nearest words of weight on both sides. */
  private static Set<Integer> beside(List<PairItem> words, int word) {
    Set<Integer> found = new HashSet<>();
    for (int step : new int[] {-1, 1}) {
      for (int k = 1; k <= REACH; k++) {
        int i = word + step * k;
        if (i >= 0 && i < words.size() && !words.get(i).light()) {
          found.add(i);
          break;
        }
      }
    }
    return found;
  }

  private static void exchanges(Map<String, Double> features, PairView view) {
    List<PairItem> words = view.second();
    PairMatch match = view.secondMet();
    for (int one = 0; one < words.size(); one++) {
      for (int two = one + 1; two < words.size() && named(words.get(one), match, one); two++) {
        if (named(words.get(two), match, two) && match.at(one) != match.at(two)) {
          if (exchanged(view, one, two)) {
            features.put("bond.exchanged", 1.0);
          }
          if (course(words, one, two) * course(view.first(), match.at(one), match.at(two)) < 0) {
            features.put("bond.course", 1.0);
          }
        }
      }
    }
  }

  private static boolean named(PairItem word, PairMatch match, int at) {
    return match.shared(at)
        && (word.sort() == Sort.NAME
            || word.sort() == Sort.UNKNOWN
            || word.keys().stream().anyMatch(k -> k.startsWith("m:")));
  }

  private static boolean exchanged(PairView view, int one, int two) {
    Set<Integer> oneHere = nouns(view.second(), one);
    Set<Integer> twoHere = nouns(view.second(), two);
    Set<Integer> oneThere = met(view, view.secondMet().at(one));
    Set<Integer> twoThere = met(view, view.secondMet().at(two));
    return meet(oneHere, twoThere)
        && meet(twoHere, oneThere)
        && !meet(oneHere, oneThere)
        && !meet(twoHere, twoThere);
  }

  private static Set<Integer> nouns(List<PairItem> words, int word) {
    Set<Integer> found = beside(words, word);
    found.removeIf(i -> words.get(i).sort() != Sort.NOUN);
    return found;
  }

  /** Where the nouns beside a word of the first statement are met in the second. */
  private static Set<Integer> met(PairView view, int word) {
    Set<Integer> found = new HashSet<>();
    for (int i : nouns(view.first(), word)) {
      if (view.firstMet().shared(i)) {
        found.add(view.firstMet().at(i));
      }
    }
    return found;
  }

  private static boolean meet(Set<Integer> one, Set<Integer> other) {
    return one.stream().anyMatch(other::contains);
  }

  /** 1 where something goes from the first word to the second, -1 the other way, else 0. */
  private static int course(List<PairItem> words, int one, int two) {
    if (after(words, one, FROM) && after(words, two, TO)) {
      return 1;
    }
    return after(words, one, TO) && after(words, two, FROM) ? -1 : 0;
  }

  private static boolean after(List<PairItem> words, int word, Set<String> prepositions) {
    return word > 0 && words.get(word - 1).concepts().stream().anyMatch(prepositions::contains);
  }
}

package io.github.muqabala.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Says what two signatures share and what not, in the words of the statements. */
final class Explainer {
  private final Scorer scorer;
  private final Keys keys;
  private final double stop;

  /**
   * Creates an explainer.
   *
   * @param stop the quality of function words, which are not worth telling if they are left over
   */
  Explainer(Scorer scorer, Keys keys, double stop) {
    this.scorer = scorer;
    this.keys = keys;
    this.stop = stop;
  }

  /** Returns a match with its evidence. */
  Match match(
      int s,
      int t,
      double score,
      double overlap,
      Signature source,
      Signature target,
      String sourceText,
      String targetText) {
    List<Match.Meeting> meetings = new ArrayList<>();
    Map<Integer, Integer> targetUnits = unitsByKey(target);
    List<String> sourceOnly = new ArrayList<>();
    Set<String> told = new HashSet<>();
    for (int u = 0; u < source.units(); u++) {
      int best = bestKey(source, u, targetUnits);
      String word = word(source, u, sourceText);
      if (best >= 0) {
        int key = source.keys[best];
        String other = word(target, targetUnits.getOrDefault(key, 0), targetText);
        double weight = scorer.weight(key) * source.quality[best];
        if (told.add(word + '\t' + other)) {
          meetings.add(new Match.Meeting(word, other, keys.name(key), weight));
        }
      } else if (tells(source, u)) {
        sourceOnly.add(word);
      }
    }
    meetings.sort(Comparator.comparingDouble(m -> -m.weight()));
    List<String> targetOnly = new ArrayList<>();
    Map<Integer, Integer> sourceUnits = unitsByKey(source);
    for (int u = 0; u < target.units(); u++) {
      if (bestKey(target, u, sourceUnits) < 0 && tells(target, u)) {
        targetOnly.add(word(target, u, targetText));
      }
    }
    return new Match(s, t, score, overlap, meetings, sourceOnly, targetOnly);
  }

  private boolean tells(Signature signature, int unit) {
    for (int i = signature.first[unit]; i < signature.first[unit + 1]; i++) {
      if (signature.quality[i] > stop) {
        return true;
      }
    }
    return false;
  }

  private int bestKey(Signature signature, int unit, Map<Integer, Integer> others) {
    int best = -1;
    for (int i = signature.first[unit]; i < signature.first[unit + 1]; i++) {
      if (others.containsKey(signature.keys[i])
          && (best < 0 || worth(signature, i) > worth(signature, best))) {
        best = i;
      }
    }
    return best;
  }

  private double worth(Signature signature, int i) {
    return scorer.weight(signature.keys[i]) * signature.quality[i];
  }

  private static Map<Integer, Integer> unitsByKey(Signature signature) {
    Map<Integer, Integer> units = new LinkedHashMap<>();
    Map<Integer, Float> quality = new HashMap<>();
    for (int u = 0; u < signature.units(); u++) {
      for (int i = signature.first[u]; i < signature.first[u + 1]; i++) {
        Float known = quality.get(signature.keys[i]);
        if (known == null || signature.quality[i] > known) {
          quality.put(signature.keys[i], signature.quality[i]);
          units.put(signature.keys[i], u);
        }
      }
    }
    return units;
  }

  private static String word(Signature signature, int unit, String text) {
    return text.substring(signature.start[unit], signature.end[unit]);
  }
}

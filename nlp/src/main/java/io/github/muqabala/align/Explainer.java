package io.github.muqabala.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Says what two signatures share and what not, in the words of the statements; function words that
 * are left over are not worth telling. Not safe for use by several threads: each takes its own.
 */
final class Explainer {
  private final Scorer scorer;
  private final Keys keys;
  private final int[] unit;
  private final float[] quality;
  private final int[] stamp;
  private int stamps;

  Explainer(Scorer scorer, Keys keys) {
    this.scorer = scorer;
    this.keys = keys;
    unit = new int[keys.size()];
    quality = new float[keys.size()];
    stamp = new int[keys.size()];
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
    List<Match.Meeting> meetings = new ArrayList<>(source.units());
    List<String> sourceOnly = new ArrayList<>();
    Set<String> told = new HashSet<>(source.units() * 2);
    note(target);
    for (int u = 0; u < source.units(); u++) {
      int best = bestKey(source, u);
      String word = word(source, u, sourceText);
      if (best >= 0) {
        int key = source.keys[best];
        String other = word(target, unit[key], targetText);
        double weight = scorer.weight(key) * source.quality[best];
        if (told.add(word + '\t' + other)) {
          meetings.add(new Match.Meeting(word, other, keys.name(key), weight));
        }
      } else if (!source.function[u]) {
        sourceOnly.add(word);
      }
    }
    meetings.sort(Comparator.comparingDouble(m -> -m.weight()));
    List<String> targetOnly = new ArrayList<>();
    note(source);
    for (int u = 0; u < target.units(); u++) {
      if (bestKey(target, u) < 0 && !target.function[u]) {
        targetOnly.add(word(target, u, targetText));
      }
    }
    return new Match(s, t, score, overlap, meetings, sourceOnly, targetOnly);
  }

  /** Returns the weightiest key of a unit that the signature noted last has too, or -1. */
  private int bestKey(Signature signature, int number) {
    int best = -1;
    for (int i = signature.first[number]; i < signature.first[number + 1]; i++) {
      if (stamp[signature.keys[i]] == stamps
          && (best < 0 || worth(signature, i) > worth(signature, best))) {
        best = i;
      }
    }
    return best;
  }

  private double worth(Signature signature, int i) {
    return scorer.weight(signature.keys[i]) * signature.quality[i];
  }

  /** Notes for each key of a signature the unit that has it best. */
  private void note(Signature signature) {
    stamps++;
    for (int u = 0; u < signature.units(); u++) {
      for (int i = signature.first[u]; i < signature.first[u + 1]; i++) {
        int key = signature.keys[i];
        if (stamp[key] != stamps || signature.quality[i] > quality[key]) {
          stamp[key] = stamps;
          quality[key] = signature.quality[i];
          unit[key] = u;
        }
      }
    }
  }

  private static String word(Signature signature, int number, String text) {
    return text.substring(signature.start[number], signature.end[number]);
  }
}
